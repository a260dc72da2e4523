import { GEXF_EDGES, GEXF_END, gexfEdge, gexfHead, gexfNode } from '../../model/gexf.ts';
import { type Chunk, type GraphSource, WORLD } from './format.ts';

/** `type` and not `label`: readers keep a node's label and its attributes in one map. */
const ATTRIBUTES = ['type', 'kind', 'country', 'stage', 'certainty', 'when', 'origin'] as const;

/** The world without texts and evidence, for Gephi; dates as lifetimes. */
export async function* gexf(source: GraphSource): AsyncGenerator<Chunk> {
  const file = 'graph.gexf';
  yield { file, text: gexfHead(ATTRIBUTES) };
  for await (const { label, id, properties } of source.nodes()) {
    if (!WORLD.has(label)) continue;
    const country = properties.country ?? properties.jurisdiction;
    const all = { ...properties, type: label, country } as Readonly<Record<string, unknown>>;
    const values = Object.fromEntries(ATTRIBUTES.map((name) => [name, all[name]]));
    const { name = id, earliest: start, latest: end } = properties;
    yield { file, text: gexfNode({ id, name, values, start, end }) };
  }
  yield { file, text: GEXF_EDGES };
  let number = 0;
  for await (const { type, from, fromLabel, to, toLabel, properties } of source.relationships()) {
    if (!WORLD.has(fromLabel) || !WORLD.has(toLabel)) continue;
    yield { file, text: gexfEdge(number, { from, to, type, claimIds: properties.claimIds }) };
    number += 1;
  }
  yield { file, text: GEXF_END };
}
