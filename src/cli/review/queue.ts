import { readRows, type Store } from '../../neo4j/index.ts';

/** Something that only an editor can settle; `stake` is how many edges of decisions and events hang on it. */
export interface QueueItem {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly stake: number;
  /** The readings with their scores and reasons, best first. */
  readonly why: string;
}

const QUEUE = `CALL () {
  MATCH (p:Person {provisional: true})
  RETURN p.id AS id, 'a person known by a part of the name' AS what, p.name AS name,
    COUNT { (p)--(:Decision|Event) } AS stake,
    [(m:Mention)-[r:REFERS_TO]->(p) | r.why][0] AS why
  UNION ALL
  MATCH (m:Mention)
  WHERE m.alternatives IS NOT NULL AND NOT EXISTS { (:Judgement)-[:JUDGES]->(m) }
    AND EXISTS { (m)-[:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'}) }
  RETURN m.id AS id, 'a name with more than one reading' AS what, m.text AS name,
    COUNT { (m)<-[:HAS_ARGUMENT]-(:Claim)-[:SUPPORTS]->() } AS stake,
    reduce(text = coalesce(m.linkId + ' ' + toString(m.linkScore) + ' (' + m.linkWhy + ')', 'open'), other IN m.alternatives | text + '; ' + other) AS why
  UNION ALL
  MATCH (d:Decision {certainty: 'contested'})
  RETURN d.id AS id, 'a decision that is said and denied' AS what, d.name AS name, COUNT { (d)--() } AS stake, '' AS why
}
RETURN id, what, name, stake, why
ORDER BY stake DESC, id
SKIP toInteger($skip)
LIMIT toInteger($limit)`;

/** What waits for an editor, by how much of the graph would change. */
export const reviewQueue = (store: Store, limit: number, skip: number): Promise<readonly QueueItem[]> =>
  readRows<QueueItem & Record<string, unknown>>(store, QUEUE, { limit, skip }).then((rows) =>
    rows.map((row) => ({ ...row, stake: Number(row.stake) })),
  );

const JUDGED = `MATCH (j:Judgement)
WHERE NOT EXISTS { MATCH (later:Judgement) WHERE later.undoes = j.id } AND j.undoes IS NULL
RETURN j.id AS id, j.verdict AS verdict, j.subject AS subject, j.object AS object, j.by AS by, j.at AS at, j.why AS why
ORDER BY id DESC
SKIP toInteger($skip)
LIMIT toInteger($limit)`;

/** Judgements in force, newest first. */
export const judgedList = (store: Store, limit: number, skip: number): Promise<readonly Record<string, unknown>[]> =>
  readRows(store, JUDGED, { limit, skip });
