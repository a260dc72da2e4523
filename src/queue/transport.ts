/** One kind of work. */
export interface Lane {
  readonly name: string;
  /** Jobs under way at once in this process; in an exclusive lane one at once among all processes. */
  readonly atOnce: number;
  readonly isExclusive?: boolean;
}

/** A job that was tried too often, and the reason of its last failure. */
export interface DeadJob {
  readonly lane: string;
  readonly id: string;
  readonly reason: string;
  readonly tries: number;
}

/** How jobs reach whoever does them, here or elsewhere. Jobs and answers are JSON. */
export interface Transport {
  /**
   * Hands in a job and waits for its answer. A job of an id that is known already is not done again. While too many wait in
   * the lane, it waits too. Throws DeadJobError when the job failed too often.
   */
  ask(lane: string, id: string, job: unknown): Promise<unknown>;
  /** Does the jobs of a lane until the transport is closed; a job may come more than once. */
  serve(lane: Lane, handle: (job: unknown) => Promise<unknown>): Promise<void>;
  /** How many jobs of a lane nobody has taken yet. */
  waiting(lane: string): Promise<number>;
  /** Jobs that were given up. */
  deadJobs(lanes: readonly string[]): Promise<readonly DeadJob[]>;
  /** Lets the jobs under way come to their end. */
  close(): Promise<void>;
}

/** A job was given up. */
export class DeadJobError extends Error {}

/** Tries a job has before it is given up. */
export const MOST_TRIES = 3;
/** Jobs that wait in a lane before whoever hands in more has to wait. */
export const MOST_WAITING = 32;
