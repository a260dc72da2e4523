import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exampleQuestions } from '../../src/api/http/ide.ts';
import { judgementRow } from '../../src/graph/index.ts';
import { addJudgement, openStore, writeRows } from '../../src/neo4j/index.ts';
import { gazette } from '../neo4j/gazette.ts';
import { EDITOR_TOKEN, useServer } from './server.ts';

const server = useServer();
const EMERGENCY = 'decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa';
const asEditor = { authorization: `Bearer ${EDITOR_TOKEN}` };

describe('permalinks', () => {
  test('JSON, with every role and quote', async () => {
    const { status, text, headers } = await server().send(`/${EMERGENCY}.json`);
    expect(status).toBe(200);
    const thing = JSON.parse(text) as { id: string; decidedBy: unknown[]; evidence: { quote: string }[] };
    expect(thing.id).toBe(EMERGENCY);
    expect(thing.decidedBy).toHaveLength(2);
    expect(thing.evidence).toHaveLength(4);
    expect(headers.get('link')).toContain('.csv');
  });

  test('CSV, one row a quote', async () => {
    const { text } = await server().send(`/${EMERGENCY}.csv`);
    const lines = text.trim().split('\r\n');
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^id,name,kind,stage,when,side,quote/);
    expect(text).not.toContain('Zebrastan');
  });

  test.each([
    'person/kz/kassym-jomart-tokayev',
    'place/kz/almaty',
    'office/kz/president',
    'body/kz/government-of-kazakhstan',
    'topic/petrol',
    'report/a1',
    'event/kz/protest/zhanaozen/2022-01-02-111111',
  ])('%s', async (id) => {
    for (const form of ['', '.json', '.csv']) expect((await server().send(`/${id}${form}`)).status).toBe(200);
  });

  test('a former id answers 301 in the same form; a hidden report and nothing answer 404', async () => {
    const moved = await server().send('/place/kz/alma-ata.csv');
    expect([moved.status, moved.headers.get('location')]).toEqual([301, '/place/kz/almaty.csv']);
    expect((await server().send('/report/h1')).code).toBe('NOT_FOUND');
    expect((await server().send('/decision/kz/nothing')).status).toBe(404);
    expect((await server().send('/decision/%ff')).status).toBe(400);
    expect((await server().send('/nothing/%ff')).status).toBe(404);
  });

  test('a browser on a dead link gets a page, a program JSON', async () => {
    for (const path of ['/decision/kz/nothing', '/nothing/here']) {
      const seen = await server().send(path, { headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
      expect([seen.status, seen.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
      const told = await server().send(path, { headers: { accept: '*/*' } });
      expect([told.status, told.code]).toEqual([404, 'NOT_FOUND']);
    }
  });

  test('a reader who has this version is told so, until the graph changes', async () => {
    const first = await server().send(`/${EMERGENCY}.json`);
    const tag = first.headers.get('etag') ?? '';
    expect((await server().send(`/${EMERGENCY}.json`, { headers: { 'if-none-match': tag } })).status).toBe(304);
    await writeRows(server().database.store, "CREATE (:Change {id: 'run/01FRUN#13', node: 'x', what: 'created', why: 'test'})");
    await new Promise((done) => setTimeout(done, 1100));
    expect((await server().send(`/${EMERGENCY}.json`, { headers: { 'if-none-match': tag } })).status).toBe(200);
  });
});

describe('export', () => {
  test.each([
    { path: '/export', rows: 8 },
    { path: '/export?format=jsonl', rows: 7 },
    { path: '/export?format=jsonl&table=claims', rows: 10 },
    { path: '/export?format=csv&table=nodes', rows: 16 },
    { path: '/export?format=csv&kind=curfew,martial_law', rows: 2 },
    { path: '/export?format=jsonl&place=place/kz/kazakhstan&includeParts=true&from=2022-01-06&to=2022-01-07', rows: 2 },
  ])('$path', async ({ path, rows }) => {
    const { status, text, headers } = await server().send(path);
    expect(status).toBe(200);
    expect(headers.get('content-disposition')).toContain('attachment');
    expect(text.trim().split(/\r?\n/)).toHaveLength(rows);
    expect(text).not.toMatch(/Zebrastan|Withheld|report\/h1/);
  });

  test('GraphML and GEXF are whole, also without a decision', async () => {
    const graphml = (await server().send('/export?format=graphml')).text;
    expect(graphml.match(/<node id="decision/g)).toHaveLength(7);
    expect(graphml).toMatch(/<node id="report\/a1#s1"><data key="labels">Sentence/);
    expect(graphml).toMatch(/<\/graph>\n<\/graphml>\n$/);
    const gexf = (await server().send('/export?format=gexf')).text;
    expect(gexf).toMatch(/<\/nodes>\n<edges>\n(<edge .*\/>\n)+<\/edges>/);
    expect(gexf).not.toContain('report/');
    const none = (await server().send('/export?format=gexf&kind=martial_law')).text;
    expect(none).toMatch(/<nodes>\n<\/nodes>\n<edges>\n<\/edges>/);
    expect((await server().send('/export?kind=martial_law')).text).toMatch(/^id,name,kind,.*\r\n$/);
  });

  test.each([
    { format: 'ftm', type: 'application/x-ndjson', want: /"schema":"Person"/ },
    { format: 'plover', type: 'application/x-ndjson', want: /"event_type":"COERCE"/ },
    { format: 'cypher', type: 'text/plain', want: /MERGE \(n:Decision \{id: row\[0\]\}\)[\s\S]*CREATE \(a\)-\[r:APPLIES_IN\]->\(b\)/ },
    { format: 'neo4j-admin', type: 'application/x-tar', want: /^Claim\.csv\0[\s\S]*APPLIES_IN\.csv\0[\s\S]*import\.sh\0/ },
    { format: 'csv&table=graph', type: 'application/x-tar', want: /^nodes\/Claim\.csv\0[\s\S]*relationships\/APPLIES_IN\.csv\0/ },
    { format: 'jsonl&table=graph', type: 'application/x-ndjson', want: /^\{"label":"Claim"[\s\S]*"type":"APPLIES_IN"/ },
  ])('the graph as $format', async ({ format, type, want }) => {
    const { status, text, headers } = await server().send(`/export?format=${format}&kind=state_of_emergency`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain(type);
    expect(text).toMatch(want);
    expect(text).toContain('Kassym-Jomart Tokayev');
    expect(text).not.toMatch(/: curfew|Zebrastan|report\/h1/);
  });

  test.each([
    { filter: { kind: 'curfew,state_of_emergency' }, decisions: 3 },
    { filter: { stage: 'ordered,proposed' }, decisions: 2 },
    { filter: { act: 'lift' }, decisions: 1 },
    { filter: { certainty: 'contested' }, decisions: 1 },
    { filter: { country: 'KZ' }, decisions: 7 },
    { filter: { country: 'KG' }, decisions: 0 },
    { filter: { decider: 'person/kz/kassym-jomart-tokayev' }, decisions: 2 },
    { filter: { place: 'place/kz/kazakhstan' }, decisions: 0 },
    { filter: { place: 'place/kz/alma-ata', includeParts: 'true' }, decisions: 2 },
    { filter: { from: '2022-01-06', to: '2022-01-07' }, decisions: 2 },
    { filter: { minSources: '2' }, decisions: 1 },
    { filter: { text: 'mangystau curfew' }, decisions: 1 },
    // In no caption, only in a sentence.
    { filter: { text: 'introduced' }, decisions: 1 },
  ])('$filter keeps $decisions decisions, as a table and as a graph', async ({ filter, decisions }) => {
    const query = new URLSearchParams(filter as unknown as Record<string, string>);
    const table = (await server().send(`/export?format=jsonl&${query}`)).text;
    const graph = (await server().send(`/export?format=jsonl&table=graph&${query}`)).text;
    const ids = (text: string): readonly string[] => [...text.matchAll(/"id":"(decision\/[^"]+)"/g)].map(([, id]) => id ?? '').sort();
    expect(ids(table)).toHaveLength(decisions);
    expect(ids(graph)).toEqual(ids(table));
    const ends = [...graph.matchAll(/^\{"type":"\w+","from":"([^"]+)","to":"([^"]+)"/gm)].flatMap(([, from, to]) => [from, to]);
    const nodes = new Set([...graph.matchAll(/^\{"label":"\w+","id":"([^"]+)"/gm)].map(([, id]) => id));
    expect(ends.length).toBeGreaterThanOrEqual(2 * decisions);
    expect(ends.filter((id) => !nodes.has(id))).toEqual([]);
  });

  test('the command writes what /export gives for the same filter', async () => {
    const { env } = server().database;
    const folder = mkdtempSync(join(tmpdir(), 'gazette-export-'));
    const filter = { place: 'place/kz/kazakhstan', includeParts: 'true', text: 'introduced', from: '2022-01-06', minSources: '1' };
    const flags = ['--place', filter.place, '--include-parts', '--text', filter.text, '--from', filter.from, '--min-sources', '1'];
    for (const [format, file, more, query] of [
      ['graphml', 'graph.graphml', [], 'graphml'],
      ['csv', 'decisions.csv', ['--table', 'decisions'], 'csv'],
    ] as const) {
      const to = join(folder, format);
      expect(await gazette(['export', to, '--format', format, ...more, ...flags], env)).toMatchObject({ code: 0 });
      const { text } = await server().send(`/export?format=${query}&${new URLSearchParams(filter)}`);
      expect(text).toContain('mangystau-region/2022-01-07');
      expect(readFileSync(join(to, file), 'utf8')).toBe(text);
    }
    rmSync(folder, { recursive: true });
  });

  test('what cannot be meant is refused as JSON', async () => {
    for (const path of [
      '/export?format=pdf',
      '/export?table=secrets',
      '/export?format=gexf&table=decisions',
      '/export?format=backup',
      '/export?kind=zebra',
      '/export?from=yesterday',
      '/export?zebra=1',
      '/export?format=__proto__',
    ]) {
      const answer = await server().send(path);
      expect([answer.status, answer.code], path).toEqual([400, 'BAD_INPUT']);
    }
  });
});

test('what an editor has judged no longer waits', async () => {
  const { store } = server().database;
  const id = 'report/a1#m21-Person';
  const waiting = async (): Promise<readonly unknown[]> => {
    const { data } = await server().ask('{ reviewQueue(first: 100) { id } }');
    const { reviewQueue } = data as { readonly reviewQueue: readonly { readonly id: string }[] };
    return reviewQueue.map((item) => item.id);
  };
  const alternatives = ['{"entityId":"place/kz/almaty","score":0.4}'];
  await writeRows(store, 'MATCH (m:Mention {id: $id}) SET m.alternatives = $alternatives', { id, alternatives });
  expect(await waiting()).toContain(id);
  await writeRows(store, "MATCH (m:Mention {id: $id}) CREATE (:Judgement {id: 'judgement/a'})-[:JUDGES]->(m)", { id });
  expect(await waiting()).not.toContain(id);
  await writeRows(store, "MATCH (m:Mention {id: $id}), (j:Judgement {id: 'judgement/a'}) REMOVE m.alternatives DETACH DELETE j", { id });
});

describe('reconciliation', () => {
  test('says what it is, in the terms of version 0.2', async () => {
    const manifest = JSON.parse((await server().send('/reconcile')).text) as Record<string, unknown>;
    expect(manifest).toMatchObject({ versions: ['0.2'], name: 'Gazette', extend: {}, preview: {}, suggest: {} });
  });

  test('finds names in another order, in another script and under another name, with reasons', async () => {
    const queries = {
      q0: { query: 'Tokayev Kassym-Jomart' },
      q1: { query: 'Касым-Жомарт Токаев', type: 'Person' },
      q2: { query: 'Alma Ata', type: 'Place', properties: [{ pid: 'country', v: 'KZ' }] },
      q3: { query: 'Zebrastan' },
    };
    const { text } = await server().send('/reconcile', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({ queries: JSON.stringify(queries) }),
    });
    const found = JSON.parse(text) as Record<string, { result: { id: string; score: number; match: boolean; features: unknown[] }[] }>;
    expect(found.q0?.result[0]).toMatchObject({
      id: 'person/kz/kassym-jomart-tokayev',
      score: 100,
      match: true,
      features: [{ id: 'name', value: 100 }],
    });
    expect(found.q1?.result[0]).toMatchObject({ id: 'person/kz/kassym-jomart-tokayev', match: true });
    expect(found.q2?.result[0]).toMatchObject({
      id: 'place/kz/almaty',
      match: true,
      features: [
        { id: 'name', value: 100 },
        { id: 'country', value: 100 },
      ],
    });
    expect(found.q3?.result).toEqual([]);
  });

  test('suggests, previews, extends', async () => {
    const suggested = JSON.parse((await server().send('/reconcile/suggest/entity?prefix=alm')).text) as { result: { id: string }[] };
    expect(suggested.result.map(({ id }) => id)).toContain('place/kz/almaty');
    const preview = await server().send('/reconcile/preview?id=place/kz/almaty');
    expect(preview.text).toContain('<h1>Almaty</h1>');
    const extended = JSON.parse(
      (
        await server().send(
          `/reconcile?extend=${encodeURIComponent(JSON.stringify({ ids: ['place/kz/almaty', 'place/none'], properties: [{ id: 'country' }, { id: 'latitude' }] }))}`,
        )
      ).text,
    ) as { rows: unknown };
    expect(extended.rows).toEqual({
      'place/kz/almaty': { country: [{ str: 'KZ' }], latitude: [{ float: 43.25 }] },
      'place/none': { country: [], latitude: [] },
    });
  });

  test('refuses what is no query', async () => {
    for (const queries of ['x', '[]', '{"q0":{}}', '{"q0":{"query":"a","limit":0}}'])
      expect((await server().send(`/reconcile?queries=${encodeURIComponent(queries)}`)).code).toBe('BAD_INPUT');
  });
});

describe('pages', () => {
  test.each(['/', '/graphiql', '/graphiql/page.js', '/graphiql/style.css', `/${EMERGENCY}`, '/guide'])(
    '%s loads nothing from another host',
    async (path) => {
      const { status, text, headers } = await server().send(path);
      expect(status).toBe(200);
      expect(text).not.toMatch(/(src|href|url|import|fetch)[=( ]+["'(]?https?:\/\/(?!localhost|127\.0\.0\.1)/);
      expect(headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  test('a thing opens in Neo4j Browser, its id quoted for Cypher', async () => {
    const { status, headers, text } = await server().send(
      `/in-neo4j-browser?id=${encodeURIComponent("person/x'}) DETACH DELETE (n {a: '\\")}`,
    );
    const said = status === 302 ? new URL(headers.get('location') ?? '').searchParams.get('arg') : text;
    expect(said).toContain("MATCH (thing {id: 'person/x\\'}) DETACH DELETE (n {a: \\'\\\\'})");
  });

  test('guide and style can be fetched by Neo4j Browser', async () => {
    for (const path of ['/guide', '/gazette.grass']) {
      const wanted = 'baggage,sentry-trace';
      const preflight = await server().send(path, { method: 'OPTIONS', headers: { 'access-control-request-headers': wanted } });
      expect(preflight.status).toBe(204);
      expect(preflight.headers.get('access-control-allow-headers')).toBe(wanted);
      const { text, headers } = await server().send(path);
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(text).not.toContain('{{');
    }
    expect((await server().send('/guide')).text.match(/<slide/g)?.length).toBeGreaterThan(1);
    expect((await server().send('/queries/never-adopted.cypher')).text).toContain('MATCH');
  });

  test.each(exampleQuestions())('the example "$title" is answered', async ({ text }) => {
    const { errors } = await server().ask(text);
    expect(errors).toEqual([]);
  });

  test('errors of every route are JSON', async () => {
    const answer = await server().send('/nothing/here');
    expect([answer.status, answer.code]).toEqual([404, 'NOT_FOUND']);
  });
});

describe('judgements', () => {
  const judge = (text: string): ReturnType<ReturnType<typeof server>['ask']> =>
    server().ask(`mutation { done: ${text} { id verdict by changed about graphVersion } }`, undefined, asEditor);

  test('are held once, with who and why, and can be taken back', async () => {
    const text = 'judgeDifferent(a: "place/kz/almaty", b: "place/kz/almaly-district", why: "a district of it")';
    const first = (await judge(text)).data?.done as { id: string; changed: boolean };
    expect(first).toMatchObject({
      verdict: 'different',
      by: 'anna',
      changed: true,
      about: ['place/kz/almaty', 'place/kz/almaly-district'],
    });
    const turned = (await judge('judgeDifferent(a: "place/kz/almaly-district", b: "place/kz/alma-ata", why: "again")')).data?.done;
    expect(turned).toMatchObject({ id: first.id, changed: false });
    const undone = (await judge(`undoJudgement(id: "${first.id}", why: "a mistake")`)).data?.done;
    expect(undone).toMatchObject({ changed: true });
    expect((await judge(`undoJudgement(id: "${first.id}", why: "a mistake")`)).data?.done).toMatchObject({ changed: false });
    expect((await judge(text)).data?.done).toMatchObject({ changed: true });
  });

  test.each([
    {
      field: 'judgeDifferent(a: "person/kz/askar-mamin", b: "person/xx/zhaksylykov"',
      request: { verdict: 'different', subject: 'person/kz/askar-mamin', object: 'person/xx/zhaksylykov' },
    },
    {
      field: 'refer(mention: "report/a1#m21-Person", entity: "place/kz/zhanaozen"',
      request: { verdict: 'refer', subject: 'report/a1#m21-Person', object: 'place/kz/zhanaozen' },
    },
    { field: 'refer(mention: "report/a1#m21-Person"', request: { verdict: 'refer', subject: 'report/a1#m21-Person' } },
    { field: 'hideReport(id: "report/a2"', request: { verdict: 'hide', subject: 'report/a2' } },
  ] as const)('$field is the same node as on the command line', async ({ field, request }) => {
    const { store } = server().database;
    const mine = (await judge(`${field}, why: "one way")`)).data?.done as { id: string };
    expect(await addJudgement(store, { ...request, by: 'bert', why: 'another' }, judgementRow)).toMatchObject({
      id: mine.id,
      changed: false,
    });
    await judge(`undoJudgement(id: "${mine.id}", why: "for the other way round")`);
    const { id } = await addJudgement(store, { ...request, by: 'bert', why: 'another' }, judgementRow);
    expect((await judge(`${field}, why: "one way")`)).data?.done).toMatchObject({ id, changed: false });
    await judge(`undoJudgement(id: "${id}", why: "as before")`);
    await writeRows(store, "MATCH (r:Report {id: 'report/a2'}) SET r.status = 'live'");
  });

  test('a report that is hidden is gone in the next answer', async () => {
    expect((await judge('hideReport(id: "report/a3", why: "withdrawn by its publisher")')).data?.done).toMatchObject({
      verdict: 'hide',
      changed: true,
    });
    expect((await server().ask('{ report(id: "report/a3") { id } conflicts { about } }')).data).toEqual({ report: null, conflicts: [] });
    expect((await judge('hideReport(id: "report/a3", why: "again")')).data?.done).toMatchObject({ changed: false });
  });

  test.each([
    { text: 'judgeSame(keep: "place/kz/almaty", fold: "place/kz/alma-ata", why: "x")', code: 'BAD_INPUT' },
    { text: 'judgeSame(keep: "place/kz/almaty", fold: "person/kz/askar-mamin", why: "x")', code: 'BAD_INPUT' },
    { text: 'judgeSame(keep: "place/kz/almaty", fold: "place/none", why: "x")', code: 'NOT_FOUND' },
    { text: 'judgeSame(keep: "place/kz/almaty", fold: "place/kz/zhanaozen", why: "  ")', code: 'BAD_INPUT' },
    { text: 'judgeSame(keep: "place/kz/almaty", fold: "place/kz/zhanaozen", why: "x", version: "0000")', code: 'CONFLICT' },
    { text: 'refer(mention: "report/none#m0-Place", why: "x")', code: 'NOT_FOUND' },
    { text: 'undoJudgement(id: "judgement/none", why: "x")', code: 'NOT_FOUND' },
    { text: 'hideReport(id: "report/none", why: "x")', code: 'NOT_FOUND' },
  ])('$text is refused: $code', async ({ text, code }) => {
    const before = await server().ask('{ meta { graphVersion } }');
    expect((await judge(text)).code).toBe(code);
    expect((await server().ask('{ meta { graphVersion } }')).data).toEqual(before.data);
  });
});

describe('operations', () => {
  test('alive, ready, measured', async () => {
    expect(JSON.parse((await server().send('/healthz')).text)).toEqual({ status: 'ok', version: '0.0.0-test' });
    expect((await server().send('/readyz')).status).toBe(200);
    expect((await server().send('/metrics')).text).toContain('gazette_graphql_seconds_count');
  });

  test('a request id is kept when it is one', async () => {
    expect((await server().send('/healthz', { headers: { 'x-request-id': 'abc-12345678' } })).headers.get('x-request-id')).toBe(
      'abc-12345678',
    );
    expect((await server().send('/healthz', { headers: { 'x-request-id': 'a b' } })).headers.get('x-request-id')).not.toBe('a b');
  });

  test('a budget in points for each client', async () => {
    const small = await server().another({ rate: { pointsPerMinute: 100, isLoopbackFree: false } });
    const codes: (number | string)[] = [];
    for (let i = 0; i < 5; i++) codes.push((await small.ask('{ sources { id reports { id } } }')).status);
    expect(codes).toContain(429);
    const refused = await small.ask('{ sources { id reports { id } } }');
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  });

  test('a database that is away is told in words, and no restart is needed', async () => {
    const { address } = server().database.store;
    const gone = { ...server().database.store, driver: (await openStore(address, { retryMs: 500, connections: 5 })).driver };
    const away = await server().another({});
    expect((await away.ask('{ sources { id } }')).status).toBe(200);
    await gone.driver.close();
    const { serve } = await import('../../src/api/index.ts');
    const { createLogger } = await import('../../src/log.ts');
    const serving = await serve(gone, { port: 0, host: '127.0.0.1', version: '0', log: createLogger('silent') });
    const answer = await fetch(`${serving.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ sources { id } }"}',
    });
    const text = await answer.text();
    expect(answer.status).toBe(503);
    expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(text).not.toMatch(/neo4j|Pool|bolt/i);
    expect((await fetch(`${serving.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${serving.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${serving.url}/decision/x.json`)).status).toBe(503);
    await serving.stop();
  });
});
