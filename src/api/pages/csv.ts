/** Characters with which a spreadsheet takes a cell for a formula (OWASP ASVS 1.2.10), also in their full-width forms. */
const FORMULA = /^[=+\-@\t\r\u0000\uff1d\uff0b\uff0d\uff20]/;

const isPlainNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

/** One cell: lists joined by `; `, objects as JSON, nothing for what is not there. A text that could run is given a leading apostrophe. */
function csvCell(value: unknown): string {
  if (value === null || value === undefined) return '';
  const text = Array.isArray(value) ? value.map(String).join('; ') : typeof value === 'object' ? JSON.stringify(value) : String(value);
  const safe = typeof value !== 'number' && FORMULA.test(text) && !isPlainNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line by RFC 4180. */
export const csvLine = (cells: readonly unknown[]): string => `${cells.map(csvCell).join(',')}\r\n`;

export const csvTable = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
  csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');
