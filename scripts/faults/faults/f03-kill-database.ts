import { countsOf, type Fault, must, mustBeReference, mustEnd, resume, sleep } from '../fault.ts';

/** Away for a few seconds, a load waits for the database; away for a minute, it ends and says how to go on. */
const AWAY_SECONDS = [3, 3, 60];

export const killDatabase: Fault = {
  id: 'F3',
  what: 'the database is killed under a load and comes back after 3 or 60 s',
  tries: { short: 0, whole: 6 },
  isForWholeOnly: true,
  async attempt(harness, number) {
    const away = AWAY_SECONDS[number % AWAY_SECONDS.length]!;
    const { outcome } = harness.start(['load', harness.input, '--json']);
    await sleep(harness.calm * (300 + Math.random() * 500));
    await harness.server!.kill();
    await sleep(away * 1000);
    await harness.server!.start();
    const ended = await outcome;
    mustEnd(ended, [0, 4], `away for ${away} s`);
    if (ended.code === 0) {
      countsOf(ended);
      await mustBeReference(harness, `away for ${away} s`);
      return `${away} s: went on by itself`;
    }
    must(/run the same command again|does not answer/.test(ended.stderr), `it does not say how to go on: ${ended.stderr}`);
    await resume(harness, `away for ${away} s`);
    return `${away} s: exit 4, resumed`;
  },
};

export const restartDatabase: Fault = {
  id: 'F4',
  what: 'the database is stopped and started under a load',
  tries: { short: 0, whole: 2 },
  isForWholeOnly: true,
  async attempt(harness) {
    const { outcome } = harness.start(['load', harness.input, '--json']);
    await sleep(harness.calm * (300 + Math.random() * 500));
    await harness.server!.stop();
    await harness.server!.start();
    const ended = await outcome;
    mustEnd(ended, [0, 4], 'restarted');
    await (ended.code === 0 ? mustBeReference(harness, 'restarted') : resume(harness, 'restarted'));
    return `exit ${ended.code}`;
  },
};
