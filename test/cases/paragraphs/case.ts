/**
 * A paragraph with what a reader finds in it. In the text `{Person|Rosa Keller}` marks a name, `{2024-05-06|on Monday}` a time with its value.
 * A decision is `kind act stage | actor | places | day`; `/` stands between readings that are as good, an empty part is not checked.
 */
export interface ParagraphCase {
  /** The day of the report. */
  readonly on: string;
  readonly text: string;
  readonly decisions: readonly string[];
  /** What is still read wrongly, in the words of the test; each must still be so, so that it is noticed when mended. */
  readonly misses?: readonly string[];
}

export interface Marked {
  readonly start: number;
  readonly end: number;
  /** `Person`, `Body`, `Place` or the value of a time. */
  readonly mark: string;
}

/** The text without its marks, and the marks by where they stand in it. */
export function readMarks(text: string): { readonly plain: string; readonly marks: readonly Marked[] } {
  const marks: Marked[] = [];
  let plain = '';
  let at = 0;
  for (const found of text.matchAll(/\{([^|}]+)\|([^}]+)\}/g)) {
    const [whole, mark = '', words = ''] = found;
    plain += text.slice(at, found.index);
    marks.push({ start: plain.length, end: plain.length + words.length, mark });
    plain += words;
    at = found.index + whole.length;
  }
  return { plain: plain + text.slice(at), marks };
}
