import type { Analysis, Paragraph, TokenRange } from '../model/analysis.ts';
import type { ParagraphSpan } from '../model/report.ts';
import { type Engine, HIDDEN } from './engine/engine.ts';
import { fillDeprojectivized, type LiftedArc, readArcLabel } from './parser/deprojectivize.ts';
import { insideNames, joinNames } from './parser/inside-names.ts';
import type { Tree } from './parser/tree.ts';
import type { Parts } from './pipeline-parts.ts';
import { createAnnotator } from './ruler/annotator.ts';
import { createStringPool } from './string-pool.ts';
import { COLUMN, COLUMNS, TokenColumns } from './token-columns.ts';
import type { TokenList } from './tokenizer/token-list.ts';
import { createEncoder } from './vectors.ts';

export interface Analyser {
  readonly engine: string;
  readonly model: string;
  /** Analyses each paragraph as a document of its own. Pure: the same text gives the same analysis, whatever came before. */
  analyse(text: string, paragraphs: readonly ParagraphSpan[]): Analysis;
}

export function createAnalyser(parts: Parts, engine: Engine): Analyser {
  const { labels } = parts.parser;
  // Tags and labels come first in every pool, so their numbers never change.
  const fixed = ['ROOT', ...parts.tags, ...labels.flatMap((label) => label.split('||'))];
  const newGeneration = (): { pool: ReturnType<typeof createStringPool>; annotator: ReturnType<typeof createAnnotator> } => {
    const pool = createStringPool(fixed);
    return { pool, annotator: createAnnotator(parts.lexicon.words, pool, parts.ruler, parts.lemmatize) };
  };
  let { pool, annotator } = newGeneration();
  const arcLabels = labels.map((label) => readArcLabel(label, pool.number));
  const tagNumbers = parts.tags.map(pool.number);
  const root = pool.number('ROOT');
  const compound = pool.number('compound');
  const encode = createEncoder(parts, engine);

  /** Head, label, edges and sentence starts; gives the sentence starts. */
  const parse = (list: TokenList, vectors: Float32Array, tags: Uint8Array, data: Int32Array): Uint8Array => {
    const { length } = list;
    const { spaces, texts } = parts.lexicon.words;
    const names = insideNames(
      length,
      (i) => parts.tags[tags[i]!]!,
      (i) => texts[list.words[i]!]!,
      (i) => list.spaces[i] === 1,
    );
    const column = (number: number): Int32Array => data.subarray(number * length, (number + 1) * length);
    const tree: Tree = {
      heads: column(COLUMN.head),
      leftEdges: column(COLUMN.leftEdge),
      rightEdges: column(COLUMN.rightEdge),
      starts: new Uint8Array(length),
    };
    const deps = column(COLUMN.dep);
    const lifted: LiftedArc[] = [];
    const { heads, moves } = parts.parser.parse(vectors, length, names);
    for (let i = 0; i < length; i++) {
      const isRoot = heads[i] === -1;
      const label = arcLabels[moves[i]!]!;
      tree.heads[i] = isRoot ? i : heads[i]!;
      deps[i] = isRoot ? root : label.dep;
      if (!isRoot && label.headDep !== -1) lifted.push({ token: i, headDep: label.headDep });
    }
    joinNames(
      tree.heads,
      names,
      (i) => parts.tags[tags[i]!]!.startsWith('NN'),
      (i) => {
        deps[i] = compound;
      },
    );
    fillDeprojectivized(tree, deps, lifted, (i) => spaces[list.words[i]!]!);
    return tree.starts;
  };

  /** Offsets and words, then what rules and lemmatizer say. */
  const fillWords = (list: TokenList, offset: number, tags: Uint8Array, data: Int32Array): void => {
    const { texts } = parts.lexicon.words;
    const { length } = list;
    const put = (column: number, i: number, value: number): void => {
      data[column * length + i] = value;
    };
    for (let i = 0, at = offset; i < length; i++) {
      const word = list.words[i]!;
      put(COLUMN.start, i, at);
      put(COLUMN.word, i, word);
      put(COLUMN.space, i, list.spaces[i]!);
      put(COLUMN.tag, i, tagNumbers[tags[i]!]!);
      at += texts[word]!.length + list.spaces[i]!;
    }
    // Rules look at tags and labels as they were before any of them.
    const before = (column: number): Int32Array => data.slice(column * length, (column + 1) * length);
    annotator.annotate(list.words, before(COLUMN.tag), before(COLUMN.dep), length, (i, { tag, dep, pos, morph, lemma }) => {
      put(COLUMN.tag, i, tag);
      put(COLUMN.dep, i, dep);
      put(COLUMN.pos, i, pos);
      put(COLUMN.morph, i, morph);
      put(COLUMN.lemma, i, lemma);
    });
  };

  const finish = (list: TokenList, span: ParagraphSpan, tags: Uint8Array, syntax: Float32Array, nameVectors: Float32Array): Paragraph => {
    const { words } = parts.lexicon;
    const data = new Int32Array(list.length * COLUMNS);
    const starts = parse(list, syntax, tags, data);
    const names = parts.findNames(nameVectors, list.length, starts, (i) => words.spaces[list.words[i]!]!);
    fillWords(list, span.start, tags, data);
    const tokens = new TokenColumns(data, words, pool.strings);
    return { start: span.start, end: span.end, isTitle: span.isTitle, tokens, sentences: sentencesOf(starts), names };
  };

  return {
    engine: engine.name,
    model: parts.model,
    analyse(text, paragraphs) {
      if (parts.lexicon.trim()) {
        parts.tokenizer.reset();
        parts.syntaxVectors.reset();
        parts.nameVectors.reset();
        ({ pool, annotator } = newGeneration());
      }
      const lists = paragraphs.map(({ start, end }) => parts.tokenizer.tokenize(text.slice(start, end)));
      const { tags, syntax, names } = encode(lists, parts.lexicon.words);
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
