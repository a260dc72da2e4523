// Gives the entity, decision, event or holding n with the id $id, also by a former id.
OPTIONAL MATCH (:Redirect {id: $id})-[:NOW]->(now)
WITH coalesce(now.id, $id) AS id
CALL (id) {
  MATCH (n:Entity {id: id}) RETURN n
  UNION MATCH (n:Decision {id: id}) RETURN n
  UNION MATCH (n:Event {id: id}) RETURN n
  UNION MATCH (n:Holding {id: id}) RETURN n
}
