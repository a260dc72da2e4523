import { csvLine } from '../../model/csv.ts';

/** One flat table: its columns, and its rows in their order. */
export interface Table {
  readonly columns: readonly string[];
  rows(): AsyncIterable<readonly unknown[]>;
}

/** With a header, also where no row follows. */
async function* csv({ columns, rows }: Table): AsyncGenerator<string> {
  yield csvLine(columns);
  for await (const row of rows()) yield csvLine(row);
}

/** One JSON object a row. */
async function* jsonl({ columns, rows }: Table): AsyncGenerator<string> {
  for await (const row of rows()) yield `${JSON.stringify(Object.fromEntries(columns.map((column, i) => [column, row[i]])))}\n`;
}

export type TableFormat = 'csv' | 'jsonl';

/** Every format that a flat table can have, by its name, which is also the file's extension. */
export const TABLE_FORMATS: Readonly<Record<TableFormat, (table: Table) => AsyncGenerator<string>>> = { csv, jsonl };
