/** One hostile request and what it must get. `variables` make it a GraphQL request; `init` a raw one to `path`. */
export interface Attack {
  readonly name: string;
  readonly query?: string;
  readonly variables?: Record<string, unknown>;
  readonly path?: string;
  readonly init?: RequestInit;
  /** Statuses that are safe; by default 400. */
  readonly status?: readonly number[];
}

const times = (n: number, text: (i: number) => string, between = ' '): string => Array.from({ length: n }, (_, i) => text(i)).join(between);
const nest = (n: number, open: (i: number) => string, core: string): string => times(n, open, '') + core + '}'.repeat(n);
const nested = (n: number, make: (inner: unknown) => unknown, core: unknown): unknown =>
  Array.from({ length: n }).reduce<unknown>((inner) => make(inner), core);

const deepDecisions = (n: number): string =>
  `{ decisions(limit: 1) ${times(n - 2, (i) => (i % 2 === 0 ? '{ decidedBy(limit: 1)' : '{ decided(limit: 1)'))} { id } ${'}'.repeat(n - 2)} }`;
const FILTERED = 'query ($where: DecisionWhere) { decisions(where: $where) { id } }';
const LIST = 'query ($n: Int) { decisions(limit: $n) { id } }';
const json = (body: string, more: Record<string, string> = {}): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json', ...more },
  body,
});

/** Attacks of a form that one guard catches, by class. The first of each class is one that gets through, and does no harm to this process, when the guard is off. */
export const GUARDED: readonly {
  readonly name: string;
  readonly guard: 'tokens' | 'shape' | 'inputs' | 'cost';
  readonly attacks: readonly Attack[];
}[] = [
  {
    name: '1 aliases',
    guard: 'shape',
    attacks: [
      { name: '101 of __typename', query: `{ ${times(101, (i) => `a${i}: __typename`)} }` },
      { name: '100 fields at the top', query: `{ ${times(100, (i) => `a${i}: sources(limit: 1) { id }`)} }` },
      { name: '6 fields at the top', query: `{ ${times(6, (i) => `a${i}: sources(limit: 1) { id }`)} }` },
      { name: '50 inside', query: `{ sources { ${times(50, (i) => `a${i}: id`)} } }` },
      {
        name: '16 spread over fragments',
        query: `{ sources { ...a ...b } } fragment a on Source { ${times(8, (i) => `a${i}: id`)} } fragment b on Source { ${times(8, (i) => `b${i}: id`)} }`,
      },
    ],
  },
  {
    name: '3 repeats',
    guard: 'shape',
    attacks: [
      { name: 'the same field 30 times', query: `{ sources { ${times(30, () => 'id')} } }` },
      { name: 'the same field through 30 spreads', query: `{ sources { ${times(30, () => '...a')} } } fragment a on Source { id }` },
      { name: 'through inline fragments', query: `{ sources { ${times(25, () => '... on Source { name }')} } }` },
    ],
  },
  {
    name: '3b and 10b length',
    guard: 'tokens',
    attacks: [
      { name: 'a list of 995', query: `{ decisions(where: { id: { in: [${times(995, () => '"x"')}] } }) { id } }` },
      { name: '500 fields', query: `{ sources { ${times(1000, (i) => `f${i % 10}`)} } }` },
      { name: '5,000 fields', query: `{ sources { ${times(5000, () => 'id')} } }` },
      { name: '20,000 fields', query: `{ sources { ${times(20_000, () => 'id')} } }` },
      { name: '1,000 fields at the top', query: `{ ${times(1000, (i) => `a${i}: __typename`)} }` },
    ],
  },
  {
    name: '4 directives',
    guard: 'shape',
    attacks: [
      { name: '30 that are known', query: `{ sources { ${times(15, (i) => `a${i}: id @skip(if: false) @include(if: true)`)} } }` },
      { name: '10 that are unknown', query: `{ __typename ${times(10, () => '@aa')} }` },
      { name: '50 that are unknown', query: `{ __typename ${times(50, () => '@aa')} }` },
      { name: '30 on fragments', query: `{ sources { ${times(30, () => '... @include(if: true) { name }')} } }` },
    ],
  },
  {
    name: '5 fragments',
    guard: 'shape',
    attacks: [
      { name: '200 inline', query: `{ sources { ${times(200, () => '... { id }')} } }` },
      { name: 'itself', query: '{ sources { ...a } } fragment a on Source { ...a }' },
      { name: 'two in a circle', query: '{ sources { ...a } } fragment a on Source { ...b } fragment b on Source { ...a }' },
      {
        name: 'three in a circle',
        query: '{ sources { ...a } } fragment a on Source { ...b } fragment b on Source { ...c } fragment c on Source { ...a }',
      },
      {
        name: 'doubling 12 times',
        query: `{ sources { ...f0 ...f0 } } ${times(12, (i) => `fragment f${i} on Source { ...f${i + 1} ...f${i + 1} }`)} fragment f12 on Source { id }`,
      },
      { name: '60 of them', query: `{ sources { id } } ${times(60, (i) => `fragment f${i} on Source { id }`)}` },
    ],
  },
  {
    name: '6 depth',
    guard: 'shape',
    attacks: [
      { name: '9', query: deepDecisions(9) },
      { name: '30', query: deepDecisions(30) },
      { name: '100', query: deepDecisions(100) },
      {
        name: 'through fragments',
        query:
          '{ decisions { ...a } } fragment a on Decision { decidedBy { decided { ...b } } } fragment b on Decision { decidedBy { decided { decidedBy { decided { decidedBy { id } } } } } }',
      },
      {
        name: 'in a fragment that is called __schema',
        query:
          '{ decisions { ...__schema } } fragment __schema on Decision { decidedBy { decided { decidedBy { decided { decidedBy { decided { decidedBy { id } } } } } } } }',
      },
    ],
  },
  {
    name: '7 introspection',
    guard: 'shape',
    attacks: [
      { name: 'mixed with data', query: '{ __schema { types { name } } sources { id } }' },
      { name: 'of a type, mixed with data', query: '{ __type(name: "Decision") { name } decisions { id } }' },
      { name: 'in circles', query: `{ __schema { types ${times(8, () => '{ fields { type')} { name } ${'} }'.repeat(8)} } }` },
    ],
  },
  {
    name: '11 pages',
    guard: 'inputs',
    attacks: [
      { name: 'limit 0', query: '{ decisions(limit: 0) { id } }' },
      { name: 'limit 0 inside', query: '{ sources { reports(limit: 0) { id } } }' },
      { name: 'limit -1', query: '{ decisions(limit: -1) { id } }' },
      { name: 'limit 101', query: '{ decisions(limit: 101) { id } }' },
      { name: 'limit 2^31-1', query: '{ decisions(limit: 2147483647) { id } }' },
      { name: 'limit 0 in a variable', query: LIST, variables: { n: 0 } },
      { name: 'limit 0 as a default', query: 'query ($n: Int = 0) { decisions(limit: $n) { id } }' },
      { name: 'first 0', query: '{ decisionsPage(first: 0) { id } }' },
      { name: 'first 0 of a connection', query: '{ decisions { claimsConnection(first: 0) { edges { node { id } } } } }' },
      { name: 'first 101 of a hand-written field', query: '{ decisions { evidence(first: 101) { quote } } }' },
      { name: 'offset 2^31-1', query: '{ decisions(offset: 2147483647) { id } }' },
      { name: 'a page key that is none', query: '{ decisionsPage(after: "x") { id } }' },
      { name: 'a page key with Cypher', query: '{ decisionsPage(after: "2022-01-01~decision/x\' OR 1=1 RETURN d //") { id } }' },
      {
        name: 'a far cursor',
        query: `{ decisions { claimsConnection(first: 1, after: "${Buffer.from('arrayconnection:99999999').toString('base64')}") { edges { cursor } } } }`,
      },
    ],
  },
  {
    name: '12 filters',
    guard: 'inputs',
    attacks: [
      { name: 'OR of 101', query: FILTERED, variables: { where: { OR: Array.from({ length: 101 }, () => ({ id: { eq: 'x' } })) } } },
      { name: 'AND 9 deep', query: FILTERED, variables: { where: nested(9, (inner) => ({ AND: [inner] }), { id: { eq: 'x' } }) } },
      { name: 'AND 100 deep', query: FILTERED, variables: { where: nested(100, (inner) => ({ AND: [inner] }), { id: { eq: 'x' } }) } },
      { name: 'NOT 1,000 deep', query: FILTERED, variables: { where: nested(1000, (inner) => ({ NOT: inner }), { id: { eq: 'x' } }) } },
      { name: 'AND 20 deep in the query', query: `{ decisions(where: ${nest(20, () => '{ NOT: ', '{ id: { eq: "x" } }')}) { id } }` },
      {
        name: '4 relations',
        query: FILTERED,
        variables: { where: nested(2, (inner) => ({ decidedBy: { some: { decided: { some: inner } } } }), { id: { eq: 'x' } }) },
      },
      {
        name: '100 relations',
        query: FILTERED,
        variables: { where: nested(50, (inner) => ({ decidedBy: { some: { decided: { some: inner } } } }), { id: { eq: 'x' } }) },
      },
      { name: 'OR of 2,000', query: FILTERED, variables: { where: { OR: Array.from({ length: 2000 }, () => ({ id: { eq: 'x' } })) } } },
      { name: 'in of 1,001', query: FILTERED, variables: { where: { id: { in: Array.from({ length: 1001 }, () => 'x') } } } },
      {
        name: '50 sorts',
        query: 'query ($sort: [DecisionSort!]) { decisions(sort: $sort) { id } }',
        variables: { sort: Array.from({ length: 50 }, () => ({ id: 'ASC' })) },
      },
    ],
  },
  {
    name: '14 words',
    guard: 'inputs',
    attacks: [
      { name: '201 characters', query: 'query ($t: String!) { search(text: $t) { id } }', variables: { t: 'a'.repeat(201) } },
      { name: '10 KB', query: 'query ($t: String!) { search(text: $t) { id } }', variables: { t: 'ab '.repeat(3400) } },
      {
        name: '1,025 clauses',
        query: 'query ($t: String!) { search(text: $t) { id } }',
        variables: { t: times(1025, (i) => `w${i}`, ' OR ') },
      },
      {
        name: '11 words in a filter',
        query: 'query ($f: DecisionFilter) { decisionsPage(filter: $f) { id } }',
        variables: { f: { text: times(11, (i) => `w${i}`) } },
      },
      { name: 'nothing', query: '{ search(text: "  ") { id } }' },
      { name: 'half a character', query: 'query ($t: String!) { search(text: $t) { id } }', variables: { t: '\ud800' } },
    ],
  },
  {
    name: '17 paths',
    guard: 'inputs',
    attacks: [
      { name: '0 steps', query: '{ path(from: "place/kz/almaty", to: "topic/gas", maxHops: 0) { hops } }' },
      { name: '6 steps', query: '{ path(from: "place/kz/almaty", to: "topic/gas", maxHops: 6) { hops } }' },
      { name: '100 steps', query: '{ path(from: "place/kz/almaty", to: "topic/gas", maxHops: 100) { hops } }' },
      { name: '-1 step', query: '{ path(from: "place/kz/almaty", to: "topic/gas", maxHops: -1) { hops } }' },
    ],
  },
  {
    name: '12b and P12 cost',
    guard: 'cost',
    attacks: [
      { name: 'lists of lists of lists', query: '{ decisions(limit: 100) { decidedBy(limit: 100) { decided(limit: 100) { id } } } }' },
      { name: 'with sizes left out', query: '{ sources { reports { nearDuplicates { revisionOf { nearDuplicates { id } } } } } }' },
      {
        name: 'in variables',
        query: 'query ($n: Int) { decisions(limit: $n) { claims(limit: $n) { arguments(limit: $n) { id } } } }',
        variables: { n: 100 },
      },
      {
        name: 'by connections',
        query:
          '{ decisions(limit: 100) { claimsConnection(first: 100) { edges { node { argumentsConnection(first: 100) { edges { node { id } } } } } } } }',
      },
      {
        name: 'by evidence of everything',
        query: '{ decisions(limit: 100) { claims(limit: 100) { arguments(limit: 20) { spans { text } } } } }',
      },
    ],
  },
];

const MULTIPART = '--x\r\ncontent-disposition: form-data; name="query"\r\n\r\n{ __typename }\r\n--x--';

/** Requests that the transport refuses. */
export const TRANSPORT: readonly Attack[] = [
  {
    name: '2 a list of ten',
    path: '/graphql',
    init: json(JSON.stringify(Array.from({ length: 10 }, () => ({ query: '{ __typename }' })))),
  },
  { name: '2 a list of one', path: '/graphql', init: json('[{"query":"{ __typename }"}]') },
  { name: '2 a list in a list', path: '/graphql', init: json('[[{"query":"{ __typename }"}]]') },
  { name: '9 GET without its header', path: '/graphql?query=%7B__typename%7D' },
  {
    name: '9 GET of a mutation',
    path: '/graphql?query=mutation%7BhideReport(id:%22x%22,why:%22y%22)%7Bid%7D%7D',
    init: { headers: { 'apollo-require-preflight': 'x' } },
    status: [400, 401, 405],
  },
  {
    name: '9 GET with text/plain',
    path: '/graphql?query=%7B__typename%7D',
    init: { headers: { 'content-type': 'text/plain' } },
    status: [400, 415],
  },
  {
    name: '9 POST as a form',
    path: '/graphql',
    init: { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'query=%7B__typename%7D' },
    status: [415],
  },
  {
    name: '9 POST as text',
    path: '/graphql',
    init: { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{"query":"{ __typename }"}' },
    status: [415],
  },
  {
    name: '9 POST as multipart',
    path: '/graphql',
    init: { method: 'POST', headers: { 'content-type': 'multipart/form-data; boundary=x' }, body: MULTIPART },
    status: [415],
  },
  { name: '9 POST of no type', path: '/graphql', init: { method: 'POST', body: new Uint8Array([123, 125]) }, status: [415] },
  { name: '9 a cookie only', path: '/graphql?query=%7B__typename%7D', init: { headers: { cookie: 'session=1' } } },
  { name: '9 PUT', path: '/graphql', init: { method: 'PUT', headers: { 'content-type': 'application/json' }, body: '{}' }, status: [405] },
  { name: '9 DELETE', path: '/graphql', init: { method: 'DELETE' }, status: [405] },
  { name: '10 broken JSON', path: '/graphql', init: json('{"query": "{ __typename }"') },
  { name: '10 nothing', path: '/graphql', init: json('') },
  { name: '10 a number', path: '/graphql', init: json('5') },
  { name: '10 null', path: '/graphql', init: json('null') },
  { name: '10 no query', path: '/graphql', init: json('{"variables":{}}') },
  { name: '10 a query that is a list', path: '/graphql', init: json('{"query":["{ __typename }"]}') },
  {
    name: '10 101 KB',
    path: '/graphql',
    init: json(JSON.stringify({ query: '{ __typename }', variables: { x: 'a'.repeat(101 * 1024) } })),
    status: [413],
  },
  {
    name: '10 UTF-7',
    path: '/graphql',
    init: { method: 'POST', headers: { 'content-type': 'application/json; charset=utf-7' }, body: '{"query":"{ __typename }"}' },
    status: [415],
  },
  { name: '10 an encoding that is none', path: '/graphql', init: json('{}', { 'content-encoding': 'zebra' }), status: [415] },
  {
    name: '10 10,000 levels of JSON',
    path: '/graphql',
    init: json(`{"query":"{ __typename }","variables":${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}}`),
  },
  { name: '10 variables that are a list', path: '/graphql', init: json('{"query":"{ __typename }","variables":[1]}') },
  {
    name: '21 a stored query that is not stored',
    path: '/graphql',
    init: json(
      '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"ecf4edb46db40b5132295c0291d62fb65d6759a9eedfa4d5d612dd5ec54a6b38"}}}',
    ),
  },
  {
    name: '21 a stored query with another text',
    path: '/graphql',
    init: json('{"query":"{ __typename }","extensions":{"persistedQuery":{"version":1,"sha256Hash":"0"}}}'),
  },
];

/** Questions that mean nothing here. */
export const MISTAKES: readonly Attack[] = [
  { name: '8 a field misspelt', query: '{ decisionz { id } }' },
  { name: '8 an argument misspelt', query: '{ decisions(limitt: 1) { id } }' },
  { name: '8 a value of an enum misspelt', query: '{ decisions(where: { kind: { eq: curfewz } }) { id } }' },
  { name: '8 a type misspelt', query: '{ decisions { ... on Decizion { id } } }' },
  { name: '8 qwerty', query: 'qwerty' },
  { name: '8 two operations and no name', query: 'query a { __typename } query b { __typename }' },
  { name: '11 a limit that is text', query: '{ decisions(limit: "5") { id } }' },
  { name: '11 2^31', query: LIST, variables: { n: 2 ** 31 } },
  { name: '13 matches', query: '{ decisions(where: { name: { matches: "(a+)+$" } }) { id } }' },
  { name: '13 MATCHES', query: '{ people(where: { name_MATCHES: ".*" }) { id } }' },
  { name: '16 a sort by a foreign key', query: '{ decisions(sort: [{ block: ASC }]) { id } }' },
  {
    name: '16 a sort key with Cypher',
    query: 'query ($s: [DecisionSort!]) { decisions(sort: $s) { id } }',
    variables: { s: [{ 'id` DESC //': 'ASC' }] },
  },
  { name: '16 a property with a backtick', query: FILTERED, variables: { where: { 'id`': { eq: 'x' } } } },
  { name: '16 a property with a written backtick', query: FILTERED, variables: { where: { 'id\\u0060': { eq: 'x' } } } },
  {
    name: '16 a type with a backtick',
    query: 'query ($t: EntityType) { mostMentioned(type: $t) { id } }',
    variables: { t: 'Person`) DETACH DELETE n //' },
  },
  {
    name: '16 a prototype',
    path: '/graphql',
    init: json(`{"query":${JSON.stringify(FILTERED)},"variables":{"where":{"__proto__":{"id":{"eq":"x"}}}}}`),
  },
  { name: '16 a constructor', query: FILTERED, variables: { where: { constructor: { eq: 'x' } } } },
  {
    name: '16 a hit type with Cypher',
    query: 'query ($t: [HitType!]) { search(text: "a", types: $t) { id } }',
    variables: { t: ["Person'] RETURN 1 //"] },
  },
  { name: '18 a generated mutation', query: 'mutation { deletePeople { nodesDeleted } }' },
  { name: '18 a generated creation', query: 'mutation { createDecisions(input: []) { info { nodesCreated } } }' },
  { name: '23 a subscription', query: 'subscription { decisionCreated { event } }' },
];

/** Words that full-text search would take as commands; each is looked for as it stands. */
export const WORDS: readonly string[] = [
  '*',
  '?a',
  '*emergency',
  '/.*/',
  'emergency~2',
  '"emergency',
  'emergency)',
  '((emergency',
  'text:emergency',
  '[a TO z]',
  'AND',
  'OR NOT',
  'a AND (b',
  '\\',
  '(a+)+$',
  '(.*a){20}$',
  '+ -',
  '!emergency',
  'emergency^9',
  '{a TO b}',
  '\u0000',
  '&&||',
  'name:*',
  "' OR 1=1 //",
];

/** Values that would end a string or a name in Cypher. */
export const VALUES: readonly string[] = [
  ...[
    "'",
    '"',
    '`',
    '\\',
    "\\'",
    '\\u0060',
    '\\u0027',
    '//',
    '/* */',
    "' OR 1=1 //",
    "') RETURN 1 //",
    "'}) DETACH DELETE n //",
    'x` DETACH DELETE n //',
    '$param0',
    '$' + '{1}',
    '{{7*7}}',
  ],
  ...[
    "' UNION MATCH (n) RETURN n.text AS id //",
    "' CALL dbms.components() YIELD name RETURN name //",
    "LOAD CSV FROM 'file:///etc/passwd' AS l RETURN l",
    'CALL apoc.load.json("http://127.0.0.1")',
    '1; MATCH (n) DETACH DELETE n',
    '\n\r\t',
    '\u0000',
    '\u202e',
    'ﷺ',
    '👩‍👩‍👧‍👦',
    '<script>alert(1)</script>',
    '=cmd|/c calc!A0',
    '../../../../etc/passwd',
    '%00',
    '﻿',
    'NULL',
    'undefined',
    '__proto__',
    '1e309',
    '-0',
  ],
];
