// People known only by a part of a name: where an editor can help
// :param limit => 50
MATCH (p:Person {provisional: true})
OPTIONAL MATCH (p)<-[:REFERS_TO]-(m:Mention)-[:OCCURS_IN]->(s:Sentence)-[:IN_REPORT]->(:Report {status: 'live'})
WITH p, count(DISTINCT m) AS mentions, collect(DISTINCT s.text)[0] AS example
RETURN p.name AS name, mentions, example, p.id AS id
ORDER BY mentions DESC, id
LIMIT $limit
