// What is in force on a day, everywhere or at one place and around it
// :param on => "2022-01-10"
// :param place => null
// :param limit => 100
WITH date($on) AS day
CALL (day) {
  WITH day
  WHERE $place IS NULL
  MATCH (d:Decision)
  OPTIONAL MATCH (d)-[:APPLIES_IN]->(spot:Place)
  RETURN d, spot
  UNION
  WITH day
  MATCH (spot:Place&Entity {id: $place})-[:PART_OF*0..6]->(:Place)<-[:APPLIES_IN]-(d:Decision)
  RETURN d, spot
}
WITH d, spot, day
MATCH (d)-[:OF_KIND]->(:DecisionKind {lasting: true})
WHERE d.act IN ['enact', 'extend', 'amend', 'replace']
  AND d.stage IN ['adopted', 'in_force', 'expired']
  AND d.certainty <> 'unconfirmed'
  AND coalesce(d.validFrom, d.earliest, d.latest) <= day
  AND coalesce(d.validTo, d.validFrom + duration(d.durationIso) - duration('P1D'), day) >= day
  AND NOT EXISTS {
    MATCH (d)-[:EXTENDS*0..3]-(:Decision)<-[:LIFTS|ANNULS|SUSPENDS|REPLACES]-(undo:Decision)
    WHERE undo.stage IN ['adopted', 'in_force', 'expired']
      AND undo.certainty <> 'unconfirmed'
      AND coalesce(undo.validFrom, undo.earliest, undo.latest) <= day
      AND (NOT EXISTS { (undo)-[:APPLIES_IN]->(:Place) }
        OR EXISTS { MATCH (spot)-[:PART_OF*0..6]->(:Place)<-[:APPLIES_IN]-(undo) })
  }
OPTIONAL MATCH (d)-[:APPLIES_IN]->(area:Place)
WITH d, collect(DISTINCT area.name) AS places
RETURN d.name AS decision, d.kind AS kind, d.when AS since, d.validTo AS until, d.certainty AS certainty, places, d.id AS id
ORDER BY d.sortDate, id
LIMIT $limit
