import { describe, expect, it } from 'vitest';
import { NO_REFERENCE_DATA } from '../../../src/model/reference-data.ts';
import type { Decision } from '../../../src/model/world.ts';
import { makeEvidence, type ReportPlan, type Statement, type Thing } from './make-evidence.ts';
import { deriveSmall } from './world-dump.ts';

const CUSCO: Thing = { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' };
const REGION: Thing = { text: 'Cusco Region', type: 'Place', link: 'place/pe/cusco-region' };
const PERU: Thing = { text: 'Peru', type: 'Place', link: 'place/pe/peru', placeKind: 'country' };
const PRESIDENT: Thing = { text: 'the president', type: 'Office', link: 'office/pe/president' };
const PREMIER: Thing = { text: 'the prime minister', type: 'Office', link: 'office/pe/prime-minister' };

const curfew = (
  day: string | undefined,
  more: Partial<Statement> = {},
  who: Thing | null = PRESIDENT,
  place: Thing = CUSCO,
): Statement => ({
  ...(day === undefined ? {} : { day }),
  arguments: [...(who === null ? [] : [{ role: 'DECIDED' as const, thing: who }]), { role: 'APPLIES_IN', thing: place }],
  ...more,
});

let number = 0;
const report = (statements: readonly Statement[], more: Partial<ReportPlan> = {}): ReturnType<typeof makeEvidence> =>
  makeEvidence({ key: `r${number++}`, source: `source${number}.example`, publishedOn: '2022-01-06', statements, ...more });

const decisionsOf = (...reports: ReturnType<typeof makeEvidence>[]): readonly Decision[] =>
  deriveSmall(reports, NO_REFERENCE_DATA).decisions;
const days = (...statements: Statement[]): readonly (string | undefined)[] =>
  decisionsOf(...statements.map((statement) => report([statement]))).map(({ when }) => when);

describe('people of one family name', () => {
  const person = (text: string): Thing => ({ text, type: 'Person', country: 'PE' });
  const removal = (name: string): Statement => ({
    day: '2022-01-04',
    kind: 'official_removal',
    arguments: [
      { role: 'DECIDED', thing: PRESIDENT },
      { role: 'REMOVES', thing: person(name) },
    ],
  });
  const resignation = (name: string): Statement => ({
    day: '2022-01-04',
    kind: 'resignation',
    arguments: [
      { role: 'DECIDED', thing: person(name) },
      { role: 'TO_OFFICE', thing: PREMIER },
    ],
  });
  const statement = (name: string): Statement => ({
    day: '2022-01-04',
    about: 'event',
    kind: 'meeting',
    arguments: [{ role: 'TOOK_PART', thing: person(name) }],
  });
  const count = (make: (name: string) => Statement, ...names: readonly string[]): number => {
    const { decisions, events } = deriveSmall(
      names.map((name) => report([make(name)])),
      NO_REFERENCE_DATA,
    );
    return decisions.length + events.length;
  };
  it.each<{ what: string; names: readonly string[]; want: number }>([
    { what: 'two people are removed by two decisions', names: ['Rosa Quispe', 'Juan Quispe'], want: 2 },
    { what: 'an initial may be either', names: ['Rosa Quispe', 'R. Quispe'], want: 1 },
    { what: 'of another person it is none', names: ['Rosa Quispe', 'J. Quispe'], want: 2 },
    { what: 'a bare family name may be', names: ['Rosa Quispe', 'Quispe'], want: 1 },
    { what: 'spellings of one name are one', names: ['Dmitry Sokolov', 'Dmitriy Sokolov'], want: 1 },
    { what: 'a family name between two people goes to one', names: ['Rosa Quispe', 'Quispe', 'Juan Quispe'], want: 2 },
    { what: 'sister and brother are two', names: ['Ivanova', 'Ivan Ivanov', 'Maria Ivanova'], want: 2 },
  ])('$what', ({ names, want }) => {
    for (const make of [removal, resignation, statement])
      for (const order of [names, [...names].reverse()]) expect(count(make, ...order), order.join()).toBe(want);
  });
});

describe('claims of one block', () => {
  const soft = { basis: 'report_date' as const };
  it.each<{ what: string; statements: readonly Statement[]; want: readonly (string | undefined)[] }>([
    {
      what: 'precise claims of two days are two decisions',
      statements: [curfew('2022-01-04'), curfew('2022-01-05')],
      want: ['2022-01-04', '2022-01-05'],
    },
    {
      what: 'precise claims of one day and authority are one',
      statements: [curfew('2022-01-04'), curfew('2022-01-04')],
      want: ['2022-01-04'],
    },
    {
      what: 'of two institutions they are two',
      statements: [curfew('2022-01-04'), curfew('2022-01-04', {}, PREMIER)],
      want: ['2022-01-04', '2022-01-04'],
    },
    {
      what: 'an authority that is not given agrees',
      statements: [curfew('2022-01-04'), curfew('2022-01-04', {}, null)],
      want: ['2022-01-04'],
    },
    {
      what: 'a softer claim joins within three days',
      statements: [curfew('2022-01-04'), curfew('2022-01-07', soft)],
      want: ['2022-01-04'],
    },
    {
      what: 'and founds its own on the fourth',
      statements: [curfew('2022-01-04'), curfew('2022-01-08', soft)],
      want: ['2022-01-04', '2022-01-08'],
    },
    {
      what: 'windows do not chain',
      statements: [curfew('2022-01-04'), curfew('2022-01-07', soft), curfew('2022-01-10', soft)],
      want: ['2022-01-04', '2022-01-10'],
    },
    {
      what: 'the nearest wins, the earlier of two as near',
      statements: [curfew('2022-01-02'), curfew('2022-01-06'), curfew('2022-01-04', soft)],
      want: ['2022-01-02', '2022-01-06'],
    },
    { what: 'undated joins the only one', statements: [curfew('2022-01-04'), curfew(undefined)], want: ['2022-01-04'] },
    {
      what: 'undated joins none of two',
      statements: [curfew('2022-01-04'), curfew('2022-02-04'), curfew(undefined)],
      want: ['2022-01-04', '2022-02-04', undefined],
    },
    { what: 'a year apart are two', statements: [curfew('2022-01-04'), curfew('2023-01-04')], want: ['2022-01-04', '2023-01-04'] },
    {
      what: 'another place, another decision',
      statements: [curfew('2022-01-04'), curfew('2022-01-04', {}, PRESIDENT, REGION)],
      want: ['2022-01-04', '2022-01-04'],
    },
  ])('$what', ({ statements, want }) => {
    expect([...days(...statements)].sort()).toEqual([...want].sort());
  });
});

describe('claims that name neither a place nor an object', () => {
  const SENATE: Thing = { text: 'the Senate', type: 'Body', link: 'body/pe/senate' };
  const by = (thing?: Thing): Statement['arguments'] => (thing === undefined ? [] : [{ role: 'DECIDED', thing }]);
  const said = (kind: NonNullable<Statement['kind']>, who?: Thing): Statement => ({
    kind,
    day: '2022-01-04',
    jurisdiction: 'PE',
    arguments: by(who),
  });
  const bar = (...places: Thing[]): Statement => ({
    ...said('other_decision', SENATE),
    arguments: [...by(SENATE), ...places.map((thing) => ({ role: 'APPLIES_IN' as const, thing }))],
  });
  it.each<{ what: string; reports: readonly ReturnType<typeof makeEvidence>[]; want: number }>([
    { what: 'two arrests that two reports tell', reports: [report([said('detention')]), report([said('detention')])], want: 2 },
    {
      what: 'one arrest that two reports tell in the same words',
      reports: [report([said('detention')], { filler: 'wire' }), report([said('detention')], { filler: 'wire' })],
      want: 1,
    },
    { what: 'one arrest that a report tells twice', reports: [report([said('detention'), said('detention')])], want: 1 },
    {
      what: 'two laws of one parliament on one day',
      reports: [report([said('law_adoption', SENATE)]), report([said('law_adoption', SENATE)])],
      want: 2,
    },
    {
      what: 'two rules of no kind that a report tells',
      reports: [
        report([
          { ...said('other_decision'), words: 'Shops may open' },
          { ...said('other_decision'), words: 'Masks must be worn' },
        ]),
      ],
      want: 2,
    },
    {
      what: 'one rule of no kind that a report tells in the same words twice',
      reports: [report([said('other_decision'), said('other_decision')])],
      want: 1,
    },
    { what: 'two acts of no kind in one place', reports: [report([bar(CUSCO)]), report([bar(CUSCO)])], want: 2 },
    {
      what: 'two evacuations that nobody orders',
      reports: [report([said('movement_restriction')]), report([said('movement_restriction')])],
      want: 2,
    },
    {
      what: 'one lockdown of a whole country',
      reports: [report([said('movement_restriction', PRESIDENT)]), report([said('movement_restriction', PRESIDENT)])],
      want: 1,
    },
    {
      what: 'one call for elections',
      reports: [report([said('election_call', PRESIDENT)]), report([said('election_call', PRESIDENT)])],
      want: 1,
    },
  ])('are $what', ({ reports, want }) => {
    expect(decisionsOf(...reports)).toHaveLength(want);
  });
});

describe('events in a country', () => {
  const news = (kind: NonNullable<Statement['kind']>, place: Thing) =>
    report([{ about: 'event', kind, day: '2022-01-04', arguments: [{ role: 'HAPPENED_IN', thing: place }] }]);
  it.each<{ what: string; kind: NonNullable<Statement['kind']>; place: Thing; want: number }>([
    { what: 'the dead of two reports', kind: 'casualty', place: PERU, want: 2 },
    { what: 'the dead of one town', kind: 'casualty', place: CUSCO, want: 1 },
    { what: 'the protests of a day', kind: 'protest', place: PERU, want: 1 },
    { what: 'the election', kind: 'election', place: PERU, want: 1 },
  ])('are $want for $what', ({ kind, place, want }) => {
    expect(deriveSmall([news(kind, place), news(kind, place)], NO_REFERENCE_DATA).events).toHaveLength(want);
  });
});

describe('whose act it is', () => {
  const UNION: Thing = { text: 'European Union', type: 'Body', link: 'body/xx/european-union', bodyKind: 'international' };
  const FRONT: Thing = { text: 'Islamic State', type: 'Body', link: 'body/xx/islamic-state', bodyKind: 'movement' };
  it.each<{ what: string; who: Thing; want: string | undefined }>([
    { what: 'what a body of many states does about a country is no act of that country', who: UNION, want: undefined },
    { what: 'a movement acts where it rules', who: FRONT, want: 'PE' },
    { what: 'an office acts for its country', who: PRESIDENT, want: 'PE' },
  ])('$what', ({ who, want }) => {
    const [decision] = decisionsOf(report([curfew('2022-01-04', {}, who)]));
    expect(decision?.jurisdiction).toBe(want);
  });
});

describe('claims without a date', () => {
  const hurt = (day?: string): Statement => ({
    about: 'event',
    kind: 'casualty',
    ...(day === undefined ? {} : { day }),
    arguments: [{ role: 'HAPPENED_IN', thing: CUSCO }],
  });
  const on = (publishedOn: string, statement: Statement) => report([statement], { publishedOn });
  it.each<{ what: string; reports: readonly ReturnType<typeof makeEvidence>[]; want: readonly number[] }>([
    {
      what: 'of reports of one week are one event',
      reports: [on('2022-01-04', hurt()), on('2022-01-07', hurt())],
      want: [2],
    },
    {
      what: 'of reports far apart are two',
      reports: [on('2022-01-04', hurt()), on('2022-03-04', hurt())],
      want: [1, 1],
    },
    {
      what: 'do not chain from one report to the next',
      reports: ['2022-01-04', '2022-01-07', '2022-01-10', '2022-01-13'].map((day) => on(day, hurt())),
      want: [2, 2],
    },
    {
      what: 'of reports without a date are one, and another one than those with a date',
      reports: [report([hurt()], { publishedOn: undefined }), report([hurt()], { publishedOn: undefined }), on('2022-01-04', hurt())],
      want: [1, 2],
    },
    {
      what: 'mean the only event of the month before the report',
      reports: [on('2022-01-04', hurt('2022-01-04')), on('2022-01-20', hurt())],
      want: [2],
    },
    {
      what: 'do not mean one of a year ago, nor one to come',
      reports: [on('2022-01-04', hurt('2022-01-04')), on('2023-01-20', hurt()), on('2021-12-20', hurt())],
      want: [1, 1, 1],
    },
    {
      what: 'of two events mean neither',
      reports: [on('2022-01-04', hurt('2022-01-04')), on('2022-02-04', hurt('2022-02-04')), on('2022-02-05', hurt())],
      want: [1, 1, 1],
    },
  ])('$what', ({ reports, want }) => {
    const { events } = deriveSmall(reports, NO_REFERENCE_DATA);
    expect(events.map(({ claimIds }) => claimIds.length).sort()).toEqual(want);
  });

  it('mean the only decision of their block however much later they look back on it', () => {
    expect(decisionsOf(on('2022-01-04', curfew('2022-01-04')), on('2024-01-04', curfew(undefined)))).toHaveLength(1);
  });

  it('that deny are about the happening of the same days', () => {
    const denied = on('2022-03-05', { ...hurt(), polarity: 'neg' });
    const { events } = deriveSmall([on('2022-01-04', hurt()), on('2022-03-04', hurt()), denied], NO_REFERENCE_DATA);
    expect(events.map(({ denyingClaimIds }) => denyingClaimIds.length).sort()).toEqual([0, 1]);
    expect(events.find(({ denyingClaimIds }) => denyingClaimIds.length > 0)?.slot).toMatch(/#rest#2022-03-04$/);
  });
});

describe('one decision', () => {
  const only = (...reports: ReturnType<typeof makeEvidence>[]): Decision => {
    const found = decisionsOf(...reports);
    expect(found.length).toBe(1);
    return found[0]!;
  };

  it('shows the most advanced stage of its certain claims', () => {
    const stages = [
      { stage: 'announced' as const },
      { stage: 'adopted' as const },
      { stage: 'in_force' as const, factuality: 'PS' as const },
    ];
    expect(only(...stages.map((stage) => report([curfew('2022-01-04', stage)]))).stage).toBe('adopted');
  });

  it.each<{ what: string; reports: readonly ReturnType<typeof makeEvidence>[]; want: string }>([
    { what: 'two sources', reports: [report([curfew('2022-01-04')]), report([curfew('2022-01-04')])], want: 'confirmed' },
    {
      what: 'one source twice',
      reports: [report([curfew('2022-01-04')], { source: 'a.example' }), report([curfew('2022-01-04')], { source: 'a.example' })],
      want: 'reported',
    },
    {
      what: 'a wire text in two papers',
      reports: ['a.example', 'b.example'].map((source) =>
        report([curfew('2022-01-04')], { source, filler: 'the same words in both of the two papers' }),
      ),
      want: 'reported',
    },
    {
      what: 'two reports that name no source',
      reports: [report([curfew('2022-01-04')], { source: 'unknown' }), report([curfew('2022-01-04')], { source: 'unknown' })],
      want: 'confirmed',
    },
    {
      what: 'one text twice without a source',
      reports: ['a', 'b'].map((key) =>
        report([curfew('2022-01-04')], { key, source: 'unknown', filler: 'the same words in both of the two copies' }),
      ),
      want: 'reported',
    },
    { what: 'quoted parties only', reports: [report([curfew('2022-01-04', { attributedTo: 'officials' })])], want: 'attributed' },
    { what: 'possible only', reports: [report([curfew('2022-01-04', { factuality: 'PS' })])], want: 'unconfirmed' },
    {
      what: 'said and denied',
      reports: [report([curfew('2022-01-04')]), report([curfew('2022-01-05', { polarity: 'neg', ...{ basis: 'report_date' as const } })])],
      want: 'contested',
    },
  ])('is $want from $what', ({ reports, want }) => {
    expect(only(...reports).certainty).toBe(want);
  });

  it('goes back from contested when the denial is forgotten', () => {
    const said = report([curfew('2022-01-04')]);
    const denied = report([curfew('2022-01-04', { polarity: 'neg' })]);
    expect(only(said, denied).certainty).toBe('contested');
    expect(only(said).certainty).toBe('reported');
    expect(only(said, denied).roles.flatMap(({ claimIds }) => claimIds)).toEqual(only(said).roles.flatMap(({ claimIds }) => claimIds));
  });

  it('is opposed by who rejects it, and a rejection alone is none', () => {
    const no = report([
      {
        stage: 'rejected',
        day: '2022-01-05',
        arguments: [
          { role: 'OPPOSED', thing: PREMIER },
          { role: 'APPLIES_IN', thing: CUSCO },
        ],
      },
    ]);
    expect(decisionsOf(no)).toEqual([]);
    const decision = only(report([curfew('2022-01-04', { stage: 'proposed' })]), no);
    expect(decision.stage).toBe('proposed');
    expect(decision.roles.filter(({ type }) => type === 'OPPOSED').map(({ entityId }) => entityId)).toEqual(['office/pe/prime-minister']);
  });

  it('has a caption that starts with what tells it apart, and a readable id', () => {
    const decision = only(report([curfew('2022-01-04')]));
    expect(decision.name).toBe('Cusco: curfew, 4 Jan 2022');
    expect(decision.id).toMatch(/^decision\/pe\/curfew\/cusco\/2022-01-04-[0-9a-f]{6}$/);
    expect(decision.sortDate).toBe('2022-01-04');
  });

  it('without a place or an object has a caption that starts with who acts', () => {
    const order: Statement = { kind: 'force_authorisation', day: '2022-01-07', arguments: [{ role: 'DECIDED', thing: PRESIDENT }] };
    expect(only(report([order])).name).toBe('President of Peru: force authorisation');
  });

  it('is one whether or not a report says who is to carry it out', () => {
    const police: Thing = { text: 'the police', type: 'Body', link: 'body/pe/police' };
    const order = { kind: 'force_authorisation' as const, day: '2022-01-07' };
    const decided = { role: 'DECIDED' as const, thing: PRESIDENT };
    only(report([{ ...order, arguments: [decided, { role: 'TASKS', thing: police }] }]), report([{ ...order, arguments: [decided] }]));
  });

  it('counts only the newest revision of a record', () => {
    const url = 'https://a.example/1';
    const first = report([curfew('2022-01-04')], { url, source: 'a.example', publishedOn: '2022-01-04' });
    const second = report([curfew('2022-01-05')], { url, source: 'a.example', publishedOn: '2022-01-05' });
    expect(decisionsOf(first, second).map(({ when }) => when)).toEqual(['2022-01-05']);
    expect(decisionsOf(first).map(({ when }) => when)).toEqual(['2022-01-04']);
  });
});

describe('a country as a place', () => {
  const nowhere = (day: string): Statement => ({ day, arguments: [{ role: 'DECIDED', thing: PRESIDENT }] });
  it('is where its own acts apply anyway: named or not, they are one', () => {
    const [only, ...others] = decisionsOf(report([curfew('2022-01-04', {}, PRESIDENT, PERU)]), report([nowhere('2022-01-04')]));
    expect(others).toEqual([]);
    expect(only?.roles.map(({ type }) => type)).toContain('APPLIES_IN');
  });
  it('keeps acts of another state apart', () => {
    const chile: Thing = { text: 'Chilean president', type: 'Office', link: 'office/cl/president' };
    expect(decisionsOf(report([curfew('2022-01-04', {}, chile, PERU)]), report([nowhere('2022-01-04')]))).toHaveLength(2);
  });
});

describe('what says nothing of a country', () => {
  it('belongs to the country that its report mostly names, so that two countries do not meet', () => {
    const rise: Statement = {
      about: 'event',
      kind: 'price_change',
      day: '2022-01-02',
      arguments: [{ role: 'CONCERNS', thing: { text: 'gas', type: 'Topic', link: 'topic/gas' } }],
    };
    const bolivian: Statement = { ...curfew('2022-01-04', {}, null, { text: 'La Paz', type: 'Place', link: 'place/bo/la-paz' }) };
    const { events } = deriveSmall([report([rise, curfew('2022-01-04')]), report([rise, bolivian]), report([rise])], NO_REFERENCE_DATA);
    expect(events.map(({ id }) => id.split('/').slice(1, 4).join('/'))).toEqual([
      'bo/price_change/gas',
      'pe/price_change/gas',
      'xx/price_change/gas',
    ]);
  });
});

describe('decisions that act on earlier ones', () => {
  it('lifts the latest before it in the same place, not the one elsewhere', () => {
    const decisions = decisionsOf(
      report([curfew('2022-01-01'), curfew('2022-01-10'), curfew('2022-01-12', {}, PRESIDENT, REGION)]),
      report([curfew('2022-01-20', { act: 'lift' })]),
    );
    const lift = decisions.find(({ act }) => act === 'lift')!;
    const target = lift.roles.find(({ type }) => type === 'LIFTS')?.targetId;
    expect(decisions.find(({ id }) => id === target)?.when).toBe('2022-01-10');
  });

  it('extends nothing when nothing is known', () => {
    const [extension] = decisionsOf(report([curfew('2022-01-20', { act: 'extend' })]));
    expect(extension?.roles.map(({ type }) => type)).not.toContain('EXTENDS');
  });

  it('responds to what its words name, and to nothing else', () => {
    const protest: Statement = { about: 'event', kind: 'protest', day: '2022-01-02', arguments: [{ role: 'HAPPENED_IN', thing: CUSCO }] };
    const linked = deriveSmall([report([protest, { ...curfew('2022-01-04'), respondsTo: 0 }])], NO_REFERENCE_DATA);
    expect(linked.decisions[0]?.roles.find(({ type }) => type === 'RESPONDS_TO')?.targetId).toBe(linked.events[0]?.id);
    const beside = deriveSmall([report([protest, curfew('2022-01-04')])], NO_REFERENCE_DATA);
    expect(beside.decisions[0]?.roles.map(({ type }) => type)).not.toContain('RESPONDS_TO');
  });
});
