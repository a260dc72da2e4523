// How a decision matured: its claims in order of time
// :param decision => "decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa"
MATCH (d:Decision {id: $decision})<-[link:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
RETURN r.publishedAt AS reportedAt, c.when AS day, c.stage AS stage, c.act AS act, CASE type(link) WHEN 'DENIES' THEN 'denies' ELSE 'supports' END AS side, s.text AS says, r.title AS report
ORDER BY coalesce(c.latest, r.publishedOn), r.publishedOn, c.id
