import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';

/** What has a year in its name. Origin: Gazette's own list; Apache-2.0. */
const LAWS: ReadonlySet<string> =
  words(`act acts law laws code codes bill bills ordinance order orders regulation regulations rules constitution treaty convention agreement accord accords
  pact decree protocol charter statute directive declaration amendment amendments proclamation edict`);

/** Words of a name between the year and its noun: "the 2014 Freedom of Information Act". */
const REACH = 6;
const INSIDE: ReadonlySet<string> = new Set(['of', 'and', 'on', 'for', 'the', '-', '(', ')', "'s", '’s']);

/** "the Public Order Act 1986", "the Companies Act, 2019", "the Land Law of 1975", "the 2014 Media Law": a year that names a law and dates nothing that is told. */
export function isYearOfLaw(t: Tokens, year: number): boolean {
  if (year < 1 || year >= t.length || !/^(?:1[5-9]|20)\d\d$/.test(t.text(year))) return false;
  const before = t.lower(year - 1);
  if (before === 'of') return year > 1 && LAWS.has(t.lower(year - 2));
  if (before === ',' || before === '(') return year > 1 && isNamed(t, year - 2);
  return isNamed(t, year - 1) || isBeforeLaw(t, year);
}

const isNamed = (t: Tokens, noun: number): boolean => LAWS.has(t.lower(noun)) && t.text(noun) !== t.lower(noun) && noun > 0;

function isBeforeLaw(t: Tokens, year: number): boolean {
  if (t.pos(year - 1) !== 'DET' && t.tag(year - 1) !== 'PRP$' && t.tag(year - 1) !== 'POS') return false;
  for (let i = year + 1; i < Math.min(t.length, year + REACH); i++) {
    if (LAWS.has(t.lower(i))) return true;
    if (t.text(i) === t.lower(i) && !INSIDE.has(t.lower(i))) return false;
  }
  return false;
}
