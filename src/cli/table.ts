import { Option } from 'commander';
import { cellText, csvLine } from '../model/csv.ts';
import { graphInWords, pathInWords } from './graph-words.ts';

type Rows = readonly Readonly<Record<string, unknown>>[];

const WIDEST = 60;

/** Rows in columns, for reading; long texts are cut, paths, ids and other single words are whole, so that they can be followed and copied. */
export function asTable(keys: readonly string[], rows: Rows): string {
  const cells = rows.map((row) =>
    keys.map((key) => {
      const path = graphInWords(row[key]);
      const text = (path ?? cellText(row[key])).replaceAll(/\s+/g, ' ');
      return path === undefined && text.length > WIDEST && text.includes(' ') ? `${text.slice(0, WIDEST - 1)}…` : text;
    }),
  );
  const widths = keys.map((key, i) => Math.max(key.length, ...cells.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(keys), line(widths.map((width) => '-'.repeat(width))), ...cells.map(line)].join('\n');
}

export const asCsv = (keys: readonly string[], rows: Rows): string =>
  [keys, ...rows.map((row) => keys.map((key) => pathInWords(row[key]) ?? row[key]))].map(csvLine).join('').slice(0, -2);

export type RowFormat = 'table' | 'json' | 'csv' | 'jsonl';

/** How rows can be printed, by the name of `--format`. */
export const ROW_FORMATS: Readonly<Record<RowFormat, (keys: readonly string[], rows: Rows) => string>> = {
  table: asTable,
  json: (_, rows) => JSON.stringify(rows, null, 2),
  csv: asCsv,
  jsonl: (_, rows) => rows.map((row) => JSON.stringify(row)).join('\n'),
};

export const rowFormatOption = (): Option =>
  new Option('--format <format>', 'how rows are printed').choices(Object.keys(ROW_FORMATS)).default('table');
