import { translatePythonRegex } from './python-regex.ts';

/** The four expressions of spaCy's tokenizer as questions about a chunk of text without blanks. Lengths are in UTF-16 units. */
export interface Affixes {
  prefixLength(text: string): number;
  suffixLength(text: string): number;
  isUrl(text: string): boolean;
  /** Start and end of each inner separator, flat. */
  infixes(text: string): readonly number[];
}

export interface AffixSources {
  readonly prefix: string;
  readonly suffix: string;
  readonly infix: string;
  readonly url: string;
}

/** Every suffix but a row of dots is far shorter, so looking at the end of a long chunk is enough. */
const TAIL = 128;
const TAIL_MARGIN = 64;
/** No address is longer; the expression for addresses can take quadratic time, so the length is bounded. */
const LONGEST_URL = 2048;

export function compileAffixes(sources: AffixSources): Affixes {
  const prefix = new RegExp(translatePythonRegex(sources.prefix), 'uy');
  const suffix = new RegExp(translatePythonRegex(sources.suffix), 'u');
  const infix = new RegExp(translatePythonRegex(sources.infix), 'gu');
  const url = new RegExp(translatePythonRegex(sources.url), 'u');
  return {
    prefixLength(text) {
      prefix.lastIndex = 0;
      return prefix.test(text) ? prefix.lastIndex : 0;
    },
    suffixLength(text) {
      if (text.length <= TAIL) return lengthOf(suffix.exec(text));
      const found = suffix.exec(text.slice(-TAIL));
      return found !== null && found.index < TAIL - TAIL_MARGIN ? lengthOf(suffix.exec(text)) : lengthOf(found);
    },
    isUrl: (text) => text.length <= LONGEST_URL && url.test(text),
    infixes(text) {
      const found: number[] = [];
      infix.lastIndex = 0;
      for (let match = infix.exec(text); match !== null; match = infix.exec(text)) {
        found.push(match.index, match.index + match[0].length);
        if (match[0] === '') infix.lastIndex++;
      }
      return found;
    },
  };
}

const lengthOf = (match: RegExpExecArray | null): number => (match === null ? 0 : match[0].length);
