import { type Fault, mustBeReference, mustEnd, resume } from '../fault.ts';

/** Point 1, 2, 3, ... of one whole form; the last try finds that there is no such point. */
let next = 1;
let isPast = false;

export const failPoints: Fault = {
  id: 'F2',
  what: 'the loader is killed before or after each commit in turn',
  tries: { short: 2, whole: 200 },
  async attempt(harness, number) {
    if (isPast) return 'no further point';
    // The short form takes two: in the evidence, and in the derivation.
    const point = harness.isShort ? [2, 9][number % 2]! : next++;
    const outcome = await harness.load({ env: { GAZETTE_FAIL_POINT: String(point) } });
    if (outcome.code === 0) {
      isPast = true;
      await mustBeReference(harness, 'never killed');
      return `${point - 1} points`;
    }
    mustEnd(outcome, [null], `point ${point}`);
    await resume(harness, `point ${point}`);
    return `point ${point}`;
  },
};
