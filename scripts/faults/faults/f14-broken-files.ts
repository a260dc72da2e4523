import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

/** A broken file of every format: what a crashed editor, a cut download or a wrong name leaves behind. */
const BROKEN: Readonly<Record<string, string | Buffer>> = {
  'empty.txt': '',
  'binary.txt': Buffer.from([0, 1, 2, 0, 255, 254, 0, 7]),
  'cut.json': '[{"text": "The mayor',
  'cut.jsonl': '{"text": ""}\n{"text": "The may',
  'quote.csv': 'id,text\n1,"The mayor',
  'cut.html': '<html><body>',
  'cut.xml': '<rss><channel><item><title>',
  'cut.pdf': '%PDF-1.7\n1 0 obj',
  'cut.docx': 'PK\u0003\u0004',
  'cut.zip': 'PK\u0003\u0004\u0014',
  'cut.eml': 'From: a@b.example\n',
  'cut.warc': 'WARC/1.0\r\nContent-Length: 99999\r\n\r\n',
  'bomb.gz': Buffer.from('1f8b0800000000000003', 'hex'),
};

export const brokenFiles: Fault = {
  id: 'F14',
  what: 'broken files of every format lie among the input',
  tries: { short: 1, whole: 2 },
  async attempt(harness) {
    const broken = join(harness.folder, 'broken');
    mkdirSync(broken, { recursive: true });
    for (const [name, content] of Object.entries(BROKEN)) writeFileSync(join(broken, name), content);
    const outcome = await harness.run(['load', harness.input, broken, '--json']);
    mustEnd(outcome, [5], 'broken files');
    const { loaded, rejected, skipped } = countsOf(outcome);
    must(loaded === harness.reports, `loaded ${loaded} of ${harness.reports}: ${outcome.stdout}`);
    await mustBeReference(harness, 'broken files');
    return `${rejected} rejected, ${skipped} skipped`;
  },
};
