import { type Fault, must, mustEnd, resume, sleep } from '../fault.ts';

const CASES: readonly (readonly [string, readonly NodeJS.Signals[], readonly number[]])[] = [
  ['SIGINT', ['SIGINT'], [130]],
  ['SIGTERM', ['SIGTERM'], [143]],
  ['SIGINT twice', ['SIGINT', 'SIGINT'], [130]],
];

export const signals: Fault = {
  id: 'F17',
  what: 'Ctrl-C once and twice, SIGTERM, a reader that goes away',
  tries: { short: 2, whole: 8 },
  async attempt(harness, number) {
    const found = CASES[number % (CASES.length + 1)];
    const { child, outcome } = harness.start(['load', harness.input]);
    if (found === undefined) {
      child.stdout?.destroy();
      child.stderr?.destroy();
      const ended = await outcome;
      mustEnd(ended, [0], 'closed output');
      await resume(harness, 'closed output');
      return 'closed output';
    }
    const [when, sent, codes] = found;
    await harness.untilWritten(outcome);
    const asked = Date.now();
    for (const signal of sent) {
      child.kill(signal);
      await sleep(100);
    }
    const ended = await outcome;
    const seconds = (Date.now() - asked) / 1000;
    if (ended.code === 0) return `${when}: came too late`;
    mustEnd(ended, codes, when);
    must(/run the same command again/.test(ended.stderr), `${when}: it does not say how to go on`);
    await resume(harness, when);
    return `${when}: exit ${ended.code} after ${seconds.toFixed(1)} s`;
  },
};
