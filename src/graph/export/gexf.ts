import { xmlText } from '../../model/xml.ts';
import { type Chunk, type GraphSource, WORLD } from './format.ts';

const ATTRIBUTES = ['label', 'kind', 'country', 'stage', 'certainty', 'when', 'origin'] as const;

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
<graph defaultedgetype="directed" timeformat="date">
<attributes class="node">
${ATTRIBUTES.map((name) => `<attribute id="${name}" title="${name}" type="string"/>`).join('\n')}
</attributes>
<nodes>
`;

/** GEXF of the world without texts and evidence, for Gephi; dates as lifetimes, edges as thick as they have claims. */
export async function* gexf(source: GraphSource): AsyncGenerator<Chunk> {
  const file = 'graph.gexf';
  const kept = new Set<string>();
  yield { file, text: HEAD };
  for await (const { label, id, properties } of source.nodes()) {
    if (!WORLD.has(label)) continue;
    kept.add(id);
    const values = { ...properties, label };
    const attributes = ATTRIBUTES.flatMap((name) => {
      const value = (values as Readonly<Record<string, unknown>>)[name];
      return value === undefined ? [] : [`<attvalue for="${name}" value="${xmlText(value)}"/>`];
    });
    const { earliest, latest } = properties;
    const life = `${earliest === undefined ? '' : ` start="${xmlText(earliest)}"`}${latest === undefined ? '' : ` end="${xmlText(latest)}"`}`;
    const name = xmlText(properties.name ?? id);
    yield { file, text: `<node id="${xmlText(id)}" label="${name}"${life}><attvalues>${attributes.join('')}</attvalues></node>\n` };
  }
  yield { file, text: '</nodes>\n<edges>\n' };
  let number = 0;
  for await (const { type, from, to, properties } of source.relationships()) {
    if (!kept.has(from) || !kept.has(to)) continue;
    const weight = Array.isArray(properties.claimIds) ? properties.claimIds.length : 1;
    yield { file, text: `<edge id="${number}" source="${xmlText(from)}" target="${xmlText(to)}" label="${type}" weight="${weight}"/>\n` };
    number += 1;
  }
  yield { file, text: '</edges>\n</graph>\n</gexf>\n' };
}
