import { adminFiles } from '../../graph/index.ts';
import { type GraphRows, reportIdOf } from '../../model/rows.ts';
import { batchRows } from '../../neo4j/index.ts';
import type { FolderWriter } from '../export/folder-writer.ts';
import type { Outcome, ReadBatch } from './batch.ts';

/** What a load would write, as files for `neo4j-admin database import full`: evidence, ledger and work list. */
export interface EvidenceFiles {
  write(batch: ReadBatch): Promise<Pick<Outcome, 'loaded' | 'rows'>>;
  importArguments(): readonly string[];
}

export function evidenceFiles(writer: FolderWriter): EvidenceFiles {
  const files = adminFiles();
  // Reports come once; their sources do not, nor does the run.
  const shared = new Set<string>();
  const put = async ({ nodes, relationships }: GraphRows): Promise<void> => {
    for (const row of nodes) {
      if (row.label === 'Source' || row.label === 'LoadRun') {
        if (shared.has(row.id)) continue;
        shared.add(row.id);
      }
      const { file, text } = files.node(row);
      await writer.write(file, text);
    }
    for (const row of relationships) {
      const { file, text } = files.relationship(row);
      await writer.write(file, text);
    }
  };
  return {
    importArguments: files.importArguments,
    async write({ run, name, evidence }) {
      for (const { rows } of evidence) await put(rows);
      const loaded = evidence.map(({ rows }) => reportIdOf(rows));
      if (loaded.length > 0)
        await put(
          batchRows(
            run,
            name,
            loaded,
            evidence.map(({ keys }) => keys),
          ),
        );
      return { loaded, rows: evidence.reduce((sum, { rows }) => sum + rows.nodes.length + rows.relationships.length, 0) };
    },
  };
}
