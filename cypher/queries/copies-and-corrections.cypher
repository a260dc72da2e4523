// Reports that repeat or correct an earlier one
// :param limit => 100
MATCH (later:Report {status: 'live'})-[link:NEAR_DUPLICATE_OF|REVISION_OF]->(earlier:Report {status: 'live'})
RETURN later.title AS report, later.publishedAt AS publishedAt, CASE type(link) WHEN 'REVISION_OF' THEN 'corrects' ELSE 'repeats' END AS does, earlier.title AS earlier, earlier.publishedAt AS earlierPublishedAt, link.similarity AS similarity, later.id AS id
ORDER BY later.publishedOn, id, does
LIMIT $limit
