import { backup } from './backup.ts';
import { csv } from './csv.ts';
import { cypher } from './cypher.ts';
import type { ExportFormat } from './format.ts';
import { ftm } from './ftm.ts';
import { gexf } from './gexf.ts';
import { graphml } from './graphml.ts';
import { jsonl } from './jsonl.ts';
import { neo4jAdmin } from './neo4j-admin.ts';
import { plover } from './plover.ts';

/** Every format of `gazette export`, by its name. */
export const EXPORT_FORMATS: Readonly<Record<string, ExportFormat>> = {
  csv,
  jsonl,
  graphml,
  gexf,
  ftm,
  plover,
  'neo4j-admin': neo4jAdmin,
  cypher,
  backup,
};

export { type BackupRow, readBackupLine } from './backup.ts';
export { type ExportFilter, selectRows } from './filter.ts';
export type { ExportFormat, GraphSource } from './format.ts';
export { adminFiles } from './neo4j-admin.ts';
