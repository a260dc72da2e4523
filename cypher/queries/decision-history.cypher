// How a decision matured: its claims in order of time
// Without a decision: the one with the most claims
// :param decision => null
MATCH (d:Decision)
WHERE $decision IS NULL OR d.id = $decision
WITH d
ORDER BY COUNT { (d)<-[:SUPPORTS|DENIES]-() } DESC, d.id
LIMIT 1
MATCH (d)<-[link:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
RETURN r.publishedAt AS reportedAt, c.when AS day, c.stage AS stage, c.act AS act, CASE type(link) WHEN 'DENIES' THEN 'denies' ELSE 'supports' END AS side, s.text AS says, r.title AS report
ORDER BY coalesce(c.latest, r.publishedOn), r.publishedOn, c.id
