// Reports that give different days for one decision
// :param limit => 50
MATCH (d:Decision)<-[:SUPPORTS]-(one:Claim), (d)<-[:SUPPORTS]-(other:Claim)
WHERE one.precision = other.precision AND one.latest < other.earliest AND one.basis IN ['explicit', 'relative'] AND other.basis IN ['explicit', 'relative']
MATCH (one)-[:STATED_IN]->(s1:Sentence)-[:IN_REPORT]->(r1:Report {status: 'live'})
MATCH (other)-[:STATED_IN]->(s2:Sentence)-[:IN_REPORT]->(r2:Report {status: 'live'})
RETURN d.name AS decision, one.when AS day, s1.text AS says, r1.title AS report, other.when AS otherDay, s2.text AS otherSays, r2.title AS otherReport, d.id AS id
ORDER BY d.sortDate, id, report, otherReport
LIMIT $limit
