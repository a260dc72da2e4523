import { stringKey } from '../strings/string-id.ts';
import { BASE_NORMS } from './base-norms.ts';
import { isSpace } from './characters.ts';

/** Beyond this many entries the lexicon starts afresh, so that memory stays flat however much text goes by. */
const LARGEST = 100_000;

/** One generation of the lexicon; an analysis keeps the one it was made with. */
export interface Words {
  readonly texts: string[];
  readonly lowers: string[];
  readonly norms: string[];
  readonly spaces: boolean[];
}

/** Word types as numbers. A special case of the tokenizer with a norm of its own is a type of its own. */
export interface Lexicon {
  readonly words: Words;
  entry(text: string): number;
  /** A new entry at every call. */
  entryWithNorm(text: string, norm: string): number;
  /** Starts afresh when there are too many entries and says so; then whoever keeps entry numbers has to drop them. */
  trim(): boolean;
}

/** `norms` is the wheel's table lexeme_norm, keyed by the decimal id of the word. */
export function createLexicon(norms: Readonly<Record<string, unknown>>): Lexicon {
  let words = emptyWords();
  let numbers = new Map<string, number>();

  const add = (text: string, norm: string): number => {
    words.lowers.push(text.toLowerCase());
    words.norms.push(norm);
    words.spaces.push(isSpace(text));
    return words.texts.push(text) - 1;
  };
  const normOf = (text: string): string => {
    const listed = norms[String(stringKey(text))];
    return typeof listed === 'string' ? listed : (BASE_NORMS.get(text) ?? text.toLowerCase());
  };
  return {
    get words() {
      return words;
    },
    entry(text) {
      let number = numbers.get(text);
      if (number === undefined) {
        number = add(text, normOf(text));
        numbers.set(text, number);
      }
      return number;
    },
    entryWithNorm(text, norm) {
      return add(text, norm);
    },
    trim() {
      if (words.texts.length < LARGEST) return false;
      words = emptyWords();
      numbers = new Map();
      return true;
    },
  };
}

const emptyWords = (): Words => ({ texts: [], lowers: [], norms: [], spaces: [] });
