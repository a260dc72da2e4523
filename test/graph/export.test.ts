import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type GraphSource, graphRows, readBackupLine, selectRows } from '../../src/graph/index.ts';
import type { GraphRows, NodeRow } from '../../src/model/rows.ts';
import { arbitraryReports, PERU } from '../resolve/derive/arbitrary-reports.ts';
import { deriveSmall } from '../resolve/derive/world-dump.ts';

const source = ({ nodes, relationships }: GraphRows): GraphSource => ({
  nodes: async function* () {
    yield* [...nodes].sort((a, b) => (a.label + a.id < b.label + b.id ? -1 : 1));
  },
  relationships: async function* () {
    yield* [...relationships].sort((a, b) => (a.type < b.type ? -1 : 1));
  },
});

async function filesOf(name: string, rows: GraphRows): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of EXPORT_FORMATS[name]!(source(rows))) files.set(file, (files.get(file) ?? '') + text);
  return files;
}

const rowsOf = (reports: Parameters<typeof graphRows>[0]): GraphRows => {
  const parts = graphRows(reports, deriveSmall(reports, PERU), []);
  const nodes = new Map(parts.flatMap((part) => part.nodes).map((row) => [row.id, row]));
  return { nodes: [...nodes.values()], relationships: parts.flatMap((part) => part.relationships) };
};

/** A person whose name is what somebody hostile would send. */
const hostile = (name: string): GraphRows => ({
  nodes: [{ label: 'Person', id: 'person/pe/x', properties: { name, origin: 'report', provisional: true } }],
  relationships: [],
});
const SAMPLE = rowsOf(fc.sample(arbitraryReports(8), { seed: 7, numRuns: 1 })[0]!);

describe('exports', () => {
  it.each(Object.keys(EXPORT_FORMATS))('%s of an empty graph and of a full one', async (name) => {
    await filesOf(name, { nodes: [], relationships: [] });
    const files = await filesOf(name, SAMPLE);
    expect([...files.values()].join('').length).toBeGreaterThan(1000);
    expect(await filesOf(name, SAMPLE)).toEqual(files);
  });

  it.each(['graphml', 'gexf'])('%s is well-formed whatever a name holds', async (name) => {
    for (const text of ['a < b & "c"', 'bell \u0007 and \u0000', '\ud800 alone', ']]>', '<script>']) {
      const [xml] = (await filesOf(name, hostile(text))).values();
      expect(XMLValidator.validate(xml!)).toBe(true);
      expect(xml).not.toMatch(/[\u0000-\u0008]/);
    }
    const [xml] = (await filesOf(name, SAMPLE)).values();
    expect(XMLValidator.validate(xml!)).toBe(true);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('csv never starts a cell with a formula: %s', async (name) => {
    const text = (await filesOf('csv', hostile(name))).get('nodes/Person.csv')!;
    const [row] = parse(text, { columns: true }) as { name: string }[];
    expect(row?.name).toBe(`'${name}`);
  });

  it('csv and neo4j-admin have a line for each row, whatever the text', async () => {
    for (const name of ['csv', 'neo4j-admin']) {
      const files = await filesOf(name, SAMPLE);
      const lines = [...files]
        .filter(([file]) => file.endsWith('.csv'))
        .map(([, text]) => (parse(text, { relax_quotes: false }) as unknown[]).length - 1);
      expect(lines.reduce((sum, n) => sum + n, 0)).toBe(SAMPLE.nodes.length + SAMPLE.relationships.length);
    }
  });

  it('cypher keeps quotes, backslashes and line ends inside the text', async () => {
    const [text] = (await filesOf('cypher', hostile("x'}) DETACH DELETE n //\\\n'"))).values();
    expect(text).toContain("'x\\'}) DETACH DELETE n //\\\\\\u000a\\''");
  });

  it('a backup is read back as it was', async () => {
    const [text] = (await filesOf('backup', SAMPLE)).values();
    const back = text!.trim().split('\n').map(readBackupLine);
    const nodes = back.flatMap((row): NodeRow[] => (row !== undefined && 'node' in row ? [row.node] : []));
    expect(new Map(nodes.map((row) => [row.id, row]))).toEqual(new Map(SAMPLE.nodes.map((row) => [row.id, row])));
    expect(back.at(-1)).toEqual({ end: SAMPLE.nodes.length + SAMPLE.relationships.length });
    expect(back.length).toBe(SAMPLE.nodes.length + SAMPLE.relationships.length + 1);
  });

  it('plover and ftm name every decision', async () => {
    const decisions = SAMPLE.nodes.filter(({ label }) => label === 'Decision').length;
    const [plover] = (await filesOf('plover', SAMPLE)).values();
    const [ftm] = (await filesOf('ftm', SAMPLE)).values();
    const count = (text: string, part: string): number => text.split('\n').filter((line) => line.includes(part)).length;
    expect(count(plover!, '"event_id":"decision/')).toBe(decisions);
    expect(count(ftm!, '"id":"decision/')).toBe(decisions);
  });
});

describe('filters', () => {
  const decisions = (rows: GraphRows): readonly NodeRow[] => rows.nodes.filter(({ label }) => label === 'Decision');

  it('keep only the decisions that fit and no edge without its ends', () => {
    const kind = String(decisions(SAMPLE).find(({ properties }) => String(properties.latest ?? '') >= '2022-01-02')?.properties.kind);
    const rows = selectRows(SAMPLE, { kind: [kind], from: '2022-01-02' });
    expect(decisions(rows).length).toBeGreaterThan(0);
    for (const { properties } of decisions(rows)) {
      expect(properties.kind).toBe(kind);
      expect(String(properties.latest) >= '2022-01-02').toBe(true);
    }
    const ids = new Set(rows.nodes.map(({ id }) => id));
    expect(rows.relationships.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('a country is that of the law', () => {
    const all = decisions(SAMPLE);
    const country = String(all.find(({ properties }) => properties.jurisdiction !== undefined)?.properties.jurisdiction);
    const kept = decisions(selectRows(SAMPLE, { country: [country] }));
    expect(kept.length).toBeGreaterThan(0);
    expect(kept.every(({ properties }) => properties.jurisdiction === country)).toBe(true);
    expect(decisions(selectRows(SAMPLE, { country: ['AQ'] }))).toEqual([]);
  });

  it('a place takes in its parts when asked', () => {
    const inside = decisions(selectRows(SAMPLE, { place: 'place/pe/peru', includeParts: true })).length;
    expect(decisions(selectRows(SAMPLE, { place: 'place/pe/peru' })).length).toBe(0);
    expect(inside).toBeGreaterThan(0);
  });
});
