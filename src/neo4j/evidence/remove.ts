/** Takes reports and all they own out of the graph; sent in the transaction that writes what replaces them, if anything does. */
export const REMOVE_EVIDENCE = `UNWIND $ids AS id
MATCH (report:Report {id: id})
CALL (report) {
  OPTIONAL MATCH (report)<-[:IN_REPORT]-(sentence:Sentence)
  OPTIONAL MATCH (sentence)<-[:OCCURS_IN|STATED_IN]-(owned:Mention|Claim)
  WITH collect(DISTINCT sentence) + collect(DISTINCT owned) AS nodes
  FOREACH (node IN nodes | DETACH DELETE node)
}
DETACH DELETE report`;

/** A source is there as long as one of its reports is. */
export const REMOVE_LONELY_SOURCES = `UNWIND $sources AS id
MATCH (source:Source {id: id})
WHERE NOT EXISTS { (source)<-[:FROM]-() }
DELETE source`;
