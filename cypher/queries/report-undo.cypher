// What would go if a report were taken out: decisions and events that nothing else supports
// :param report => "report/a1"
MATCH (r:Report {id: $report})<-[:IN_REPORT]-(:Sentence)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS]->(h)
WITH h, r, count(DISTINCT c) AS claims
WHERE NOT EXISTS {
  MATCH (h)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(other:Report {status: 'live'})
  WHERE other <> r
}
RETURN labels(h)[0] AS what, h.name AS name, h.kind AS kind, claims, h.id AS id
ORDER BY what, id
