import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { encode } from '@msgpack/msgpack';

/**
 * Writes a model in the wheel's format with small tables and random weights, for tests without the real one.
 * Its output means nothing, but every part runs. The same seed gives the same files.
 */
export function writeTinyModel(seed = 1): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-tiny-'));
  const put = (name: string, content: Uint8Array | string): void => {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  };
  const random = createRandom(seed);
  const columns = ['NORM', 'PREFIX', 'SUFFIX', 'SHAPE', 'SPACY', 'IS_SPACE'];
  put('meta.json', JSON.stringify({ lang: 'en', name: 'tiny', version: '0.0.1' }));
  put('tokenizer', encode(TOKENIZER));
  put('tok2vec/model', thincModel(tok2vecNodes(random, columns)));
  put('tagger/model', thincModel([node('softmax', {}, { W: [TAGS.length, 96], b: [TAGS.length] }, random)]));
  put('tagger/cfg', JSON.stringify({ labels: TAGS }));
  put('parser/model', thincModel(transitionNodes(random, 8, 2 + LEFT.length + RIGHT.length + 1)));
  put('parser/moves', moves({ 0: { '': 9 }, 1: { '': 8 }, 2: counted(LEFT), 3: counted(RIGHT), 4: { ROOT: 3 } }));
  put('ner/model', thincModel([...tok2vecNodes(random, columns.slice(0, 4)), ...transitionNodes(random, 3, NAMES.length * 4 + 2)]));
  const names = counted(NAMES);
  put('ner/moves', moves({ 0: {}, 1: names, 2: names, 3: names, 4: { ...names, '': 1 }, 5: { '': 1 } }));
  put('attribute_ruler/patterns', encode(RULES));
  put('lemmatizer/lookups/lookups.bin', encode({ lemma_rules: {}, lemma_index: {}, lemma_exc: {} }));
  put('vocab/lookups.bin', encode({ lexeme_norm: {} }));
  put('vocab/vectors', new Uint8Array(0));
  put('vocab/key2row', new Uint8Array([0x80]));
  return folder;
}

const TAGS = ['NN', 'VB', 'IN', '.', '_SP'];
const LEFT = ['nsubj', 'det', 'punct||conj', 'amod'];
const RIGHT = ['dobj', 'prep', 'punct', 'conj||nsubj'];
const NAMES = ['GPE', 'PERSON', 'DATE'];

const TOKENIZER = {
  prefix_search: '^\\(|^"|^\\.\\.+',
  suffix_search: '\\)$|\\.$|,$|"$|\'s$|\\.\\.+$',
  infix_finditer: '(?<=[a-z])-(?=[a-z])|\\.\\.+',
  token_match: null,
  url_match: '(?u)^https?://\\S+$',
  exceptions: { "don't": [{ 65: 'do' }, { 65: "n't", 67: 'not' }], 'e.g.': [{ 65: 'e.g.' }], ':)': [{ 65: ':)' }] },
  faster_heuristics: true,
};

const RULES = [
  { patterns: [[{ TAG: 'NN' }]], attrs: { POS: 'NOUN', MORPH: 'Number=Sing' }, index: 0 },
  { patterns: [[{ LOWER: { IN: ['the', 'a'] } }]], attrs: { POS: 'DET', LEMMA: 'the' }, index: 0 },
  { patterns: [[{ IS_SPACE: true }]], attrs: { POS: 'SPACE', MORPH: '_', TAG: '_SP' }, index: 0 },
];

type Random = () => number;

/** Mulberry32, centred on zero. */
function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 31 - 1;
  };
}

interface Node {
  readonly name: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, unknown>>;
}

function node(name: string, attrs: Node['attrs'], shapes: Readonly<Record<string, readonly number[]>>, random: Random): Node {
  const scale = name === 'layernorm' ? 1 : 0.2;
  const array = (shape: readonly number[]): unknown => {
    const values = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random() * scale);
    return { nd: true, type: '<f4', kind: '', shape, data: new Uint8Array(values.buffer) };
  };
  return { name, attrs, params: Object.fromEntries(Object.entries(shapes).map(([key, shape]) => [key, array(shape)])) };
}

function tok2vecNodes(random: Random, columns: readonly string[]): readonly Node[] {
  const maxout = (inputs: number): Node => node('maxout', {}, { W: [96, 3, inputs], b: [96, 3] }, random);
  const norm = (): Node => node('layernorm', {}, { G: [96], b: [96] }, random);
  return [
    node('extract_features', { columns }, {}, random),
    ...columns.map((_, column) => node('hashembed', { column, seed: 8 + column }, { E: [40, 96] }, random)),
    maxout(96 * columns.length),
    norm(),
    ...[1, 2, 3, 4].flatMap(() => [maxout(288), norm()]),
  ];
}

const transitionNodes = (random: Random, features: number, moveCount: number): readonly Node[] => [
  node('precomputable_affine', {}, { W: [features, 64, 2, 64], b: [64, 2], pad: [1, features, 64, 2] }, random),
  node('linear', {}, { W: [moveCount, 64], b: [moveCount] }, random),
  node('linear', {}, { W: [64, 96], b: [64] }, random),
];

const thincModel = (nodes: readonly Node[]): Uint8Array =>
  encode({
    nodes: nodes.map(({ name }, index) => ({ index, name })),
    attrs: nodes.map(({ attrs }) => Object.fromEntries(Object.entries(attrs).map(([key, value]) => [key, encode(value)]))),
    params: nodes.map(({ params }) => params),
    shims: [],
  });

const counted = (labels: readonly string[]): Readonly<Record<string, number>> =>
  Object.fromEntries(labels.map((label, i) => [label, 100 - i]));
const moves = (actions: Readonly<Record<string, unknown>>): Uint8Array => encode({ moves: JSON.stringify(actions), cfg: {} });
