export { dumpHash, dumpLines } from './dump.ts';
export { evidenceRows } from './evidence-rows.ts';
export {
  adminFiles,
  type BackupRow,
  EXPORT_FORMATS,
  type ExportName,
  type GraphSource,
  readBackupLine,
  TABLE_FORMATS,
  type TableFormat,
} from './export/index.ts';
export { extractOutput } from './extract-output.ts';
export type { ExtractOutput } from './extract-types.ts';
export { graphRows, markedBy } from './graph-rows.ts';
export { judgementRow, judgementRows } from './judgement-rows.ts';
export { kindRows } from './kind-rows.ts';
export { withKeys } from './with-keys.ts';
export { entityRows, happeningRows, holdingsRows, referenceRows, relationRows, roleRows, worldRows } from './world-rows.ts';
