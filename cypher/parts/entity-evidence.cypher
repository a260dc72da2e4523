// Gives up to $first pieces of evidence, e, for the entity `this`: what is said with it, else the words that name it.
// A thing named very often is answered from its first thousand mentions that are met.
MATCH (this)<-[:REFERS_TO]-(m:Mention)
WITH m
LIMIT 1000
MATCH (m)-[o:OCCURS_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (m)<-[:HAS_ARGUMENT]-(c:Claim)-[:STATED_IN]->(s)
WITH s, r, c, head(collect(o)) AS o
ORDER BY c IS NULL, r.publishedOn, s.id, c.id
LIMIT $first
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
WITH s, r, c, o, src, coalesce(c.start, o.starts[0]) AS start, coalesce(c.end, o.ends[0]) AS end, coalesce(head([(c)-[:ATTRIBUTED_TO]->(who:Mention) | who.text]), c.attributedTo) AS speaker
RETURN {
  side: CASE WHEN c IS NULL THEN 'names' WHEN c.polarity = 'neg' THEN 'denies' ELSE 'supports' END,
  quote: substring(s.text, start - s.start, end - start),
  start: start,
  end: end,
  sentence: s {.id, .text, .start, .end},
  claim: CASE WHEN c IS NULL THEN null ELSE c {.id, .rule, .score, .factuality, .polarity, .modality, .stage, .act, .kind, .dateText, attributedTo: CASE WHEN speaker IS NULL THEN null ELSE {text: speaker} END} END,
  report: r {.id, .title, .url, .publishedAt, .publishedOn, source: CASE WHEN src IS NULL THEN null ELSE src {.id, .name} END}
} AS e
