import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadInto } from '../../src/cli/load/load-into.ts';
import type { LoadSummary } from '../../src/cli/load/summary.ts';
import { openEquipment } from '../../src/cli/parts.ts';
import { dumpLines, emptyGraph, migrate } from '../../src/neo4j/index.ts';
import type { ProviderSettings } from '../../src/providers/settings.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';
import { completion, type FakeEndpoint, openFakeEndpoint, send } from '../providers/fake-endpoint.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-provider-'));
const input = join(folder, 'news.jsonl');
const RECORDS = [
  { id: 'a', text: 'The miners blamed Kestrel for the collapse.' },
  { id: 'b', text: 'Officials of Brightwater met in Lima.' },
  {
    id: 'c',
    text: 'Der Bürgermeister hat am Montag in der Stadt eine neue Verordnung über die Preise der Fahrkarten angekündigt und sie verteidigt.',
    lang: 'de',
  },
  { id: 'd', text: 'Kestrel denied the charge on Tuesday.' },
];
const NAMES = completion(
  [
    ['Body', 'Kestrel'],
    ['Place', 'Brightwater'],
  ],
  { prompt_tokens: 500, completion_tokens: 20 },
);

let endpoint: FakeEndpoint;
beforeAll(async () => {
  endpoint = await openFakeEndpoint();
  writeFileSync(input, RECORDS.map((record) => JSON.stringify(record)).join('\n'));
});
afterAll(async () => {
  await endpoint.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('gazette load with a provider', { timeout: 240_000 }, () => {
  beforeEach(async () => {
    await migrate(database().store);
    await emptyGraph(database().store);
  });
  const home = (): string => mkdtempSync(join(folder, 'home-'));
  const said: string[] = [];
  const load = async (homeFolder: string, more: Partial<ProviderSettings> | undefined = {}): Promise<LoadSummary> => {
    const { store, config } = database();
    const provider = { kind: 'chat', url: endpoint.url, model: 'm', maxTokens: 1e6, priceIn: 0, priceOut: 0, ...more } as ProviderSettings;
    said.length = 0;
    return loadInto(store, {
      paths: [input],
      equipment: await openEquipment(config),
      config: { ...config, home: homeFolder, provider },
      options: { workers: 0 },
      say: (line) => said.push(line),
    });
  };
  const dump = async (): Promise<string> => {
    const lines: string[] = [];
    for await (const line of dumpLines(database().store)) lines.push(line);
    return lines.join('\n');
  };

  it('asks for every report that is read, and a load into an empty graph asks nobody again', async () => {
    endpoint.behave(send(NAMES));
    const homeFolder = home();
    expect(await load(homeFolder)).toMatchObject({ seen: 4, loaded: 4, interrupted: false });
    expect(endpoint.asked.map(({ text }) => text).sort()).toEqual([RECORDS[3]!.text, RECORDS[1]!.text, RECORDS[0]!.text]);
    const first = await dump();
    expect(first).toContain('extract/names/suggested chat/m@1');
    expect(said.join('\n')).toMatch(/chat\/m@1: asked for 3 reports, 1560 tokens; 0 answers kept/);
    endpoint.behave(() => {});
    expect(await load(homeFolder)).toMatchObject({ seen: 4, unchanged: 4 });
    await emptyGraph(database().store);
    expect(await load(homeFolder)).toMatchObject({ seen: 4, loaded: 4 });
    expect(endpoint.connections()).toBe(0);
    expect(await dump()).toBe(first);
  });
  it('stops at the cap with what it has, and goes on when it is run again', async () => {
    endpoint.behave(send(NAMES));
    const homeFolder = home();
    const first = await load(homeFolder, { maxTokens: 3000 });
    expect(first).toMatchObject({ seen: 4, loaded: 2, skipped: 2, rejected: 0, interrupted: true });
    expect(said.join('\n')).toMatch(/The run stops.*GAZETTE_PROVIDER_MAX_TOKENS/);
    expect(await load(homeFolder, { maxTokens: 3000 })).toMatchObject({ loaded: 1, unchanged: 2, skipped: 1, interrupted: true });
    expect(await load(homeFolder, { maxTokens: 3000 })).toMatchObject({ loaded: 1, unchanged: 3, skipped: 0, interrupted: false });
    expect(await dump()).toContain('Brightwater');
  });
  it('rejects a report without an answer, and reads it next time', async () => {
    endpoint.behave((response, count, asked) =>
      send(asked.text.includes('Lima') ? '{}' : NAMES, asked.text.includes('Lima') ? 400 : 200)(response, count, asked),
    );
    const homeFolder = home();
    expect(await load(homeFolder)).toMatchObject({ seen: 4, loaded: 3, rejected: 1 });
    endpoint.behave(send(NAMES));
    expect(await load(homeFolder)).toMatchObject({ seen: 4, loaded: 1, unchanged: 3 });
  });
  it('ends at once when the endpoint refuses the key', async () => {
    endpoint.behave(send('{"error":{"message":"bad key"}}', 401));
    await expect(load(home())).rejects.toThrow(/refuses: it answered 401: bad key/);
  });
});

describe('gazette extract with a provider', { timeout: 240_000 }, () => {
  const run = (env: Record<string, string>) =>
    gazette(['extract', input], {
      GAZETTE_HOME: mkdtempSync(join(folder, 'home-')),
      GAZETTE_PROVIDER_URL: endpoint.url,
      GAZETTE_PROVIDER_MODEL: 'm',
      ...env,
    });
  const rules = (stdout: string): number => stdout.split('"provider_').length - 1;

  it('opens no connection unless it is switched on', async () => {
    endpoint.behave(send(NAMES));
    const { code, stdout } = await run({});
    expect([code, endpoint.connections()]).toEqual([0, 0]);
    expect(stdout.trim().split('\n')).toHaveLength(4);
    expect(rules(stdout)).toBe(0);
  });
  it('notes what was dropped, and logs neither text nor key', async () => {
    endpoint.behave(send(NAMES));
    const { code, stdout, stderr } = await run({ GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_KEY: 'sk-seeded', GAZETTE_LOG: 'debug' });
    expect(code).toBe(0);
    expect(rules(stdout)).toBe(3);
    expect(stderr).toMatch(/asked for 3 reports, 1560 tokens/);
    expect(stderr + stdout).not.toContain('sk-seeded');
    expect(stderr).not.toMatch(/Kestrel|Brightwater|miners/);
  });
  it('ends with 5 at the cap', async () => {
    endpoint.behave(send(NAMES));
    const { code, stdout, stderr } = await run({ GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_MAX_TOKENS: '2900' });
    expect(code).toBe(5);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/The run stops/);
  });
  it('ends with 3 and the remedy when the settings cannot be used', async () => {
    const { code, stderr } = await run({ GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_MAX_COST: '1' });
    expect(code).toBe(3);
    expect(stderr).toMatch(/GAZETTE_PROVIDER_PRICE_IN/);
  });
});
