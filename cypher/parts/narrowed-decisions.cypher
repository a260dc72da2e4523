// Gives the decisions d that a place, words or a decider of the filter f narrow to; begins at the one that narrows most.
CALL (f) {
  WITH f
  WHERE f.place IS NOT NULL
  OPTIONAL MATCH (:Redirect {id: f.place})-[:NOW]->(now:Place)
  MATCH (p:Place&Entity {id: coalesce(now.id, f.place)})
  CALL (p, f) {
    MATCH (p)<-[:APPLIES_IN]-(d:Decision)
    RETURN d
    UNION
    WITH p, f
    WHERE f.includeParts
    MATCH (p)<-[:PART_OF*1..6]-(:Place)<-[:APPLIES_IN]-(d:Decision)
    RETURN d
    UNION
    UNWIND CASE WHEN f.includeParts AND p.placeKind = 'country' THEN [1] ELSE [] END AS itsLaw
    MATCH (d:Decision {jurisdiction: p.country})
    WHERE d.sortDate IS NOT NULL
    RETURN d
  }
  RETURN d
  UNION
  WITH f
  WHERE f.place IS NULL AND f.text IS NULL AND f.decider IS NOT NULL
  OPTIONAL MATCH (:Redirect {id: f.decider})-[:NOW]->(now:Entity)
  MATCH (:Entity {id: coalesce(now.id, f.decider)})-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED]->(d:Decision)
  RETURN d
  UNION
  WITH f
  WHERE f.place IS NULL AND f.text IS NOT NULL
  CALL (f) {
    CALL db.index.fulltext.queryNodes('gazette_happenings', f.text, {limit: f.mostHits}) YIELD node
    WITH node
    WHERE node:Decision
    RETURN node AS d
    UNION
    WITH f
    CALL db.index.fulltext.queryNodes('gazette_sentences', f.text, {limit: f.mostHits}) YIELD node
    MATCH (node)<-[:STATED_IN]-(:Claim)-[:SUPPORTS]->(d:Decision)
    WHERE EXISTS { (node)-[:IN_REPORT]->(:Report {status: 'live'}) }
    RETURN d
  }
  RETURN d
}
