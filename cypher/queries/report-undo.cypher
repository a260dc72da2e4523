// What would go if a report were taken out: decisions and events that nothing else supports
// Without a report: the newest one
// :param report => null
MATCH (r:Report {status: 'live'})
WHERE $report IS NULL OR r.id = $report
WITH r
ORDER BY r.publishedOn DESC, r.id
LIMIT 1
MATCH (r)<-[:IN_REPORT]-(:Sentence)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS]->(h)
WITH h, r, count(DISTINCT c) AS claims
WHERE NOT EXISTS {
  MATCH (h)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(other:Report {status: 'live'})
  WHERE other <> r
}
RETURN labels(h)[0] AS what, h.name AS name, h.kind AS kind, claims, h.id AS id
ORDER BY what, id
