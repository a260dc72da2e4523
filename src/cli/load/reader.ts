import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import type { Config } from '../../config.ts';
import type { Report } from '../../model/report.ts';
import type { EvidenceRow } from '../../neo4j/index.ts';
import type { Adviser } from '../adviser.ts';
import type { Equipment } from '../parts.ts';
import { type Readable, readRow, reportOf } from './read-task.ts';
import { openReadingThreads, type ReadingThreads, WORKER } from './reading-threads.ts';

/** Reads reports, in this thread or in others. */
export interface Reader {
  read(readable: Readable): Promise<EvidenceRow>;
  close(): Promise<void>;
}

/** Reports that this thread reads before others are worth their start: each loads a model of its own. */
const ALONE = 60;
/** Run from its sources, without a build, Gazette reads in one thread: Node does not load TypeScript in others. */
const HAS_WORKER = existsSync(WORKER);

/** `workers` 0 reads in this thread alone; absent takes a thread a core once there is enough to read. An adviser is asked first. */
export function openReader(config: Config, equipment: Equipment, adviser: Adviser, workers: number = availableParallelism()): Reader {
  let threads: ReadingThreads | undefined;
  let count = 0;
  return {
    async read(readable) {
      // Before anything is waited for: of a batch that is worth threads this one reads nothing.
      count++;
      const prepare = (): Report => reportOf(readable);
      const suggestions = await adviser.ask(prepare);
      if (HAS_WORKER && workers > 0 && count > ALONE) threads ??= openReadingThreads(config, workers);
      return threads === undefined ? readRow(prepare(), equipment, suggestions) : threads.read({ ...readable, suggestions });
    },
    async close() {
      await threads?.close();
    },
  };
}
