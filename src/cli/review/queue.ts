import type { EntityLink } from '../../model/evidence.ts';
import { type Rival, readRivals, readRows, type Store } from '../../neo4j/index.ts';
import { comparePersonNames } from '../../resolve/index.ts';

/** Something that only an editor can settle; `stake` is how many edges of decisions and events hang on it. */
export interface QueueItem {
  readonly id: string;
  readonly what: string;
  readonly name: string;
  readonly stake: number;
  /** The readings with their scores and reasons, best first, feature by feature. */
  readonly why: string;
}

const QUEUE = `CALL () {
  MATCH (p:Person {provisional: true})
  RETURN p.id AS id, 'a person known by a part of the name' AS what, p.name AS name,
    COUNT { (p)--(:Decision|Event) } AS stake,
    [] AS readings
  UNION ALL
  MATCH (m:Mention)
  WHERE m.alternatives IS NOT NULL AND NOT EXISTS { (:Judgement)-[:JUDGES]->(m) }
    AND EXISTS { (m)-[:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'}) }
  RETURN m.id AS id, 'a name with more than one reading' AS what, m.text AS name,
    COUNT { (m)<-[:HAS_ARGUMENT]-(:Claim)-[:SUPPORTS]->() } AS stake,
    [coalesce(m.linkId + ' ' + toString(m.linkScore) + ': ' + m.linkWhy, 'open')] + m.alternatives AS readings
  UNION ALL
  MATCH (d:Decision {certainty: 'contested'})
  RETURN d.id AS id, 'a decision that is said and denied' AS what, d.name AS name, COUNT { (d)--() } AS stake,
    ['said by ' + toString(COUNT { (d)<-[:SUPPORTS]-() }) + ', denied by ' + toString(COUNT { (d)<-[:DENIES]-() }) + ' (claims)'] AS readings
}
RETURN id, what, name, stake, readings
ORDER BY stake DESC, id
SKIP toInteger($skip)
LIMIT toInteger($limit)`;

interface Waiting extends Omit<QueueItem, 'why'> {
  readonly [key: string]: unknown;
  readonly readings: readonly string[];
}

/** Alternatives are stored as one JSON object each, the reading that was chosen as words. */
function reading(text: string): string {
  if (!text.startsWith('{')) return text;
  const { entityId, score, why } = JSON.parse(text) as EntityLink;
  return `${entityId} ${score}: ${why}`;
}

/** Whom a name may mean, and how much of it speaks for that. */
function rivalry(name: string, { rivalId, name: other, country }: Rival): string {
  const { features } = comparePersonNames(name, other);
  const alike = features.map(({ feature, note, similarity }) => `${feature} ${note} ${similarity} alike`);
  return `${rivalId}: ${[...alike, country === null ? 'country not known' : `country ${country}`].join(', ')}`;
}

/** What waits for an editor, by how much of the graph would change. */
export async function reviewQueue(store: Store, limit: number, skip: number): Promise<readonly QueueItem[]> {
  const waiting = await readRows<Waiting>(store, QUEUE, { limit, skip });
  const rivals = await readRivals(
    store,
    waiting.flatMap(({ id }) => (id.startsWith('person/') ? [id] : [])),
  );
  return waiting.map(({ id, what, name, stake, readings }) => {
    const own = rivals.filter((rival) => rival.id === id).map((rival) => rivalry(name, rival));
    const isPerson = id.startsWith('person/');
    const why = isPerson ? (own.length === 0 ? ['nobody of this family name is known in full'] : own) : readings.map(reading);
    return { id, what, name, stake: Number(stake), why: why.join('; ') };
  });
}

const JUDGED = `MATCH (j:Judgement)
WHERE NOT EXISTS { MATCH (later:Judgement) WHERE later.undoes = j.id } AND j.undoes IS NULL
RETURN j.id AS id, j.verdict AS verdict, j.subject AS subject, j.object AS object, j.by AS by, j.at AS at, j.why AS why
ORDER BY id DESC
SKIP toInteger($skip)
LIMIT toInteger($limit)`;

/** Judgements in force, newest first. */
export const judgedList = (store: Store, limit: number, skip: number): Promise<readonly Record<string, unknown>[]> =>
  readRows(store, JUDGED, { limit, skip });
