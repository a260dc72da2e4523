/** Makes `test/language/parity-<sm|md>.jsonl` from `parity-sentences.txt` with the real spaCy. Run by hand: `npx tsx scripts/parity/make-fixture.ts sm`. */
import { writeFileSync } from 'node:fs';
import { readParitySentences } from './sentences.ts';
import { runSpacy } from './spacy.ts';

const name = process.argv[2] ?? 'sm';
const texts = readParitySentences();
const reference = runSpacy(texts);
if (typeof reference === 'string') throw new Error(reference);
const { spacy, model, documents } = reference;
const lines = [{ spacy, model }, ...documents].map((line) => JSON.stringify(line));
writeFileSync(new URL(`../../test/language/parity-${name}.jsonl`, import.meta.url), `${lines.join('\n')}\n`);
process.stderr.write(`${documents.length} documents, spaCy ${spacy}, ${model}\n`);
