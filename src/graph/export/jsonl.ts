import { nodeLine, relationshipLine } from '../../model/canonical.ts';
import type { Chunk, GraphSource } from './format.ts';

/** The lines of `gazette dump`: nodes, then relationships, one JSON object a line. */
export async function* jsonl(source: GraphSource): AsyncGenerator<Chunk> {
  for await (const row of source.nodes()) yield { file: 'graph.jsonl', text: `${nodeLine(row)}\n` };
  for await (const row of source.relationships()) yield { file: 'graph.jsonl', text: `${relationshipLine(row)}\n` };
}
