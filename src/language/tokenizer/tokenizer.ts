import { isSpaceCode } from '../lexicon/characters.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type AffixSources, compileAffixes } from './affixes.ts';
import { createSequenceMatcher, type SequenceMatcher } from './special-cases.ts';
import { type Pieces, splitChunk } from './split-chunk.ts';
import { TokenList } from './token-list.ts';

/** One token of a special case; `norm` where it is not what the word has by itself. */
export interface SpecialToken {
  readonly orth: string;
  readonly norm?: string;
}

export interface TokenizerRules extends AffixSources {
  readonly exceptions: ReadonlyMap<string, readonly SpecialToken[]>;
}

export interface Tokenizer {
  /** The tokens of a text. Together with the blanks after them they are the text. */
  tokenize(text: string): TokenList;
  /** Forgets word numbers; call when the lexicon started afresh. */
  reset(): void;
}

const LARGEST_CACHE = 100_000;
const LONGEST_CACHED = 64;

export function createTokenizer(rules: TokenizerRules, lexicon: Lexicon): Tokenizer {
  const affixes = compileAffixes(rules);
  const longestSpecial = Math.max(0, ...[...rules.exceptions.keys()].map((text) => text.length));
  const isSpecial = (text: string): boolean => text.length <= longestSpecial && rules.exceptions.has(text);
  let specials = new Map<string, readonly number[]>();
  let cache = new Map<string, readonly number[]>();

  const toPieces = (tokens: TokenList, usesSpecials: boolean): Pieces => ({
    isSpecial: usesSpecials ? isSpecial : () => false,
    piece: (text) => tokens.push(lexicon.entry(text)),
    special: (text) => {
      for (const word of specials.get(text)!) tokens.push(word);
    },
  });
  const pushChunk = (chunk: string, tokens: TokenList): void => {
    const known = cache.get(chunk);
    if (known !== undefined) {
      for (const word of known) tokens.push(word);
      return;
    }
    const from = tokens.length;
    splitChunk(chunk, affixes, toPieces(tokens, true));
    if (chunk.length > LONGEST_CACHED) return;
    if (cache.size >= LARGEST_CACHE) cache = new Map();
    // A plain array takes a quarter of a typed one's room when there is so little in it.
    cache.set(chunk, Array.from(tokens.words.subarray(from, tokens.length)));
  };
  const reset = (): void => {
    specials = new Map();
    cache = new Map();
    for (const [text, parts] of rules.exceptions) {
      specials.set(
        text,
        parts.map(({ orth, norm }) => (norm === undefined ? lexicon.entry(orth) : lexicon.entryWithNorm(orth, norm))),
      );
    }
  };
  reset();
  const matcher = matcherOf(rules, affixes, (text) => {
    const tokens = new TokenList();
    splitAtBlanks(text, tokens, (chunk) => splitChunk(chunk, affixes, toPieces(tokens, false)));
    return Array.from(tokens.words.subarray(0, tokens.length), (word) => lexicon.words.texts[word]!);
  });
  return {
    reset,
    tokenize(text) {
      const tokens = new TokenList();
      splitAtBlanks(text, tokens, (chunk) => pushChunk(chunk, tokens));
      return joinSpecialCases(tokens, matcher, specials, lexicon.words.texts);
    },
  };
}

/** Calls `push` for every run of blanks or of other characters; one blank after a word belongs to the word. */
function splitAtBlanks(text: string, tokens: TokenList, push: (chunk: string) => void): void {
  let start = 0;
  let isInBlanks = text !== '' && isSpaceCode(text.charCodeAt(0));
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isSpaceCode(code) === isInBlanks) continue;
    if (start < i) push(text.slice(start, i));
    start = i;
    if (code === 32) {
      tokens.spaces[tokens.length - 1] = 1;
      start++;
    }
    isInBlanks = !isInBlanks;
  }
  if (start < text.length) push(text.slice(start));
}

/** spaCy looks for special cases again in the finished document, but only for those that affixes could have torn apart. */
function matcherOf(
  rules: TokenizerRules,
  affixes: ReturnType<typeof compileAffixes>,
  split: (text: string) => readonly string[],
): SequenceMatcher {
  const matcher = createSequenceMatcher();
  for (const text of rules.exceptions.keys()) {
    const isTorn = affixes.prefixLength(text) > 0 || affixes.suffixLength(text) > 0 || affixes.infixes(text).length > 0;
    if (isTorn || text.includes(' ')) matcher.add(split(text));
  }
  return matcher;
}

function joinSpecialCases(
  tokens: TokenList,
  matcher: SequenceMatcher,
  specials: ReadonlyMap<string, readonly number[]>,
  texts: readonly string[],
): TokenList {
  const matches = matcher.find(tokens, texts);
  if (matches.length === 0) return tokens;
  const joined = new TokenList();
  let next = 0;
  const copyTo = (end: number): void => {
    for (; next < end; next++) {
      joined.push(tokens.words[next]!);
      joined.spaces[joined.length - 1] = tokens.spaces[next]!;
    }
  };
  for (const { from, to } of matches) {
    copyTo(from);
    const special = specials.get(textOf(tokens, from, to, texts));
    if (special === undefined) continue;
    for (const word of special) joined.push(word);
    joined.spaces[joined.length - 1] = tokens.spaces[to - 1]!;
    next = to;
  }
  copyTo(tokens.length);
  return joined;
}

function textOf(tokens: TokenList, from: number, to: number, texts: readonly string[]): string {
  let text = '';
  for (let i = from; i < to; i++) text += texts[tokens.words[i]!]! + (i + 1 < to && tokens.spaces[i] === 1 ? ' ' : '');
  return text;
}
