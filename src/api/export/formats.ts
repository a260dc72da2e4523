import type { ExportName, TableFormat } from '../../graph/index.ts';

/** How a format goes over HTTP. */
export interface Format {
  readonly type: string;
  readonly file: string;
  /** Several files, as a tar archive. */
  readonly isArchive?: boolean;
  /** Holds what it writes about in memory, and so is given for some thousand decisions at a time. */
  readonly isHeld?: boolean;
}

const LINES = 'application/x-ndjson';

/** Everything but a backup, which is for who runs the server. */
export const FORMATS: Readonly<Record<Exclude<ExportName, 'backup'>, Format>> = {
  csv: { type: 'application/x-tar', file: 'gazette-csv.tar', isArchive: true, isHeld: true },
  jsonl: { type: LINES, file: 'gazette-graph.jsonl' },
  graphml: { type: 'application/graphml+xml', file: 'gazette-graph.graphml' },
  gexf: { type: 'application/gexf+xml', file: 'gazette-graph.gexf' },
  ftm: { type: LINES, file: 'gazette.ftm.json', isHeld: true },
  plover: { type: LINES, file: 'gazette.plover.jsonl', isHeld: true },
  'neo4j-admin': { type: 'application/x-tar', file: 'gazette-neo4j-admin.tar', isArchive: true, isHeld: true },
  cypher: { type: 'text/plain', file: 'gazette.cypher' },
};

/** Formats that have flat tables as well as the graph. */
export const TABLE_TYPES: Readonly<Record<TableFormat, string>> = { csv: 'text/csv', jsonl: LINES };
