// Who decided what: a picture to begin with
// Made for Neo4j Browser, which draws it
// :param limit => 50
MATCH p = (:Person|Office|Body)-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED]->(:Decision)-[:APPLIES_IN|REMOVES|APPOINTS|CREATES|CONCERNS|EXTENDS|LIFTS|TASKS]->()
RETURN p
LIMIT $limit
