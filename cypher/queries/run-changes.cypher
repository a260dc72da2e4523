// What a run created, changed or took away, and why
// Without a run: the newest one
// :param run => null
// :param limit => 200
MATCH (run:LoadRun)
WHERE run.id = coalesce($run, run.id)
WITH run
ORDER BY run.id DESC
LIMIT 1
MATCH (c:Change)-[:PART_OF_RUN]->(run)
RETURN run.id AS run, c.what AS what, c.node AS id, c.name AS name, c.why AS why
ORDER BY toInteger(split(c.id, '#')[1])
LIMIT $limit
