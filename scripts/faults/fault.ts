import type { Harness, Outcome } from './harness.ts';

/** Something that goes wrong, and how it is made to. */
export interface Fault {
  /** F1 to F17. */
  readonly id: string;
  readonly what: string;
  /** Tries in the short form, which runs with the tests, and in the whole one; 0 leaves it out. */
  readonly tries: { readonly short: number; readonly whole: number };
  /** Needs a Neo4j of its own that may be stopped, or a build with threads. */
  readonly isForWholeOnly?: boolean;
  /** Why it cannot be tried on this machine. */
  missing?(): string | undefined;
  /** One try on an empty graph; throws when what must hold does not. What it gives is shown. */
  attempt(harness: Harness, number: number): Promise<string | undefined>;
}

export class NotHeld extends Error {}

export function must(condition: boolean, what: string): void {
  if (!condition) throw new NotHeld(what);
}

/** The command ended as it should. */
export function mustEnd(outcome: Outcome, codes: readonly (number | null)[], when: string): void {
  must(codes.includes(outcome.code), `${when}: ended with ${outcome.code}, not ${codes.join(' or ')}: ${outcome.stderr.slice(-600)}`);
}

/** After this the graph is the reference. */
export async function mustBeReference(harness: Harness, when: string): Promise<void> {
  must((await harness.hash()) === harness.wanted, `${when}: another graph than that of a calm load`);
}

interface Counts {
  readonly seen: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly skipped: number;
}

export function countsOf(outcome: Outcome): Counts {
  const counts = JSON.parse(outcome.stdout) as Counts;
  must(counts.seen === counts.loaded + counts.unchanged + counts.rejected + counts.skipped, `counts do not balance: ${outcome.stdout}`);
  return counts;
}

/** Loads again until it is done; a stopped load goes on. */
export async function resume(harness: Harness, when: string): Promise<void> {
  await harness.freeLocks();
  mustEnd(await harness.load(), [0], `${when}, resumed`);
  await mustBeReference(harness, when);
}

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));
