// Who was removed from office or appointed, by whom, and on whose word
// :param from => "2022-01-01"
// :param to => "2022-12-31"
// :param limit => 100
MATCH (d:Decision)-[role:REMOVES|APPOINTS]->(who:Entity)
WHERE d.latest >= date($from) AND coalesce(d.earliest, d.latest) <= date($to)
OPTIONAL MATCH (d)<-[:DECIDED]-(by:Entity)
OPTIONAL MATCH (d)-[:TO_OFFICE]->(office:Office)
WITH d, role, who, collect(DISTINCT by.name) AS by, collect(DISTINCT office.name) AS office
MATCH (d)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
WITH d, role, who, by, office, s
ORDER BY r.publishedOn, c.id
WITH d, role, who, by, office, collect(s.text)[0] AS says
RETURN d.when AS day, toLower(type(role)) AS does, who.name AS whom, office, by, d.stage AS stage, says, d.id AS id
ORDER BY d.sortDate, id, whom
LIMIT $limit
