import fc from 'fast-check';
import type { Evidence } from '../../../src/model/evidence.ts';
import type { Anchor, Judgement } from '../../../src/model/judgement.ts';
import type { ReferenceData } from '../../../src/model/reference-data.ts';
import { makeEvidence, type Statement, type Thing } from './make-evidence.ts';

const person = (text: string, country?: string, roleWords?: readonly string[]): Thing => ({
  text,
  type: 'Person',
  ...(country === undefined ? {} : { country }),
  ...(roleWords === undefined ? {} : { roleWords }),
});
const linked = (text: string, type: Thing['type'], link: string): Thing => ({ text, type, link });

/** Few names that are alike, so that reports collide: spellings, initials, bare surnames, homonyms, another country. */
const PEOPLE: readonly Thing[] = [
  person('Rosa Quispe', 'PE'),
  person('R. Quispe', 'PE'),
  person('Quispe', 'PE'),
  person('Quispe'),
  person('Quispe', 'BO'),
  person('Raúl Quispe', 'PE'),
  person('Rosa Quispe', 'BO'),
  person('Rosa María Quispe'),
  person('Dmitry Sokolov', 'PE', ['president']),
  person('Dmitriy Sokolov'),
  person('Sokolov', 'PE', ['president']),
  person('Sokolova', 'PE'),
];
const BODIES: readonly Thing[] = [
  linked('the government', 'Body', 'body/pe/government'),
  { text: 'Andean Workers Front', type: 'Body', country: 'PE' },
  { text: 'Andean Workers Front', type: 'Body', country: 'BO' },
  { text: 'a commission', type: 'Body', country: 'PE', form: 'nominal' },
];
const OFFICES: readonly Thing[] = [
  linked('the president', 'Office', 'office/pe/president'),
  linked('prime minister', 'Office', 'office/pe/prime-minister'),
];
const PLACES: readonly Thing[] = [
  linked('Cusco', 'Place', 'place/pe/cusco'),
  linked('Cusco Region', 'Place', 'place/pe/cusco-region'),
  linked('La Paz', 'Place', 'place/bo/la-paz'),
  { text: 'Somewhere', type: 'Place' },
];
const TOPICS: readonly Thing[] = [linked('gas', 'Topic', 'topic/gas'), linked('bread', 'Topic', 'topic/bread')];
const DAYS = ['2022-01-01', '2022-01-02', '2022-01-04', '2022-01-05', '2022-01-09', '2023-01-04'] as const;

const of = <T>(values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const actor = fc.oneof(of(PEOPLE), of(OFFICES), of(BODIES));

const decision: fc.Arbitrary<Statement> = fc.oneof(
  fc
    .record({
      place: of(PLACES),
      who: fc.option(actor, { nil: undefined }),
      kind: of(['curfew', 'state_of_emergency'] as const),
      act: of(['enact', 'enact', 'extend', 'lift'] as const),
    })
    .map(({ place, who, kind, act }) => ({
      kind,
      act,
      arguments: [...(who === undefined ? [] : [{ role: 'DECIDED' as const, thing: who }]), { role: 'APPLIES_IN' as const, thing: place }],
    })),
  fc
    .record({ who: of(PEOPLE), office: of(OFFICES), by: actor, kind: of(['appointment', 'official_removal'] as const) })
    .map(({ who, office, by, kind }) => ({
      kind,
      arguments: [
        { role: 'DECIDED' as const, thing: by },
        { role: kind === 'appointment' ? ('APPOINTS' as const) : ('REMOVES' as const), thing: who },
        { role: 'TO_OFFICE' as const, thing: office },
      ],
    })),
  fc.record({ who: of(OFFICES), body: of(BODIES) }).map(({ who, body }) => ({
    kind: 'organisation_ban' as const,
    arguments: [
      { role: 'DECIDED' as const, thing: who },
      { role: 'TARGETS' as const, thing: body },
    ],
  })),
  fc.record({ who: actor, topic: of(TOPICS) }).map(({ who, topic }) => ({
    kind: 'price_regulation' as const,
    arguments: [
      { role: 'DECIDED' as const, thing: who },
      { role: 'CONCERNS' as const, thing: topic, attribute: 'price' },
    ],
  })),
);
/** Two that tell one statement, one that is half of it, one of another. */
const WORDS = [
  'The attack on the embassy was condemned by',
  'A condemnation of the embassy attack came from',
  'The attack on two buses was condemned by',
  'Inflation will fall by summer, said',
] as const;
const event: fc.Arbitrary<Statement> = fc
  .record({ place: of(PLACES), who: actor, kind: of(['protest', 'meeting', 'statement'] as const), words: of(WORDS) })
  .map(({ place, who, kind, words }) => ({
    about: 'event' as const,
    kind,
    ...(kind === 'statement' ? { words } : {}),
    arguments: [
      { role: 'TOOK_PART' as const, thing: who },
      { role: 'HAPPENED_IN' as const, thing: place },
    ],
  }));

const statement: fc.Arbitrary<Statement> = fc
  .record({
    base: fc.oneof({ weight: 4, arbitrary: decision }, { weight: 2, arbitrary: event }),
    day: fc.option(of(DAYS), { nil: undefined }),
    basis: of(['explicit', 'relative', 'report_date'] as const),
    precision: of(['day', 'day', 'part_of_day', 'month'] as const),
    stage: of(['adopted', 'adopted', 'ordered', 'proposed', 'rejected', 'in_force'] as const),
    polarity: of(['pos', 'pos', 'pos', 'neg'] as const),
    factuality: of(['CT', 'CT', 'PS'] as const),
    attributedTo: fc.option(fc.constant('officials'), { nil: undefined, freq: 3 }),
    respondsTo: fc.option(fc.nat(2), { nil: undefined, freq: 2 }),
  })
  .map(({ base, day, attributedTo, respondsTo, ...rest }) => ({
    ...base,
    ...rest,
    ...(day === undefined ? {} : { day }),
    ...(attributedTo === undefined ? {} : { attributedTo }),
    ...(respondsTo === undefined ? {} : { respondsTo }),
  }));

/** One report of one to three sentences; sources and addresses repeat, so that there are revisions and one-voice sources. */
export const arbitraryEvidence: fc.Arbitrary<Evidence> = fc
  .record({
    key: fc.nat(40).map((n) => `key${n}`),
    source: of(['steppe-wire.example', 'valley-post.example', 'bulletin.example', 'unknown'] as const),
    sourceTitle: fc.option(of(['Wire', 'Post'] as const), { nil: undefined }),
    publishedOn: fc.option(of(DAYS), { nil: undefined, freq: 8 }),
    url: fc.option(of(['https://a.example/1', 'https://a.example/2'] as const), { nil: undefined, freq: 3 }),
    country: fc.option(of(['PE', 'BO'] as const), { nil: undefined }),
    filler: fc.option(fc.constant('the wire text that many papers copied word by word'), { nil: undefined, freq: 2 }),
    statements: fc.array(statement, { minLength: 1, maxLength: 3 }),
  })
  .map(({ url, country, filler, sourceTitle, ...plan }) =>
    makeEvidence({
      ...plan,
      ...(url === undefined ? {} : { url }),
      ...(country === undefined ? {} : { country }),
      ...(sourceTitle === undefined ? {} : { sourceTitle }),
      ...(filler === undefined ? {} : { filler }),
    }),
  );

/** Reports with different ids. */
export const arbitraryReports = (maxLength: number): fc.Arbitrary<readonly Evidence[]> =>
  fc.uniqueArray(arbitraryEvidence, { minLength: 1, maxLength, selector: ({ report }) => report.id });

const entityAnchor: fc.Arbitrary<Anchor> = of([
  { kind: 'entity', type: 'Person', norm: 'rosa quispe', country: 'PE' },
  { kind: 'entity', type: 'Person', norm: 'raul quispe', country: 'PE' },
  { kind: 'entity', type: 'Person', norm: 'rosa quispe', country: 'BO' },
  { kind: 'entity', type: 'Person', norm: 'dmitry sokolov', country: 'PE' },
  { kind: 'entity', type: 'Person', norm: 'quispe', country: 'PE' },
  { kind: 'entity', type: 'Body', norm: 'andean workers front', country: 'PE' },
  { kind: 'entity', type: 'Body', norm: 'andean workers front', country: 'BO' },
] as const);

const spanAnchor = (reports: readonly Evidence[]): fc.Arbitrary<Anchor> => {
  const spans = reports.flatMap(({ report, mentions }) =>
    mentions.map(({ spans: [span] }): Anchor => ({ kind: 'span', reportId: report.id, start: span!.start, end: span!.end })),
  );
  return spans.length === 0 ? entityAnchor : of(spans);
};

/** Judgements about these reports, numbered in the order in which they were made. */
export function arbitraryJudgements(reports: readonly Evidence[], maxLength: number): fc.Arbitrary<readonly Judgement[]> {
  const anchor = fc.oneof(entityAnchor, spanAnchor(reports));
  const one = fc.oneof(
    fc.record({ verdict: fc.constant('same' as const), subject: anchor, object: anchor }),
    fc.record({ verdict: fc.constant('different' as const), subject: anchor, object: anchor }),
    fc.record({ verdict: fc.constant('refers_to' as const), subject: spanAnchor(reports), object: entityAnchor }),
    fc.record({ verdict: fc.constant('not_a_name' as const), subject: spanAnchor(reports) }),
    of(reports).map(({ report }) => ({ verdict: 'hide' as const, subject: { kind: 'report' as const, reportId: report.id } })),
  );
  return fc.array(one, { maxLength }).map((list) => list.map((judgement, i) => judged(judgement, i)));
}

export const judged = (judgement: Pick<Judgement, 'verdict' | 'subject' | 'object' | 'undoes'>, number: number): Judgement => {
  const time = String(number).padStart(4, '0');
  return {
    ...judgement,
    id: `judgement/01HZZZZZZZZZZZZZZZZZZZ${time}`,
    by: 'ada',
    at: `2024-05-01T10:00:00.${time.slice(1)}Z`,
    why: 'a test',
  };
};

export const PERU: ReferenceData = {
  entities: [
    {
      type: 'Person',
      name: 'Dmitry Sokolov',
      country: 'PE',
      aliases: [{ name: 'Dmitri A. Sokolov' }],
      externalIds: { wikidata: 'Q1' },
      source: 'test',
    },
    { type: 'Person', name: 'Rosa Quispe', country: 'PE', aliases: [], externalIds: {}, source: 'test' },
    {
      type: 'Body',
      name: 'Workers Front of the Andes',
      country: 'PE',
      aliases: [{ name: 'Andean Workers Front' }],
      externalIds: {},
      source: 'test',
    },
  ],
  holdings: [
    { person: 'Dmitry Sokolov', office: 'President', country: 'PE', start: '2021-01-01', end: '2022-01-04', source: 'test' },
    { person: 'Rosa Quispe', office: 'President', country: 'PE', start: '2022-01-05', source: 'test' },
  ],
};
