import { beforeEach, describe, expect, test } from 'vitest';
import {
  applyChanges,
  diffRows,
  dumpLines,
  emptyGraph,
  migrate,
  newRun,
  openStore,
  type Store,
  writeEvidence,
  writeSession,
} from '../../src/neo4j/index.ts';
import { useDatabase } from './database.ts';
import { type Fault, isCommit, startProxy } from './proxy.ts';
import { sampleRows } from './sample-rows.ts';

const database = useDatabase();
const rows = Array.from({ length: 60 }, (_, i) => sampleRows(i));

async function lines(store: Store): Promise<string> {
  const found: string[] = [];
  for await (const line of dumpLines(store)) found.push(line);
  return found.join('\n');
}

const run = newRun('test', '1');

/** Loads all rows, ten a batch, through a proxy with this fault; gives what the graph then says, and how often it was cut. */
async function loadThrough(fault: Fault): Promise<{ dump: string; cuts: number; loaded: number }> {
  const { store } = database();
  const port = Number(new URL(store.address.uri).port);
  const proxy = await startProxy(port, fault);
  const hurt = await openStore({ ...store.address, uri: `bolt://127.0.0.1:${proxy.port}` });
  let loaded = 0;
  try {
    for (let i = 0; i < rows.length; i += 10) {
      const session = writeSession(hurt);
      const evidence = rows.slice(i, i + 10).map((one) => ({ rows: one, keys: { entities: ['a'] } }));
      loaded += (await writeEvidence(session, evidence, { run, batch: `${i}` })).loaded.length;
      await session.close();
    }
  } finally {
    await hurt.close();
    await proxy.close();
  }
  return { dump: await lines(store), cuts: proxy.cuts(), loaded };
}

let reference = '';
beforeEach(async () => {
  await migrate(database().store);
  await emptyGraph(database().store);
  if (reference === '') {
    reference = (await loadThrough({})).dump;
    await emptyGraph(database().store);
  }
});

describe('a network that fails while evidence is written', () => {
  test('acknowledgements of commits are lost: nothing is written twice, and the counts are right', async () => {
    let commits = 0;
    const outcome = await loadThrough({ cutAfter: (chunk) => isCommit(chunk) && commits++ % 2 === 0 });
    expect(outcome.cuts).toBeGreaterThan(2);
    expect(outcome.loaded).toBe(rows.length);
    expect(outcome.dump).toBe(reference);
  });

  test('connections are cut before the commit', async () => {
    let large = 0;
    const outcome = await loadThrough({ cutAfter: (chunk) => chunk.length > 1000 && !isCommit(chunk) && large++ % 5 === 4 });
    expect(outcome.cuts).toBeGreaterThan(0);
    expect(outcome.dump).toBe(reference);
  });

  test('answers are late and messages arrive in small pieces', async () => {
    expect((await loadThrough({ delayMs: 20, sliceBytes: 700 })).dump).toBe(reference);
  });

  test('a lost acknowledgement of a change of the world leaves no relationship twice', async () => {
    const { store } = database();
    const person = { label: 'Person', id: 'person/pe/ana', properties: { name: 'ana', origin: 'report' } } as const;
    const decision = { label: 'Decision', id: 'decision/pe/curfew/lima/x', properties: { name: 'x', origin: 'report' } } as const;
    const world = {
      nodes: [person, decision],
      relationships: [{ type: 'DECIDED', from: person.id, fromLabel: 'Person', to: decision.id, toLabel: 'Decision', properties: {} }],
    } as const;
    const proxy = await startProxy(Number(new URL(store.address.uri).port), {
      cutAfter: (() => {
        let commits = 0;
        return (chunk: Buffer): boolean => isCommit(chunk) && commits++ % 2 === 0;
      })(),
    });
    const hurt = await openStore({ ...store.address, uri: `bolt://127.0.0.1:${proxy.port}` });
    await applyChanges(hurt, diffRows({ nodes: [], relationships: [] }, world));
    await hurt.close();
    await proxy.close();
    expect(proxy.cuts()).toBeGreaterThan(0);
    expect((await lines(store)).split('\n')).toHaveLength(3);
  });

  test('in a change of many chunks, neither doubles relationships nor takes away some of several between the same two', async () => {
    const { store } = database();
    const decision = { label: 'Decision', id: 'decision/pe/curfew/lima/x', properties: { name: 'x', origin: 'report' } } as const;
    const topics = Array.from({ length: 5100 }, (_, i) => {
      const name = `topic ${i}`;
      return { label: 'Topic', id: `topic/xx/${i}`, properties: { name, origin: 'report' } } as const;
    });
    const concerns = (topic: string, attribute: string) =>
      ({ type: 'CONCERNS', from: decision.id, fromLabel: 'Decision', to: topic, toLabel: 'Topic', properties: { attribute } }) as const;
    // The end of the first chunk lies among those that concern one topic in several ways.
    const world = {
      nodes: [decision, ...topics],
      relationships: topics.flatMap(({ id }, i) =>
        (i === 4998 ? ['price', 'export', 'import', 'sale'] : ['price']).map((one) => concerns(id, one)),
      ),
    };
    let commits = 0;
    const proxy = await startProxy(Number(new URL(store.address.uri).port), {
      cutAfter: (chunk) => isCommit(chunk) && commits++ % 2 === 0,
    });
    const hurt = await openStore({ ...store.address, uri: `bolt://127.0.0.1:${proxy.port}` });
    await applyChanges(hurt, diffRows({ nodes: [], relationships: [] }, world));
    await hurt.close();
    await proxy.close();
    expect(proxy.cuts()).toBeGreaterThan(2);
    expect((await lines(store)).split('\n')).toHaveLength(world.nodes.length + world.relationships.length);
  });
});
