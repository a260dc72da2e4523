import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadInto } from '../../src/cli/load/load-into.ts';
import { loadOffline } from '../../src/cli/load/load-offline.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { dumpHash } from '../../src/graph/index.ts';
import { audit, dumpLines, migrationStates, readRows, type Store, stopLocalServer, withStore } from '../../src/neo4j/index.ts';
import type { ProviderSettings } from '../../src/providers/settings.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';
import { completion, openFakeEndpoint, send } from '../providers/fake-endpoint.ts';

const database = useDatabase();
const home = mkdtempSync(join(tmpdir(), 'gazette-offline-'));
afterAll(async () => {
  await stopLocalServer(home);
  rmSync(home, { recursive: true, force: true });
});

const REPORTS = ['test/reports'];

async function hashOf(store: Store): Promise<string> {
  const lines: string[] = [];
  for await (const line of dumpLines(store)) lines.push(line);
  return dumpHash(lines);
}

test('an offline load makes the graph of any other load', { timeout: 600_000 }, async () => {
  const { store, config } = database();
  const equipment = await openEquipment(config);
  const quiet = (): void => {};
  const job = { paths: REPORTS, equipment, options: { workers: 0 }, say: quiet };
  const online = await loadInto(store, { ...job, config: { ...config, home } });
  const wanted = await hashOf(store);
  const local = { ...config, home, neo4j: { username: 'neo4j' } };
  const offline = await loadOffline({ ...job, config: local });
  expect(offline).toMatchObject({ seen: online.seen, loaded: online.loaded, rows: online.rows });
  expect(readdirSync(home)).not.toContain('import');
  await withStore(local, quiet, async (made) => {
    expect(await hashOf(made)).toBe(wanted);
    expect((await migrationStates(made)).every(({ state }) => state === 'applied')).toBe(true);
    const [found] = await readRows(
      made,
      "CALL db.index.fulltext.queryNodes('gazette_sentences', 'emergency') YIELD node RETURN count(node) AS n",
    );
    expect(Number(found?.n)).toBeGreaterThan(0);
    for await (const { rule, count } of audit(made)) expect({ rule, count }).toEqual({ rule, count: 0 });
    // The ledger came with it: the same reports are known, and a database that holds data is not built over.
    expect(await loadInto(made, { ...job, config: local })).toMatchObject({ loaded: 0, unchanged: online.seen });
  });
  await expect(loadOffline({ ...job, config: local })).rejects.toThrow(/holds data/);
});

test('an offline load whose budget is spent says so, imports nothing, and begins anew', { timeout: 600_000 }, async () => {
  const { config } = database();
  const ownHome = join(home, 'with-a-provider');
  const names = completion([['Body', 'Kestrel']], { prompt_tokens: 500, completion_tokens: 20 });
  const endpoint = await openFakeEndpoint();
  endpoint.behave(send(names));
  const provider = { kind: 'chat', url: endpoint.url, model: 'm', maxTokens: 3000, priceIn: 0, priceOut: 0 } as ProviderSettings;
  const said: string[] = [];
  const load = async (settings: ProviderSettings): ReturnType<typeof loadOffline> =>
    loadOffline({
      paths: REPORTS,
      equipment: await openEquipment(config),
      config: { ...config, home: ownHome, neo4j: { username: 'neo4j' }, provider: settings },
      options: { workers: 0 },
      say: (line) => said.push(line),
    });
  try {
    const first = await load(provider);
    expect(first).toMatchObject({ loaded: 0, rows: 0, interrupted: true });
    expect(first.seen).toBe(first.unchanged + first.rejected + first.skipped);
    expect(said.join('\n')).toMatch(
      /The run stops.*GAZETTE_PROVIDER_MAX_TOKENS[\s\S]*nothing was imported; an offline load that was stopped begins anew/,
    );
    expect(readdirSync(ownHome)).not.toContain('import');
    const asked = endpoint.asked.length;
    const second = await load({ ...provider, maxTokens: 1e6 } as ProviderSettings);
    expect(second).toMatchObject({ loaded: first.seen, skipped: 0, interrupted: false });
    // What was answered is kept.
    expect(new Set(endpoint.asked.map(({ text }) => text)).size).toBe(endpoint.asked.length);
    expect(endpoint.asked.length).toBeGreaterThan(asked);
  } finally {
    await stopLocalServer(ownHome);
    await endpoint.close();
  }
});

test('another Neo4j is not built over', async () => {
  const { code, stderr } = await gazette(['load', ...REPORTS, '--offline'], database().env);
  expect(code).toBe(3);
  expect(stderr).toContain('unset NEO4J_URI');
  expect((await gazette(['load', ...REPORTS, '--offline', '--dry-run'], database().env)).code).toBe(2);
});
