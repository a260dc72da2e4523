import { EXPORT_FORMATS, type ExportName, type GraphSource } from '../../src/graph/index.ts';
import type { GraphRows } from '../../src/model/rows.ts';

const source = ({ nodes, relationships }: GraphRows): GraphSource => ({
  nodes: async function* () {
    yield* [...nodes].sort((a, b) => (a.label + a.id < b.label + b.id ? -1 : 1));
  },
  relationships: async function* () {
    yield* [...relationships].sort((a, b) => (a.type + a.from + a.to < b.type + b.from + b.to ? -1 : 1));
  },
});

/** What a format writes, by the name of the file. */
export async function filesOf(name: ExportName, rows: GraphRows): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  for await (const { file, text } of EXPORT_FORMATS[name](source(rows))) files.set(file, (files.get(file) ?? '') + text);
  return files;
}
