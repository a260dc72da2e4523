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

export type ExportName = 'csv' | 'jsonl' | 'graphml' | 'gexf' | 'ftm' | 'plover' | 'neo4j-admin' | 'cypher' | 'backup';

/** Every format that a graph can be written in, by its name. */
export const EXPORT_FORMATS: Readonly<Record<ExportName, ExportFormat>> = {
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
export type { ExportFormat, GraphSource } from './format.ts';
export { adminFiles } from './neo4j-admin.ts';
export { TABLE_FORMATS, type TableFormat } from './table.ts';
