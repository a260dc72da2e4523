// Measures with what prolonged, changed or ended them
// :param limit => 100
MATCH (later:Decision)-[link:EXTENDS|AMENDS|SUSPENDS|LIFTS|ANNULS|REPLACES]->(d:Decision)
RETURN d.name AS measure, d.when AS since, toLower(type(link)) AS then, later.name AS by, later.when AS on, d.id AS id, later.id AS byId
ORDER BY d.sortDate, id, later.sortDate
LIMIT $limit
