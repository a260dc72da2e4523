// Precision and recall of people's names on the pair table; `npx tsx scripts/bench/people-names.ts [--misses]` lists misses of the development half.
import { comparePersonNames, familyKey, SAME_NAME } from '../../src/resolve/index.ts';
import { type NamePair, readNamePairs } from '../../test/cases/people/name-pairs.ts';
import { isHeldOut } from '../../test/resolve/people/split.ts';

function score(pairs: readonly NamePair[]): Record<string, number> {
  const judged = pairs.map((pair) => ({ pair, isSame: comparePersonNames(pair.a, pair.b).score >= SAME_NAME }));
  const right = judged.filter((each) => each.isSame && each.pair.isSame).length;
  const said = judged.filter((each) => each.isSame).length;
  const same = pairs.filter((pair) => pair.isSame).length;
  const blocked = pairs.filter((pair) => pair.isSame && familyKey(pair.a) === familyKey(pair.b)).length;
  const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;
  return { pairs: pairs.length, same, precision: percent(right, said), recall: percent(right, same), blockRecall: percent(blocked, same) };
}

const all = readNamePairs();
const dev = all.filter((pair) => !isHeldOut(pair));
process.stdout.write(`${JSON.stringify({ development: score(dev), heldOut: score(all.filter(isHeldOut)) }, undefined, 2)}\n`);
if (process.argv.includes('--misses')) {
  for (const pair of dev) {
    const compared = comparePersonNames(pair.a, pair.b);
    const isRight = compared.score >= SAME_NAME === pair.isSame;
    const isBlocked = !pair.isSame || familyKey(pair.a) === familyKey(pair.b);
    if (isRight && isBlocked) continue;
    const features = compared.features.map((each) => `${each.feature} ${each.similarity}`).join(', ');
    process.stdout.write(
      `${isRight ? 'block' : pair.isSame ? 'missed' : 'wrong'}: ${pair.a} / ${pair.b}: ${compared.score} ${compared.veto ?? ''} (${features}) ${familyKey(pair.a)} ${familyKey(pair.b)}\n`,
    );
  }
}
