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
RETURN count(r) AS created`;

const DROP = `MATCH (r:${REFERENCE_LABEL}) WHERE NOT r.id IN $ids DELETE r RETURN count(*) AS dropped`;

function rowsOf(data: ReferenceData): readonly (readonly [string, string, string])[] {
  const row = (kind: string, record: unknown): readonly [string, string, string] => {
    const text = canonicalText(record);
    return [`reference/${hashOf([kind, text], 24)}`, kind, text];
  };
  return [...data.entities.map((one) => row('entity', one)), ...data.holdings.map((one) => row('holding', one))];
}

async function put(store: Store, data: ReferenceData, isWhole: boolean): Promise<number> {
  const rows = rowsOf(data);
  const ids = rows.map(([id]) => id);
  return write(store, async (tx) => {
    const dropped = isWhole ? Number((await tx.run(DROP, { ids })).records[0]?.get('dropped') ?? 0) : 0;
    const created = Number((await tx.run(WRITE, { rows })).records[0]?.get('created') ?? 0);
    if (created + dropped > 0) await tx.run(QUEUE, { pending: pendingRows(`reference-${hashOf(ids, 24)}`, { entities: ['*'] }) });
    return created;
  });
}

/**
 * Keeps reference data as it was given, one record a node, because the world is derived from it again and again. Returns how
 * many records are new; when there are some, everything is queued.
 */
export const writeReference = (store: Store, data: ReferenceData): Promise<number> => put(store, data, false);

/** Makes this all the reference data that there is; when that changes something, everything is queued. */
export const replaceReference = (store: Store, data: ReferenceData): Promise<number> => put(store, data, true);

/** All reference data of this database, in the order of their ids. */
export async function readReference(store: Store): Promise<ReferenceData> {
  const rows = await readRows<{ kind: string; record: string }>(
    store,
    `MATCH (r:${REFERENCE_LABEL}) RETURN r.kind AS kind, r.record AS record ORDER BY r.id`,
  );
  const of = <T>(kind: string): readonly T[] => rows.filter((row) => row.kind === kind).map(({ record }) => JSON.parse(record) as T);
  return { entities: of<ReferenceEntity>('entity'), holdings: of<ReferenceHolding>('holding') };
}
