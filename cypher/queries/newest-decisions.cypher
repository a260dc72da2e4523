// The newest decisions of a country or of all
// :param country => null
// :param limit => 20
MATCH (d:Decision)
WHERE d.sortDate < date('9999-12-31') AND ($country IS NULL OR d.jurisdiction = $country)
WITH d
ORDER BY d.sortDate DESC, d.id
LIMIT $limit
OPTIONAL MATCH (d)<-[:DECIDED]-(who:Entity)
WITH d, collect(DISTINCT who.name) AS decidedBy
RETURN d.when AS day, d.name AS decision, d.kind AS kind, d.stage AS stage, d.certainty AS certainty, decidedBy, d.id AS id
ORDER BY d.sortDate DESC, id
