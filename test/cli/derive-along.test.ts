import { describe, expect, test } from 'vitest';
import { deriveAlong } from '../../src/cli/load/derive-along.ts';
import type { Derivation, DrainOptions } from '../../src/neo4j/index.ts';

/** A derivation that ends when it is told to. */
function slow() {
  const started: Pick<DrainOptions, 'atLeast' | 'atMost'>[] = [];
  const ends: { readonly done: (created: number) => void; readonly fail: (error: Error) => void }[] = [];
  const derive = (passes: Pick<DrainOptions, 'atLeast' | 'atMost'>): Promise<Derivation> => {
    started.push(passes);
    return new Promise((done, fail) => ends.push({ done: (created) => done({ created, changed: 0, removed: 0 }), fail }));
  };
  return { started, ends, derive };
}

const turn = (): Promise<void> => new Promise((done) => setImmediate(done));

describe('deriving beside the reading', () => {
  test('one derivation at a time, of no fewer than are worth it', async () => {
    const { started, ends, derive } = slow();
    const along = deriveAlong(derive, false);
    along.offer();
    along.offer();
    expect(started).toHaveLength(1);
    expect(started[0]?.atLeast).toBeGreaterThan(1000);
    ends[0]!.done(1);
    await turn();
    along.offer();
    expect(started).toHaveLength(2);
  });

  test('a first one into an empty graph is small and alone; those after it are not', async () => {
    const { started, ends, derive } = slow();
    const along = deriveAlong(derive, true);
    along.offer();
    ends[0]!.done(0);
    await turn();
    // Too few were written yet.
    along.offer();
    ends[1]!.done(7);
    await turn();
    along.offer();
    expect(started.map(({ atMost }) => atMost)).toEqual([1, 1, undefined]);
    expect(started[1]!.atLeast).toBeLessThan(100);
    expect(started[2]!.atLeast).toBeGreaterThan(1000);
  });

  test('settles when the one under way has ended, and at once when there is none', async () => {
    const { ends, derive } = slow();
    const along = deriveAlong(derive, false);
    await along.settle();
    along.offer();
    let isSettled = false;
    const settled = along.settle().then(() => {
      isSettled = true;
    });
    await turn();
    expect(isSettled).toBe(false);
    ends[0]!.done(1);
    await settled;
  });

  test('one that fails leaves the rest to the derivation after the load, which says why', async () => {
    const { started, ends, derive } = slow();
    const along = deriveAlong(derive, false);
    along.offer();
    ends[0]!.fail(new Error('the database is away'));
    await along.settle();
    along.offer();
    expect(started).toHaveLength(1);
  });
});
