import { BLOCK } from '../../model/block.ts';
import type { Report } from '../../model/report.ts';
import { nodeProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';

/** What can differ between two records that give the same report id; the text cannot, since the id is made from it. */
const COMPARED = [
  'externalId',
  'title',
  'url',
  'lang',
  'originalLang',
  'translation',
  'publishedAt',
  'publishedOn',
  'zone',
  'country',
  'sourceTitle',
] as const;

/** The same value, but for what a forgotten person left: blocks stand where their name stood. */
function isSameBehindBlocks(stored: unknown, given: unknown): boolean {
  if (stored === given) return true;
  if (typeof stored !== 'string' || typeof given !== 'string' || stored.length !== given.length) return false;
  return stored.split('').every((unit, i) => unit === BLOCK || unit === given[i]);
}

/** `new`: not in the graph; `changed`: there, with another date, country or other field; `unchanged`: there as it is. */
export type ReportState = 'new' | 'changed' | 'unchanged';

const QUERY = `UNWIND $ids AS id
MATCH (r:Report {id: id})
RETURN r.id AS id, r {${COMPARED.map((key) => `.${key}`).join(', ')}} AS stored`;

/** Asks the graph, not a local file, which of these reports it has. */
export async function reportStates(store: Store, reports: readonly Report[]): Promise<ReadonlyMap<string, ReportState>> {
  const rows = await readRows<{ id: string; stored: Record<string, unknown> }>(store, QUERY, { ids: reports.map(({ id }) => id) });
  const stored = new Map(rows.map((row) => [row.id, nodeProperties('Report', row.stored)]));
  return new Map(
    reports.map((report): [string, ReportState] => {
      const known = stored.get(report.id);
      if (known === undefined) return [report.id, 'new'];
      return [report.id, COMPARED.every((key) => isSameBehindBlocks(known[key], report[key])) ? 'unchanged' : 'changed'];
    }),
  );
}
