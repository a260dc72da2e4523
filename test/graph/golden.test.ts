import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../src/model/evidence.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../../src/model/reference-data.ts';
import { PERU } from '../resolve/derive/arbitrary-reports.ts';
import { dumpOf } from '../resolve/derive/world-dump.ts';
import { CURFEW, PRICES } from './golden-reports.ts';

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
