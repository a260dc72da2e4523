import { describe, expect, test } from 'vitest';
import { deriveAlong } from '../../src/cli/load/derive-along.ts';

/** A derivation that ends when it is told to. */
function slow() {
  const started: number[] = [];
  const ends: { readonly done: () => void; readonly fail: (error: Error) => void }[] = [];
  const derive = (atLeast: number): Promise<void> => {
    started.push(atLeast);
    return new Promise((done, fail) => ends.push({ done, fail }));
  };
  return { started, ends, derive };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('deriving beside the reading', () => {
  test('one derivation at a time, of no fewer than are worth it', async () => {
    const { started, ends, derive } = slow();
    const along = deriveAlong(derive);
    along.offer();
    along.offer();
    expect(started).toHaveLength(1);
    expect(started[0]).toBeGreaterThan(1);
    ends[0]!.done();
    await turn();
    along.offer();
    expect(started).toHaveLength(2);
  });

  test('settles when the one under way has ended, and at once when there is none', async () => {
    const { ends, derive } = slow();
    const along = deriveAlong(derive);
    await along.settle();
    along.offer();
    let isSettled = false;
    const settled = along.settle().then(() => {
      isSettled = true;
    });
    await turn();
    expect(isSettled).toBe(false);
    ends[0]!.done();
    await settled;
  });

  test('one that fails leaves the rest to the derivation after the load, which says why', async () => {
    const { started, ends, derive } = slow();
    const along = deriveAlong(derive);
    along.offer();
    ends[0]!.fail(new Error('the database is away'));
    await along.settle();
    along.offer();
    expect(started).toHaveLength(1);
  });
});
