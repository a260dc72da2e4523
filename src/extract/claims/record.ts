import type { Tokens } from '../../model/analysis.ts';

const RANKS: ReadonlySet<string> = new Set([
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'only',
  'most',
  'record',
  'unprecedented',
]);
/** As far back as "the biggest tax cut in the country's history since" goes. */
const REACH = 9;

/** "raised its rate for the first time [since] 2008", "the biggest tax cuts [since] 1988": how rare it is, not how long it has been so. */
export function isRecord(t: Tokens, since: number): boolean {
  for (let i = since - 1; i >= Math.max(0, since - REACH); i--) {
    if (t.tag(i) === 'JJS' || t.tag(i) === 'RBS' || RANKS.has(t.lower(i))) return true;
    if (t.pos(i) === 'VERB' && t.tag(i) !== 'VBN') return false;
  }
  return false;
}
