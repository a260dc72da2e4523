export interface FrontMatter {
  readonly fields: ReadonlyMap<string, string>;
  /** Where the text behind it begins. */
  readonly length: number;
}

const NONE: FrontMatter = { fields: new Map(), length: 0 };
const KEY = /^[A-Za-z][\w-]{0,40}$/;

const unquoted = (value: string): string =>
  value.length > 1 && (value[0] === '"' || value[0] === "'") && value.endsWith(value[0]) ? value.slice(1, -1) : value;

/** `key: value` lines between two `---` at the start of a file; anything deeper than one level is passed over. */
export function readFrontMatter(text: string): FrontMatter {
  const opening = /^\ufeff?---[ \t]{0,20}\r?\n/.exec(text);
  if (opening === null) return NONE;
  const closing = /\r?\n(?:---|\.\.\.)[ \t]{0,20}(?:\r?\n|$)/.exec(text.slice(opening[0].length - 1, opening[0].length + 10_000));
  if (closing === null) return NONE;
  const end = opening[0].length - 1 + closing.index;
  const fields = new Map<string, string>();
  for (const line of text.slice(opening[0].length, Math.max(end, opening[0].length)).split(/\r?\n/)) {
    const colon = line.indexOf(':');
    const key = line.slice(0, Math.max(0, colon));
    if (KEY.test(key)) fields.set(key, unquoted(line.slice(colon + 1).trim()));
  }
  return fields.size === 0 ? NONE : { fields, length: end + closing[0].length };
}
