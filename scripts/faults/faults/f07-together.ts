import { countsOf, type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

export const loadersTogether: Fault = {
  id: 'F7',
  what: 'two or four loaders load one input at once',
  tries: { short: 1, whole: 4 },
  async attempt(harness, number) {
    const count = harness.isShort || number % 2 === 0 ? 2 : 4;
    const outcomes = await Promise.all(Array.from({ length: count }, () => harness.load()));
    for (const outcome of outcomes) mustEnd(outcome, [0], `${count} loaders`);
    const loaded = outcomes.reduce((sum, outcome) => sum + countsOf(outcome).loaded, 0);
    must(loaded === harness.reports, `${count} loaders say that they loaded ${loaded} of ${harness.reports}`);
    await mustBeReference(harness, `${count} loaders`);
    return `${count} loaders`;
  },
};

const JUDGED = /"Judgement"|"JUDGES"|judgement\//;
const JUDGE = ['review', 'same', 'person/pe/rosa-quispe', 'person/pe/hugo-mamani'];

export const loaderAndEditor: Fault = {
  id: 'F8',
  what: 'an editor merges while a loader loads',
  tries: { short: 0, whole: 4 },
  async attempt(harness) {
    mustEnd(await harness.load(), [0], 'load');
    mustEnd(await harness.run([...JUDGE, '--why', 'test']), [0], 'judgement');
    const wanted = await harness.dumpWithout(JUDGED);
    await harness.reset();
    const half = harness.part(0, harness.reports / 2);
    mustEnd(await harness.run(['load', half]), [0], 'first half');
    const [load, judge] = await Promise.all([harness.load(), harness.run([...JUDGE, '--why', 'test'])]);
    mustEnd(load, [0], 'load beside an editor');
    mustEnd(judge, [0], 'judgement beside a load');
    must((await harness.dumpWithout(JUDGED)) === wanted, 'another graph than load, then judgement');
    mustEnd(await harness.load(), [0], 'load again');
    must((await harness.dumpWithout(JUDGED)) === wanted, 'the judgement is undone by a second load');
    return undefined;
  },
};

export const deadlocks: Fault = {
  id: 'F9',
  what: 'six loaders with parts of the input meet at the same nodes',
  tries: { short: 0, whole: 2 },
  async attempt(harness) {
    const step = Math.ceil(harness.reports / 6);
    const parts = Array.from({ length: 6 }, (_, i) => harness.part(i * step, (i + 1) * step));
    const outcomes = await Promise.all(parts.map((part) => harness.run(['load', part, '--json'])));
    for (const outcome of outcomes) mustEnd(outcome, [0], 'one of six');
    await mustBeReference(harness, 'six loaders');
    return undefined;
  },
};
