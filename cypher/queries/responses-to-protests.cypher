// Decisions that answer protests, where a report says so
// :param limit => 50
MATCH (d:Decision)-[link:RESPONDS_TO]->(e:Event {kind: 'protest'})
OPTIONAL MATCH (c:Claim)-[:STATED_IN]->(s:Sentence)
WHERE c.id = link.claimIds[0]
RETURN d.when AS day, d.name AS decision, e.name AS answers, s.text AS says, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
