import { type Fault, must, mustEnd } from '../fault.ts';

const CASES: readonly (readonly [string, Readonly<Record<string, string>>, number, RegExp])[] = [
  ['wrong password', { NEO4J_PASSWORD: 'wrong-password' }, 4, /check NEO4J_USERNAME and NEO4J_PASSWORD/],
  ['no such database', { NEO4J_DATABASE: 'absent' }, 4, /check NEO4J_DATABASE/],
  ['nothing at the address', { NEO4J_URI: 'bolt://127.0.0.1:1' }, 4, /start it, correct NEO4J_URI/],
  ['no address', { NEO4J_URI: 'http://127.0.0.1' }, 3, /write it like bolt:/],
  ['no such log level', { GAZETTE_LOG: 'loud' }, 3, /GAZETTE_LOG/],
  ['no model', { GAZETTE_MODEL: '/nowhere' }, 3, /npm run setup/],
];

export const wrongSettings: Fault = {
  id: 'F11',
  what: 'wrong password, database, address, model or setting',
  tries: { short: CASES.length, whole: CASES.length },
  async attempt(harness, number) {
    const [when, env, code, words] = CASES[number % CASES.length]!;
    const outcome = await harness.load({ env });
    mustEnd(outcome, [code], when);
    must(words.test(outcome.stderr), `${when}: the message does not help: ${outcome.stderr}`);
    must(outcome.seconds < 20, `${when}: took ${outcome.seconds} s`);
    return `${when}: exit ${code}`;
  },
};
