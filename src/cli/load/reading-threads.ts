import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { Config } from '../../config.ts';
import type { EvidenceRow } from '../../neo4j/index.ts';
import type { NumberedTasks, ReadTask } from './read-task.ts';

/** Threads that read reports, each with a model of its own. */
export interface ReadingThreads {
  read(task: ReadTask): Promise<EvidenceRow>;
  close(): Promise<void>;
}

export const WORKER: string = fileURLToPath(new URL('./extract-worker.js', import.meta.url));
/** Reports that go to a thread together: enough that handing over costs nothing, few enough that no thread waits for another at the end. */
const TOGETHER = 10;
/** Reports that take longer than this, from when their thread begins with them, are given up and the thread ended. */
const WITHIN_MS = 120_000;

interface Waiting {
  readonly task: ReadTask;
  readonly done: (row: EvidenceRow) => void;
  readonly fail: (error: Error) => void;
}

type Answer = EvidenceRow | { readonly failed: string };

/** What ends a thread is read again report by report, and only the culprit fails. */
export function openReadingThreads(config: Config, threads: number): ReadingThreads {
  const pool = new Piscina({ filename: WORKER, name: 'read', minThreads: threads, maxThreads: threads, workerData: { config } });
  // Not a race against one promise for the whole load, which would keep the answers of every task until its end.
  const underWay = new Map<number, { readonly begin: () => void; readonly fail: (error: Error) => void }>();
  let broken: Error | undefined;
  // Emitted when a thread fails without a task, as when it cannot load its model.
  pool.on('error', (error: Error) => {
    broken = error;
    for (const { fail } of underWay.values()) fail(error);
  });
  pool.on('message', (number: number) => underWay.get(number)?.begin());
  let sent = 0;
  const run = (tasks: readonly ReadTask[]): Promise<readonly Answer[]> =>
    new Promise<readonly Answer[]>((done, fail) => {
      if (broken !== undefined) return fail(broken);
      const numbered: NumberedTasks = { number: sent++, tasks };
      const abort = new AbortController();
      let timer: NodeJS.Timeout | undefined;
      const begin = (): void => {
        timer = setTimeout(() => {
          fail(new Error(`Reading it took longer than ${WITHIN_MS / 1000} s.`));
          abort.abort();
        }, WITHIN_MS);
      };
      underWay.set(numbered.number, { begin, fail });
      pool
        .run(numbered, { signal: abort.signal })
        .then(done, fail)
        .finally(() => {
          clearTimeout(timer);
          underWay.delete(numbered.number);
        });
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
    for (let i = 0; i < all.length; i += TOGETHER) void send(all.slice(i, i + TOGETHER));
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
