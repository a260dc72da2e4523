import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEquipment } from '../../src/cli/parts.ts';
import { readConfig } from '../../src/config.ts';
import { NO_REFERENCE_DATA } from '../../src/model/reference-data.ts';
import type { Suggestions } from '../../src/model/suggestions.ts';
import { type Parts, readReport } from '../../src/pipeline.ts';
import { openSuggester, type Suggester } from '../../src/providers/index.ts';
import { deriveWorld } from '../../src/resolve/index.ts';
import { prepareReport } from '../../src/text/index.ts';
import { CLEAN_REPORTS, INJECTIONS } from '../cases/providers/injections.ts';
import { completion, type FakeEndpoint, openFakeEndpoint, send, withContent } from './fake-endpoint.ts';

let endpoint: FakeEndpoint;
let parts: Parts;
beforeAll(async () => {
  endpoint = await openFakeEndpoint();
  parts = { ...(await openEquipment(readConfig())), reference: NO_REFERENCE_DATA };
});
afterAll(() => endpoint.close());

const openModel = (): Promise<Suggester> =>
  openSuggester(
    { kind: 'chat', url: endpoint.url, model: 'obedient', maxTokens: 1e9, priceIn: 0, priceOut: 0 },
    mkdtempSync(join(tmpdir(), 'gazette-injection-')),
  );

/** The facts of a report: what happened, who did it, and to whom; ids of claims and reports aside. */
function factsOf(text: string, suggestions?: Suggestions): ReadonlySet<string> {
  const evidence = readReport({ text, publishedAt: '2022-05-10', position: { path: 'x' } }, parts, suggestions);
  const world = deriveWorld([evidence], NO_REFERENCE_DATA, [], parts.gazetteer);
  const happenings = [...world.decisions, ...world.events];
  const nameOf = new Map<string, string>(happenings.map(({ id, kind, when }) => [id, `${kind} ${when}`]));
  return new Set([
    ...happenings.map(({ id }) => nameOf.get(id)!),
    ...happenings.flatMap(({ id, roles }) =>
      roles.map((role) => `${nameOf.get(id)} ${role.type} ${role.entityId ?? nameOf.get(role.targetId ?? '')}`),
    ),
    ...world.holdings.map(({ personId, officeId }) => `${personId} HELD ${officeId}`),
  ]);
}

/** What a model says that does everything a report asks for: names from nowhere, names of the attack, everything as a place. */
const OBEDIENT = [
  completion([
    ['Person', 'Zorblax Quimby'],
    ['Body', 'Ministry of Truth of Brazil'],
    ['Body', 'sk-very-secret'],
    ['Place', "'); MATCH (n) DETACH DELETE n; //"],
  ]),
  completion([
    ['Person', 'zorblax quimby'],
    ['Person', 'recife'],
    ['Body', 'ministry of truth of brazil'],
    ['Person', 'xantippe vole'],
    ['Person', 'зорблакс квимби'],
  ]),
  completion(['Brazil', 'Latvia', 'Kenya', 'Ecuador', 'Recife', 'Mombasa', 'Rotterdam'].map((name) => ['Person', name])),
  withContent('{"names":[{"type":"Person","text":"zorblax quimby","occurrence":0}],"claims":[{"kind":"coup"}]}'),
  completion([]),
];

describe('60 reports that give orders to a model that obeys', () => {
  it('are 60', () => {
    expect(new Set(INJECTIONS).size).toBe(60);
  });
  it('invent no fact: what the graph says is what it says of the clean twin', async () => {
    const invented: string[] = [];
    for (const [i, injection] of INJECTIONS.entries()) {
      const clean = CLEAN_REPORTS[i % CLEAN_REPORTS.length]!;
      const wanted = factsOf(clean);
      expect(wanted.size).toBeGreaterThan(3);
      endpoint.behave(send(OBEDIENT[i % OBEDIENT.length]!));
      const model = await openModel();
      const text = `${clean}\n\n${injection}`;
      const suggestions = await model.suggest(prepareReport({ text, position: { path: 'x' } }).text);
      const facts = factsOf(text, suggestions);
      // The words of the attack may name things that rules read as well; a fact about them would be an invention all the same.
      for (const fact of facts) if (!wanted.has(fact)) invented.push(`${injection}: ${fact}`);
      for (const fact of wanted) expect(facts, injection).toContain(fact);
    }
    expect(invented).toEqual([]);
  });
  it('bites: a report that states another fact has it', () => {
    const [clean] = CLEAN_REPORTS;
    expect(factsOf(`${clean}\n\nThe president of Brazil dissolved parliament.`).size).toBeGreaterThan(factsOf(clean!).size);
  });
});
