import { isGazetteError } from '../errors.ts';
import { type DeadJob, DeadJobError, type Lane, MOST_TRIES, MOST_WAITING } from './transport.ts';

interface Job {
  readonly id: string;
  readonly data: unknown;
  tries: number;
  readonly done: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

type Handle = (job: unknown) => Promise<unknown>;

interface Server {
  /** Jobs of the lane that may be under way, here and with all servers. */
  readonly most: { readonly here: number; readonly inLane: number };
  readonly handle: Handle;
  running: number;
}

/** A lane of the process's own transport. */
export interface InProcessLane {
  ask(id: string, data: unknown): Promise<unknown>;
  serve(lane: Lane, handle: Handle): void;
  waiting(): number;
  deadJobs(): readonly DeadJob[];
  /** Lets what is under way come to its end, and fails what waits. */
  close(): Promise<void>;
}

const CLOSED = 'the queue was closed';

export function inProcessLane(name: string): InProcessLane {
  const waiting: Job[] = [];
  const answers = new Map<string, Promise<unknown>>();
  const dead: DeadJob[] = [];
  const servers: Server[] = [];
  const underWay = new Set<Promise<void>>();
  /** Who waits for room to hand in. */
  const heldBack: (() => void)[] = [];
  let isClosed = false;

  const attempt = async (job: Job, handle: Handle): Promise<void> => {
    job.tries++;
    try {
      job.done(await handle(job.data));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // There is no other process that could do better: a database that is away is away.
      if (isGazetteError(error)) job.fail(error);
      else if (job.tries < MOST_TRIES) waiting.push(job);
      else {
        dead.push({ lane: name, id: job.id, reason, tries: job.tries });
        job.fail(new DeadJobError(reason, { cause: error }));
      }
    }
  };

  const take = (server: Server): void => {
    const job = waiting.shift()!;
    heldBack.shift()?.();
    server.running++;
    const work = attempt(job, server.handle).finally(() => {
      server.running--;
      underWay.delete(work);
      pump();
    });
    underWay.add(work);
  };

  const hasRoom = ({ running, most }: Server): boolean => running < most.here && underWay.size < most.inLane;

  const pump = (): void => {
    for (const server of servers) while (!isClosed && waiting.length > 0 && hasRoom(server)) take(server);
  };

  const handIn = async (id: string, data: unknown): Promise<unknown> => {
    while (!isClosed && waiting.length >= MOST_WAITING) await new Promise<void>((free) => heldBack.push(free));
    if (isClosed) throw new Error(CLOSED);
    return new Promise((done, fail) => {
      waiting.push({ id, data, tries: 0, done, fail });
      pump();
    });
  };

  return {
    ask(id, data) {
      const known = answers.get(id);
      if (known !== undefined) return known;
      const answer = handIn(id, data);
      answers.set(id, answer);
      const forget = (): void => void answers.delete(id);
      answer.then(forget, forget);
      return answer;
    },
    serve({ atOnce, isExclusive = false }, handle) {
      servers.push({ most: isExclusive ? { here: 1, inLane: 1 } : { here: atOnce, inLane: Number.POSITIVE_INFINITY }, handle, running: 0 });
      pump();
    },
    waiting: () => waiting.length,
    deadJobs: () => dead,
    async close() {
      isClosed = true;
      for (const free of heldBack.splice(0)) free();
      await Promise.all(underWay);
      for (const job of waiting.splice(0)) job.fail(new Error(CLOSED));
    },
  };
}
