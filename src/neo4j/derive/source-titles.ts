import { cutCaption } from '../../model/caption.ts';
import { keyedTitle } from '../../model/source-title.ts';
import { readRows, writeRows } from '../session.ts';
import type { Pass } from './pass.ts';

const TITLES = `UNWIND $ids AS id
MATCH (s:Source {id: id})
CALL (id) {
  MATCH (r:Report) WHERE r.outlet STARTS WITH id + '#'
  RETURN r.outlet AS outlet
  ORDER BY outlet
  LIMIT 1
}
RETURN id, s.title AS shown, outlet`;
const SET_TITLES = `UNWIND $rows AS row
MATCH (s:Source {id: row[0]})
SET s.title = row[1], s.name = row[2]`;

/** Shows sources under the first of the titles that their reports give. */
export async function titleSources({ store }: Pass, sources: ReadonlySet<string>): Promise<void> {
  if (sources.size === 0) return;
  const found = await readRows<{ id: string; shown: string; outlet: string }>(store, TITLES, { ids: [...sources] });
  const rows = found
    .map(({ id, shown, outlet }) => ({ id, shown, title: keyedTitle(outlet) }))
    .filter(({ shown, title }) => shown !== title)
    .map(({ id, title }) => [id, title, cutCaption(title)]);
  if (rows.length > 0) await writeRows(store, SET_TITLES, { rows });
}
