// Places under a state of emergency on a day, and who says so
// :param on => "2022-01-10"
// :param limit => 100
WITH date($on) AS day
MATCH (d:Decision {kind: 'state_of_emergency'})-[:APPLIES_IN]->(spot:Place)
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
MATCH (d)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
WITH spot, d, coalesce(src.name, r.title) AS said
ORDER BY said
RETURN spot.name AS place, d.name AS decision, d.certainty AS certainty, d.validFrom AS validFrom, d.validTo AS validTo, collect(DISTINCT said) AS saidBy, d.id AS id
ORDER BY place, id
LIMIT $limit
