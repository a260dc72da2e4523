/** `npm run parity -- FILE`: how far Gazette and the real spaCy agree on a text, layer by layer. Each line is a document. */
import { readFileSync } from 'node:fs';
import { readConfig } from '../../src/config.ts';
import { defaultModelFolder, loadAnalyser } from '../../src/language/index.ts';
import { type Agreement, columnsOf, compare, LAYERS } from './columns.ts';
import { runSpacy } from './spacy.ts';

const [file, engine] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: npm run parity -- FILE [wasm|onnx|plain]\n');
  process.exit(2);
}
const config = readConfig();
const texts = readFileSync(file, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const reference = runSpacy(texts);
if (typeof reference === 'string') {
  process.stderr.write(`${reference}\n`);
  process.exit(3);
}
const analyser = await loadAnalyser({
  folder: config.model ?? defaultModelFolder(config.cache),
  ...(engine === undefined ? {} : { engine: engine as 'wasm' | 'onnx' | 'plain' }),
});
const agreements: Agreement[] = texts.map((text, i) => {
  const [paragraph] = analyser.analyse(text, [{ start: 0, end: text.length, isTitle: false }]).paragraphs;
  const agreement = compare(columnsOf(paragraph!), reference.documents[i]!);
  if (LAYERS.some((layer) => agreement[layer].same < agreement[layer].all)) process.stderr.write(`differs: ${text.slice(0, 120)}\n`);
  return agreement;
});
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).filter(Boolean).length, 0);
process.stdout.write(
  `${texts.length} documents, ${words} words; spaCy ${reference.spacy} ${reference.model}; Gazette ${analyser.engine} ${analyser.model}\n`,
);
for (const layer of LAYERS) {
  const same = agreements.reduce((sum, agreement) => sum + agreement[layer].same, 0);
  const all = agreements.reduce((sum, agreement) => sum + agreement[layer].all, 0);
  process.stdout.write(
    `${layer.padEnd(10)} ${String(same).padStart(8)} of ${String(all).padStart(8)}  ${((100 * same) / Math.max(1, all)).toFixed(4)} %\n`,
  );
}
