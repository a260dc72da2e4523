import { EXPORT_FORMATS, type GraphSource } from '../../graph/index.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { COUNT, EDGE_ROWS, NODE_ROWS } from './statements.ts';
import { streamRows } from './stream.ts';
import { tarEnd, tarEntry } from './tar.ts';

type Filter = Readonly<Record<string, unknown>>;

/** Formats that are written from whole nodes and edges, as `gazette export` writes them. */
export const GRAPH_FORMATS: Readonly<Record<string, { readonly type: string; readonly file: string }>> = {
  ftm: { type: 'application/x-ndjson', file: 'gazette.ftm.json' },
  plover: { type: 'application/x-ndjson', file: 'gazette.plover.jsonl' },
  cypher: { type: 'text/plain', file: 'gazette.cypher' },
  'neo4j-admin': { type: 'application/x-tar', file: 'gazette-neo4j-admin.tar' },
};

/** Some of these formats hold what they write about in memory; more than this goes by `gazette export`. */
const MOST_DECISIONS = 10_000;

async function refuseTooMany(api: Api, filter: Filter): Promise<void> {
  for await (const { decisions } of streamRows(api.store, COUNT, filter))
    if (Number(decisions) > MOST_DECISIONS)
      throw new Refusal(
        'TOO_EXPENSIVE',
        `${String(decisions)} decisions fit; this format is given for at most ${MOST_DECISIONS} at a time. Narrow the filter, for instance by "from" and "to", or use "gazette export".`,
      );
}

/** The decisions that fit and what they are tied to, in one of the formats; several files come as a tar archive. */
export async function* graphExport(api: Api, name: string, filter: Filter): AsyncGenerator<string | Buffer> {
  await refuseTooMany(api, filter);
  const source: GraphSource = {
    nodes: () => streamRows(api.store, NODE_ROWS, filter) as unknown as AsyncGenerator<NodeRow>,
    relationships: () => streamRows(api.store, EDGE_ROWS, filter) as unknown as AsyncGenerator<RelationshipRow>,
  };
  const isArchive = GRAPH_FORMATS[name]?.type === 'application/x-tar';
  let open: { readonly file: string; readonly parts: string[] } | undefined;
  for await (const { file, text } of EXPORT_FORMATS[name]?.(source) ?? []) {
    if (!isArchive) {
      yield text;
      continue;
    }
    if (open?.file !== file) {
      if (open !== undefined) yield tarEntry(open.file, open.parts.join(''));
      open = { file, parts: [] };
    }
    open.parts.push(text);
  }
  if (open !== undefined) yield tarEntry(open.file, open.parts.join(''));
  if (isArchive) yield tarEnd();
}
