// From the filter as given makes f, with its words in a form that full-text search takes literally, and the decider's present id.
WITH *, [w IN split(reduce(t = toLower(coalesce(given.text, '')), c IN split('+ - & | ! ( ) { } [ ] ^ " ~ * ? : \\ / < > =', ' ') | replace(t, c, ' ')), ' ') WHERE w <> ''] AS words
OPTIONAL MATCH (:Redirect {id: given.decider})-[:NOW]->(now:Entity)
WITH afterDate, afterId, coalesce(now.id, given.decider) AS decider, {
  kind: given.kind, stage: given.stage, act: given.act, certainty: given.certainty, country: given.country, decider: given.decider, place: given.place,
  includeParts: given.includeParts, from: given.from, to: given.to, minSources: given.minSources, mostHits: coalesce(given.mostHits, 1000),
  text: CASE WHEN given.text IS NULL THEN null WHEN size(words) = 0 THEN 'nothing' ELSE reduce(q = words[0], w IN words[1..] | q + ' AND ' + w) END
} AS f
