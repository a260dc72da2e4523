import { csvCell } from '../../model/csv.ts';

/** A value as text: lists joined by `; `, objects as JSON, nothing for what is not there. */
function textOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(String).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** A line by RFC 4180. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map((value) => csvCell(value, textOf(value))).join(',')}\r\n`;

export const csvTable = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
  csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');
