import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors.ts';

/** One record of a reference file with the line it starts at. */
export interface ReferenceRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
  /** Set when the record cannot be read at all. */
  readonly broken?: string;
}

export interface ReferenceTable {
  readonly columns: readonly string[];
  readonly rows: readonly ReferenceRow[];
}

const MOST_CHARACTERS = 2000;

function readCsv(text: string, path: string): ReferenceTable {
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as typeof records;
  } catch (cause) {
    throw new InputError(`${path} is no CSV: ${(cause as Error).message}. Correct the quotes in that line and load it again.`, {
      code: 'reference_csv',
      cause,
    });
  }
  const [header, ...rest] = records;
  const columns = header?.record ?? [];
  const double = columns.find((column, index) => columns.indexOf(column) !== index);
  if (double !== undefined) throw new InputError(`${path} names the column ${double} twice. Keep one.`, { code: 'reference_header' });
  const rows = rest.map(({ record, info }): ReferenceRow => {
    const cells = Object.fromEntries(columns.map((column, index) => [column, record[index] ?? '']));
    return record.length > columns.length
      ? { line: info.lines, cells, broken: `it has ${record.length} cells under ${columns.length} columns` }
      : { line: info.lines, cells };
  });
  return { columns, rows };
}

const asText = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.map(String).join(';') : String(value);

function readJsonLine(line: string, number: number): ReferenceRow {
  try {
    const value: unknown = JSON.parse(line);
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { line: number, cells: {}, broken: 'it is no JSON object' };
    const nested = Object.entries(value).find(([, cell]) => typeof cell === 'object' && cell !== null && !Array.isArray(cell));
    if (nested) return { line: number, cells: {}, broken: `the field ${nested[0]} is an object, not a text` };
    return { line: number, cells: Object.fromEntries(Object.entries(value).map(([key, cell]) => [key, asText(cell).trim()])) };
  } catch (cause) {
    return { line: number, cells: {}, broken: `it is no JSON: ${(cause as Error).message}` };
  }
}

function readJsonLines(text: string): ReferenceTable {
  const rows = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => (line.trim() === '' ? [] : [readJsonLine(line, index + 1)]));
  return { columns: [...new Set(rows.flatMap((row) => Object.keys(row.cells)))], rows };
}

/** Reads a file's text as a table; a broken record is kept with its reason, a file that is no table throws. */
export function readReferenceRows(text: string, format: 'csv' | 'jsonl', path: string): ReferenceTable {
  const table = format === 'csv' ? readCsv(text, path) : readJsonLines(text);
  const rows = table.rows.map((row) => {
    const long = Object.entries(row.cells).find(([, cell]) => cell.length > MOST_CHARACTERS);
    return long && !row.broken ? { ...row, broken: `the cell ${long[0]} has more than ${MOST_CHARACTERS} characters` } : row;
  });
  return { columns: table.columns, rows };
}
