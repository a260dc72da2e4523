import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readConfig } from '../../../src/config.ts';
import { findNeo4j, openStore, readRows, type Store, startLocalServer, stopLocalServer } from '../../../src/neo4j/index.ts';
import { GUARDED } from '../../../test/api/attacks.ts';
import { seededRandom } from '../random.ts';
import { fillApiGraph } from './graph.ts';
import { load } from './load.ts';
import { cpuMs, residentMb, startServer } from './server-process.ts';

/**
 * Load on a served graph of 1,000,000 nodes and 3,000,000 relationships: 80 % look-ups, 15 % two hops, 5 % search; then the same
 * with one attack in ten. usage: npm run bench:api -- [--seconds 60] [--connections 32] [--scale 1]. The graph is made once, in
 * `GAZETTE_HOME` or a folder of its own.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    connections: { type: 'string', default: '32' },
    scale: { type: 'string', default: '1' },
  },
});
const [seconds, connections, scale] = [values.seconds, values.connections, values.scale].map(Number) as [number, number, number];

const random = seededRandom(11);
const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;

const LOOK_UPS = [
  'query ($id: ID!) { decision(id: $id) { id name kind stage when certainty appliesIn { name } } }',
  'query ($id: ID!) { entity(id: $id) { id name __typename } }',
];
const TWO_HOPS = 'query ($id: ID!) { entity(id: $id) { id name decided(limit: 20) { id name evidence(first: 1) { quote } } } }';
const SEARCH = 'query ($text: String!) { search(text: $text, first: 20) { id type name } }';
const ATTACKS = GUARDED.flatMap(({ attacks }) => attacks)
  .filter(({ query = '' }) => query !== '')
  .map(({ query, variables }) => JSON.stringify({ query, variables }));

async function questions(store: Store): Promise<() => string> {
  const sample = async (label: string): Promise<readonly { id: string; name: string }[]> =>
    readRows<{ id: string; name: string }>(
      store,
      `MATCH (n:${label}) WITH n LIMIT 20000 WITH n WHERE rand() < 0.25 RETURN n.id AS id, n.name AS name LIMIT 4000`,
    );
  const [decisions, people, places] = [await sample('Decision'), await sample('Person'), await sample('Place')];
  return () => {
    const dice = random();
    if (dice < 0.4) return JSON.stringify({ query: LOOK_UPS[0], variables: { id: pick(decisions).id } });
    if (dice < 0.8) return JSON.stringify({ query: LOOK_UPS[1], variables: { id: pick(dice < 0.6 ? people : places).id } });
    if (dice < 0.95) return JSON.stringify({ query: TWO_HOPS, variables: { id: pick(people).id } });
    return JSON.stringify({ query: SEARCH, variables: { text: pick(people).name } });
  };
}

const config = { ...readConfig({ ...process.env, NEO4J_URI: '' }), home: process.env.GAZETTE_HOME ?? join(tmpdir(), 'gazette-bench-api') };
const { pid: database } = await startLocalServer(config, console.error, { heapMb: 2048, pageCacheMb: 1024 });
const address = await findNeo4j(config);
const store = await openStore(address);
const { nodes, edges } = await fillApiGraph(store, scale, console.error);
console.log(`${nodes.toLocaleString('en')} nodes, ${edges.toLocaleString('en')} relationships, ${connections} connections`);

const next = await questions(store);
await store.close();
const server = await startServer({ NEO4J_URI: address.uri, NEO4J_USERNAME: address.username, NEO4J_PASSWORD: address.password });
console.log(`ready after ${Math.round(server.readyMs)} ms`);

async function turn(name: string, duration: number, attackShare: number): Promise<number> {
  const before = { server: cpuMs(server.pid), database: cpuMs(database), load: process.cpuUsage() };
  let most = 0;
  const watch = setInterval(() => (most = Math.max(most, residentMb(server.pid))), 1000);
  const first = residentMb(server.pid);
  const { times, errors } = await load(server.url, connections, duration, () =>
    random() < attackShare ? { body: pick(ATTACKS), isOrdinary: false } : { body: next(), isOrdinary: true },
  );
  clearInterval(watch);
  const each = (ms: number): string => (ms / times.length).toFixed(1);
  const own = process.cpuUsage(before.load);
  const at = (share: number): number => Math.round(times[Math.floor(times.length * share)] ?? 0);
  const failed = [...errors].map(([code, count]) => `${count} × ${code}`).join(', ') || 'no error';
  console.log(
    `${name}: ${Math.round(times.length / duration)} requests a second, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, p99 ${at(0.99)} ms, ${failed}\n` +
      `  CPU a request: server ${each(cpuMs(server.pid) - before.server)} ms, database ${each(cpuMs(database) - before.database)} ms, load ${each((own.user + own.system) / 1000)} ms; ` +
      `server memory ${Math.round(first)} to ${Math.round(most)} MB`,
  );
  return at(0.95);
}

try {
  await turn('warm-up', Math.min(30, seconds), 0);
  const quiet = await turn('ordinary', seconds, 0);
  const attacked = await turn('with one attack in ten', seconds / 2, 0.1);
  console.log(`p95 under attack: ${(attacked / quiet).toFixed(2)} times`);
} finally {
  await server.stop();
  await stopLocalServer(config.home);
}
