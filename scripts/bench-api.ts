import { serve } from '../src/api/index.ts';
import { readConfig } from '../src/config.ts';
import { createLogger } from '../src/log.ts';
import { findNeo4j, openStore, readRows } from '../src/neo4j/index.ts';

/** Load on a served graph: 32 connections, 80 % look-ups, 15 % two hops, 5 % search. usage: npm run bench:api -- [seconds] [connections] */
const seconds = Number(process.argv[2] ?? 60);
const connections = Number(process.argv[3] ?? 32);

const store = await openStore(await findNeo4j(readConfig()), { retryMs: 3000, connections: 40 });
const serving = await serve(store, { port: 0, host: '127.0.0.1', version: 'bench', log: createLogger('silent') });
const sample = async (label: string): Promise<readonly string[]> =>
  (await readRows<{ id: string }>(store, `MATCH (n:${label}) RETURN n.id AS id LIMIT 2000`)).map(({ id }) => id);
const [decisions, people] = [await sample('Decision'), await sample('Person')];
const words = (await readRows<{ name: string }>(store, 'MATCH (n:Entity) RETURN n.name AS name LIMIT 500')).map(({ name }) =>
  name.slice(0, 100),
);
if (decisions.length === 0 || people.length === 0) throw new Error('This graph holds no decisions by people; load reports first.');

const pick = (list: readonly string[]): string => list[Math.floor(Math.random() * list.length)] ?? '';
const questions = [
  {
    share: 0.8,
    make: () => ({
      query: 'query ($id: ID!) { decision(id: $id) { id name kind stage when certainty appliesIn { name } } }',
      variables: { id: pick(decisions) },
    }),
  },
  {
    share: 0.95,
    make: () => ({
      query: 'query ($id: ID!) { entity(id: $id) { id name decided(limit: 20) { id name evidence(first: 1) { quote } } } }',
      variables: { id: pick(people) },
    }),
  },
  {
    share: 1,
    make: () => ({
      query: 'query ($text: String!) { search(text: $text, first: 20) { id type name } }',
      variables: { text: pick(words).split(/\s+/).slice(0, 3).join(' ') || 'x' },
    }),
  },
];

const times: number[] = [];
let errors = 0;
async function one(): Promise<void> {
  const dice = Math.random();
  const body = JSON.stringify(questions.find(({ share }) => dice < share)?.make());
  const begin = performance.now();
  const answer = await fetch(`${serving.url}/graphql`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  if ((await answer.text()).includes('"errors"')) errors++;
  times.push(performance.now() - begin);
}
async function worker(until: number): Promise<void> {
  while (performance.now() < until) await one();
}
await Promise.all(Array.from({ length: connections }, () => worker(performance.now() + 5000)));
times.length = 0;
errors = 0;
await Promise.all(Array.from({ length: connections }, () => worker(performance.now() + seconds * 1000)));
times.sort((a, b) => a - b);
const at = (share: number): string => `${Math.round(times[Math.floor(times.length * share)] ?? 0)} ms`;
console.log(
  `${Math.round(times.length / seconds)} requests a second, p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, ${errors} errors, ${Math.round(process.memoryUsage().rss / 2 ** 20)} MB (server and load in one process)`,
);
await serving.stop();
await store.close();
