// One row is one report with everything it owns, as nested lists. Ends are found by their place in a list, so nothing is
// looked up but the report, its source and the batch. A report that is there already is left alone, which makes the
// statement safe to send again. $$Label(x) stands for the properties of a label, read from the list x.
UNWIND $rows AS row
MERGE (report:Report {id: row[0][0]})
ON CREATE SET report.isNew = true
WITH row, report
WHERE report.isNew
SET report = $$Report(row[0])
WITH row, report
MATCH (batch:LoadBatch {id: $batch})
MATCH (source:Source {id: row[1]})
CREATE (report)-[:LOADED_IN]->(batch)
CREATE (report)-[:FROM]->(source)
WITH row, report
CALL (row, report) {
  UNWIND row[2] AS x
  CREATE (sentence:Sentence $$Sentence(x))-[:IN_REPORT]->(report)
  RETURN collect(sentence) AS sentences
}
CALL (row) {
  UNWIND row[3] AS x
  CREATE (mention:Mention $$Mention(x))
  RETURN collect(mention) AS mentions
}
CALL (row) {
  UNWIND row[4] AS x
  CREATE (claim:Claim $$Claim(x))
  RETURN collect(claim) AS claims
}
CALL (row, sentences, mentions) {
  UNWIND row[5] AS x
  WITH x, mentions[toInteger(x[0])] AS mention, sentences[toInteger(x[1])] AS sentence
  CREATE (mention)-[:OCCURS_IN $$OCCURS_IN(x)]->(sentence)
}
CALL (row, sentences, claims) {
  UNWIND row[6] AS x
  WITH claims[toInteger(x[0])] AS claim, sentences[toInteger(x[1])] AS sentence
  CREATE (claim)-[:STATED_IN]->(sentence)
}
CALL (row, mentions, claims) {
  UNWIND row[7] AS x
  WITH x, claims[toInteger(x[0])] AS claim, mentions[toInteger(x[1])] AS mention
  CREATE (claim)-[:HAS_ARGUMENT $$HAS_ARGUMENT(x)]->(mention)
}
CALL (row, mentions, claims) {
  UNWIND row[8] AS x
  WITH x, claims[toInteger(x[0])] AS claim, mentions[toInteger(x[1])] AS mention
  CREATE (claim)-[:ATTRIBUTED_TO $$ATTRIBUTED_TO(x)]->(mention)
}
