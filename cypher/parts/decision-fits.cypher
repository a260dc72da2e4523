// Keeps the rows where decision d fits the filter f (see DecisionFilter) and comes after the page key (afterDate, afterId).
WHERE (f.kind IS NULL OR d.kind IN f.kind)
  AND (f.stage IS NULL OR d.stage IN f.stage)
  AND (f.act IS NULL OR d.act IN f.act)
  AND (f.certainty IS NULL OR d.certainty IN f.certainty)
  AND (f.country IS NULL OR coalesce(d.jurisdiction, 'unknown') IN f.country)
  AND (f.from IS NULL OR d.latest >= f.from)
  AND (f.to IS NULL OR coalesce(d.earliest, d.latest) <= f.to)
  AND (afterDate IS NULL OR d.sortDate > afterDate OR (d.sortDate = afterDate AND d.id > afterId))
  AND (f.decider IS NULL OR EXISTS { (d)<-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED]-(:Entity {id: decider}) })
  AND (f.minSources IS NULL OR COUNT {
    MATCH (d)<-[:SUPPORTS]-(:Claim)-[:STATED_IN]->(:Sentence)-[:IN_REPORT]->(copy:Report {status: 'live'})-[:FROM]->(src:Source)
    WHERE NOT EXISTS { (copy)-[:NEAR_DUPLICATE_OF]->(:Report) }
    RETURN DISTINCT src
  } >= f.minSources)
