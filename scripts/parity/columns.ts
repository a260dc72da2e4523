import type { Paragraph } from '../../src/model/analysis.ts';

/** One document as `reference.py` prints it. */
export interface ParityColumns {
  readonly words: readonly string[];
  readonly spaces: string;
  readonly tags: string;
  readonly pos: string;
  readonly morphs: string;
  readonly lemmas: readonly string[];
  readonly heads: readonly number[];
  readonly deps: string;
  readonly sentences: readonly number[];
  readonly names: readonly (readonly [from: number, to: number, label: string])[];
}

export const LAYERS = ['tokens', 'spaces', 'tags', 'pos', 'morphs', 'lemmas', 'heads', 'deps', 'sentences', 'names'] as const;
export type Layer = (typeof LAYERS)[number];

/** Gazette's analysis of a document in the same columns. */
export function columnsOf({ tokens, sentences, names }: Paragraph): ParityColumns {
  const all = <T>(read: (i: number) => T): T[] => Array.from({ length: tokens.length }, (_, i) => read(i));
  return {
    words: all((i) => tokens.text(i)),
    spaces: all((i) => (tokens.spaceAfter(i) ? '1' : '0')).join(''),
    tags: all((i) => tokens.tag(i)).join(' '),
    pos: all((i) => tokens.pos(i)).join(' '),
    morphs: all((i) => tokens.morph(i) || '_').join(' '),
    lemmas: all((i) => tokens.lemma(i)),
    heads: all((i) => tokens.head(i)),
    deps: all((i) => tokens.dep(i)).join(' '),
    sentences: sentences.map(({ from }) => from),
    names: names.map(({ from, to, label }) => [from, to, label] as const),
  };
}

/** How many of the reference's items a layer has, and how many of them are the same in ours. */
export type Agreement = Readonly<Record<Layer, { readonly same: number; readonly all: number }>>;

/** Compares by place in the text, so that a token cut otherwise does not spoil the rest of its document. */
export function compare(ours: ParityColumns, theirs: ParityColumns): Agreement {
  const [a, b] = [itemsOf(ours), itemsOf(theirs)];
  return Object.fromEntries(
    LAYERS.map((layer) => {
      const known = new Set(a[layer]);
      return [layer, { same: b[layer].filter((item) => known.has(item)).length, all: Math.max(a[layer].length, b[layer].length) }];
    }),
  ) as Record<Layer, { same: number; all: number }>;
}

function itemsOf(columns: ParityColumns): Readonly<Record<Layer, readonly string[]>> {
  const starts: number[] = [];
  let at = 0;
  columns.words.forEach((word, i) => {
    starts.push(at);
    at += word.length + Number(columns.spaces[i]);
  });
  starts.push(at);
  const at_ = (values: readonly (string | number)[]): string[] => values.map((value, i) => `${starts[i]} ${value}`);
  return {
    tokens: at_(columns.words),
    spaces: at_([...columns.spaces]),
    tags: at_(split(columns.tags)),
    pos: at_(split(columns.pos)),
    morphs: at_(split(columns.morphs)),
    lemmas: at_(columns.lemmas),
    heads: at_(columns.heads.map((head) => starts[head]!)),
    deps: at_(split(columns.deps)),
    sentences: columns.sentences.map((from) => String(starts[from])),
    names: columns.names.map(([from, to, label]) => `${starts[from]} ${starts[to]} ${label}`),
  };
}

const split = (column: string): readonly string[] => (column === '' ? [] : column.split(' '));
