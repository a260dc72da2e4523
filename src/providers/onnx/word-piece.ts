/** A word of the text and the pieces of the vocabulary that make it. */
export interface PiecedWord {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly number[];
}

/** A vocabulary with the settings of BERT's tokenizer. */
export interface Vocabulary {
  readonly idOf: ReadonlyMap<string, number>;
  readonly unknown: number;
  readonly isLowerCase: boolean;
  readonly stripsAccents: boolean;
}

const MAX_WORD = 100;
/** Runs without blanks, signs and ideographs, or one of these: BERT takes each for a word. */
const WORD = /[\p{Script=Han}]|[\p{P}$+<=>^`|~]|[^\s\p{P}$+<=>^`|~\p{Script=Han}]+/gu;

/** Cuts a text into words and their pieces, the longest first, as BERT does (https://arxiv.org/abs/1810.04805, section 4.1 of its code). */
export function* pieceWords(text: string, vocabulary: Vocabulary): Generator<PiecedWord> {
  for (const { 0: word, index } of text.matchAll(WORD)) {
    yield { start: index, end: index + word.length, pieces: piecesOf(normalise(word, vocabulary), vocabulary) };
  }
}

function normalise(word: string, { isLowerCase, stripsAccents }: Vocabulary): string {
  const lower = isLowerCase ? word.toLowerCase() : word;
  return (stripsAccents ? lower.normalize('NFD').replace(/\p{Mn}/gu, '') : lower).replace(/[^\P{C}]/gu, '');
}

function piecesOf(word: string, { idOf, unknown }: Vocabulary): readonly number[] {
  const characters = [...word];
  if (characters.length > MAX_WORD) return [unknown];
  const pieces: number[] = [];
  for (let from = 0; from < characters.length; ) {
    let to = characters.length;
    let id: number | undefined;
    for (; to > from; to--) {
      id = idOf.get((from === 0 ? '' : '##') + characters.slice(from, to).join(''));
      if (id !== undefined) break;
    }
    if (id === undefined) return [unknown];
    pieces.push(id);
    from = to;
  }
  return pieces;
}
