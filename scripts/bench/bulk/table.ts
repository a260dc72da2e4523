export const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

export const whole = (value: number): string => Math.round(value).toLocaleString('en');
export const times = (ratio: number): string => `${ratio.toFixed(1)} times`;

/** `1,200 (1,100 to 1,300)`: the median and what it lies between. */
export const range = (values: readonly number[]): string =>
  `${whole(median(values))} (${whole(Math.min(...values))} to ${whole(Math.max(...values))})`;

/** A table in Markdown, its columns aligned as the formatter wants them. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row[i]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
