import { type Fault as Hurt, isCommit, startProxy } from '../../../test/neo4j/proxy.ts';
import { type Fault, must, mustBeReference, mustEnd, resume } from '../fault.ts';
import type { Harness } from '../harness.ts';

/** Seconds that a load may take longer than a calm one. */
const DELAY = 90;
/** Seconds after which a client gives up a connection that went silent: Neo4j tells them `connection.recv_timeout_seconds`. */
const SILENCE = 120;

/** A load through a proxy: done, or ended with 4 and resumed without it. */
async function loadThrough(harness: Harness, hurt: Hurt, when: string): Promise<string> {
  const within = harness.calm + (hurt.freeze === undefined ? DELAY : SILENCE);
  const proxy = await startProxy(harness.port, hurt);
  try {
    const outcome = await harness.load({ env: { NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` } });
    must(outcome.seconds < within, `${when}: took ${outcome.seconds.toFixed(0)} s`);
    mustEnd(outcome, [0, 4], when);
    await (outcome.code === 0 ? mustBeReference(harness, when) : resume(harness, when));
    return `${when}: exit ${outcome.code}${proxy.cuts() === 0 ? '' : `, cut ${proxy.cuts()} times`}`;
  } finally {
    await proxy.close();
  }
}

const every = (n: number, matches: (chunk: Buffer) => boolean): ((chunk: Buffer) => boolean) => {
  let count = 0;
  return (chunk) => matches(chunk) && count++ % n === n - 1;
};

export const lostCommits: Fault = {
  id: 'F5',
  what: 'acknowledgements of commits are lost',
  tries: { short: 1, whole: 5 },
  attempt: (harness) => loadThrough(harness, { cutAfter: every(3, isCommit) }, 'every third commit'),
};

const KINDS: readonly (readonly [string, () => Hurt])[] = [
  ['cut before commits', () => ({ cutAfter: every(7, (chunk) => chunk.length > 1000 && !isCommit(chunk)) })],
  ['answers 20 ms late', () => ({ delayMs: 20 })],
  ['small pieces', () => ({ sliceBytes: 400 })],
  ['cut at any message', () => ({ cutAfter: every(40, () => true) })],
  [
    'nothing passes any more',
    () => {
      let passed = 0;
      return { freeze: () => ++passed > 150 };
    },
  ],
];

export const badNetwork: Fault = {
  id: 'F6',
  what: 'the network is slow, cuts, or lets nothing pass',
  tries: { short: 2, whole: 10 },
  attempt(harness, number) {
    const [when, hurt] = KINDS[number % KINDS.length]!;
    return loadThrough(harness, hurt(), when);
  },
};
