import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { columnsOf } from '../../scripts/parity/columns.ts';
import { type Analyser, loadAnalyser } from '../../src/language/index.ts';
import type { Paragraph } from '../../src/model/analysis.ts';
import { writeTinyModel } from './tiny-model.ts';

const folder = writeTinyModel();
let analyser: Analyser;
beforeAll(async () => {
  analyser = await loadAnalyser({ folder });
});
afterAll(() => rmSync(folder, { recursive: true }));

const analyse = (text: string, by: Analyser = analyser): Paragraph =>
  by.analyse(text, [{ start: 0, end: text.length, isTitle: false }]).paragraphs[0]!;
const WORDS = [
  'The',
  'mayor',
  'of',
  'Osh',
  "don't",
  '(e.g.',
  'x-ray)',
  'https://a.b/c',
  'said,',
  '...',
  ':)',
  '\n',
  '  ',
  '…',
  'Алматы',
  '😀',
  '"no."',
];

describe('analyse', () => {
  it('gives tokens that are the text, piece by piece', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'grapheme' })), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        const { tokens } = analyse(text);
        let at = 0;
        for (let i = 0; i < tokens.length; i++) {
          expect(tokens.start(i)).toBe(at);
          expect(tokens.text(i)).toBe(text.slice(at, tokens.end(i)));
          at = tokens.end(i) + (tokens.spaceAfter(i) ? 1 : 0);
        }
        expect(at).toBe(text.length);
      }),
    );
  });

  it.each(['', ' ', '\n\n'])('takes %j as the first text it sees', async (text) => {
    const fresh = await loadAnalyser({ folder });
    expect(analyse(text, fresh).tokens.length).toBe(text === '' ? 0 : 1);
  });

  it('gives trees: heads lead to a root within the sentence, sentences cover the paragraph', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 60 }), (words) => {
        const { tokens, sentences, names } = analyse(words.join(' '));
        expect(sentences.map(({ from }) => from)).toEqual([0, ...sentences.slice(0, -1).map(({ to }) => to)]);
        expect(sentences.at(-1)?.to).toBe(tokens.length);
        for (let i = 0; i < tokens.length; i++) {
          let head = i;
          for (let steps = 0; tokens.head(head) !== head; steps++) {
            head = tokens.head(head);
            expect(steps).toBeLessThan(tokens.length);
          }
          for (const child of tokens.children(i)) expect(tokens.head(child)).toBe(i);
        }
        for (const { from, to } of names) expect(sentences.some((sentence) => sentence.from <= from && to <= sentence.to)).toBe(true);
      }),
    );
  });

  it('does not depend on the paragraphs beside one', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), { maxLength: 20 }), (documents) => {
        const texts = documents.map((words) => words.join(' '));
        const text = texts.join('\n');
        let at = 0;
        const spans = texts.map((paragraph) => {
          const start = at;
          at += paragraph.length + 1;
          return { start, end: start + paragraph.length, isTitle: false };
        });
        const together = analyser.analyse(text, spans).paragraphs.map(columnsOf);
        expect(together).toEqual(texts.map((paragraph) => columnsOf(analyse(paragraph))));
      }),
    );
  });

  it('gives the same with plain loops as with SIMD', async () => {
    const plain = await loadAnalyser({ folder, engine: 'plain' });
    expect(plain.engine).toBe('plain');
    for (let i = 0; i < 20; i++) {
      const text = Array.from({ length: 10 + i }, (_, k) => WORDS[(i * 7 + k * k) % WORDS.length]).join(' ');
      expect(columnsOf(analyse(text, plain))).toEqual(columnsOf(analyse(text)));
    }
  });

  it('gives the same with onnxruntime-node, alone and beside others, where it is installed', async ({ skip }) => {
    const onnx = await loadAnalyser({ folder, engine: 'onnx' }).catch((error: Error) => error);
    if (onnx instanceof Error) {
      expect(onnx).toMatchObject({
        code: 'engine_missing',
        message: expect.stringContaining('npm install --no-save --save-optional onnxruntime-node'),
      });
      return skip('onnxruntime-node is not installed');
    }
    const text = Array.from({ length: 400 }, (_, k) => WORDS[(k * k) % WORDS.length]).join(' ');
    expect(columnsOf(analyse(text, onnx))).toEqual(columnsOf(analyse(text)));
    const spans = [0, 100, 150].map((start, i) => ({ start, end: [90, 149, 400][i]!, isTitle: false }));
    const together = onnx.analyse(text, spans).paragraphs.map(columnsOf);
    expect(together).toEqual(spans.map(({ start, end }) => columnsOf(analyse(text.slice(start, end), onnx))));
  });

  it('handles a paragraph longer than any buffer as it does short ones', async () => {
    const plain = await loadAnalyser({ folder, engine: 'plain' });
    const text = Array.from({ length: 700 }, (_, k) => WORDS[(k * k) % WORDS.length]).join(' ');
    expect(columnsOf(analyse(text, plain))).toEqual(columnsOf(analyse(text)));
  });

  it('keeps to special cases, affixes, infixes and addresses', () => {
    const { tokens } = analyse('They don\'t ("e.g. x-ray," https://a.b/c-d).');
    expect(columnsOf(analyse('')).words).toEqual([]);
    expect(Array.from({ length: tokens.length }, (_, i) => tokens.text(i))).toEqual([
      'They',
      'do',
      "n't",
      '(',
      '"',
      'e.g.',
      'x',
      '-',
      'ray',
      ',',
      '"',
      'https://a.b/c-d',
      ')',
      '.',
    ]);
  });

  it('bounds the cost of hostile text', () => {
    const megabyte = 2 ** 20;
    const start = performance.now();
    for (const text of [
      'a'.repeat(megabyte),
      '.'.repeat(megabyte),
      'a.'.repeat(megabyte / 2),
      '@:'.repeat(megabyte / 2),
      ' '.repeat(megabyte),
    ]) {
      expect(analyse(text).tokens.length).toBeGreaterThan(0);
    }
    expect(analyse('word '.repeat(100_000)).tokens).toHaveLength(100_000);
    expect(analyse('('.repeat(100_000)).tokens).toHaveLength(100_000);
    expect(performance.now() - start).toBeLessThan(50_000);
  });
});

describe('a model that cannot be used', () => {
  const broken = (): string => writeTinyModel(2);
  it.each([
    ['missing', (path: string) => rmSync(path, { recursive: true }), /no language model in .*Run "npm run setup"/],
    ['without a file', (path: string) => rmSync(join(path, 'ner', 'moves')), /ner.moves of the language model cannot be read/],
    [
      'truncated',
      (path: string) => truncateSync(join(path, 'tok2vec', 'model'), 5000),
      /tok2vec.model is not what a spaCy English model holds/,
    ],
    [
      'of another kind',
      (path: string) => writeFileSync(join(path, 'tagger', 'cfg'), '[]'),
      /tagger.cfg is not what a spaCy English model holds/,
    ],
    ['of another shape', (path: string) => writeFileSync(join(path, 'parser', 'model'), new Uint8Array([0x80])), /parser.model is not/],
  ])('%s is named', async (_, damage, message) => {
    const path = broken();
    damage(path);
    await expect(loadAnalyser({ folder: path })).rejects.toMatchObject({ name: 'ConfigError', message: expect.stringMatching(message) });
    mkdirSync(path, { recursive: true });
    rmSync(path, { recursive: true });
  });
});
