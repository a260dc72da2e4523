// Gives one piece of evidence, e, for each row with a claim c and its `side` (supports or denies); nothing from a hidden report.
MATCH (c)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
WITH c, side, s, r, src, coalesce(head([(c)-[:ATTRIBUTED_TO]->(m:Mention) | m.text]), c.attributedTo) AS speaker
ORDER BY side DESC, r.publishedOn, c.id
LIMIT $first
RETURN {
  side: side,
  quote: substring(s.text, c.start - s.start, c.end - c.start),
  start: c.start,
  end: c.end,
  sentence: s {.id, .text, .start, .end},
  claim: c {.id, .rule, .score, .factuality, .polarity, .modality, .stage, .act, .kind, .dateText, attributedTo: CASE WHEN speaker IS NULL THEN null ELSE {text: speaker} END},
  report: r {.id, .title, .url, .publishedAt, .publishedOn, source: CASE WHEN src IS NULL THEN null ELSE src {.id, .name} END}
} AS e
