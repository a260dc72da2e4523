import { canonicalText } from '../../model/canonical.ts';
import { hashOf } from '../../model/ids.ts';
import type { ReferenceData, ReferenceEntity, ReferenceHolding } from '../../model/reference-data.ts';
import type { Store } from '../connect.ts';
import { REFERENCE_LABEL } from '../own-labels.ts';
import { readRows, write } from '../session.ts';
import { pendingRows, QUEUE } from '../work-list.ts';

const WRITE = `UNWIND $rows AS row
MERGE (r:${REFERENCE_LABEL} {id: row[0]})
ON CREATE SET r.kind = row[1], r.record = row[2], r.isNew = true
WITH r WHERE r.isNew
REMOVE r.isNew
RETURN collect(r.id) AS created`;

const DROP = `MATCH (r:${REFERENCE_LABEL}) WHERE NOT r.id IN $ids DELETE r RETURN count(*) AS dropped`;

function rowsOf(data: ReferenceData): readonly (readonly [string, string, string])[] {
  const row = (kind: string, record: unknown): readonly [string, string, string] => {
    const text = canonicalText(record);
    return [`reference/${hashOf([kind, text], 24)}`, kind, text];
  };
  return [...data.entities.map((one) => row('entity', one)), ...data.holdings.map((one) => row('holding', one))];
}

/** `isWhole`: what is not among it goes. `isQueued`: the derivation is told what changed. */
interface Put {
  readonly isWhole?: boolean;
  readonly isQueued?: boolean;
}

async function put(store: Store, data: ReferenceData, { isWhole = false, isQueued = true }: Put = {}): Promise<number> {
  const rows = rowsOf(data);
  const ids = rows.map(([id]) => id);
  return write(store, async (tx) => {
    const dropped = isWhole ? Number((await tx.run(DROP, { ids })).records[0]?.get('dropped') ?? 0) : 0;
    const created = ((await tx.run(WRITE, { rows })).records[0]?.get('created') ?? []) as readonly string[];
    const keys = dropped > 0 ? ['*'] : created;
    if (isQueued && keys.length > 0) await tx.run(QUEUE, { pending: pendingRows(`reference-${hashOf(ids, 24)}`, { entities: keys }) });
    return created.length;
  });
}

/**
 * Keeps reference data as it was given, one record a node, because the world is derived from it again and again. Returns how
 * many records are new; they are queued, and the derivation finds what they change.
 */
export const writeReference = (store: Store, data: ReferenceData): Promise<number> => put(store, data);

/** Makes this all the reference data that there is; when records go, everything is queued. */
export const replaceReference = (store: Store, data: ReferenceData): Promise<number> => put(store, data, { isWhole: true });

/** Keeps the reference data of a backup, whose world is restored beside them; nothing is queued, since everything is in the end. */
export const restoreReference = (store: Store, data: ReferenceData): Promise<number> => put(store, data, { isQueued: false });

/** All reference data of this database, in the order of their ids; without the records of `left`. */
export async function readReference(store: Store, left: ReadonlySet<string> = new Set()): Promise<ReferenceData> {
  const all = await readRows<{ id: string; kind: string; record: string }>(
    store,
    `MATCH (r:${REFERENCE_LABEL}) RETURN r.id AS id, r.kind AS kind, r.record AS record ORDER BY r.id`,
  );
  const rows = left.size === 0 ? all : all.filter(({ id }) => !left.has(id));
  const of = <T>(kind: string): readonly T[] => rows.filter((row) => row.kind === kind).map(({ record }) => JSON.parse(record) as T);
  return { entities: of<ReferenceEntity>('entity'), holdings: of<ReferenceHolding>('holding') };
}
