// Who is told to carry out what
// :param limit => 100
MATCH (d:Decision)-[:TASKS]->(who:Entity)
OPTIONAL MATCH (d)<-[:DECIDED]-(by:Entity)
WITH d, who, collect(DISTINCT by.name) AS toldBy
RETURN who.name AS who, d.name AS decision, d.when AS day, toldBy, EXISTS { (d)<-[:IMPLEMENTS]-(:Decision) } AS done, d.id AS id
ORDER BY who.name, d.sortDate, id
LIMIT $limit
