// Who is quoted, and how often they affirm or deny
// :param limit => 30
MATCH (c:Claim)-[:ATTRIBUTED_TO]->(m:Mention)
WHERE EXISTS { (c)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'}) }
OPTIONAL MATCH (m)-[:REFERS_TO]->(e:Entity)
RETURN coalesce(e.name, m.text) AS speaker, count(c) AS claims, sum(CASE c.polarity WHEN 'neg' THEN 1 ELSE 0 END) AS denials, collect(DISTINCT e.id)[0] AS id
ORDER BY claims DESC, speaker
LIMIT $limit
