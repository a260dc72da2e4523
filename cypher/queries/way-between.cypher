// The shortest ways from one thing to another, through decisions, events, offices and places
// :param from => "person/kz/kassym-jomart-tokayev"
// :param to => "topic/petrol"
MATCH (a:Entity {id: $from}), (b:Entity {id: $to})
MATCH p = allShortestPaths((a)-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED|OPPOSED|APPLIES_IN|REMOVES|APPOINTS|CREATES|TASKS|TARGETS|BENEFITS|TO_OFFICE|CONCERNS|RESPONDS_TO|EXTENDS|LIFTS|HAPPENED_IN|TOOK_PART|HELD|OF_OFFICE|IN_BODY|PART_OF*..5]-(b))
RETURN [n IN nodes(p) | n.name] AS way, [r IN relationships(p) | type(r)] AS steps
ORDER BY way
LIMIT 20
