import { isGazetteError } from '../errors.ts';
import { type DeadJob, DeadJobError, type Lane, MOST_TRIES, MOST_WAITING, type Transport } from './transport.ts';

interface Job {
  readonly id: string;
  readonly data: unknown;
  tries: number;
  readonly done: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

type Handle = (job: unknown) => Promise<unknown>;

interface LaneState {
  readonly waiting: Job[];
  readonly answers: Map<string, Promise<unknown>>;
  readonly dead: DeadJob[];
  readonly servers: { readonly lane: Lane; readonly handle: Handle; running: number }[];
  readonly room: (() => void)[];
  running: number;
}

/** The transport of one process: no job leaves it, and an answer is forgotten once it is given. */
export function inProcessTransport(): Transport {
  const lanes = new Map<string, LaneState>();
  const under = new Set<Promise<void>>();
  let isClosed = false;
  const stateOf = (name: string): LaneState => {
    const known = lanes.get(name);
    if (known !== undefined) return known;
    const fresh: LaneState = { waiting: [], answers: new Map(), dead: [], servers: [], room: [], running: 0 };
    lanes.set(name, fresh);
    return fresh;
  };

  const attempt = async (name: string, state: LaneState, job: Job, handle: Handle): Promise<void> => {
    job.tries++;
    try {
      job.done(await handle(job.data));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      // There is no other process that could do better: a database that is away is away.
      if (isGazetteError(error)) job.fail(error);
      else if (job.tries < MOST_TRIES) state.waiting.push(job);
      else {
        state.dead.push({ lane: name, id: job.id, reason, tries: job.tries });
        job.fail(new DeadJobError(reason, { cause: error }));
      }
    }
  };

  const pump = (name: string, state: LaneState): void => {
    for (const server of state.servers) {
      const most = server.lane.isExclusive === true ? 1 : server.lane.atOnce;
      const isFull = (): boolean => server.running >= most || (server.lane.isExclusive === true && state.running >= 1);
      while (!isClosed && !isFull() && state.waiting.length > 0) {
        const job = state.waiting.shift()!;
        state.room.shift()?.();
        server.running++;
        state.running++;
        const work = attempt(name, state, job, server.handle).finally(() => {
          server.running--;
          state.running--;
          under.delete(work);
          pump(name, state);
        });
        under.add(work);
      }
    }
  };

  const handIn = async (name: string, id: string, data: unknown): Promise<unknown> => {
    const state = stateOf(name);
    while (state.waiting.length >= MOST_WAITING) await new Promise<void>((free) => state.room.push(free));
    return new Promise((done, fail) => {
      state.waiting.push({ id, data, tries: 0, done, fail });
      pump(name, state);
    });
  };

  return {
    ask(name, id, data) {
      const { answers } = stateOf(name);
      const known = answers.get(id);
      if (known !== undefined) return known;
      const answer = handIn(name, id, data);
      answers.set(id, answer);
      const forget = (): void => void answers.delete(id);
      answer.then(forget, forget);
      return answer;
    },
    async serve(lane, handle) {
      const state = stateOf(lane.name);
      state.servers.push({ lane, handle, running: 0 });
      pump(lane.name, state);
    },
    waiting: async (name) => stateOf(name).waiting.length,
    deadJobs: async (names) => names.flatMap((name) => stateOf(name).dead),
    async close() {
      isClosed = true;
      await Promise.all(under);
      for (const { waiting } of lanes.values()) for (const job of waiting) job.fail(new Error('the queue was closed'));
    },
  };
}
