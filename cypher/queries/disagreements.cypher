// Where reports disagree: one affirms what another denies
// :param limit => 50
MATCH (d:Decision)<-[:SUPPORTS]-(yes:Claim)-[:STATED_IN]->(s1:Sentence)-[:IN_REPORT]->(r1:Report {status: 'live'})
MATCH (d)<-[:DENIES]-(no:Claim)-[:STATED_IN]->(s2:Sentence)-[:IN_REPORT]->(r2:Report {status: 'live'})
WITH d, yes, no, s1, s2, r1, r2
ORDER BY r1.publishedOn, yes.id, r2.publishedOn, no.id
WITH d, collect({says: s1.text, in: r1.title, denies: s2.text, deniedIn: r2.title})[0] AS pair
RETURN d.name AS decision, d.certainty AS certainty, pair.says AS says, pair.in AS report, pair.denies AS denies, pair.deniedIn AS otherReport, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
