/** When a batch is full: so many items, or so much weight, whichever comes first. */
export interface BatchLimits<T> {
  readonly items: number;
  readonly weight: number;
  weigh(item: T): number;
  /** Items of different parts never share a batch; one part when absent. */
  partOf?(item: T): number;
}

/** Cuts a stream into batches, in order within a part; the last ones may be small. Stops early when `shouldStop` says so. */
export async function* inBatches<T>(
  source: AsyncIterable<T>,
  limits: BatchLimits<T>,
  shouldStop: () => boolean = () => false,
): AsyncGenerator<readonly T[]> {
  const open = new Map<number, { items: T[]; weight: number }>();
  for await (const item of source) {
    const part = limits.partOf?.(item) ?? 0;
    const batch = open.get(part) ?? { items: [], weight: 0 };
    open.set(part, batch);
    batch.items.push(item);
    batch.weight += limits.weigh(item);
    if (batch.items.length >= limits.items || batch.weight >= limits.weight) {
      open.delete(part);
      yield batch.items;
    }
    if (shouldStop()) break;
  }
  for (const { items } of open.values()) yield items;
}
