import { countsOf, type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

export const littleMemory: Fault = {
  id: 'F10',
  what: 'a transaction may use 3 MB',
  tries: { short: 0, whole: 1 },
  isForWholeOnly: true,
  async attempt(harness) {
    await harness.server!.stop();
    await harness.server!.start({ 'db.memory.transaction.max': '3m' });
    try {
      const outcome = await harness.load();
      mustEnd(outcome, [0, 4, 5], '3 MB');
      const text = outcome.code === 4 ? `exit 4: ${outcome.stderr.trim().split('\n').at(-1)?.slice(0, 90)}` : `exit ${outcome.code}`;
      if (outcome.code !== 4) must(countsOf(outcome).loaded > 0, 'nothing was loaded');
      await harness.server!.stop();
      await harness.server!.start();
      await harness.freeLocks();
      mustEnd(await harness.load(), [0], '3 MB, then enough');
      await mustBeReference(harness, '3 MB, then enough');
      return text;
    } finally {
      await harness.server!.start();
    }
  },
};
