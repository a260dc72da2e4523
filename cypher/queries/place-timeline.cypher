// Timeline of a place with its parts; a country also by jurisdiction
// :param place => "place/kz/kazakhstan"
// :param from => "2022-01-01"
// :param to => "2022-12-31"
// :param limit => 100
MATCH (p:Place&Entity {id: $place})
CALL (p) {
  MATCH (p)<-[:PART_OF*0..6]-(:Place)<-[:APPLIES_IN|HAPPENED_IN]-(h)
  RETURN h
  UNION
  WITH p
  WHERE p.placeKind = 'country'
  MATCH (h:Decision {jurisdiction: p.country})
  RETURN h
}
WITH DISTINCT h
WHERE h.latest >= date($from) AND coalesce(h.earliest, h.latest) <= date($to)
RETURN h.when AS day, CASE WHEN h:Decision THEN 'decision' ELSE 'event' END AS what, h.kind AS kind, h.name AS name, h.id AS id
ORDER BY h.sortDate, id
LIMIT $limit
