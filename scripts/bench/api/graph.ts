import { readFileSync } from 'node:fs';
import { ENTITY_TYPES, type EntityType, isEntityType } from '../../../src/model/labels.ts';
import { migrate, readRows, runAlone, type Store, writeRows } from '../../../src/neo4j/index.ts';
import { seededRandom, zipf } from '../random.ts';

/** How much there is of everything at scale 1: 1,000,000 nodes and 3,000,000 relationships, in the proportions of a graph of news. */
const SIZES = { Source: 200, Report: 25_000, Decision: 60_000, Event: 20_000, Person: 60_000, Body: 15_000, Office: 8_000 } as const;
const MORE = { Place: 20_000, Topic: 1_000, Holding: 20_000, DecisionKind: 37, Name: 95_763 } as const;
const PER_REPORT = { sentences: 9, mentions: 12, claims: 6, spans: 3, arguments: 5 } as const;
const COUNTS: Readonly<Record<string, number>> = { ...SIZES, ...MORE };

const KINDS = [
  'curfew',
  'state_of_emergency',
  'appointment',
  'official_removal',
  'price_regulation',
  'inquiry',
  'law_adoption',
  'detention',
];
const STAGES = ['proposed', 'ordered', 'adopted', 'in_force'];
const CERTAINTIES = ['confirmed', 'reported', 'reported', 'attributed', 'contested'];
const COUNTRIES = ['kz', 'kg', 'uz', 'tj', 'ge', 'am', 'md', 'rs'];
const ROLES = ['DECIDED', 'APPLIES_IN', 'CONCERNS', 'TARGETS'];

const SYLLABLES = 'ka ra ton mi las be ver do nur sal gi por ze tal vo rin hu des ma lik'.split(' ');
const of = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;
const word = (n: number): string => of(SYLLABLES, n) + of(SYLLABLES, Math.floor(n / 20)) + of(SYLLABLES, Math.floor(n / 400) + 7);
const title = (text: string): string => text[0]?.toUpperCase() + text.slice(1);
const day = (n: number): string => new Date(Date.UTC(2012, 0, 1) + (n % 4000) * 86_400_000).toISOString().slice(0, 10);

const nameOf = (type: EntityType, i: number): string =>
  ({
    Person: `${title(word(i % 700))} ${title(word(i * 7 + 11))}`,
    Body: `Ministry of ${title(word(i))}`,
    Office: `Minister of ${title(word(i))}`,
    Place: `${title(word(i * 3))}abad`,
    Topic: word(i * 13),
  })[type];
const entityId = (type: EntityType, i: number): string =>
  type === 'Topic' ? `topic/${i}` : `${type.toLowerCase()}/${of(COUNTRIES, i)}/${nameOf(type, i).toLowerCase().replaceAll(' ', '-')}-${i}`;
const happening = (label: 'Decision' | 'Event', i: number): string =>
  label === 'Decision'
    ? `decision/${of(COUNTRIES, i)}/${of(KINDS, i)}/none/${day(i)}-${i}`
    : `event/${of(COUNTRIES, i)}/protest/none/${day(i)}-${i}`;

type Row = Readonly<Record<string, unknown>>;
const range = (n: number): number[] => Array.from({ length: n }, (_, i) => i);

async function inBatches(store: Store, statement: string, count: number, row: (i: number) => Row, size = 5000): Promise<void> {
  for (let from = 0; from < count; from += size)
    await writeRows(store, statement, { rows: range(Math.min(size, count - from)).map((i) => row(from + i)) });
}

const TIMES = 'n.earliest = date(row.day), n.latest = date(row.day), n.sortDate = date(row.day), n.when = row.day';
const node = (label: string, set = ''): string => `UNWIND $rows AS row CREATE (n:${label}) SET n = row.n${set === '' ? '' : `, ${set}`}`;
/** Ids of entities are unique by `Entity`; by their own label they would be scanned for. */
const keyLabel = (label: string): string => (isEntityType(label) ? 'Entity' : label);
const edge = (from: string, type: string, to: string): string =>
  `UNWIND $rows AS row MATCH (a:${keyLabel(from)} {id: row.a}), (b:${keyLabel(to)} {id: row.b}) CREATE (a)-[:${type} {claimIds: [row.a + '#c']}]->(b)`;

async function writeWorld(store: Store, size: (label: string) => number, random: () => number): Promise<void> {
  const any = (type: EntityType): string => entityId(type, Math.floor(size(type) * random() ** 3));
  await inBatches(store, node('Source'), size('Source'), (i) => ({
    n: { id: `source/paper-${i}.example`, name: `Paper ${i}`, kind: 'newspaper' },
  }));
  await inBatches(store, node('DecisionKind'), size('DecisionKind'), (i) => {
    const code = KINDS[i] ?? `kind-${i}`;
    return { n: { id: `kind/${code}`, name: code, label: code, lasting: i < 2 } };
  });
  for (const type of ENTITY_TYPES) {
    await inBatches(store, node(`${type}:Entity`), size(type), (i) => {
      const kind = type === 'Place' ? { placeKind: i < 8 ? 'country' : 'city' } : {};
      return { n: { id: entityId(type, i), name: nameOf(type, i), origin: 'report', country: of(COUNTRIES, i).toUpperCase(), ...kind } };
    });
  }
  await inBatches(
    store,
    'UNWIND $rows AS row MATCH (e:Entity {id: row.to}) CREATE (n:Name)-[:NAMES {preferred: true}]->(e) SET n = row.n',
    size('Name'),
    (i) => {
      const type = of(ENTITY_TYPES, i);
      const at = Math.floor(i / ENTITY_TYPES.length) % size(type);
      const text = nameOf(type, at);
      return { to: entityId(type, at), n: { id: `name/${i}`, name: text, text, norm: text.toLowerCase(), lang: 'en' } };
    },
  );
  await inBatches(store, node('Decision', TIMES), size('Decision'), (i) => {
    const kind = of(KINDS, i);
    const more = {
      act: i % 9 === 0 ? 'extend' : 'enact',
      stage: of(STAGES, i),
      certainty: of(CERTAINTIES, i),
      jurisdiction: of(COUNTRIES, i).toUpperCase(),
    };
    return {
      day: day(i),
      n: { id: happening('Decision', i), name: `${nameOf('Place', i)}: ${kind}`, kind, origin: 'report', precision: 'day', ...more },
    };
  });
  await inBatches(store, node('Event', TIMES), size('Event'), (i) => ({
    day: day(i),
    n: { id: happening('Event', i), name: `${nameOf('Place', i)}: protest`, kind: 'protest', origin: 'report', precision: 'day' },
  }));
  const decided = (count: number, type: string, to: EntityType): Promise<void> =>
    inBatches(store, edge('Decision', type, to), count, (i) => ({ a: happening('Decision', i % size('Decision')), b: any(to) }));
  const actors: readonly (readonly [EntityType, number])[] = [
    ['Person', 1],
    ['Office', 0.5],
  ];
  for (const [type, share] of actors)
    await inBatches(store, edge('Entity', 'DECIDED', 'Decision'), size('Decision') * share, (i) => ({
      a: any(type),
      b: happening('Decision', i),
    }));
  await decided(size('Decision'), 'APPLIES_IN', 'Place');
  await decided(size('Decision'), 'CONCERNS', 'Topic');
  await decided(size('Decision') * 0.6, 'TASKS', 'Body');
  await inBatches(store, edge('Decision', 'OF_KIND', 'DecisionKind'), size('Decision'), (i) => ({
    a: happening('Decision', i),
    b: `kind/${of(KINDS, i)}`,
  }));
  await inBatches(store, edge('Decision', 'RESPONDS_TO', 'Event'), size('Event'), (i) => ({
    a: happening('Decision', i),
    b: happening('Event', i),
  }));
  await inBatches(store, edge('Event', 'HAPPENED_IN', 'Place'), size('Event'), (i) => ({ a: happening('Event', i), b: any('Place') }));
  await inBatches(store, edge('Place', 'PART_OF', 'Place'), size('Place') - 8, (i) => ({
    a: entityId('Place', i + 8),
    b: entityId('Place', i % 8),
  }));
  await inBatches(
    store,
    'UNWIND $rows AS row MATCH (p:Entity {id: row.person}), (o:Entity {id: row.office}) CREATE (p)-[:HELD]->(n:Holding)-[:OF_OFFICE]->(o) SET n = row.n, n.start = date(row.day)',
    size('Holding'),
    (i) => ({
      person: any('Person'),
      office: entityId('Office', i % size('Office')),
      day: day(i),
      n: { id: `holding/${i}`, name: `holding ${i}` },
    }),
  );
}

/** One nested statement for many reports: the ends of edges inside a report are found by their place in a list. */
const REPORTS = `UNWIND $rows AS row
MATCH (src:Source {id: row.source})
CREATE (r:Report)-[:FROM]->(src)
SET r = row.report, r.publishedOn = date(row.day)
WITH row, r
CALL (row, r) { UNWIND row.sentences AS x CREATE (s:Sentence)-[:IN_REPORT]->(r) SET s = x, s.index = toInteger(x.index), s.start = toInteger(x.start), s.end = toInteger(x.end) RETURN collect(s) AS ss }
CALL (row) { UNWIND row.mentions AS x MATCH (e:Entity {id: x.to}) CREATE (m:Mention)-[:REFERS_TO {score: 0.9, rule: 'bench', why: 'name'}]->(e) SET m = x.n RETURN collect(m) AS ms }
CALL (row, ss, ms) { UNWIND row.spans AS x WITH x, ms[toInteger(x[0])] AS m, ss[toInteger(x[1])] AS s CREATE (m)-[:OCCURS_IN {starts: [s.start], ends: [s.start + 8], texts: ['the name'], forms: ['name']}]->(s) }
CALL (row, ss) { UNWIND row.claims AS x OPTIONAL MATCH (d:Decision {id: x.to}) OPTIONAL MATCH (e:Event {id: x.to}) WITH x, coalesce(d, e) AS h, ss[toInteger(x.at)] AS s CREATE (s)<-[:STATED_IN]-(c:Claim)-[:SUPPORTS]->(h) SET c = x.n, c.start = s.start, c.end = s.start + 30 RETURN collect(c) AS cs }
CALL (row, ms, cs) { UNWIND row.arguments AS x WITH x, cs[toInteger(x[0])] AS c, ms[toInteger(x[1])] AS m CREATE (c)-[:HAS_ARGUMENT {role: x[2], basis: 'explicit'}]->(m) }`;

async function writeReports(store: Store, size: (label: string) => number, random: () => number): Promise<void> {
  const draw = zipf(3000, random);
  const { sentences, mentions, claims, spans, arguments: parts } = PER_REPORT;
  const report = (i: number): Row => {
    const id = `report/${i.toString(16).padStart(16, '0')}`;
    const texts = range(sentences).map(
      () =>
        `${title(
          range(16)
            .map(() => word(draw()))
            .join(' '),
        )}.`,
    );
    const starts = texts.map((_, s) => texts.slice(0, s).reduce((sum, text) => sum + text.length + 1, 0));
    return {
      source: `source/paper-${i % size('Source')}.example`,
      day: day(i),
      report: {
        id,
        name: `Report ${i}`,
        title: `${title(word(i))} ${word(draw())} ${word(draw())}`,
        status: 'live',
        lang: 'en',
        text: texts.join(' '),
      },
      sentences: texts.map((text, s) => ({ id: `${id}#s${s}`, index: s, text, start: starts[s], end: (starts[s] ?? 0) + text.length })),
      mentions: range(mentions).map((m) => {
        const type = of(ENTITY_TYPES, m);
        const at = Math.floor(size(type) * random() ** 3);
        return {
          to: entityId(type, at),
          n: { id: `${id}#m${m}-${type}`, text: nameOf(type, at), type, norm: nameOf(type, at).toLowerCase(), form: 'name' },
        };
      }),
      spans: range(mentions * spans).map((x) => [x % mentions, (x + Math.floor(x / mentions)) % sentences]),
      claims: range(claims).map((c) => {
        const label = c === 5 ? 'Event' : 'Decision';
        const to = happening(label, (i * claims + c * 7919) % size(label));
        return {
          to,
          at: c,
          n: {
            id: `${id}#c${c}`,
            about: label.toLowerCase(),
            kind: of(KINDS, i),
            stage: 'adopted',
            polarity: 'pos',
            factuality: 'CT',
            modality: 'asserted',
            rule: 'bench',
            score: 0.8,
          },
        };
      }),
      arguments: range(claims * parts).map((x) => [x % claims, (x * 5) % mentions, of(ROLES, x)]),
    };
  };
  await inBatches(store, REPORTS, size('Report'), report, 200);
}

const FULL_TEXT = readFileSync(new URL('../../../cypher/migrations/V0002__full_text.cypher', import.meta.url), 'utf8')
  .replace(/^\/\/.*$/gm, '')
  .split(';')
  .map((statement) => statement.trim())
  .filter((statement) => statement !== '');

interface Counts {
  readonly nodes: number;
  readonly edges: number;
}

async function countAll(store: Store): Promise<Counts> {
  const [row] = await readRows(
    store,
    'CALL () { MATCH (n) RETURN count(n) AS nodes } CALL () { MATCH ()-[r]->() RETURN count(r) AS edges } RETURN nodes, edges',
  );
  return { nodes: Number(row?.nodes), edges: Number(row?.edges) };
}

const has = async (store: Store, label: string): Promise<boolean> =>
  (await readRows(store, `MATCH (n:${label}) RETURN 1 AS one LIMIT 1`)).length > 0;

/** Fills an empty database with an invented graph, the same one each time; does nothing when one is there. Answers with what there is. */
export async function fillApiGraph(store: Store, scale: number, say: (line: string) => void): Promise<Counts> {
  await migrate(store);
  const size = (label: string): number => Math.max(label === 'DecisionKind' ? 37 : 10, Math.round((COUNTS[label] ?? 0) * scale));
  if (!(await has(store, 'Report'))) {
    say('filling the graph; it stays in its folder for the next time');
    // Full text is made after the bulk: it costs less.
    for (const name of FULL_TEXT.map((statement) => statement.split(' ')[3])) await runAlone(store, `DROP INDEX ${name} IF EXISTS`);
    if (await has(store, 'Source')) throw new Error('This graph is half filled. Remove its folder and start again.');
    await writeWorld(store, size, seededRandom(7));
    await writeReports(store, size, seededRandom(8));
  }
  for (const statement of FULL_TEXT) await runAlone(store, statement);
  await runAlone(store, 'CALL db.awaitIndexes(600)');
  return countAll(store);
}
