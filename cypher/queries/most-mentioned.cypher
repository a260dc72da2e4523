// The people, bodies, offices, places and topics that reports speak of most
// :param label => null
// :param limit => 20
MATCH (e:Entity)
WHERE $label IS NULL OR $label IN labels(e)
WITH e, COUNT { (e)<-[:REFERS_TO]-() } AS mentions
ORDER BY mentions DESC, e.id
LIMIT $limit
RETURN head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name, mentions, e.id AS id
