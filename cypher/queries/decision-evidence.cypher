// Every word that speaks for or against a decision
// Without a decision: the one with the most claims
// :param decision => null
MATCH (d:Decision)
WHERE $decision IS NULL OR d.id = $decision
WITH d
ORDER BY COUNT { (d)<-[:SUPPORTS|DENIES]-() } DESC, d.id
LIMIT 1
MATCH (d)<-[link:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
OPTIONAL MATCH (c)-[:ATTRIBUTED_TO]->(speaker:Mention)
RETURN CASE type(link) WHEN 'SUPPORTS' THEN 'for' ELSE 'against' END AS side, substring(s.text, c.start - s.start, c.end - c.start) AS quote, s.text AS sentence,
  coalesce(speaker.text, c.attributedTo) AS saidBy, c.stage AS stage, c.factuality AS factuality, r.title AS report, src.name AS source, r.publishedAt AS publishedAt, c.rule AS rule, c.id AS id
ORDER BY side DESC, r.publishedOn, id
