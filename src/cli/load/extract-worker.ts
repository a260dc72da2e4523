import { parentPort, workerData } from 'node:worker_threads';
import type { Config } from '../../config.ts';
import type { EvidenceRow } from '../../neo4j/index.ts';
import { openEquipment } from '../parts.ts';
import { type NumberedTasks, readRow, reportOf } from './read-task.ts';

const equipment = await openEquipment((workerData as { readonly config: Config }).config);

/** Reads some reports in a thread of its own; what fails is said report by report, so that one does not spoil the others. */
export function read({ number, tasks }: NumberedTasks): readonly (EvidenceRow | { readonly failed: string })[] {
  parentPort?.postMessage(number);
  return tasks.map((task) => {
    try {
      return readRow(reportOf(task), equipment, task.suggestions);
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  });
}
