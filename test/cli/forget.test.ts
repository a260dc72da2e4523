import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { forgetSecret } from '../../src/cli/forget/secret.ts';
import { loadInto } from '../../src/cli/load/load-into.ts';
import type { LoadSummary } from '../../src/cli/load/summary.ts';
import { type Equipment, openEquipment } from '../../src/cli/parts.ts';
import { audit, dumpLines, emptyGraph, migrate, readRows, runAlone } from '../../src/neo4j/index.ts';
import { useDatabase } from '../neo4j/database.ts';
import { gazette } from '../neo4j/gazette.ts';

const database = useDatabase();
const folder = mkdtempSync(join(tmpdir(), 'gazette-forget-'));
const home = join(folder, 'home');

/** Every place in a text where the name stands, with what is around it. */
const found = (text: string): readonly string[] => text.match(/.{0,80}rosa[\s_+-]*(maria[\s_+-]*)?quispe.{0,40}/gi) ?? [];

const RECORDS = [
  {
    id: 'one',
    title: 'Rosa Quispe declares a curfew',
    url: 'https://andes.example/2019/rosa-quispe-declares-curfew',
    text: 'The interior minister of Peru, Rosa Quispe, declared a curfew in Lima on 3 May 2019. "It is hard," Quispe said. The president of Peru thanked her.',
  },
  {
    id: 'two',
    title: 'President dismisses minister',
    text: 'The president of Peru dismissed Rosa Maria Quispe on 9 May 2019. Parliament appointed Jorge Salas as minister of justice on 10 May 2019. The Rosa Quispe Foundation protested in Lima. Governor Hugo Quispe announced on 4 May 2019 that he would lift the curfew in Cusco.',
  },
  { id: 'three', title: 'Aviso', lang: 'es', text: 'La ministra Rosa Quispe visitó Arequipa.' },
  {
    id: 'four',
    title: 'Arequipa under curfew',
    text: 'The mayor of Arequipa declared a curfew in Arequipa on 11 May 2019. ROSA QUISPE’S followers met there.',
  },
];

const wire = (records: readonly object[]): string => {
  const path = join(folder, 'wire.jsonl');
  writeFileSync(
    path,
    records
      .map((record) => `${JSON.stringify({ country: 'PE', publishedAt: '2019-05-12', source: 'andes.example', ...record })}\n`)
      .join(''),
  );
  return path;
};

let equipment: Equipment;
const load = (records: readonly object[]): Promise<LoadSummary> =>
  loadInto(database().store, {
    paths: [wire(records)],
    equipment,
    config: { ...database().config, home },
    options: { workers: 0 },
    say: () => {},
  });
const run = (...args: string[]) => gazette(args, { ...database().env, GAZETTE_HOME: home });

async function dump(): Promise<readonly string[]> {
  const lines: string[] = [];
  for await (const line of dumpLines(database().store)) lines.push(line);
  return lines;
}

/** Every property of every node and relationship in the database, bookkeeping and private labels too. */
async function everything(): Promise<string> {
  const nodes = await readRows(database().store, 'MATCH (n) RETURN labels(n) AS l, properties(n) AS p');
  const edges = await readRows(database().store, 'MATCH ()-[r]->() RETURN type(r) AS t, properties(r) AS p');
  return JSON.stringify([nodes, edges]);
}

const counts = async (): Promise<Record<string, number>> => {
  const rows = await readRows<{ label: string; n: unknown }>(
    database().store,
    "MATCH (n) WHERE NOT n:Person UNWIND [l IN labels(n) WHERE l IN ['Report', 'Sentence', 'Place', 'Office', 'Source']] AS label RETURN label, count(*) AS n",
  );
  return Object.fromEntries(rows.map(({ label, n }) => [label, Number(n)]));
};

beforeAll(async () => {
  equipment = await openEquipment(database().config);
  await migrate(database().store);
  await emptyGraph(database().store);
});
afterAll(async () => {
  await runAlone(database().store, 'MATCH (t:GazetteTombstone) DELETE t');
  rmSync(folder, { recursive: true, force: true });
});

describe('gazette forget person', () => {
  let id: string;
  let before: Record<string, number>;

  test('asks first, and refuses where nobody can answer', async () => {
    expect(await load([...RECORDS, { id: 'bad', text: '', title: '', note: 'from Rosa Quispe' }])).toMatchObject({
      loaded: 4,
      rejected: 1,
    });
    expect(found(readFileSync(join(home, 'rejected.jsonl'), 'utf8'))).not.toEqual([]);
    const people = await readRows<{ id: string }>(
      database().store,
      "MATCH (p:Person)<-[:NAMES]-(n:Name {norm: 'rosa quispe'}) RETURN p.id AS id",
    );
    expect(people).toHaveLength(1);
    id = people[0]!.id;
    before = await counts();
    expect(await run('export', join(folder, 'old'), '--format', 'backup')).toMatchObject({ code: 0 });
    const refused = await run('forget', 'person', id);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('cannot be undone');
    expect(found(await everything())).not.toEqual([]);
  });

  test('takes the name out of every place', async () => {
    const done = await run('forget', 'person', id, '--yes');
    expect(done.code, done.stderr).toBe(0);
    expect(done.stdout).toBe('forgotten; 4 reports hold blocks where the name stood\n');
    expect(found(await everything())).toEqual([]);
    expect(found((await dump()).join('\n'))).toEqual([]);
    expect(found(readFileSync(join(home, 'rejected.jsonl'), 'utf8'))).toEqual([]);
    expect(found(`${done.stdout}${done.stderr}`)).toEqual([]);
  });

  test('no export holds it', async () => {
    for (const format of ['csv', 'jsonl', 'graphml', 'gexf', 'ftm', 'plover', 'neo4j-admin', 'cypher', 'backup']) {
      const to = join(folder, format);
      expect(await run('export', to, '--format', format)).toMatchObject({ code: 0 });
      for (const file of readdirSync(to, { recursive: true, encoding: 'utf8' })) {
        if (!existsSync(join(to, file)) || !/\.\w+$/.test(file)) continue;
        expect(found(readFileSync(join(to, file), 'utf8')), `${format}/${file}`).toEqual([]);
      }
    }
  });

  test('leaves all others, and a sound graph', async () => {
    expect(await counts()).toEqual(before);
    const names = (await readRows<{ text: string }>(database().store, 'MATCH (n:Name)-[:NAMES]->(:Person) RETURN n.text AS text')).map(
      ({ text }) => text,
    );
    expect(names).toEqual(expect.arrayContaining(['Hugo Quispe', 'Jorge Salas']));
    const [curfew] = await readRows<{ n: unknown }>(
      database().store,
      "MATCH (d:Decision {kind: 'curfew'})-[:APPLIES_IN]->(:Place {id: 'place/pe/lima'}) RETURN count(DISTINCT d) AS n",
    );
    expect(Number(curfew?.n)).toBe(1);
    const broken: string[] = [];
    for await (const { rule, count } of audit(database().store)) if (count > 0) broken.push(rule);
    expect(broken).toEqual([]);
    const [report] = await readRows<{ text: string; url: string }>(
      database().store,
      "MATCH (r:Report {externalId: 'one'}) RETURN r.text AS text, r.url AS url",
    );
    expect(report?.text).toContain('The interior minister of Peru, ███████████, declared a curfew');
    expect(report?.text).toContain('"It is hard," ██████ said. The president of Peru thanked her.');
    expect(report?.url).toBe('https://andes.example/2019/███████████-declares-curfew');
  });

  test('stays away when the same reports are loaded again, and others', async () => {
    const lines = await dump();
    expect(await load(RECORDS)).toMatchObject({ loaded: 0, unchanged: 4, rejected: 0 });
    expect(await dump()).toEqual(lines);
    const changed = RECORDS.map((record) => ({ ...record, publishedAt: '2019-05-13' }));
    expect(await load(changed)).toMatchObject({ loaded: 4 });
    const fresh = { id: 'five', title: 'Speech', text: 'Rosa Quispe spoke in Puno on 20 May 2019. Rosa Quispe demanded a curfew in Puno.' };
    expect(await load([fresh, { id: 'bad', text: '', note: 'Rosa Quispe' }])).toMatchObject({ loaded: 1, rejected: 1 });
    expect(found(await everything())).toEqual([]);
    expect(found(readFileSync(join(home, 'rejected.jsonl'), 'utf8'))).toEqual([]);
  });

  test('stays out of reference data', async () => {
    const people = join(folder, 'people.csv');
    writeFileSync(people, 'name,country\nRosa Quispe,PE\nElena Rojas,PE\n');
    expect(await run('load-reference', people, '--kind', 'people')).toMatchObject({ code: 0 });
    expect(found(await everything())).toEqual([]);
    expect(await everything()).toContain('Elena Rojas');
  });

  test('a home without the key may not load', async () => {
    const outcome = await gazette(['load', wire(RECORDS)], { ...database().env, GAZETTE_HOME: join(folder, 'elsewhere') });
    expect(outcome).toMatchObject({ code: 3 });
    expect(outcome.stderr).toContain('forget.key');
  });

  test('a file that was cut is no key', () => {
    const home = join(folder, 'cut');
    mkdirSync(home);
    writeFileSync(join(home, 'forget.key'), '');
    const config = { ...database().config, home };
    expect(() => forgetSecret(config)).toThrow(/forget\.key holds no key/);
    rmSync(join(home, 'forget.key'));
    expect(forgetSecret(config)).toMatch(/^[0-9a-f]{64}$/);
    expect(forgetSecret(config)).toBe(forgetSecret(config));
  });

  test('does not come back with an older backup', async () => {
    await emptyGraph(database().store);
    const restored = await run('import', join(folder, 'old'));
    expect(restored.code, restored.stderr).toBe(0);
    expect(restored.stderr).toContain('have been forgotten again');
    expect(found(await everything())).toEqual([]);
    expect(await counts()).toEqual(before);
  });

  test('says when there is no such person', async () => {
    expect(await run('forget', 'person', 'person/pe/nobody', '--yes')).toMatchObject({ code: 2 });
  });
});
