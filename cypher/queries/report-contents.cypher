// Everything that one report says, in its own order
// Without a report: the newest one
// :param report => null
MATCH (r:Report {status: 'live'})
WHERE $report IS NULL OR r.id = $report
WITH r
ORDER BY r.publishedOn DESC, r.id
LIMIT 1
MATCH (r)<-[:IN_REPORT]-(s:Sentence)<-[:STATED_IN]-(c:Claim)
OPTIONAL MATCH (c)-[link:SUPPORTS|DENIES]->(h:Decision|Event)
RETURN s.index AS sentence, s.text AS says, c.about AS about, c.kind AS kind, c.stage AS stage, c.polarity AS polarity, c.factuality AS factuality, c.when AS day, toLower(type(link)) AS side, h.name AS name, h.id AS id
ORDER BY c.start, c.id
