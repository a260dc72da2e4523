// Proposed, announced or ordered, but never adopted
// :param country => null
// :param limit => 100
MATCH (d:Decision)
WHERE d.stage IN ['called_for', 'proposed', 'announced', 'ordered']
  AND ($country IS NULL OR d.jurisdiction = $country)
  AND NOT EXISTS { (d)<-[:IMPLEMENTS]-(:Decision) }
OPTIONAL MATCH (d)<-[:PROPOSED|ANNOUNCED|DEMANDED|DECIDED]-(who:Entity)
WITH d, collect(DISTINCT who.name) AS who
RETURN d.when AS day, d.name AS decision, d.stage AS stage, who, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
