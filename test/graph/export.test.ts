import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { EXPORT_FORMATS, type ExportName, graphRows, readBackupLine, TABLE_FORMATS } from '../../src/graph/index.ts';
import type { GraphRows, NodeRow } from '../../src/model/rows.ts';
import { arbitraryReports, PERU } from '../resolve/derive/arbitrary-reports.ts';
import { deriveSmall } from '../resolve/derive/world-dump.ts';
import { filesOf } from './files-of.ts';

const NAMES = Object.keys(EXPORT_FORMATS) as ExportName[];

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
  it.each(NAMES)('%s of an empty graph and of a full one', async (name) => {
    await filesOf(name, { nodes: [], relationships: [] });
    const files = await filesOf(name, SAMPLE);
    expect([...files.values()].join('').length).toBeGreaterThan(1000);
    expect(await filesOf(name, SAMPLE)).toEqual(files);
  });

  it.each(['graphml', 'gexf'] as const)('%s is well-formed whatever a name holds', async (name) => {
    for (const text of ['a < b & "c"', 'bell \u0007 and \u0000', '\ud800 alone', ']]>', '<script>']) {
      const [xml] = (await filesOf(name, hostile(text))).values();
      expect(XMLValidator.validate(xml!)).toBe(true);
      expect(xml).not.toMatch(/[\u0000-\u0008]/);
    }
    const [xml] = (await filesOf(name, SAMPLE)).values();
    expect(XMLValidator.validate(xml!)).toBe(true);
  });

  it('graphml declares every value that it holds, and each is of its declared type', async () => {
    const [xml] = (await filesOf('graphml', SAMPLE)).values();
    const read = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'data' || name === 'key' });
    type Item = { readonly data: readonly { readonly '@_key': string; readonly '#text'?: string }[] };
    const { key, graph } = (
      read.parse(xml!) as {
        graphml: { key: Record<string, string>[]; graph: { node: Item[]; edge: Item[] } };
      }
    ).graphml;
    const types = new Map(key.map((row) => [row['@_id'], row['@_attr.type']]));
    const fits: Readonly<Record<string, RegExp>> = {
      string: /^/,
      long: /^-?\d+$/,
      double: /^-?\d+(\.\d+)?(e-?\d+)?$/,
      boolean: /^(true|false)$/,
    };
    const values = [...graph.node, ...graph.edge].flatMap(({ data }) => data);
    expect(values.length).toBeGreaterThan(100);
    expect(values.filter((one) => !fits[types.get(one['@_key']) ?? 'none']?.test(one['#text'] ?? ''))).toEqual([]);
    expect(types.get('n-start')).toBe('string');
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1'])('csv never starts a cell with a formula: %s', async (name) => {
    const text = (await filesOf('csv', hostile(name))).get('nodes/Person.csv')!;
    const [row] = parse(text, { columns: true }) as { name: string }[];
    expect(row?.name).toBe(`'${name}`);
  });

  it('csv and neo4j-admin have a line for each row, whatever the text', async () => {
    for (const name of ['csv', 'neo4j-admin'] as const) {
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

describe('a flat table', () => {
  const table = (rows: readonly (readonly unknown[])[]) => ({
    columns: ['id', 'places', 'reports'],
    rows: async function* () {
      yield* rows;
    },
  });
  const textOf = async (format: keyof typeof TABLE_FORMATS, rows: readonly (readonly unknown[])[]): Promise<string> => {
    let text = '';
    for await (const piece of TABLE_FORMATS[format](table(rows))) text += piece;
    return text;
  };

  it.each([
    ['csv', [], 'id,places,reports\r\n'],
    ['csv', [['a', ['Almaty', '=1+1'], 2]], 'id,places,reports\r\na,Almaty; =1+1,2\r\n'],
    ['csv', [['=a', [], null]], "id,places,reports\r\n'=a,,\r\n"],
    ['jsonl', [], ''],
    ['jsonl', [['=a', ['x'], null]], '{"id":"=a","places":["x"],"reports":null}\n'],
  ] as const)('%s of %j', async (format, rows, want) => {
    expect(await textOf(format, rows)).toBe(want);
  });
});
