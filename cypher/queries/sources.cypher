// What each source contributes: reports, decisions, and decisions that it alone reports
// :param limit => 50
MATCH (src:Source)<-[:FROM]-(r:Report {status: 'live'})
OPTIONAL MATCH (r)<-[:IN_REPORT]-(:Sentence)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(d:Decision)
WITH src, count(DISTINCT r) AS reports, collect(DISTINCT d) AS decisions
RETURN src.name AS source, reports, size(decisions) AS decisions,
  size([d IN decisions WHERE NOT EXISTS {
    MATCH (d)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'})-[:FROM]->(other:Source)
    WHERE other <> src
  }]) AS alone, src.id AS id
ORDER BY decisions DESC, source
LIMIT $limit
