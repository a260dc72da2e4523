import type { TableFormat } from '../../graph/index.ts';
import { type DecisionFilter, TABLE_NAMES, type TableName } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { readFilter } from './filters.ts';
import { FORMATS, TABLE_TYPES } from './formats.ts';

type Query = Readonly<Record<string, unknown>>;
type FormatName = keyof typeof FORMATS;

/** What is asked for: one flat table, or the graph. */
export type ExportRequest = { readonly filter: DecisionFilter } & (
  | { readonly format: TableFormat; readonly table: TableName; readonly hasBom: boolean }
  | { readonly format: FormatName; readonly table: 'graph' }
);

const isOneOf = <T extends string>(names: readonly T[], name: unknown): name is T => (names as readonly unknown[]).includes(name);

function oneOf<T extends string>(names: readonly T[], name: unknown, what: string): T {
  if (isOneOf(names, name)) return name;
  throw new Refusal('BAD_INPUT', `There is no ${what} "${String(name).slice(0, 50)}" here; use ${names.join(', ')}.`);
}

/** The query string of `/export`: `format`, `table` (of `csv` and `jsonl`; `graph` for all of it), `bom`, and the filter. */
export async function readRequest(api: Api, query: Query): Promise<ExportRequest> {
  const { format: given = 'csv', table: wanted, bom } = query;
  const format = oneOf(Object.keys(FORMATS) as FormatName[], given, 'format');
  const hasTables = isOneOf(Object.keys(TABLE_TYPES) as TableFormat[], format);
  const table = oneOf([...TABLE_NAMES, 'graph'], wanted ?? (hasTables ? 'decisions' : 'graph'), 'table');
  const filter = await readFilter(api, query, ['format', 'table', 'bom']);
  if (table === 'graph') return { format, table, filter };
  if (hasTables) return { format, table, filter, hasBom: format === 'csv' && bom === 'true' };
  throw new Refusal('BAD_INPUT', `"${format}" is a whole graph and has no tables: leave "table" out, or use csv or jsonl.`);
}
