/**
 * Hands every item of a stream to `handle`, so many at once. The stream is read no faster than items are done, which holds
 * back whoever fills it. The first failure stops the reading, waits for what is under way and is thrown.
 */
export async function handleAll<T>(source: AsyncIterable<T>, atOnce: number, handle: (item: T) => Promise<void>): Promise<void> {
  const running = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  for await (const item of source) {
    const work = handle(item)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => running.delete(work));
    running.add(work);
    if (running.size >= atOnce) await Promise.race(running);
    if (failure !== undefined) break;
  }
  await Promise.all(running);
  if (failure !== undefined) throw failure.error;
}
