import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { openEquipment } from '../../src/cli/parts.ts';
import { readConfig } from '../../src/config.ts';
import type { ExtractOutput } from '../../src/graph/index.ts';
import { extractOutput } from '../../src/graph/index.ts';
import { loadRecords } from '../../src/loaders/index.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import { readReport } from '../../src/pipeline.ts';
import { deriveWorld } from '../../src/resolve/index.ts';
import { type GoldDocument, type PredictedDocument, showErrors } from './show-errors.ts';
import { type Scores, tableOf } from './table.ts';

/**
 * Scores the way from raw text to the graph on the gold sets, through their own adapter and scorer, and freezes the table.
 *
 *   npm run score                   all sets; rewrites scripts/table.txt, so that a change shows as a diff
 *   npm run score -- re3d_dev       these sets only; prints, writes nothing
 *   npm run score -- --errors SET   and lists what was missed, added or confused, document by document
 */
const GOLD = '../shared/gold';
const TABLE = new URL('table.txt', import.meta.url);
const SETS = [
  're3d_dev',
  'gum_dev',
  'crossner_politics_dev',
  'messy_dev',
  'gap_dev',
  'decisions_dev',
  'decisions_messy_dev',
  'decisions_dev_bysa',
  'decisions_ce_dev',
  'plover_dev_bysa',
] as const;

interface Scorer {
  score(gold: readonly GoldDocument[], predicted: readonly PredictedDocument[]): Scores;
}
interface Adapter {
  adapt(report: ExtractOutput, events: 'decisions' | 'all'): PredictedDocument;
}

if (!existsSync(GOLD)) {
  console.error(`No gold sets: ${GOLD} is not there. They stay outside the project; put them beside it and run again.`);
  process.exit(2);
}
const local = async <T>(file: string): Promise<T> => (await import(pathToFileURL(`${GOLD}/${file}`).href)) as T;
const { score } = await local<Scorer>('score.mjs');
const { adapt } = await local<Adapter>('adapter.mjs');
const args = process.argv.slice(2);
const errors = args.includes('--errors');
const named = args.filter((arg) => !arg.startsWith('--'));
const chosen = named.length > 0 ? named : [...SETS];

const equipment = await openEquipment(readConfig());
const parts = { ...equipment, reference: NO_REFERENCE_DATA };
const rows: string[] = [];
for (const set of chosen) {
  const path = `${GOLD}/${set}.jsonl`;
  const gold = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as GoldDocument);
  const predicted: PredictedDocument[] = [];
  for await (const record of loadRecords([path], { format: 'jsonl' })) {
    if (record.kind !== 'report') continue;
    const evidence = readReport(record.report, parts);
    const output = extractOutput(evidence, deriveWorld([evidence], parts.reference, [], parts.gazetteer));
    predicted.push(adapt(output, set.startsWith('plover') ? 'all' : 'decisions'));
  }
  const table = tableOf(set, score(gold, predicted));
  rows.push(...table);
  console.log(table.join('\n'));
  if (errors) console.log(showErrors(gold, predicted, (g, p) => score([g], [p])).join('\n'));
}
if (named.length === 0) {
  const head = [
    '# Scores on the open gold sets',
    '',
    'Written by `npm run score`. From raw text to the graph, per cent.',
    '',
    '| set | what | P | R | F1 | |',
    '|---|---|---|---|---|---|',
  ];
  writeFileSync(TABLE, `${[...head, ...rows].join('\n')}\n`);
}
