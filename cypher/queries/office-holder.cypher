// Who held an office on a day
// :param office => "office/kz/prime-minister"
// :param on => "2022-01-03"
MATCH (o:Office&Entity {id: $office})<-[:OF_OFFICE]-(h:Holding)<-[:HELD]-(p:Person)
WHERE coalesce(h.start, h.earliest, date($on)) <= date($on) AND coalesce(h.end, date($on)) >= date($on)
RETURN p.name AS person, o.name AS office, h.start AS start, h.end AS end, coalesce(h.acting, false) AS acting, h.origin AS origin, p.id AS id
ORDER BY start DESC, id
