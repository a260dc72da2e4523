import type { Tokens } from '../../model/analysis.ts';
import { MONTHS } from '../lexicons/time-words.ts';
import { subjectOf } from './arcs.ts';
import type { Changes } from './rewire.ts';

const DATING: ReadonlySet<string> = new Set(['on', 'from', 'by', 'since', 'until', 'in']);

/** "On 12 May 2021 new [rules] came into force": without a comma behind the date the parser may take the subject into it. */
export function repairDatedOpenings(t: Tokens, changes: Changes): void {
  for (let prep = 0; prep + 4 < t.length; prep++) {
    if (t.dep(prep) !== 'prep' || t.text(prep) === t.lower(prep) || !DATING.has(t.lower(prep))) continue;
    const [month, end] = dateBehind(t, prep);
    const verb = t.head(prep);
    if (month === undefined || !t.pos(verb).startsWith('V') || verb < end) continue;
    if (t.children(verb).some((c) => c < verb && t.dep(c).startsWith('nsubj'))) continue;
    const subject = t.children(prep).find((c) => c >= end && t.dep(c) === 'pobj');
    if (subject === undefined || t.text(end) === ',') continue;
    changes.set(month, { head: prep, dep: 'pobj' });
    changes.set(subject, subjectOf(t, verb));
    for (let i = prep + 1; i < end; i++) if (i !== month) changes.set(i, { head: month, dep: 'nummod' });
  }
}

/** The month, and where the words of the date end: "12 May 2021", "May 12", "June 2014". */
function dateBehind(t: Tokens, prep: number): readonly [number | undefined, number] {
  let month: number | undefined;
  let end = prep + 1;
  for (; end < t.length && end < prep + 5; end++) {
    if (month === undefined && MONTHS.has(t.lower(end))) month = end;
    else if (t.tag(end) !== 'CD' && !/^\d+(?:st|nd|rd|th)$/.test(t.lower(end))) break;
  }
  return [month, end];
}
