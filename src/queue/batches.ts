/** When a batch is full: so many items, or so much weight, whichever comes first. */
export interface BatchLimits<T> {
  readonly items: number;
  readonly weight: number;
  weigh(item: T): number;
}

/** Cuts a stream into batches, in order; the last one may be small. Stops early when `shouldStop` says so. */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  limits: BatchLimits<T>,
  shouldStop: () => boolean = () => false,
): AsyncGenerator<readonly T[]> {
  let batch: T[] = [];
  let weight = 0;
  for await (const item of source) {
    batch.push(item);
    weight += limits.weigh(item);
    if (batch.length >= limits.items || weight >= limits.weight) {
      yield batch;
      batch = [];
      weight = 0;
    }
    if (shouldStop()) break;
  }
  if (batch.length > 0) yield batch;
}
