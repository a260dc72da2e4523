/** Reports that fill a pass. Smaller ones cost more: each reads again the blocks that the one before it read. */
const WORTH_A_PASS = 2000;

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
export function deriveAlong(derive: (atLeast: number) => Promise<unknown>): DerivingAlong {
  let underWay: Promise<void> | undefined;
  let hasFailed = false;
  return {
    offer() {
      if (hasFailed) return;
      underWay ??= derive(WORTH_A_PASS)
        .then(
          () => {},
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
