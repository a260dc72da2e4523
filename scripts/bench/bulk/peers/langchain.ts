import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Writer } from '../writers.ts';
import { timed } from '../writers.ts';

const GRAPH = '@langchain/community/graphs/neo4j_graph';

interface Graph {
  addGraphDocuments(documents: readonly unknown[], options: { readonly baseEntityLabel: boolean }): Promise<void>;
  close(): Promise<void>;
}
interface GraphClass {
  initialize(options: { url: string; username: string; password: string; enhancedSchema: false }): Promise<Graph>;
}

/** LangChain.js, installed by whoever runs the benchmark: it is no dependency. Undefined when it is not in `folder`. */
export async function langchain(folder: string, sample: number): Promise<Writer | undefined> {
  const require = createRequire(resolve(folder, 'package.json'));
  let found: string;
  try {
    found = require.resolve(GRAPH);
  } catch {
    console.error(
      `LangChain.js is skipped; to compare: npm install --prefix ${folder} --legacy-peer-deps @langchain/community @langchain/core neo4j-driver`,
    );
    return undefined;
  }
  const { Neo4jGraph } = (await import(pathToFileURL(found).href)) as { Neo4jGraph: GraphClass };
  return {
    name: 'LangChain.js, addGraphDocuments',
    sample,
    async write({ address }, reports) {
      const { uri: url, username, password } = address;
      const graph = await Neo4jGraph.initialize({ url, username, password, enhancedSchema: false });
      const documents = reports.map(({ nodes, relationships }) => {
        const byId = new Map(nodes.map(({ label, id, properties }) => [id, { id, type: label, properties }]));
        return {
          nodes: [...byId.values()],
          relationships: relationships.map(({ type, from, to, properties }) => ({
            type,
            source: byId.get(from),
            target: byId.get(to),
            properties,
          })),
          source: { pageContent: String(nodes[0]?.properties.text), metadata: { id: nodes[0]?.id } },
        };
      });
      // Its first call makes a constraint and reads the schema.
      await graph.addGraphDocuments(documents.slice(0, 1), { baseEntityLabel: true });
      const result = await timed(() => graph.addGraphDocuments(documents.slice(1), { baseEntityLabel: true }));
      await graph.close();
      return result;
    },
  };
}
