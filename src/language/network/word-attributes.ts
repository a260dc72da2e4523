import type { Words } from '../lexicon/lexicon.ts';
import { prefixOf, suffixOf, wordShape } from '../lexicon/word-shape.ts';
import { stringId } from '../strings/string-id.ts';

/** The token attributes spaCy's embeddings may be made of, as 64-bit ids in halves. */
export type AttributeReader = (words: Words, word: number, isSpaced: boolean) => readonly [high: number, low: number];

const flag = (isSet: boolean): readonly [number, number] => [0, isSet ? 1 : 0];

export const ATTRIBUTES: Readonly<Record<string, AttributeReader>> = {
  NORM: (words, word) => stringId(words.norms[word]!),
  PREFIX: (words, word) => stringId(prefixOf(words.texts[word]!)),
  SUFFIX: (words, word) => stringId(suffixOf(words.texts[word]!)),
  SHAPE: (words, word) => stringId(wordShape(words.texts[word]!)),
  SPACY: (_words, _word, isSpaced) => flag(isSpaced),
  IS_SPACE: (words, word) => flag(words.spaces[word]!),
};
