// Decisions that apply in a place or its parts, in a period
// :param place => "place/kz/almaty"
// :param from => "2022-01-01"
// :param to => "2022-12-31"
// :param limit => 100
MATCH (p:Place&Entity {id: $place})<-[:PART_OF*0..6]-(area:Place)<-[:APPLIES_IN]-(d:Decision)
WHERE d.latest >= date($from) AND coalesce(d.earliest, d.latest) <= date($to)
WITH d, collect(DISTINCT area.name) AS places
RETURN d.when AS day, d.name AS decision, d.kind AS kind, d.act AS act, d.stage AS stage, places, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
