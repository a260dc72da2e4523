import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { cypherPart, runQuery } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { loadFixture } from './fixture.ts';

const FOLDER = new URL('../../cypher/queries/', import.meta.url);
const NAMES = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.cypher'))
  .map((file) => file.slice(0, -'.cypher'.length));
const textOf = (name: string): string => readFileSync(new URL(`${name}.cypher`, FOLDER), 'utf8');

const database = useDatabase();
beforeAll(() => loadFixture(database().store), 300_000);

const defaults = (text: string): Record<string, unknown> =>
  Object.fromEntries(
    [...text.matchAll(/^\/\/ :param (\w+) => (.+)$/gm)].map(([, name = '', value = '']) => {
      const read: unknown = JSON.parse(value);
      return [name, typeof read === 'number' ? BigInt(read) : read];
    }),
  );

const run = async (name: string, given: Record<string, unknown> = {}): Promise<readonly Record<string, unknown>[]> => {
  const text = textOf(name);
  const { rows } = await runQuery(database().store, text, { ...defaults(text), ...given });
  return rows as readonly Record<string, unknown>[];
};

test('the README lists every question with its title', () => {
  const lines = readFileSync(new URL('README.md', FOLDER), 'utf8').split('\n');
  for (const name of NAMES) {
    const title = textOf(name).slice('// '.length, textOf(name).indexOf('\n'));
    expect(lines.filter((line) => line.includes(`\`${name}\``) && line.includes(`| ${title} `))).toHaveLength(1);
  }
});

describe.each(NAMES)('%s', (name) => {
  const text = textOf(name);

  test('begins with its title, names every parameter with a value, and ends in time', () => {
    expect(text).toMatch(/^\/\/ [A-Z].{10,}\n/);
    const used = new Set([...text.replace(/^\/\/.*$/gm, '').matchAll(/\$(\w+)/g)].map(([, parameter]) => parameter));
    expect(Object.keys(defaults(text)).sort()).toEqual([...used].sort());
    expect(text).not.toMatch(/\b(CREATE|MERGE|SET|DELETE|REMOVE)\b(?! *\|)(?! *\()/);
  });

  test('runs with its own values', async () => {
    const rows = await run(name);
    expect(Array.isArray(rows)).toBe(true);
    if (name !== 'different-dates') expect(rows.length).toBeGreaterThan(0);
  });
});

/** What each question answers on the graph of fixture.cypher: the columns that matter, in order. */
const GOLDEN: readonly {
  readonly name: string;
  readonly given?: Record<string, unknown>;
  readonly columns: readonly string[];
  readonly want: readonly (readonly unknown[])[];
}[] = [
  {
    name: 'decisions-by-person',
    columns: ['day', 'decision', 'quote'],
    want: [
      ['2022-01-05', 'Government of Kazakhstan: dismissal', 'dismissed the government'],
      ['2022-01-05', 'Almaty: state of emergency, 5 Jan 2022', 'declared a state of emergency in Almaty'],
    ],
  },
  { name: 'decisions-by-person', given: { from: '2022-01-06' }, columns: ['day'], want: [] },
  { name: 'places-under-emergency', columns: ['place', 'saidBy'], want: [['Almaty', ['Government Bulletin', 'Steppe Wire']]] },
  { name: 'places-under-emergency', given: { on: '2022-01-19' }, columns: ['place'], want: [] },
  { name: 'places-under-emergency', given: { on: '2022-01-04' }, columns: ['place'], want: [] },
  {
    name: 'never-adopted',
    columns: ['decision', 'stage'],
    want: [
      ['fuel: price regulation, 5 Jan 2022', 'ordered'],
      ['Kazakhstan: referendum proposed', 'proposed'],
    ],
  },
  {
    name: 'single-source',
    columns: ['decision', 'source'],
    want: [
      ['Government of Kazakhstan: dismissal', 'Steppe Wire'],
      ['fuel: price regulation, 5 Jan 2022', 'Steppe Wire'],
      ['Government of Kazakhstan: resignation', 'Government Bulletin'],
      ['Mangystau Region: curfew, 7 Jan 2022', 'Valley Post'],
      ['Almaty: state of emergency lifted, 19 Jan', 'Government Bulletin'],
    ],
  },
  { name: 'office-holder', columns: ['person', 'end'], want: [['Askar Mamin', '2022-01-05']] },
  { name: 'office-holder', given: { on: '2022-01-06' }, columns: ['person'], want: [] },
  {
    name: 'place-timeline',
    columns: ['what', 'kind'],
    want: [
      ['event', 'protest'],
      ['decision', 'government_dismissal'],
      ['decision', 'price_regulation'],
      ['decision', 'state_of_emergency'],
      ['decision', 'resignation'],
      ['decision', 'curfew'],
      ['decision', 'state_of_emergency'],
    ],
  },
  {
    name: 'disagreements',
    columns: ['decision', 'otherReport'],
    want: [['Almaty: state of emergency, 5 Jan 2022', 'Kazakh capital denies curfew']],
  },
  { name: 'different-dates', columns: ['decision'], want: [] },
  {
    name: 'run-changes',
    given: { limit: 1n },
    columns: ['run', 'what', 'id'],
    want: [['run/01FRUN', 'created', 'decision/kz/curfew/mangystau-region/2022-01-07-cccccc']],
  },
  {
    name: 'responses-to-protests',
    columns: ['decision', 'answers'],
    want: [['fuel: price regulation, 5 Jan 2022', 'Zhanaozen: protest, 2 Jan 2022']],
  },
  {
    name: 'report-undo',
    given: { report: 'report/a1' },
    columns: ['what', 'kind'],
    want: [
      ['Decision', 'government_dismissal'],
      ['Decision', 'price_regulation'],
      ['Event', 'price_change'],
      ['Event', 'protest'],
    ],
  },
  {
    name: 'decisions-in-force',
    given: { place: 'place/kz/almaly-district' },
    columns: ['kind', 'places'],
    want: [['state_of_emergency', ['Almaty']]],
  },
  {
    name: 'way-between',
    columns: ['steps'],
    want: [
      [['DECIDED', 'DECIDED', 'DECIDED', 'CONCERNS']],
      [['DECIDED', 'REMOVES', 'TASKS', 'CONCERNS']],
      [['HELD', 'OF_OFFICE', 'DECIDED', 'CONCERNS']],
    ],
  },
];

describe('answers on the small graph', () => {
  test.each(GOLDEN)('$name $given', async ({ name, given, columns, want }) => {
    const rows = await run(name, given);
    expect(rows.map((row) => columns.map((column) => row[column]))).toEqual(want);
  });
});

test('every query that asks what is in force uses the shared piece word for word', () => {
  const flat = (text: string): string => text.replace(/\s+/g, ' ');
  const shared = flat(cypherPart('in-force'));
  const users = NAMES.filter((name) => textOf(name).includes('LIFTS|ANNULS|SUSPENDS|REPLACES]-(undo'));
  expect(users).toEqual(['decisions-in-force', 'places-under-emergency']);
  for (const name of users) expect(flat(textOf(name))).toContain(shared);
});

test('hidden reports are in no answer', async () => {
  for (const name of NAMES) {
    const rows = await run(name);
    expect(
      JSON.stringify(rows, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value)),
      name,
    ).not.toMatch(/Zebrastan|Withheld|report\/h1/);
  }
});
