import { existsSync } from 'node:fs';
import { type Fault, mustBeReference, mustEnd } from '../fault.ts';

const FAKETIME = ['/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1', '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1'].find(
  (path) => existsSync(path),
);
const CLOCKS: readonly Readonly<Record<string, string>>[] = [
  { TZ: 'Pacific/Kiritimati' },
  { TZ: 'America/St_Johns', LANG: 'tr_TR.UTF-8' },
  ...(FAKETIME === undefined
    ? []
    : [
        { LD_PRELOAD: FAKETIME, FAKETIME: '-1h' },
        { LD_PRELOAD: FAKETIME, FAKETIME: '+10y' },
      ]),
];

export const otherClock: Fault = {
  id: 'F15',
  what: 'another time zone, language or clock',
  tries: { short: 1, whole: CLOCKS.length },
  async attempt(harness, number) {
    const env = CLOCKS[number % CLOCKS.length]!;
    mustEnd(await harness.load({ env }), [0], JSON.stringify(env));
    await mustBeReference(harness, JSON.stringify(env));
    return Object.entries(env)
      .filter(([key]) => key !== 'LD_PRELOAD')
      .map(([key, value]) => `${key} ${value}`)
      .join(', ');
  },
};
