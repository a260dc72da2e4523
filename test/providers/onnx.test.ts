import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from '../../src/errors.ts';
import { joinNames, readLabel } from '../../src/providers/onnx/labels.ts';
import { createOnnxProvider } from '../../src/providers/onnx/onnx-provider.ts';
import { readModelFolder } from '../../src/providers/onnx/read-folder.ts';
import { pieceWords } from '../../src/providers/onnx/word-piece.ts';
import { type TinyClassifier, writeTinyClassifier } from './tiny-classifier.ts';

const LABELS = ['O', 'B-PER', 'I-PER', 'B-ORG', 'I-ORG', 'B-LOC', 'I-LOC', 'B-MISC', 'I-MISC'];
const PIECES = {
  ana: 'B-PER',
  novak: 'I-PER',
  harbour: 'B-ORG',
  board: 'I-ORG',
  ko: 'B-LOC',
  '##per': 'I-PER',
  cup: 'B-MISC',
  met: 'O',
  in: 'O',
  '-': 'I-PER',
};
const MODEL: TinyClassifier = { labels: LABELS, pieces: PIECES };

const hasRuntime = (() => {
  try {
    createRequire(import.meta.url).resolve('onnxruntime-node');
    return true;
  } catch {
    return false;
  }
})();

const withRuntime = it.skipIf(!hasRuntime);

async function namesIn(text: string, model: TinyClassifier): Promise<string[]> {
  const { names } = await (await createOnnxProvider(writeTinyClassifier(model))).propose(text);
  for (const { start, text: words } of names) expect(text.slice(start, start! + words.length)).toBe(words);
  return names.map(({ type, text: words }) => `${type} ${words}`);
}

it.skipIf(hasRuntime)('without onnxruntime-node it says how to get it', async () => {
  await expect(createOnnxProvider(writeTinyClassifier(MODEL))).rejects.toThrow(/npm install --no-save --save-optional onnxruntime-node/);
});

describe('a folder with a token-classification model', () => {
  withRuntime.each<[string, string, Partial<TinyClassifier>, string[]]>([
    ['joins words', 'Ana Novak met Ana in Koper.', {}, ['Person Ana Novak', 'Person Ana', 'Place Koper']],
    ['takes the label of the first piece', 'Koper', {}, ['Place Koper']],
    ['ends a name where another begins', 'Harbour Board Ana', {}, ['Body Harbour Board', 'Person Ana']],
    ['joins over a hyphen', 'Ana-Novak', {}, ['Person Ana-Novak']],
    ['leaves other classes out', 'The Cup', {}, []],
    ['does without accents in lower case', 'Aña Novák', {}, ['Person Aña Novák']],
    ['minds the case of a cased model', 'Ana ana', { isLowerCase: false }, ['Person ana']],
    ['reads vocab.txt', 'Ana Novak in Koper', { vocabularyFile: 'vocab.txt' }, ['Person Ana Novak', 'Place Koper']],
    ['gives only the inputs that are wanted', 'Ana Novak', { inputs: [] }, ['Person Ana Novak']],
    ['finds nothing in nothing', '', {}, []],
  ])('%s', async (_, text, more, want) => {
    expect(await namesIn(text, { ...MODEL, ...more })).toEqual(want);
  });
  withRuntime('reads a text longer than the window in parts, every word once', async () => {
    const names = await namesIn('met Ana in Koper. '.repeat(40), { ...MODEL, window: 16 });
    expect(names).toEqual(new Array(40).fill(['Person Ana', 'Place Koper']).flat());
  });
  withRuntime('stops after 64 windows and says how far it came', async () => {
    const provider = await createOnnxProvider(writeTinyClassifier({ ...MODEL, window: 16 }));
    const text = 'Ana met '.repeat(1000);
    const { names, readTo } = await provider.propose(text);
    expect(readTo).toBe(64 * 14 * 4);
    expect(names).toHaveLength(64 * 7);
  });
  it('has another id when anything in it is other', () => {
    const [one, same] = [readModelFolder(writeTinyClassifier(MODEL)), readModelFolder(writeTinyClassifier(MODEL))];
    const digest = (version: string): string => version.split('@')[1]!;
    expect(digest(one.version)).toBe(digest(same.version));
    for (const other of [
      { isLowerCase: false },
      { window: 100 },
      { pieces: { ...PIECES, ana: 'B-LOC' } },
      { labels: [...LABELS, 'B-DATE'] },
    ]) {
      expect(digest(readModelFolder(writeTinyClassifier({ ...MODEL, ...other })).version)).not.toBe(digest(one.version));
    }
  });
  it('may have the model in onnx/', () => {
    const folder = writeTinyClassifier(MODEL);
    mkdirSync(join(folder, 'onnx'));
    copyFileSync(join(folder, 'model.onnx'), join(folder, 'onnx', 'model.onnx'));
    rmSync(join(folder, 'model.onnx'));
    expect(readModelFolder(folder).modelFile).toBe(join(folder, 'onnx', 'model.onnx'));
  });
});

describe('a folder that cannot be used', () => {
  const damaged = (damage: (folder: string) => void): string => {
    const folder = writeTinyClassifier(MODEL);
    damage(folder);
    return folder;
  };
  const edit = (folder: string, name: string, change: (content: Record<string, unknown>) => object): void => {
    const path = join(folder, name);
    writeFileSync(path, JSON.stringify(change(JSON.parse(readFileSync(path, 'utf8')))));
  };
  it.each<[string, (folder: string) => void, RegExp]>([
    ['no model', (folder) => rmSync(join(folder, 'model.onnx')), /no model\.onnx/],
    ['no config', (folder) => rmSync(join(folder, 'config.json')), /config\.json is not what is needed/],
    ['no labels', (folder) => edit(folder, 'config.json', () => ({})), /id2label/],
    ['a gap in the labels', (folder) => edit(folder, 'config.json', () => ({ id2label: { 0: 'O', 2: 'B-PER' } })), /no label 1/],
    [
      'no label of a name',
      (folder) => edit(folder, 'config.json', () => ({ id2label: { 0: 'NEGATIVE', 1: 'POSITIVE' } })),
      /names a person/,
    ],
    ['a tokenizer of another kind', (folder) => edit(folder, 'tokenizer.json', () => ({ model: { type: 'BPE', vocab: {} } })), /WordPiece/],
    ['no vocabulary', (folder) => rmSync(join(folder, 'tokenizer.json')), /neither tokenizer\.json nor vocab\.txt/],
    [
      'no marks in it',
      (folder) => edit(folder, 'tokenizer.json', (content) => ({ ...content, model: { type: 'WordPiece', vocab: { '[UNK]': 0 } } })),
      /lacks \[CLS\]/,
    ],
    ['broken JSON', (folder) => writeFileSync(join(folder, 'config.json'), '{'), /config\.json/],
  ])('%s', async (_, damage, message) => {
    const error = await createOnnxProvider(damaged(damage)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(message);
    expect((error as Error).message).toContain('BERT-like');
  });
  withRuntime.each<[string, (folder: string) => void, RegExp]>([
    ['a damaged model', (folder) => writeFileSync(join(folder, 'model.onnx'), 'not a model'), /cannot be read/],
    [
      'other labels than the model',
      (folder) => edit(folder, 'config.json', () => ({ id2label: { 0: 'O', 1: 'B-PER' } })),
      /do not belong together/,
    ],
  ])('%s', async (_, damage, message) => {
    await expect(createOnnxProvider(damaged(damage)).then(({ propose }) => propose('Ana'))).rejects.toThrow(message);
  });
  withRuntime('a model with inputs of its own', async () => {
    await expect(createOnnxProvider(writeTinyClassifier({ ...MODEL, inputs: ['pixel_values'] }))).rejects.toThrow(
      /wants the inputs pixel_values/,
    );
  });
});

describe('labels', () => {
  it.each([
    ['B-PER', { type: 'Person', begins: true }],
    ['I-PER', { type: 'Person', begins: false }],
    ['PERSON', { type: 'Person', begins: false }],
    ['B_org', { type: 'Body', begins: true }],
    ['S-GPE', { type: 'Place', begins: true }],
    ['U-LOC', { type: 'Place', begins: true }],
    ['O', { begins: false }],
    ['B-MISC', { begins: true }],
    ['NORP', { begins: false }],
  ])('%s', (name, want) => {
    expect(readLabel(name)).toEqual(want);
  });
  it('join', () => {
    const words = ['I-PER', 'I-PER', 'O', 'I-LOC', 'B-LOC'].map((label, i) => ({ start: i, end: i + 1, label: readLabel(label) }));
    expect(joinNames(words)).toEqual([
      { type: 'Person', start: 0, end: 2 },
      { type: 'Place', start: 3, end: 4 },
      { type: 'Place', start: 4, end: 5 },
    ]);
  });
});

describe('word pieces', () => {
  const vocabulary = {
    idOf: new Map(['un', '##aff', '##able', 'hello', '!', 'cafe', '##s', '東', '京'].map((piece, id) => [piece, id] as const)),
    unknown: 99,
    isLowerCase: true,
    stripsAccents: true,
  };
  it.each<[string, [string, number[]][]]>([
    ['unaffable', [['unaffable', [0, 1, 2]]]],
    [
      'Hello!',
      [
        ['Hello', [3]],
        ['!', [4]],
      ],
    ],
    ['Cafés', [['Cafés', [5, 6]]]],
    [
      '東京',
      [
        ['東', [7]],
        ['京', [8]],
      ],
    ],
    ['unknown', [['unknown', [99]]]],
    ['x'.repeat(200), [['x'.repeat(200), [99]]]],
    [
      'a\u00a0hello',
      [
        ['a', [99]],
        ['hello', [3]],
      ],
    ],
  ])('%s', (text, want) => {
    expect([...pieceWords(text, vocabulary)].map(({ start, end, pieces }) => [text.slice(start, end), [...pieces]])).toEqual(want);
  });
});
