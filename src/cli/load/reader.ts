import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Config } from '../../config.ts';
import type { Report } from '../../model/report.ts';
import type { EvidenceRow } from '../../neo4j/index.ts';
import type { Adviser } from '../adviser.ts';
import type { Equipment } from '../parts.ts';
import { type Readable, type ReadTask, readRow, reportOf } from './read-task.ts';

/** Reads reports, in this thread or in others. */
export interface Reader {
  read(readable: Readable): Promise<EvidenceRow>;
  close(): Promise<void>;
}

/** Reports that this thread reads before others are worth their start: each loads a model of its own. */
const ALONE = 60;
/** Reports a task: enough that handing over costs nothing, few enough that no thread waits for another at the end. */
const TASK = 10;
/** A report that takes longer than this, from when its turn has come, is rejected and its thread ended. */
const TASK_WITHIN_MS = 120_000;
const WORKER = fileURLToPath(new URL('./extract-worker.js', import.meta.url));
/** Run from its sources, without a build, Gazette reads in one thread: Node does not load TypeScript in others. */
const HAS_WORKER = existsSync(WORKER);

interface Pool {
  read(task: ReadTask): Promise<EvidenceRow>;
  close(): Promise<void>;
}

interface Waiting {
  readonly task: ReadTask;
  readonly done: (row: EvidenceRow) => void;
  readonly fail: (error: Error) => void;
}

type Answer = EvidenceRow | { readonly failed: string };

/** Threads that read tasks of some reports each. A task that ends its thread is read again report by report, and only the culprit fails. */
function openPool(config: Config, threads: number): Pool {
  const pool = new Piscina({ filename: WORKER, name: 'read', minThreads: threads, maxThreads: threads, workerData: { config } });
  // Not a race against one promise for the whole load, which would keep the answers of every task until its end.
  const underWay = new Set<(error: Error) => void>();
  let broken: Error | undefined;
  // Emitted when a thread fails without a task, as when it cannot load its model.
  pool.on('error', (error: Error) => {
    broken = error;
    for (const fail of underWay) fail(error);
  });
  const run = (tasks: readonly ReadTask[]): Promise<readonly Answer[]> =>
    new Promise<readonly Answer[]>((done, fail) => {
      if (broken !== undefined) return fail(broken);
      underWay.add(fail);
      const ahead = Math.ceil(pool.queueSize / threads);
      pool
        .run(tasks, { signal: AbortSignal.timeout(TASK_WITHIN_MS * (1 + ahead)) })
        .then(done, fail)
        .finally(() => underWay.delete(fail));
    });
  let waiting: Waiting[] = [];
  let isPlanned = false;
  const settle = ({ done, fail }: Waiting, answer: Answer | undefined): void => {
    if (answer === undefined || 'failed' in answer) fail(new Error(answer?.failed ?? 'no answer'));
    else done(answer);
  };
  const send = async (some: readonly Waiting[]): Promise<void> => {
    try {
      const answers = await run(some.map(({ task }) => task));
      for (const [i, one] of some.entries()) settle(one, answers[i]);
    } catch (error) {
      if (some.length === 1) return some[0]!.fail(error as Error);
      for (const one of some) await send([one]);
    }
  };
  const flush = (): void => {
    isPlanned = false;
    const all = waiting;
    waiting = [];
    for (let i = 0; i < all.length; i += TASK) void send(all.slice(i, i + TASK));
  };
  return {
    read: (task) =>
      new Promise((done, fail) => {
        waiting.push({ task, done, fail });
        if (isPlanned) return;
        isPlanned = true;
        setImmediate(flush);
      }),
    close: () => pool.destroy(),
  };
}

/** `workers` 0 reads in this thread alone; absent takes a thread a core once there is enough to read. An adviser is asked first. */
export function openReader(config: Config, equipment: Equipment, adviser: Adviser, workers: number = availableParallelism()): Reader {
  let pool: Pool | undefined;
  let count = 0;
  return {
    async read(readable) {
      // Before anything is waited for: of a batch that is worth threads this one reads nothing.
      count++;
      const prepare = (): Report => reportOf(readable);
      const suggestions = await adviser.ask(prepare);
      if (HAS_WORKER && workers > 0 && count > ALONE) pool ??= openPool(config, workers);
      return pool === undefined ? readRow(prepare(), equipment, suggestions) : pool.read({ ...readable, suggestions });
    },
    async close() {
      await pool?.close();
    },
  };
}
