import { describe, expect, test } from 'vitest';
import { useServer } from './server.ts';

const server = useServer();
const EMERGENCY = 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa';
const LIFTED = 'decision/kz/state_of_emergency/almaty/2022-01-19-bbbbbb';
const CURFEW = 'decision/kz/curfew/mangystau-region/2022-01-07-cccccc';
const TOKAYEV = 'person/kz/kassym-jomart-tokayev';

/** Every question of the contract with its answer on the graph of fixture.cypher. */
const CASES: readonly { readonly text: string; readonly want: Record<string, unknown> }[] = [
  {
    text: `{ decision(id: "${EMERGENCY}") { kind act stage certainty jurisdiction when earliest precision basis validTo reportCount sourceCount appliesIn { name } ofKind { label } decidedBy { __typename id } } }`,
    want: {
      decision: {
        ...{
          kind: 'state_of_emergency',
          act: 'enact',
          stage: 'adopted',
          certainty: 'contested',
          jurisdiction: 'KZ',
          when: '2022-01-05',
          earliest: '2022-01-05',
        },
        ...{ precision: 'day', basis: 'explicit', validTo: '2022-01-31', reportCount: 3, sourceCount: 2 },
        appliesIn: [{ name: 'Almaty' }],
        ofKind: { label: 'state of emergency' },
        decidedBy: expect.arrayContaining([
          { __typename: 'Office', id: 'office/kz/president' },
          { __typename: 'Person', id: TOKAYEV },
        ]),
      },
    },
  },
  { text: '{ decision(id: "decision/kz/state_of_emergency/almaty/2022-01-04-000000") { id } }', want: { decision: { id: EMERGENCY } } },
  {
    text: '{ decision(id: "decision/none") { id } event(id: "x") { id } report(id: "y") { id } entity(id: "z") { id } }',
    want: { decision: null, event: null, report: null, entity: null },
  },
  {
    text: `{ decision(id: "${EMERGENCY}") { evidence(first: 10) { side quote start end sentence { text } claim { rule factuality polarity attributedTo { text } } report { id source { name } } } denials { quote } } }`,
    want: {
      decision: {
        evidence: [
          expect.objectContaining({
            side: 'supports',
            quote: 'declared a state of emergency in Almaty',
            report: { id: 'report/a1', source: { name: 'Steppe Wire' } },
          }),
          expect.objectContaining({ side: 'supports', report: { id: 'report/a4', source: { name: 'Steppe Wire' } } }),
          expect.objectContaining({ side: 'supports', report: { id: 'report/a2', source: { name: 'Government Bulletin' } } }),
          expect.objectContaining({
            side: 'denies',
            claim: { rule: 'extract/declare', factuality: 'CT', polarity: 'neg', attributedTo: { text: 'The city hall' } },
          }),
        ],
        denials: [{ quote: 'the state of emergency in Almaty had been declared' }],
      },
    },
  },
  {
    text: `{ decision(id: "${EMERGENCY}") { first: inForce(on: "2022-01-05") before: inForce(on: "2022-01-04") lifted: inForce(on: "2022-01-19") part: inForce(on: "2022-01-10", place: "place/kz/almaly-district") former: inForce(on: "2022-01-10", place: "place/kz/alma-ata") elsewhere: inForce(on: "2022-01-10", place: "place/kz/zhanaozen") around: inForce(on: "2022-01-10", place: "place/kz/kazakhstan") } }`,
    want: { decision: { first: true, before: false, lifted: false, part: true, former: true, elsewhere: false, around: false } },
  },
  {
    text: `{ decision(id: "${LIFTED}") { lifts { id } inForce(on: "2022-01-20") } }`,
    want: { decision: { lifts: [{ id: EMERGENCY }], inForce: false } },
  },
  {
    text: '{ inForce(on: "2022-01-10", place: "place/kz/kazakhstan", includeParts: true) { id } }',
    want: { inForce: [{ id: EMERGENCY }, { id: CURFEW }] },
  },
  { text: '{ inForce(on: "2022-01-10", place: "place/kz/kazakhstan") { id } }', want: { inForce: [] } },
  { text: '{ inForce(on: "2022-02-10") { id } }', want: { inForce: [{ id: CURFEW }] } },
  {
    text: '{ entity(id: "place/kz/alma-ata") { id ... on Place { decisions(on: "2022-01-10") { id } parts { name } partOf { name } } } }',
    want: {
      entity: {
        id: 'place/kz/almaty',
        decisions: [{ id: EMERGENCY }],
        parts: [{ name: 'Almaly District' }],
        partOf: [{ name: 'Kazakhstan' }],
      },
    },
  },
  {
    text: '{ places(where: { name: { eq: "Kazakhstan" } }) { decisions(includeParts: true) { kind } } }',
    want: { places: [{ decisions: [{ kind: 'state_of_emergency' }, { kind: 'curfew' }, { kind: 'state_of_emergency' }] }] },
  },
  {
    text: '{ people(where: { id: { eq: "person/kz/askar-mamin" } }) { officesOn(date: "2021-06-01") { name } later: officesOn(date: "2022-06-01") { name } holdings { end office { rank } } } }',
    want: {
      people: [
        {
          officesOn: [{ name: 'Prime Minister of Kazakhstan' }],
          later: [],
          holdings: [{ end: '2022-01-05', office: { rank: 'head_of_government' } }],
        },
      ],
    },
  },
  {
    text: '{ offices(where: { rank: { eq: head_of_state } }) { holders { id } holdings { start person { id } } } }',
    want: { offices: [{ holders: [{ id: TOKAYEV }], holdings: [{ start: '2019-03-20', person: { id: TOKAYEV } }] }] },
  },
  {
    text: `{ entity(id: "${TOKAYEV}") { decided(limit: 1, sort: [{ id: ASC }]) { id } names { text } mentions { text } externalIds } }`,
    want: {
      entity: {
        decided: [{ id: 'decision/kz/government_dismissal/none/2022-01-05-dddddd' }],
        names: expect.arrayContaining([{ text: 'Касым-Жомарт Токаев' }]),
        mentions: expect.arrayContaining([{ text: 'He' }]),
        externalIds: ['wikidata:Q14345'],
      },
    },
  },
  { text: '{ search(text: "Токаев") { id type } }', want: { search: [{ id: TOKAYEV, type: 'Person' }] } },
  {
    text: '{ search(text: "curfew", types: [Decision], first: 1) { id type name when within } }',
    want: { search: [{ id: CURFEW, type: 'Decision', name: 'Mangystau Region: curfew, 7 Jan 2022', when: '2022-01-07', within: null }] },
  },
  {
    text: '{ search(text: "referendum", types: [Sentence]) { snippet source when } }',
    want: { search: [{ snippet: 'He proposed to call a referendum.', source: 'Government Bulletin', when: '2022-01-19' }] },
  },
  {
    text: '{ search(text: "Zhanaozen", types: [Place]) { name within country source when } }',
    want: { search: [{ name: 'Zhanaozen', within: 'Mangystau Region', country: 'KZ', source: null, when: null }] },
  },
  { text: '{ decisionsPage(filter: { kind: curfew }) { id } }', want: { decisionsPage: [{ id: CURFEW }] } },
  {
    text: '{ decisionsPage(filter: { text: "emergency almaty", stage: [adopted] }) { id } }',
    want: { decisionsPage: [{ id: EMERGENCY }, { id: LIFTED }] },
  },
  { text: `{ decisionsPage(filter: { decider: "${TOKAYEV}", minSources: 2 }) { id } }`, want: { decisionsPage: [{ id: EMERGENCY }] } },
  {
    text: '{ decisionsPage(filter: { place: "place/kz/kazakhstan", includeParts: true, from: "2022-01-06", to: "2022-01-07" }) { kind } }',
    want: { decisionsPage: [{ kind: 'resignation' }, { kind: 'curfew' }] },
  },
  {
    text: '{ timeline(id: "place/kz/kazakhstan", to: "2022-01-05") { __typename kind } }',
    want: {
      timeline: [
        { __typename: 'Event', kind: 'protest' },
        { __typename: 'Decision', kind: 'government_dismissal' },
        { __typename: 'Decision', kind: 'price_regulation' },
        { __typename: 'Decision', kind: 'state_of_emergency' },
      ],
    },
  },
  { text: `{ timeline(id: "${EMERGENCY}") { id } }`, want: { timeline: [{ id: EMERGENCY }, { id: LIFTED }] } },
  {
    text: `{ path(from: "${TOKAYEV}", to: "place/kz/zhanaozen", maxHops: 5) { hops nodes { type } } none: path(from: "${TOKAYEV}", to: "place/kz/zhanaozen", maxHops: 2) { hops } self: path(from: "${TOKAYEV}", to: "${TOKAYEV}") { hops } }`,
    want: { path: expect.arrayContaining([expect.objectContaining({ hops: 5 })]), none: [], self: [] },
  },
  {
    text: '{ conflicts { about decision { id } one { reportId } other { reportId } } }',
    want: {
      conflicts: [{ about: 'denial', decision: { id: EMERGENCY }, one: { reportId: 'report/a1' }, other: { reportId: 'report/a3' } }],
    },
  },
  { text: `{ conflicts(id: "${CURFEW}") { about } }`, want: { conflicts: [] } },
  {
    text: '{ changedSince(run: "run/01FRUN", first: 2, after: "run/01FRUN#9") { pageKey of what } }',
    want: {
      changedSince: [
        { pageKey: 'run/01FRUN#10', of: CURFEW, what: 'created' },
        { pageKey: 'run/01FRUN#11', of: CURFEW, what: 'created' },
      ],
    },
  },
  {
    text: '{ facets { total kind { value count } stage { value } country { value count } month { value count } } }',
    want: {
      facets: expect.objectContaining({
        total: 7,
        country: [{ value: 'KZ', count: 7 }],
        month: [
          { value: '2022-01', count: 6 },
          { value: 'undated', count: 1 },
        ],
      }),
    },
  },
  { text: '{ facets(filter: { stage: proposed }) { total } }', want: { facets: { total: 1 } } },
  { text: '{ reviewQueue { id type a { id } } }', want: { reviewQueue: [{ id: 'person/xx/zhaksylykov', type: 'Person', a: null }] } },
  { text: '{ facets(filter: { country: ["KZ"] }) { country { value } } }', want: { facets: { country: [{ value: 'KZ' }] } } },
  { text: '{ decisionsPage(filter: { country: ["TJ"] }) { id } }', want: { decisionsPage: [] } },
  {
    text: '{ neighbours(id: "place/kz/almaty", type: "PART_OF", first: 1, offset: 1) { to basis } }',
    want: { neighbours: [{ to: 'place/kz/kazakhstan', basis: null }] },
  },
  {
    text: '{ report(id: "report/a4") { claims(first: 5, offset: 1) { id } mentions(first: 5, offset: 100) { id } } }',
    want: { report: { claims: [], mentions: [] } },
  },
  {
    text: '{ neighbourCounts(id: "place/kz/almaty") { type count } neighbours(id: "place/kz/almaty", type: "PART_OF") { from to node { name type } } }',
    want: {
      neighbourCounts: [
        { type: 'APPLIES_IN', count: 2 },
        { type: 'PART_OF', count: 2 },
      ],
      neighbours: [
        { from: 'place/kz/almaly-district', to: 'place/kz/almaty', node: { name: 'Almaly District', type: 'Place' } },
        { from: 'place/kz/almaty', to: 'place/kz/kazakhstan', node: { name: 'Kazakhstan', type: 'Place' } },
      ],
    },
  },
  {
    text: '{ report(id: "report/a4") { title source { name } sentences { index text } mentions { id } claims { id } decisions { id } nearDuplicates { id } revisionOf { id } } }',
    want: {
      report: expect.objectContaining({
        source: { name: 'Steppe Wire' },
        claims: [{ id: 'report/a4#c4' }],
        decisions: [{ id: EMERGENCY }],
        nearDuplicates: [{ id: 'report/a1' }],
        revisionOf: [{ id: 'report/a1' }],
      }),
    },
  },
  {
    text: '{ claims(where: { polarity: { eq: neg } }) { sentence { report { id } } attributedTo { text refersTo { id } } denies { id } supports { id } arguments { id } } }',
    want: {
      claims: [
        {
          sentence: { report: { id: 'report/a3' } },
          attributedTo: { text: 'The city hall', refersTo: { id: 'body/kz/akimat-of-almaty' } },
          denies: { id: EMERGENCY },
          supports: null,
          arguments: [],
        },
      ],
    },
  },
  {
    text: '{ events(where: { kind: { eq: protest } }) { happenedIn { name } respondsTo { __typename name } evidence { quote } } }',
    want: {
      events: [
        {
          happenedIn: [{ name: 'Zhanaozen' }],
          respondsTo: [{ __typename: 'Event', name: 'gas: price change, Jan 2022' }],
          evidence: [{ quote: 'Protesters gathered in Zhanaozen' }],
        },
      ],
    },
  },
  {
    text: '{ decisions(where: { earliest: { gte: "2022-01-07" } }, sort: [{ sortDate: ASC }], limit: 1, offset: 1) { id } }',
    want: { decisions: [{ id: LIFTED }] },
  },
  {
    text: '{ decisions(where: { decidedBy: { some: { name: { startsWith: "Kassym" } } }, kind: { in: [state_of_emergency, curfew] } }) { id } }',
    want: { decisions: [{ id: EMERGENCY }] },
  },
  {
    text: `{ decisions(where: { id: { eq: "${EMERGENCY}" } }) { decidedByConnection(where: { node: { id: { eq: "${TOKAYEV}" } } }) { edges { node { id } properties { ... on Role { basis claimIds } } } } } }`,
    want: {
      decisions: [
        { decidedByConnection: { edges: [{ node: { id: TOKAYEV }, properties: { basis: 'explicit', claimIds: ['report/a1#c1'] } }] } },
      ],
    },
  },
  {
    text: '{ evidenceOf(id: "place/kz/mangystau-region") { quote } topics(where: { name: { eq: "fuel" } }) { decisions { kind } } }',
    want: { evidenceOf: [], topics: [{ decisions: [{ kind: 'price_regulation' }] }] },
  },
  {
    text: '{ mostMentioned(first: 1) { id } newestReports(first: 1) { id } sources(sort: [{ name: ASC }], limit: 1) { name reports { id } } }',
    want: {
      mostMentioned: [{ id: 'place/kz/almaty' }],
      newestReports: [{ id: 'report/a5' }],
      sources: [{ name: 'Government Bulletin', reports: expect.any(Array) }],
    },
  },
];

describe('the questions of the contract', () => {
  test.each(CASES)('$text', async ({ text, want }) => {
    const { data, errors, status, cost } = await server().ask(text);
    expect(errors).toEqual([]);
    expect(status).toBe(200);
    expect(data).toEqual(want);
    expect(cost?.requested).toBeGreaterThan(0);
  });
});

test('pages of every size give every decision once, in order, undated last', async () => {
  for (const first of [1, 2, 3, 7, 100]) {
    const seen: string[] = [];
    let after: string | null = null;
    for (;;) {
      const { data } = await server().ask(
        'query ($first: Int!, $after: String) { decisionsPage(first: $first, after: $after) { id pageKey } }',
        { first, after },
      );
      const page = (data?.decisionsPage ?? []) as { id: string; pageKey: string }[];
      seen.push(...page.map(({ id }) => id));
      if (page.length < first) break;
      after = page.at(-1)?.pageKey ?? null;
    }
    expect(seen).toHaveLength(7);
    expect(new Set(seen).size).toBe(7);
    expect(seen.at(-1)).toBe('decision/kz/election_call/none/undated-999999');
  }
});

const WAYS_TO_HIDDEN = [
  '{ report(id: "report/h1") { id title text } }',
  '{ reports { id title text sentences { text } } }',
  '{ reports(where: { status: { eq: "hidden" } }) { id title } }',
  '{ sources { reports { id title } reportsConnection { totalCount edges { node { title } } } } }',
  '{ claims { id quote sentence { text report { title } } } }',
  '{ entity(id: "place/kz/almaty") { mentions { text report { title } } ... on Place { evidence(first: 100) { quote report { title } } mentionsConnection { edges { node { text } } } } } }',
  `{ decision(id: "${EMERGENCY}") { claims { id quote } claimsConnection { edges { node { id quote } } } evidence(first: 100) { quote sentence { text } report { title } } } }`,
  `{ evidenceOf(id: "${EMERGENCY}", first: 100) { quote sentence { text } report { title } } }`,
  '{ evidenceOf(id: "place/kz/almaty", first: 100) { quote sentence { text } report { title } } }',
  '{ search(text: "Zebrastan withheld story") { id snippet name } }',
  '{ decisionsPage(filter: { text: "Zebrastan" }) { evidence { quote } } }',
  '{ conflicts { one { quote title reportId } other { quote title reportId } } }',
  '{ newestReports(first: 100) { title } }',
];

test.each(WAYS_TO_HIDDEN)('a hidden report is not reached by %s', async (query) => {
  const { text, errors } = await server().ask(query);
  expect(errors).toEqual([]);
  expect(text).not.toMatch(/Zebrastan|Withheld|report\/h1/);
});
