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
}

const WAITING = `CALL () {
  MATCH (p:Person&Entity {provisional: true})
  WHERE p.id > coalesce($after, 'person/') AND p.id < 'person0'
  RETURN p.id AS id, 'Person' AS type, p.name AS name, 'known only by a part of a name' AS why, null AS best, [] AS alternatives
  ORDER BY id
  LIMIT 100
  UNION
  MATCH (m:Mention)
  WHERE m.id > coalesce($after, '') AND m.alternatives IS NOT NULL
    AND EXISTS { (m)-[:OCCURS_IN]->(:Sentence)-[:IN_REPORT]->(:Report {status: 'live'}) }
  RETURN m.id AS id, 'Mention' AS type, m.text AS name, 'could refer to more than one thing' AS why,
    CASE WHEN m.linkId IS NULL THEN null ELSE {entityId: m.linkId, score: m.linkScore} END AS best, m.alternatives AS alternatives
  ORDER BY id
  LIMIT 100
}
RETURN id, type, name, why, best, alternatives
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

/** What waits for an editor, in order of id, each with its two best readings. */
export async function reviewQueue(api: Api, args: { readonly first: number; readonly after?: string | null }): Promise<readonly object[]> {
  const rows = await ask<Row>(api.store, WAITING, { first: args.first, after: args.after ?? null });
  const ids = [...new Set(rows.flatMap((row) => readings(row).map(({ entityId }) => entityId)))];
  const found = new Map((ids.length === 0 ? [] : await ask<Ref>(api.store, NAMES, { ids })).map((ref) => [ref.id, ref]));
  const refOf = (reading: Reading | undefined): Ref | undefined =>
    reading && (found.get(reading.entityId) ?? { id: reading.entityId, type: 'Entity', name: reading.entityId.split('/').at(-1) ?? '' });
  return rows.map((row) => {
    const [a, b] = readings(row);
    const { id, type, name } = row;
    return { id, pageKey: id, type, name, why: a?.why ?? row.why, a: refOf(a), b: refOf(b), score: a?.score ?? null };
  });
}
