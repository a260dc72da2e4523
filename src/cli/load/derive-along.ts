import type { Derivation, DrainOptions } from '../../neo4j/index.ts';

type Passes = Pick<DrainOptions, 'atLeast' | 'atMost'>;

/** Reports that fill a pass. Smaller ones cost more: each reads again the blocks that the one before it read. */
const FULL: Passes = { atLeast: 2000 };
/**
 * The first pass into an empty graph finds small blocks, and a server that has planned none of its statements yet: that takes longer
 * than running them, and is done while the threads read instead of after them.
 */
const FIRST: Passes = { atLeast: 50, atMost: 1 };

/** Derives beside the reading of a load. */
export interface DerivingAlong {
  /** Says that more is written; what waits is derived when it is worth a pass and none is under way. */
  offer(): void;
  /** Waits for the pass that is under way. */
  settle(): Promise<void>;
}

/**
 * While the threads read the next reports, this one derives what is written, pass by pass. After a failure it leaves the
 * rest to the derivation that follows the load: that one does the same work, and says what is wrong if it still is.
 */
export function deriveAlong(derive: (passes: Passes) => Promise<Derivation>, isEmptyGraph: boolean): DerivingAlong {
  let next = isEmptyGraph ? FIRST : FULL;
  let underWay: Promise<void> | undefined;
  let hasFailed = false;
  return {
    offer() {
      if (hasFailed) return;
      underWay ??= derive(next)
        .then(
          ({ created }) => {
            if (created > 0) next = FULL;
          },
          () => {
            hasFailed = true;
          },
        )
        .finally(() => {
          underWay = undefined;
        });
    },
    settle: async () => underWay,
  };
}
