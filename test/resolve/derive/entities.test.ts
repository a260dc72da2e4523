import { describe, expect, it } from 'vitest';
import type { Anchor } from '../../../src/model/judgement.ts';
import { NO_REFERENCE_DATA, type ReferenceData } from '../../../src/model/reference-data.ts';
import type { World } from '../../../src/model/world.ts';
import { judged, PERU } from './arbitrary-reports.ts';
import { makeEvidence, type Thing } from './make-evidence.ts';
import { deriveSmall } from './world-dump.ts';

const person = (text: string, country?: string, roleWords?: readonly string[]): Thing => ({
  text,
  type: 'Person',
  ...(country === undefined ? {} : { country }),
  ...(roleWords === undefined ? {} : { roleWords }),
});
/** Of a report that is about a country, which is where somebody may be from. */
const spokenOf = (text: string, country: string): Thing => ({ ...person(text, country), countryBasis: 'report' });
const naming = (key: string, ...things: Thing[]): ReturnType<typeof makeEvidence> =>
  makeEvidence({ key, statements: [{ day: '2022-01-04', arguments: things.map((thing) => ({ role: 'DECIDED' as const, thing })) }] });
const people = (world: World): readonly string[] => world.entities.filter(({ type }) => type === 'Person').map(({ id }) => id);

describe('people', () => {
  it.each<{ what: string; reports: readonly (readonly Thing[])[]; want: readonly string[] }>([
    {
      what: 'spellings of one name are one',
      reports: [[person('Dmitry Sokolov', 'RU')], [person('Dmitriy Sokolov', 'RU')]],
      want: ['person/ru/dmitriy-sokolov'],
    },
    {
      what: 'a bare surname joins the full name of its report',
      reports: [[person('Rosa Quispe', 'PE'), person('Quispe')]],
      want: ['person/pe/rosa-quispe'],
    },
    {
      what: 'a bare surname joins the one bearer of its country',
      reports: [[person('Rosa Quispe', 'PE')], [person('Quispe', 'PE')]],
      want: ['person/pe/rosa-quispe'],
    },
    {
      what: 'of two bearers it joins neither',
      reports: [[person('Rosa Quispe', 'PE')], [person('Juana Quispe', 'PE')], [person('Quispe', 'PE')]],
      want: ['person/pe/juana-quispe', 'person/pe/quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'another country is another person',
      reports: [[person('Rosa Quispe', 'PE')], [person('Rosa Quispe', 'BO')]],
      want: ['person/bo/rosa-quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'sisters are two',
      reports: [[person('Dariga Nazarbayeva', 'KZ')], [person('Dinara Nazarbayeva', 'KZ')]],
      want: ['person/kz/dariga-nazarbayeva', 'person/kz/dinara-nazarbayeva'],
    },
    {
      what: 'reports that speak of several countries say nothing about where somebody is from',
      reports: [[spokenOf('Rosa Quispe', 'PE')], [spokenOf('Rosa Quispe', 'BO')], [spokenOf('Rosa Quispe', 'CL')]],
      want: ['person/xx/rosa-quispe'],
    },
    {
      what: 'unless most speak of one',
      reports: [[spokenOf('Rosa Quispe', 'PE')], [spokenOf('Rosa María Quispe', 'PE')], [spokenOf('Rosa Quispe', 'BO')]],
      want: ['person/pe/rosa-quispe'],
    },
    {
      what: 'the name that is said in most ways is shown',
      reports: [[person('Rosa Quispe', 'PE', ['mayor'])], [person('Rosa M. Quispe', 'PE')], [person('Rosa Quispe', 'PE')]],
      want: ['person/pe/rosa-quispe'],
    },
    {
      what: 'the fuller of two names said as often is shown',
      reports: [[person('Rosa Quispe', 'PE')], [person('Rosa M. Quispe', 'PE')]],
      want: ['person/pe/rosa-m-quispe'],
    },
    {
      what: 'and words that name the country win',
      reports: [[spokenOf('Rosa Quispe', 'BO')], [person('Rosa Quispe', 'PE')], [spokenOf('Rosa Quispe', 'CL')]],
      want: ['person/pe/rosa-quispe'],
    },
    {
      what: 'a name without a country means who is known far better, wherever reports speak of them',
      reports: [
        ...['president', 'former president', 'senator', 'candidate', 'leader'].map((role) => [person('Rosa Quispe', 'PE', [role])]),
        [person('Rosa Quispe', 'BO')],
        [person('Rosa Quispe')],
        [person('Rosa Quispe', undefined, ['president'])],
        [spokenOf('Rosa Quispe', 'CL')],
      ],
      want: ['person/bo/rosa-quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'of two as well known it means neither, and is one doubt, however it is said',
      reports: [
        [person('Rosa Quispe', 'PE')],
        [person('Rosa Quispe', 'BO')],
        [person('Rosa Quispe')],
        [person('Rosa Quispe', undefined, ['president'])],
        [person('Rosa Quispe', undefined, ['leader'])],
      ],
      want: ['person/bo/rosa-quispe', 'person/pe/rosa-quispe', 'person/xx/rosa-quispe'],
    },
    {
      what: 'of two as well known it means the one of its country',
      reports: [
        [person('Rosa Quispe', 'PE')],
        [person('Rosa Quispe', 'BO')],
        [spokenOf('Rosa Quispe', 'BO')],
        [spokenOf('Rosa Quispe', 'PE')],
      ],
      want: ['person/bo/rosa-quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'a bare surname means who is known far better than all relatives',
      reports: [
        ...Array.from({ length: 10 }, (_, i) => [person('Rosa Quispe', 'PE', [`office ${i}`])]),
        [person('Juana Quispe', 'BO')],
        [person('Quispe')],
      ],
      want: ['person/bo/juana-quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'also a relative of the same country',
      reports: [
        ...Array.from({ length: 10 }, (_, i) => [person('Rosa Quispe', 'PE', [`office ${i}`])]),
        [person('Juana Quispe', 'PE')],
        [person('Quispe', 'PE')],
      ],
      want: ['person/pe/juana-quispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'but not where the family name only sounds alike',
      reports: [
        ...Array.from({ length: 10 }, (_, i) => [person('Rosa Quispe', 'PE', [`office ${i}`])]),
        [person('Juana Quispe', 'PE')],
        [person('Kispe', 'PE')],
      ],
      want: ['person/pe/juana-quispe', 'person/pe/kispe', 'person/pe/rosa-quispe'],
    },
    {
      what: 'but nobody where a relative is known as well',
      reports: [
        ...Array.from({ length: 10 }, (_, i) => [person('Rosa Quispe', 'PE', [`office ${i}`])]),
        [person('Juana Quispe', 'BO', ['mayor'])],
        [person('Juana Quispe', 'BO')],
        [person('Quispe')],
      ],
      want: ['person/bo/juana-quispe', 'person/pe/rosa-quispe', 'person/xx/quispe'],
    },
    { what: 'a bare surname of nobody else is provisional', reports: [[person('Quispe', 'PE')]], want: ['person/pe/quispe'] },
  ])('$what', ({ reports, want }) => {
    expect(
      people(
        deriveSmall(
          reports.map((things, i) => naming(`r${i}`, ...things)),
          NO_REFERENCE_DATA,
        ),
      ),
    ).toEqual(want);
  });

  it('a bare surname refers to the full name beside it in its own report only', () => {
    const world = deriveSmall(
      [
        naming('both', person('Rosa Quispe', 'PE'), person('Quispe')),
        naming('other', person('Juana Quispe', 'PE')),
        naming('alone', person('Quispe')),
      ],
      NO_REFERENCE_DATA,
    );
    expect(new Set(world.references.map(({ entityId }) => entityId))).toEqual(
      new Set(['person/pe/rosa-quispe', 'person/pe/juana-quispe', 'person/xx/quispe']),
    );
  });

  it('of a family name that very many bear differ by spelling, and a bare surname stays provisional', () => {
    const letters = [...'abcdefghijklmnopqrstuvwx'];
    const names = letters.flatMap((a) => letters.map((b) => `${a.toUpperCase()}${b}o Quispe`));
    const { entities } = deriveSmall(
      [...names, 'Quispe'].map((name, i) => naming(`r${i}`, person(name, 'PE'))),
      NO_REFERENCE_DATA,
    );
    const found = entities.filter(({ type }) => type === 'Person');
    expect(found.length).toBe(names.length + 1);
    expect(found.filter(({ provisional }) => provisional).map(({ id }) => id)).toEqual(['person/pe/quispe']);
  });

  it('are provisional until a full name, an office or reference data confirms them', () => {
    const isProvisional = (things: readonly Thing[], reference: ReferenceData): boolean =>
      deriveSmall([naming('r', ...things)], reference).entities.some(({ type, provisional }) => type === 'Person' && provisional === true);
    expect(isProvisional([person('Quispe', 'PE')], NO_REFERENCE_DATA)).toBe(true);
    expect(isProvisional([person('Quispe', 'PE', ['governor'])], NO_REFERENCE_DATA)).toBe(false);
    expect(isProvisional([person('Rosa Quispe', 'PE')], NO_REFERENCE_DATA)).toBe(false);
    expect(isProvisional([person('Quispe', 'PE')], PERU)).toBe(false);
  });

  it('known in full stay so when a provisional one is merged into them', () => {
    const reports = [
      naming('full', person('Rosa Quispe', 'PE')),
      naming('other', person('Juana Quispe', 'PE')),
      naming('bare', person('Quispe', 'PE')),
    ];
    const named = (norm: string): Anchor => ({ kind: 'entity', type: 'Person', norm, country: 'PE' });
    const merged = deriveSmall(reports, NO_REFERENCE_DATA, [
      judged({ verdict: 'same', subject: named('rosa quispe'), object: named('quispe') }, 1),
    ]);
    expect(merged.entities.find(({ id }) => id === 'person/pe/rosa-quispe')).toMatchObject({ names: ['Rosa Quispe', 'Quispe'] });
    expect(merged.entities.filter(({ provisional }) => provisional)).toEqual([]);
  });
});

describe('bodies', () => {
  const body = (text: string, country?: string): Thing => ({ text, type: 'Body', ...(country === undefined ? {} : { country }) });
  it.each<{ text: string; country?: string; bodies: number }>([
    { text: 'Reuters', bodies: 1 },
    { text: 'Vale do Sul', bodies: 1 },
    { text: 'Cedar Party', bodies: 1 },
    { text: 'Government', bodies: 2 },
    { text: 'the authorities', bodies: 2 },
    { text: 'Supreme Court', bodies: 2 },
    { text: 'House of Commons', bodies: 2 },
    { text: 'National Assembly', bodies: 2 },
    { text: 'Ministry of Health', bodies: 2 },
    { text: 'City Council', bodies: 2 },
    { text: 'new coalition government', bodies: 2 },
    { text: 'Supreme Court', country: 'PE', bodies: 1 },
  ])('$text of two reports, country $country: $bodies', ({ text, country, bodies }) => {
    const world = deriveSmall([naming('a', body(text, country)), naming('b', body(text, country))], NO_REFERENCE_DATA);
    expect(world.entities.filter(({ type }) => type === 'Body')).toHaveLength(bodies);
  });
});

describe('bodies of which the world has one', () => {
  type Named = Pick<Thing, 'text' | 'country' | 'countryBasis' | 'bodyKind'>;
  const of = (country: string, countryBasis: Thing['countryBasis'] = 'report'): Pick<Named, 'country' | 'countryBasis'> => ({
    country,
    countryBasis,
  });
  const bodies = (...list: readonly Named[]): readonly string[] =>
    deriveSmall(
      list.map((one, i) => naming(`report ${i}`, { ...one, type: 'Body' })),
      NO_REFERENCE_DATA,
    )
      .entities.filter(({ type }) => type === 'Body')
      .map(({ id, country }) => (country === undefined ? id : `${id} of ${country}`));
  it.each<{ what: string; named: readonly Named[]; want: readonly string[] }>([
    {
      what: 'a broadcaster that reports of many countries cite',
      named: [
        { text: 'Al Jazeera', bodyKind: 'media', ...of('EG') },
        { text: 'Al-Jazeera', bodyKind: 'media', ...of('MY') },
        { text: 'Al Jazeera' },
      ],
      want: ['body/xx/al-jazeera'],
    },
    {
      what: 'a firm, whose country words tell',
      named: [
        { text: 'Ericsson', bodyKind: 'company', ...of('IQ') },
        { text: 'Ericsson', bodyKind: 'company', ...of('SE', 'words') },
        { text: 'Ericsson', bodyKind: 'company' },
      ],
      want: ['body/xx/ericsson of SE'],
    },
    {
      what: 'a firm that words give to two countries is of neither',
      named: [
        { text: 'Unilever', bodyKind: 'company', ...of('NL', 'words') },
        { text: 'Unilever', bodyKind: 'company', ...of('GB', 'words') },
      ],
      want: ['body/xx/unilever'],
    },
    {
      what: 'a firm with and without its legal form',
      named: [{ text: 'Acindar S.A.', bodyKind: 'company' }, { text: 'Acindar', bodyKind: 'company', ...of('AR') }, { text: 'Acindar SA' }],
      want: ['body/xx/acindar'],
    },
    {
      what: 'a newspaper with and without its article',
      named: [
        { text: 'The Guardian', bodyKind: 'media', ...of('PK') },
        { text: 'Guardian', bodyKind: 'media', ...of('GB') },
      ],
      want: ['body/xx/guardian'],
    },
    {
      what: 'an armed movement',
      named: [
        { text: 'FARC', bodyKind: 'movement', ...of('VE') },
        { text: 'FARC', bodyKind: 'movement', ...of('CO') },
      ],
      want: ['body/xx/farc'],
    },
    {
      what: 'a party with a name of its own',
      named: [
        { text: 'Fatah', bodyKind: 'party', ...of('LB') },
        { text: 'Fatah', bodyKind: 'party', ...of('PS') },
      ],
      want: ['body/xx/fatah'],
    },
    {
      what: 'not a party that is named by what it stands for',
      named: [
        { text: 'Labour Party', bodyKind: 'party', ...of('GB') },
        { text: 'Labour Party', bodyKind: 'party', ...of('NZ') },
      ],
      want: ['body/gb/labour-party of GB', 'body/nz/labour-party of NZ'],
    },
    {
      what: 'not troops that each country may have',
      named: [
        { text: 'Presidential Guard', bodyKind: 'security_force', ...of('NE') },
        { text: 'Presidential Guard', bodyKind: 'security_force', ...of('YE') },
      ],
      want: ['body/ne/presidential-guard of NE', 'body/ye/presidential-guard of YE'],
    },
    {
      what: 'not a daily whose title many have',
      named: [
        { text: 'Daily Star', bodyKind: 'media', ...of('LB') },
        { text: 'Daily Star', bodyKind: 'media', ...of('GB') },
      ],
      want: ['body/gb/daily-star of GB', 'body/lb/daily-star of LB'],
    },
    {
      what: 'not three letters that may be anything',
      named: [
        { text: 'IAF', ...of('IL') },
        { text: 'IAF', ...of('IN') },
      ],
      want: ['body/il/iaf of IL', 'body/in/iaf of IN'],
    },
    {
      what: 'not an agency, which each country names alike',
      named: [
        { text: 'Met Office', bodyKind: 'agency', ...of('GB') },
        { text: 'Met Office', bodyKind: 'agency', ...of('BB') },
      ],
      want: ['body/bb/met-office of BB', 'body/gb/met-office of GB'],
    },
  ])('$what', ({ named, want }) => {
    expect(bodies(...named)).toEqual(want);
    expect(bodies(...named.toReversed())).toEqual(want);
  });
  it('belong to the country that words give them, though their id names none', () => {
    const world = deriveSmall(
      [naming('a', { text: 'Ericsson', type: 'Body', bodyKind: 'company', ...of('PE', 'words') })],
      NO_REFERENCE_DATA,
    );
    expect(world.relations).toContainEqual(expect.objectContaining({ type: 'OF_COUNTRY', from: 'body/xx/ericsson', to: 'place/pe/peru' }));
  });
});

describe('reference data', () => {
  const decree = makeEvidence({
    key: 'decree',
    statements: [
      {
        day: '2022-01-03',
        arguments: [{ role: 'DECIDED', thing: { text: 'the president', type: 'Office', link: 'office/pe/president' } }],
      },
    ],
  });

  it('names who held the office on the day', () => {
    const [decision] = deriveSmall([decree], PERU).decisions;
    expect(decision?.roles.map(({ entityId, basis, holdingId }) => [entityId, basis, holdingId])).toEqual([
      ['office/pe/president', 'explicit', undefined],
      ['person/pe/dmitry-sokolov', 'inferred_holder', 'holding/dmitry-sokolov/president/2021-01-01'],
    ]);
  });

  it('is not overwritten: a contradiction is marked and starts nothing', () => {
    const appointed = makeEvidence({
      key: 'appointed',
      statements: [
        {
          kind: 'appointment',
          day: '2021-06-01',
          arguments: [
            { role: 'APPOINTS', thing: person('Juana Mamani', 'PE') },
            { role: 'TO_OFFICE', thing: { text: 'president', type: 'Office', link: 'office/pe/president' } },
          ],
        },
      ],
    });
    const { conflictingClaimIds, holdings, decisions } = deriveSmall([appointed], PERU);
    expect(conflictingClaimIds).toEqual(appointed.claims.map(({ id }) => id));
    expect(holdings.every(({ origin }) => origin === 'reference')).toBe(true);
    expect(decisions[0]?.roles.map(({ type }) => type)).not.toContain('STARTS');
  });
});

describe('judgements', () => {
  const rosa = naming('a', person('Rosa Quispe', 'PE'));
  const juana = naming('b', person('Juana Quispe', 'PE'));
  const entity = (norm: string, country = 'PE'): Anchor => ({ kind: 'entity', type: 'Person', norm, country });
  const span = (evidence: typeof rosa, index = 0): Anchor => {
    const { start, end } = evidence.mentions[index]!.spans[0]!;
    return { kind: 'span', reportId: evidence.report.id, start, end };
  };

  it('same: two become the one that is kept, and the other id leads to it', () => {
    const world = deriveSmall([rosa, juana], NO_REFERENCE_DATA, [
      judged({ verdict: 'same', subject: entity('rosa quispe'), object: span(juana) }, 1),
    ]);
    expect(people(world)).toEqual(['person/pe/rosa-quispe']);
    expect(world.redirects).toEqual([{ from: 'person/pe/juana-quispe', to: 'person/pe/rosa-quispe' }]);
    expect(world.entities.find(({ type }) => type === 'Person')?.names).toEqual(['Rosa Quispe', 'Juana Quispe']);
  });

  it('different: two mentions of one name part', () => {
    const again = naming('c', person('Rosa Quispe', 'PE'));
    const world = deriveSmall([rosa, again], NO_REFERENCE_DATA, [
      judged({ verdict: 'different', subject: span(rosa), object: span(again) }, 1),
    ]);
    expect(people(world).length).toBe(2);
    expect(people(world)).toContain('person/pe/rosa-quispe');
  });

  it('refers_to: one mention goes where the editor says, and back when it is asleep', () => {
    const refer = judged({ verdict: 'refers_to', subject: span(juana), object: entity('rosa quispe') }, 1);
    expect(people(deriveSmall([rosa, juana], NO_REFERENCE_DATA, [refer]))).toEqual(['person/pe/rosa-quispe']);
    expect(people(deriveSmall([juana], NO_REFERENCE_DATA, [refer]))).toEqual(['person/pe/juana-quispe']);
  });

  it('not_a_name: the mention refers to nothing and makes no edge', () => {
    const world = deriveSmall([rosa], NO_REFERENCE_DATA, [judged({ verdict: 'not_a_name', subject: span(rosa) }, 1)]);
    expect(people(world)).toEqual([]);
    expect(world.decisions.flatMap(({ roles }) => roles)).toEqual([]);
  });

  it('hide and unhide: a hidden report supports nothing', () => {
    const subject: Anchor = { kind: 'report', reportId: rosa.report.id };
    const hide = judged({ verdict: 'hide', subject }, 1);
    expect(deriveSmall([rosa], NO_REFERENCE_DATA, [hide]).decisions).toEqual([]);
    expect(deriveSmall([rosa], NO_REFERENCE_DATA, [hide, judged({ verdict: 'unhide', subject }, 2)]).decisions.length).toBe(1);
  });

  it('a person is never folded into a place', () => {
    const place = makeEvidence({
      key: 'p',
      statements: [{ arguments: [{ role: 'APPLIES_IN', thing: { text: 'Cusco', type: 'Place', link: 'place/pe/cusco' } }] }],
    });
    const world = deriveSmall([rosa, place], NO_REFERENCE_DATA, [judged({ verdict: 'same', subject: span(rosa), object: span(place) }, 1)]);
    expect(world.entities.map(({ id }) => id)).toContain('place/pe/cusco');
  });
});
