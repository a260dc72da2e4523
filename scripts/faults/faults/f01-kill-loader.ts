import { type Fault, resume, sleep } from '../fault.ts';

export const killLoader: Fault = {
  id: 'F1',
  what: 'the loader is killed at some moment',
  tries: { short: 1, whole: 20 },
  async attempt(harness) {
    const { child, outcome } = harness.start(['load', harness.input]);
    const after = harness.calm * (0.2 + Math.random() * 0.75);
    await sleep(after * 1000);
    child.kill('SIGKILL');
    await outcome;
    await resume(harness, `killed after ${after.toFixed(1)} s`);
    return undefined;
  },
};
