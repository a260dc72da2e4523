export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the text behind it begins. */
  readonly length: number;
}

const NONE: FrontMatter = { fields: new Map(), length: 0 };
const LINE = /^([A-Za-z][\w-]{0,40}): ?(.{0,2000})$/;

/** `key: value` lines between two `---` at the start of a file; anything deeper than one level is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]{0,20}\r?\n/.exec(text);
  if (opening === null) return NONE;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/.exec(text.slice(opening[0].length - 1, opening[0].length + 10_000));
  if (closing === null) return NONE;
  const end = opening[0].length - 1 + closing.index;
  const fields = new Map<string, string>();
  for (const line of text.slice(opening[0].length, Math.max(end, opening[0].length)).split(/\r?\n/)) {
    const match = LINE.exec(line);
    if (match === null) continue;
    const value = (match[2] ?? '').trim().replace(/^(["'])(.{0,2000})\1$/, '$2');
    fields.set(match[1] as string, value);
  }
  return fields.size === 0 ? NONE : { fields, length: end + closing[0].length };
}
