/** How much a transaction writes, learnt from how long the last ones took. */
export interface Pace {
  /** Nodes and relationships a transaction may hold; at least one report is written whatever it brings. */
  rows(): number;
  learn(rows: number, milliseconds: number): void;
  /** The database had no memory for so many. */
  halve(): void;
}

/** However slow commits are, fewer rows make them slower: each transaction has five statements beside its rows. */
const FEWEST = 3000;
/** Where memory is short, rather slow than not at all. */
const FEWEST_FOR_MEMORY = 1000;
/** More rows live long enough in the server's memory to cost its garbage collector more than a commit saves. */
const MOST = 12_000;
const START = 6000;
/** A commit that others can wait for: long enough to be worth its fsync, short enough to lose little by a failure. */
const WANTED_MS = { least: 200, most: 500 };

export function newPace(): Pace {
  let limit = START;
  let most = MOST;
  const set = (rows: number): void => {
    limit = Math.round(Math.min(most, Math.max(FEWEST, rows)));
  };
  return {
    rows: () => limit,
    learn(rows, milliseconds) {
      // A last batch that was small anyway says nothing about a large one.
      if (rows < limit / 2) return;
      if (milliseconds > WANTED_MS.most) set(limit * 0.8);
      else if (milliseconds < WANTED_MS.least) set(limit * 1.25);
    },
    halve() {
      most = Math.max(FEWEST_FOR_MEMORY, Math.floor(limit / 2));
      set(most);
    },
  };
}
