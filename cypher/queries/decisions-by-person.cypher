// Decisions of a person in a period, each with the words that say so
// :param person => "person/kz/kassym-jomart-tokayev"
// :param from => "2022-01-01"
// :param to => "2022-12-31"
// :param limit => 50
MATCH (p:Entity {id: $person})-[role:DECIDED|PROPOSED|ANNOUNCED|DEMANDED|OPPOSED]->(d:Decision)
WHERE d.latest >= date($from) AND coalesce(d.earliest, d.latest) <= date($to)
MATCH (d)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
WITH d, role, c, s, r
ORDER BY r.publishedOn, c.id
WITH d, collect(DISTINCT type(role)) AS roles, collect({quote: substring(s.text, c.start - s.start, c.end - c.start), report: r.title, reportId: r.id})[0] AS first
RETURN d.when AS day, d.name AS decision, d.kind AS kind, d.stage AS stage, roles, first.quote AS quote, first.report AS report, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
