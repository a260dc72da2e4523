import type { Label } from '../../model/labels.ts';
import type { Store } from '../connect.ts';
import { isOwn, labelPattern } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** Nodes a page; a page of reports with their texts stays below a few megabytes. */
const PAGE = 2000;
const LARGE_PAGE = 200;

/** Ids of nodes, by label. */
export type ChosenIds = ReadonlyMap<Label, ReadonlySet<string>>;

interface Page {
  readonly [key: string]: unknown;
  readonly id: string;
}

/** Every node of a label, in the order that the constraint's index keeps. */
async function* allPages<T extends Page>(store: Store, label: Label, tail: string, size: number): AsyncGenerator<readonly T[]> {
  const query = `MATCH (n:${labelPattern(label)})
WHERE n.id > $after AND ${isOwn('n', label)}
WITH n ORDER BY n.id LIMIT toInteger($size)
${tail}`;
  for (let after = ''; ; ) {
    const rows = await readRows<T>(store, query, { after, size });
    if (rows.length === 0) return;
    yield rows;
    after = rows.at(-1)?.id ?? '';
  }
}

async function* chosenPages<T extends Page>(
  store: Store,
  label: Label,
  tail: string,
  size: number,
  ids: readonly string[],
): AsyncGenerator<readonly T[]> {
  const query = `UNWIND $ids AS id
MATCH (n:${labelPattern(label)} {id: id})
WITH n ORDER BY n.id
${tail}`;
  for (let at = 0; at < ids.length; at += size) yield await readRows<T>(store, query, { ids: ids.slice(at, at + size) });
}

/** The nodes `n` of a label page by page, in the order of their ids, as `tail` returns them (with their `id`); of `ids` only those. */
export function nodePages<T extends Page>(store: Store, label: Label, tail: string, ids?: ChosenIds): AsyncGenerator<readonly T[]> {
  const size = label === 'Report' ? LARGE_PAGE : PAGE;
  if (ids === undefined) return allPages<T>(store, label, tail, size);
  return chosenPages<T>(store, label, tail, size, [...(ids.get(label) ?? [])].sort());
}
