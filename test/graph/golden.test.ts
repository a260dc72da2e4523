import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../../src/model/reference-data.ts';
import { PERU } from '../resolve/derive/arbitrary-reports.ts';
import { makeEvidence, type Thing } from '../resolve/derive/make-evidence.ts';
import { dumpOf } from '../resolve/derive/world-dump.ts';

const PRESIDENT: Thing = { text: 'the president', type: 'Office', link: 'office/pe/president' };
const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const REGION: Thing = { text: 'Cusco Region', type: 'Place', link: 'place/pe/cusco-region' };
const GAS: Thing = { text: 'gas', type: 'Topic', link: 'topic/gas' };
const ROSA: Thing = { text: 'Rosa Quispe', type: 'Person', country: 'PE', roleWords: ['president'] };

/** A curfew after a protest, extended later: who, where, when, why. */
const CURFEW = makeEvidence({
  key: 'curfew',
  source: 'steppe-wire.example',
  publishedOn: '2022-01-06',
  statements: [
    { about: 'event', kind: 'protest', day: '2022-01-05', arguments: [{ role: 'HAPPENED_IN', thing: CUSCO }] },
    {
      day: '2022-01-05',
      durationIso: 'P3D',
      respondsTo: 0,
      arguments: [
        { role: 'DECIDED', thing: PRESIDENT },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
    {
      day: '2022-01-06',
      act: 'extend',
      arguments: [
        { role: 'DECIDED', thing: ROSA },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
  ],
});
/** Another paper confirms it, denies one part and adds a price. */
const PRICES = makeEvidence({
  key: 'prices',
  source: 'valley-post.example',
  publishedOn: '2022-01-07',
  statements: [
    {
      day: '2022-01-05',
      arguments: [
        { role: 'DECIDED', thing: { text: 'Quispe', type: 'Person', country: 'PE' } },
        { role: 'APPLIES_IN', thing: CUSCO },
      ],
    },
    { day: '2022-01-05', polarity: 'neg', arguments: [{ role: 'APPLIES_IN', thing: REGION }] },
    {
      kind: 'price_regulation',
      stage: 'ordered',
      day: '2022-01-07',
      arguments: [
        { role: 'DECIDED', thing: ROSA },
        { role: 'CONCERNS', thing: GAS, attribute: 'price' },
      ],
    },
  ],
});

const CASES: readonly { readonly name: string; readonly reports: readonly Evidence[]; readonly reference: ReferenceData }[] = [
  { name: 'curfew', reports: [CURFEW], reference: NO_REFERENCE_DATA },
  { name: 'two-reports', reports: [CURFEW, PRICES], reference: PERU },
];

/** `npm run golden` writes what the tests compare; the diff is the review. The kinds of decision are left out: they are data. */
const lines = (reports: readonly Evidence[], reference: ReferenceData): string =>
  `${dumpOf(reports, reference)
    .filter((line) => !line.startsWith('{"label":"DecisionKind"'))
    .join('\n')}\n`;

describe('evidence, reference data → rows', () => {
  it.each(CASES)('$name', ({ name, reports, reference }) => {
    const path = fileURLToPath(new URL(`../golden/${name}.jsonl`, import.meta.url));
    const text = lines(reports, reference);
    if (process.env.GAZETTE_GOLDEN === 'write') writeFileSync(path, text);
    expect(existsSync(path)).toBe(true);
    expect(text.split('\n')).toEqual(readFileSync(path, 'utf8').split('\n'));
  });
});
