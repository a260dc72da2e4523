// How many decisions there are of each kind, and how far they came
MATCH (d:Decision)-[:OF_KIND]->(k:DecisionKind)
RETURN k.label AS kind, count(*) AS decisions, sum(CASE WHEN d.stage IN ['adopted', 'in_force', 'expired'] THEN 1 ELSE 0 END) AS adopted, sum(CASE WHEN d.certainty = 'contested' THEN 1 ELSE 0 END) AS contested
ORDER BY decisions DESC, kind
