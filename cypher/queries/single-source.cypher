// Decisions that only one source reports; near-copies count once
// :param from => "2022-01-01"
// :param to => "2022-12-31"
// :param limit => 100
MATCH (d:Decision)
WHERE d.latest >= date($from) AND coalesce(d.earliest, d.latest) <= date($to)
MATCH (d)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})-[:FROM]->(src:Source)
WHERE NOT EXISTS { (r)-[:NEAR_DUPLICATE_OF]->(:Report) }
WITH d, collect(DISTINCT src.name) AS sources, count(DISTINCT r) AS reports
WHERE size(sources) = 1
RETURN d.when AS day, d.name AS decision, d.certainty AS certainty, sources[0] AS source, reports, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
