/** What a load did; `seen = loaded + unchanged + rejected + skipped`, always. */
export interface LoadSummary {
  readonly seen: number;
  readonly loaded: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly skipped: number;
  /** Nodes and relationships of the evidence written. */
  readonly rows: number;
  /** `run/<ulid>`, for `changedSince`. */
  readonly run: string;
  readonly seconds: number;
  /** Of which the derivation took when all evidence was written; what was derived beside the reading is not counted. */
  readonly derivationSeconds: number;
  /** Stopped before the input was read to its end. */
  readonly interrupted: boolean;
}

/** Counts as records come by. */
export interface Tally {
  seen: number;
  loaded: number;
  unchanged: number;
  rejected: number;
  skipped: number;
  rows: number;
  words: number;
}

/** The counts of a load that ends now. */
export function summarize(
  tally: Tally,
  run: { readonly id: string; readonly startedAt: string },
  derivationStarted: number,
  interrupted: boolean,
): LoadSummary {
  const { words, ...counts } = tally;
  const now = Date.now();
  return {
    ...counts,
    run: run.id,
    seconds: (now - Date.parse(run.startedAt)) / 1000,
    derivationSeconds: (now - derivationStarted) / 1000,
    interrupted,
  };
}

export const newTally = (): Tally => ({ seen: 0, loaded: 0, unchanged: 0, rejected: 0, skipped: 0, rows: 0, words: 0 });

export const summaryLine = ({ seen, loaded, unchanged, rejected, skipped }: LoadSummary): string =>
  `seen ${seen} = loaded ${loaded} + unchanged ${unchanged} + rejected ${rejected} + skipped ${skipped}`;
