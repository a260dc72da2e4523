// Keeps the rows where decision d is in force on the date `day` at the place `spot` (null: nowhere in particular).
// A lasting kind, taken and certain enough, inside its validity, and not lifted, annulled, suspended or replaced by then,
// neither itself nor through what it extends or is extended by, at this place or one around it.
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
