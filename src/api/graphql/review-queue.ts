import { ask } from '../ask.ts';
import type { Api } from '../context.ts';

interface Reading {
  readonly entityId: string;
  readonly score: number;
  readonly why?: string;
}

interface Ref {
  readonly id: string;
  readonly type: string;
  readonly name: string;
}

interface Row extends Ref {
  readonly why: string;
  readonly best: Reading | null;
  readonly alternatives: readonly string[];
  /** The words as `Evidence`; null for a person. */
  readonly seen: object | null;
}

const WAITING = `CALL () {
  MATCH (p:Person&Entity {provisional: true})
  WHERE p.id > coalesce($after, 'person/') AND p.id < 'person0'
  RETURN p.id AS id, 'Person' AS type, p.name AS name, 'known only by a part of a name' AS why, null AS best, [] AS alternatives, null AS seen
  ORDER BY id
  LIMIT 100
  UNION
  MATCH (m:Mention)
  WHERE m.id > coalesce($after, '') AND m.alternatives IS NOT NULL AND NOT EXISTS { (:Judgement)-[:JUDGES]->(m) }
    AND EXISTS { (m)-[:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'}) }
  WITH m
  ORDER BY m.id
  LIMIT 100
  CALL (m) {
    MATCH (m)-[o:OCCURS_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report)
    ORDER BY o.starts[0]
    LIMIT 1
    OPTIONAL MATCH (r)-[:FROM]->(src:Source)
    RETURN {side: 'names', quote: o.texts[0], start: o.starts[0], end: o.ends[0], sentence: s {.id, .text, .start, .end},
      report: r {.id, .title, .url, .publishedAt, publishedOn: toString(r.publishedOn), source: src {.id, .name}}} AS seen
  }
  RETURN m.id AS id, 'Mention' AS type, m.text AS name, 'could refer to more than one thing' AS why,
    CASE WHEN m.linkId IS NULL THEN null ELSE {entityId: m.linkId, score: m.linkScore} END AS best, m.alternatives AS alternatives, seen
}
RETURN id, type, name, why, best, alternatives, seen
ORDER BY id
LIMIT toInteger($first)`;

const NAMES =
  "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN e.id AS id, head([l IN labels(e) WHERE l <> 'Entity']) AS type, e.name AS name";

/** Alternatives are stored as JSON texts; one that is no reading is left out. */
function readings({ best, alternatives }: Row): readonly Reading[] {
  const others = alternatives.flatMap((text) => {
    try {
      const reading = JSON.parse(text) as Partial<Reading>;
      return typeof reading.entityId === 'string' && typeof reading.score === 'number' ? [reading as Reading] : [];
    } catch {
      return [];
    }
  });
  return best === null ? others : [best, ...others];
}

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
/** `place/kz/almaty-region` is called "Almaty Region" where no report has brought it into the graph yet. */
const nameFrom = (id: string): string => (id.split('/').at(-1) ?? id).split('-').map(capital).join(' ');

/** What waits for an editor, in order of id, each with its two best readings that are in the graph; others are only named. */
export async function reviewQueue(api: Api, args: { readonly first: number; readonly after?: string | null }): Promise<readonly object[]> {
  const rows = await ask<Row>(api.store, WAITING, { first: args.first, after: args.after ?? null });
  const ids = [...new Set(rows.flatMap((row) => readings(row).map(({ entityId }) => entityId)))];
  const found = new Map((ids.length === 0 ? [] : await ask<Ref>(api.store, NAMES, { ids })).map((ref) => [ref.id, ref]));
  return rows.map((row) => {
    const open = readings(row);
    const [a, b] = open.filter(({ entityId }) => found.has(entityId));
    const unmet = open.filter(({ entityId }) => !found.has(entityId)).map(({ entityId }) => nameFrom(entityId));
    const also = unmet.length === 0 ? '' : `; it could also be ${unmet.join(' or ')}, which no report names surely`;
    const { id, type, name, why, seen } = row;
    return {
      id,
      pageKey: id,
      type,
      name,
      why: (a?.why ?? why) + also,
      a: a && found.get(a.entityId),
      b: b && found.get(b.entityId),
      score: a?.score ?? null,
      seen,
    };
  });
}
