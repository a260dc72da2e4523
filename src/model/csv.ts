/** What a spreadsheet takes for a formula (OWASP ASVS 1.2.10), also behind blanks and in full-width signs. */
const FORMULA = /^\s*[=+\-@\t\r\u0000＝＋－＠]/;

/** A field by RFC 4180. */
export const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const isPoint = (value: object): value is { readonly latitude: number; readonly longitude: number } => 'latitude' in value;

/** A value in a cell: lists joined by `; `, a point as `latitude,longitude`, other objects as JSON, nothing for what is not there. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  if (typeof value !== 'object') return String(value);
  return isPoint(value) ? `${value.latitude},${value.longitude}` : JSON.stringify(value);
}

/** A cell for people's spreadsheets: a text that one would run gets an apostrophe before it, a number is one. */
export function csvCell(value: unknown): string {
  const text = cellText(value);
  return csvField(typeof value !== 'number' && FORMULA.test(text) ? `'${text}` : text);
}

/** A line of such cells, by RFC 4180. */
export const csvLine = (values: readonly unknown[]): string => `${values.map(csvCell).join(',')}\r\n`;
