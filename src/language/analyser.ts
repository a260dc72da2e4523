import type { Analysis, NameSpan, Paragraph, TokenRange } from '../model/analysis.ts';
import type { ParagraphSpan } from '../model/report.ts';
import { type Engine, HIDDEN } from './engine/engine.ts';
import { PADDING, type Rows } from './network/tok2vec.ts';
import { deprojectivize } from './parser/deprojectivize.ts';
import type { Tree } from './parser/tree.ts';
import type { Parts } from './pipeline-parts.ts';
import type { RuledTokens } from './ruler/attribute-ruler.ts';
import { createStringPool } from './string-pool.ts';
import { type Columns, TokenColumns } from './token-columns.ts';
import type { TokenList } from './tokenizer/token-list.ts';

export interface Analyser {
  readonly engine: string;
  readonly model: string;
  /** Analyses each paragraph as a document of its own. Pure: the same text gives the same analysis, whatever came before. */
  analyse(text: string, paragraphs: readonly ParagraphSpan[]): Analysis;
}

/** Strings the pool may hold before it starts afresh. */
const LARGEST_POOL = 500_000;

export function createAnalyser(parts: Parts, engine: Engine): Analyser {
  let pool = createStringPool();
  const scratch = engine.reserve(300 * 64);

  const encode = (
    lists: readonly TokenList[],
  ): { readonly tags: Uint8Array; readonly syntax: Float32Array; readonly names: Float32Array } => {
    const { words } = parts.lexicon;
    const total = lists.reduce((sum, list) => sum + list.length, 0);
    const { rows, token } = layOut(lists);
    const tags = new Uint8Array(total);
    const syntax = new Float32Array(total * HIDDEN);
    const names = new Float32Array(total * HIDDEN);
    const store = (out: Float32Array, first: number, count: number): void => {
      for (let r = 0; r < count; r++) {
        const i = token[first + r]!;
        if (i >= 0) out.set(engine.floats.subarray(scratch + r * HIDDEN, scratch + (r + 1) * HIDDEN), i * HIDDEN);
      }
    };
    parts.syntaxVectors.encode(words, rows, (first, count, x) => {
      engine.affine(parts.tagger, x, 96, count, scratch);
      for (let r = 0; r < count; r++) {
        const i = token[first + r]!;
        if (i >= 0) tags[i] = indexOfLargest(engine.floats, scratch + r * parts.tagger.width, parts.tags.length);
      }
      engine.affine(parts.parserReduction, x, 96, count, scratch);
      store(syntax, first, count);
    });
    parts.nameVectors.encode(words, rows, (first, count, x) => {
      engine.affine(parts.nameReduction, x, 96, count, scratch);
      store(names, first, count);
    });
    return { tags, syntax, names };
  };

  const finish = (list: TokenList, span: ParagraphSpan, tags: Uint8Array, syntax: Float32Array, nameVectors: Float32Array): Paragraph => {
    const { words } = parts.lexicon;
    const { length } = list;
    const isBlank = (i: number): boolean => words.spaces[list.words[i]!]!;
    const raw = parts.parse(syntax, length);
    const deps = Array.from(raw.labels, (label, i) => (raw.heads[i] === -1 ? 'ROOT' : label));
    const tree = deprojectivize(
      raw.heads.map((head, i) => (head === -1 ? i : head)),
      deps,
      isBlank,
    );
    const names: readonly NameSpan[] = parts.findNames(nameVectors, length, tree.starts, isBlank);
    const ruled: RuledTokens = {
      length,
      lower: (i) => words.lowers[list.words[i]!]!,
      isBlank,
      tags: Array.from(tags, (tag) => parts.tags[tag]!),
      deps,
      pos: new Array<string>(length).fill(''),
      morphs: new Array<string>(length).fill(''),
      lemmas: new Array<string>(length).fill(''),
    };
    parts.rule(ruled);
    for (let i = 0; i < length; i++) ruled.lemmas[i] ||= parts.lemmatize(words.texts[list.words[i]!]!, ruled.pos[i]!, ruled.morphs[i]!);
    const tokens = new TokenColumns(toColumns(list, span.start, ruled, tree), pool.strings);
    return { start: span.start, end: span.end, isTitle: span.isTitle, tokens, sentences: sentencesOf(tree.starts), names };
  };

  const toColumns = (list: TokenList, offset: number, ruled: RuledTokens, tree: Tree): Columns => {
    const { texts } = parts.lexicon.words;
    const { length } = list;
    const numbers = (read: (i: number) => string): Int32Array => {
      const column = new Int32Array(length);
      for (let i = 0; i < length; i++) column[i] = pool.number(read(i));
      return column;
    };
    const start = new Int32Array(length);
    const end = new Int32Array(length);
    for (let i = 0, at = offset; i < length; i++) {
      start[i] = at;
      at += texts[list.words[i]!]!.length;
      end[i] = at;
      at += list.spaces[i]!;
    }
    return {
      start,
      end,
      text: numbers((i) => texts[list.words[i]!]!),
      lower: numbers(ruled.lower),
      lemma: numbers((i) => ruled.lemmas[i]!),
      tag: numbers((i) => ruled.tags[i]!),
      pos: numbers((i) => ruled.pos[i]!),
      morph: numbers((i) => ruled.morphs[i]!),
      dep: numbers((i) => ruled.deps[i]!),
      head: tree.heads,
      leftEdge: tree.leftEdges,
      rightEdge: tree.rightEdges,
      space: list.spaces.slice(0, length),
    };
  };

  return {
    engine: engine.name,
    model: parts.model,
    analyse(text, paragraphs) {
      if (parts.lexicon.trim()) {
        parts.tokenizer.reset();
        parts.syntaxVectors.reset();
        parts.nameVectors.reset();
      }
      if (pool.strings.length > LARGEST_POOL) pool = createStringPool();
      const lists = paragraphs.map(({ start, end }) => parts.tokenizer.tokenize(text.slice(start, end)));
      const { tags, syntax, names } = encode(lists);
      let from = 0;
      const done = lists.map((list, p) => {
        const to = from + list.length;
        const slice = (vectors: Float32Array): Float32Array => vectors.subarray(from * HIDDEN, to * HIDDEN);
        const paragraph = finish(list, paragraphs[p]!, tags.subarray(from, to), slice(syntax), slice(names));
        from = to;
        return paragraph;
      });
      return { paragraphs: done, engine: engine.name, model: parts.model };
    },
  };
}

/** To the next even number. */
const roundUp = (length: number): number => length + (length % 2);

/** Puts documents in rows with padding around each; `token[r]` is the number of the token over all documents, or -1. */
function layOut(lists: readonly TokenList[]): { readonly rows: Rows; readonly token: Int32Array } {
  const length = lists.reduce((sum, list) => sum + roundUp(list.length) + PADDING, PADDING);
  const keys = new Int32Array(length).fill(-1);
  const token = new Int32Array(length).fill(-1);
  let row = PADDING;
  let next = 0;
  for (const list of lists) {
    for (let i = 0; i < list.length; i++, row++) {
      keys[row] = list.words[i]! * 2 + list.spaces[i]!;
      token[row] = next++;
    }
    row = roundUp(row) + PADDING;
  }
  return { rows: { length, keys }, token };
}

function indexOfLargest(floats: Float32Array, from: number, count: number): number {
  let best = 0;
  for (let i = 1; i < count; i++) if (floats[from + i]! > floats[from + best]!) best = i;
  return best;
}

function sentencesOf(starts: Uint8Array): readonly TokenRange[] {
  const sentences: TokenRange[] = [];
  let from = 0;
  for (let i = 1; i <= starts.length; i++) {
    if (i < starts.length && starts[i] === 0) continue;
    sentences.push({ from, to: i });
    from = i;
  }
  return sentences;
}
