const cell = (value: unknown): string =>
  value === null || value === undefined ? '' : typeof value === 'object' ? JSON.stringify(value) : String(value);

const WIDEST = 60;

/** Rows in columns, for reading; long cells are cut. */
export function asTable(keys: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string {
  const cells = rows.map((row) =>
    keys.map((key) => {
      const text = cell(row[key]).replaceAll(/\s+/g, ' ');
      return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
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

/** A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP ASVS 1.2.10). */
function csvCell(value: unknown): string {
  const text = cell(value);
  const safe = typeof value === 'string' && /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

export const asCsv = (keys: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
  [keys.map(csvCell).join(','), ...rows.map((row) => keys.map((key) => csvCell(row[key])).join(','))].join('\r\n');
