import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../src/config.ts';
import { InputError } from '../../../src/errors.ts';
import { loadGazetteer } from '../../../src/gazetteer/index.ts';
import {
  describeRejection,
  indexReference,
  parseReference,
  type ReferenceKind,
  referenceEntity,
  referenceRelations,
} from '../../../src/resolve/index.ts';

const gazetteer = loadGazetteer(readConfig().cache);
const csv = (text: string, path = 'x.csv', kind?: ReferenceKind): Parameters<typeof parseReference>[0][number] => ({
  path,
  text,
  format: 'csv',
  source: path,
  ...(kind ? { kind } : {}),
});

const HOLDINGS = `person,office,country,start,end
Kassym-Jomart Tokayev,President of Kazakhstan,KZ,2019-03-20,
Nursultan Nazarbayev,President of Kazakhstan,Kazakhstan,1990-04-24,2019-03-20
`;

describe('parseReference', () => {
  it('reads holdings', () => {
    const { data, rejected } = parseReference([csv(HOLDINGS)], gazetteer);
    expect(rejected).toEqual([]);
    expect(data.holdings.map((holding) => [holding.person, holding.country, holding.start, holding.end])).toEqual([
      ['Kassym-Jomart Tokayev', 'KZ', '2019-03-20', undefined],
      ['Nursultan Nazarbayev', 'KZ', '1990-04-24', '2019-03-20'],
    ]);
  });

  it('reads JSON lines and lists of aliases', () => {
    const text =
      '{"name":"Askar Mamin","country":"KZ","birth":"1965-10-23","aliases":["Asqar Mamin","Аскар Мамин"],"wikidata":"Q4279023"}\n\n{"name":"No Country","birth":"1950"}';
    const { data, rejected } = parseReference([{ path: 'p.jsonl', text, format: 'jsonl', source: 's' }], gazetteer);
    expect(rejected).toEqual([]);
    expect(data.entities[0]).toMatchObject({
      type: 'Person',
      aliases: [{ name: 'Asqar Mamin' }, { name: 'Аскар Мамин' }],
      externalIds: { wikidata: 'Q4279023' },
    });
    expect(data.entities[1]).toMatchObject({ name: 'No Country', birth: '1950' });
  });

  it.each([
    ['person,office,country,start,end\nA,President,KZ,2020-13-01,', 2, 'start', /no date/],
    ['person,office,country,start,end\nA,President,KZ,2020-02-30,', 2, 'start', /no date/],
    ['person,office,country,start,end\nA,President,KZ,2020-01-01,2019-01-01', 2, 'end', /before/],
    ['person,office,country\nA,President,Atlantis', 2, 'country', /no country/],
    ['person,office,country\nA,,KZ', 2, 'office', /empty/],
    ['person,office,country\nA,President,KZ,extra', 2, undefined, /4 cells/],
    ['person,office,country,acting\nA,President,KZ,maybe', 2, 'acting', /neither/],
    ['name,country,bodyKind\nX,KZ,castle', 2, 'bodyKind', /not one of/],
    ['name,country,birth,wikidata\nX,KZ,1950,4279023', 2, 'wikidata', /no wikidata identifier/],
    ['name,country,placeKind,latitude,longitude\nX,KZ,city,91,5', 2, 'latitude', /no number/],
    ['name,country,placeKind,latitude\nX,KZ,city,45', 2, 'longitude', /both/],
    ['name,alias\nZyx Qwerty,Zed', 2, 'name', /add a column type/],
    ['name,country,birth\n"Line\nbreak",KZ,1950\nBad,KZ,soon', 4, 'birth', /no date/],
  ])('leaves out a faulty row of %j', (text, line, column, reason) => {
    const { rejected } = parseReference([csv(text)], gazetteer);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ line, reason: expect.stringMatching(reason) });
    expect(rejected[0]?.column).toBe(column);
    expect(describeRejection(rejected[0]!)).toContain('x.csv, line');
  });

  it('lands nothing of a rejected row and everything of the others', () => {
    const { data, rejected } = parseReference(
      [csv(`${HOLDINGS}Bad Person,President,KZ,never,\nGood Person,Prime Minister of Kazakhstan,KZ,2022-01-11,`)],
      gazetteer,
    );
    expect(rejected).toHaveLength(1);
    expect(data.holdings.map((holding) => holding.person)).toEqual(['Kassym-Jomart Tokayev', 'Nursultan Nazarbayev', 'Good Person']);
  });

  it.each([
    ['name,country\nX,KZ', /fit several kinds/],
    ['person,office\nX,Y', /no column country/],
    ['name,name,birth\nX,Y,Z', /twice/],
    ['name,birth\n"X,1950', /no CSV/],
    ['', /x\.csv is empty/],
  ])('refuses a file that is no table: %j', (text, message) => {
    expect(() => parseReference([csv(text)], gazetteer)).toThrow(message);
    expect(() => parseReference([csv(text)], gazetteer)).toThrow(InputError);
  });

  it.each([
    ['people.csv', ['Person']],
    ['data/kz-Bodies.csv', ['Body']],
    ['spokespeople.csv', undefined],
    ['people.2022.csv', undefined],
  ])('takes the kind from the name of %s when the header fits several', (path, types) => {
    const read = (): readonly string[] =>
      parseReference([csv('name,country\nX Y,KZ', path)], gazetteer).data.entities.map(({ type }) => type);
    if (types === undefined) expect(read).toThrow(/fit several kinds.*kz-people\.csv/);
    else expect(read()).toEqual(types);
  });

  it('goes by the header before the name of the file', () => {
    expect(parseReference([csv(HOLDINGS, 'people.csv')], gazetteer).data.holdings).not.toEqual([]);
  });

  it('finds what an alias is of in the other files, the words or the gazetteer', () => {
    const aliases =
      'name,alias,lang,from,to\nKassym-Jomart Tokayev,Toqayev,kk,,\nAlmaty,Verny,ru,1867-01-01,1921-02-04\nMinistry of Energy,Minenergo,ru,,';
    const { data, rejected } = parseReference([csv(HOLDINGS), csv(aliases, 'a.csv')], gazetteer);
    expect(rejected).toEqual([]);
    expect(data.entities.map((entity) => [entity.type, entity.name])).toEqual([
      ['Person', 'Kassym-Jomart Tokayev'],
      ['Place', 'Almaty'],
      ['Body', 'Ministry of Energy'],
    ]);
  });

  it('names columns it does not know', () => {
    const [ignored, ...others] = parseReference([csv('name,country,birth,shoe\nX Y,KZ,1950,44')], gazetteer).ignored;
    expect(others).toEqual([]);
    expect(ignored?.columns).toEqual(['shoe']);
    expect(ignored?.known).toContain('sector');
  });
});

describe('indexReference', () => {
  const index = (...files: string[]): ReturnType<typeof indexReference> =>
    indexReference(
      parseReference(
        files.map((text, at) => csv(text, `f${at}.csv`)),
        gazetteer,
      ).data,
      gazetteer,
    );

  it('puts people, offices and holdings under the ids of the graph', () => {
    const { holdings, entities } = index(HOLDINGS);
    expect(holdings.map((holding) => [holding.id, holding.personId, holding.officeId, holding.start, holding.end])).toEqual([
      [
        'holding/kassym-jomart-tokayev/president/2019-03-20',
        'person/kz/kassym-jomart-tokayev',
        'office/kz/president',
        '2019-03-20',
        undefined,
      ],
      [
        'holding/nursultan-nazarbayev/president/1990-04-24',
        'person/kz/nursultan-nazarbayev',
        'office/kz/president',
        '1990-04-24',
        '2019-03-20',
      ],
    ]);
    expect([...entities.keys()]).toContain('person/kz/kassym-jomart-tokayev');
  });

  it('gives the same index in any order of files', () => {
    const people = 'name,country,birth,sector\nAskar Mamin,KZ,1965,politics';
    const a = index(HOLDINGS, people);
    const b = indexReference(parseReference([csv(people, 'f1.csv'), csv(HOLDINGS, 'f0.csv')], gazetteer).data, gazetteer);
    expect([...a.entities].sort()).toEqual([...b.entities].sort());
    expect(a.holdings).toEqual(b.holdings);
  });

  it('lets statements that disagree stand side by side', () => {
    const { holdings, conflicts, entities } = index(
      'person,office,country,start\nX Y,President of Chad,TD,2001-01-01',
      'person,office,country,start\nX Y,President of Chad,TD,2001-02-01',
      'name,country,bodyKind\nAnti-Corruption Bureau X,TD,agency',
      'name,country,bodyKind\nAnti-Corruption Bureau X,TD,commission',
    );
    expect(holdings.map((holding) => holding.start)).toEqual(['2001-01-01', '2001-02-01']);
    expect(conflicts).toEqual([
      {
        entityId: 'body/td/anti-corruption-bureau-x',
        property: 'bodyKind',
        values: [
          { value: 'agency', source: 'f2.csv' },
          { value: 'commission', source: 'f3.csv' },
        ],
      },
    ]);
    expect(entities.get('body/td/anti-corruption-bureau-x')?.bodyKind).toBe('agency');
  });

  it('knows which body bore a name on a day', () => {
    const { idsOn } = index(
      'name,country,bodyKind,founded,dissolved\nMinistry of Oil and Gas,KZ,ministry,2010-03-12,2014-08-06\nAgency for Nuclear Matters,KZ,agency,2014-08-06,',
      'name,alias,lang,from,to,country\nAgency for Nuclear Matters,Atom Agency,,2014-08-06,2019-12-31,KZ',
    );
    expect(idsOn('Body', 'Ministry of Oil and Gas', '2012-01-01')).toEqual(['body/kz/ministry-of-oil']);
    expect(idsOn('Body', 'Ministry of Oil and Gas', '2016-01-01')).toEqual([]);
    expect(idsOn('Body', 'Atom Agency', '2019-12-31')).toEqual(['body/kz/agency-for-nuclear-matters']);
    expect(idsOn('Body', 'Atom Agency', '2020-01-01')).toEqual([]);
    expect(idsOn('Body', 'Atom Agency', undefined)).toHaveLength(1);
  });

  it('keeps two people of one name apart by their birth', () => {
    const { entities } = index('name,country,birth\nAn Nguyen,VN,1950\nAn Nguyen,VN,1980');
    expect(entities.size).toBe(2);
    expect([...entities.keys()].every((id) => /^person\/vn\/an-nguyen-[0-9a-f]{6}$/.test(id))).toBe(true);
  });
});

describe('referenceEntity', () => {
  const reference = indexReference(parseReference([csv(HOLDINGS)], gazetteer).data, gazetteer);
  it.each([
    ['place/kz/almaty', { type: 'Place', name: 'Almaty', placeKind: 'city', country: 'KZ', externalIds: { geonames: '1526384' } }],
    ['body/kz/government', { type: 'Body', name: 'Government of Kazakhstan', bodyKind: 'government', country: 'KZ' }],
    ['body/us/ministry-of-foreign-affairs', { name: 'State Department', bodyKind: 'ministry' }],
    ['body/xx/united-nations', { name: 'United Nations', bodyKind: 'international' }],
    ['office/kz/president', { type: 'Office', name: 'President of Kazakhstan', rank: 'head_of_state' }],
    ['office/us/president', { name: 'President of the United States' }],
    ['office/kz/minister-of-energy', { name: 'Minister of Energy of Kazakhstan', rank: 'minister' }],
    ['office/kz/mayor-of-almaty', { name: 'Mayor of Almaty', rank: 'mayor' }],
    ['office/xx/head-of-united-nations', { name: 'Head of United Nations', rank: 'head_of_body' }],
    ['office/us/head-of-central-bank', { name: 'Head of Federal Reserve', rank: 'head_of_body' }],
    ['person/kz/kassym-jomart-tokayev', { type: 'Person', name: 'Kassym-Jomart Tokayev' }],
    ['topic/lpg', { type: 'Topic', name: 'LPG' }],
    ['place/kz/almaty-airport', { type: 'Place', placeKind: 'site', country: 'KZ' }],
  ])('%s', (id, want) => {
    expect(referenceEntity(id, gazetteer, reference)).toMatchObject(want);
  });
  it('knows nothing of what only reports name', () => {
    expect(referenceEntity('person/kz/nobody', gazetteer, reference)).toBeUndefined();
    expect(referenceEntity('body/kz/kaspi-bank', gazetteer, reference)).toBeUndefined();
  });
  it.each([
    ['place/kz/aktau', [['PART_OF', 'place/kz/mangystau-region']]],
    ['place/kz/mangystau-region', [['PART_OF', 'place/kz/kazakhstan']]],
    ['place/kz/almaty', [['PART_OF', 'place/kz/kazakhstan']]],
    ['place/kz/kazakhstan', []],
    ['body/kz/government', [['OF_COUNTRY', 'place/kz/kazakhstan']]],
    [
      'office/kz/minister-of-energy',
      [
        ['OF_COUNTRY', 'place/kz/kazakhstan'],
        ['IN_BODY', 'body/kz/ministry-of-energy'],
      ],
    ],
  ])('relations of %s', (id, want) => {
    expect(referenceRelations(id, gazetteer, reference).map((edge) => [edge.type, edge.to])).toEqual(want);
  });
});
