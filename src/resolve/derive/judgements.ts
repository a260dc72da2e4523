import type { Judgement } from '../../model/judgement.ts';
import { byText, sortedUnique } from './order.ts';

/** By the time they were made, then by id. */
const compareJudgements = (a: Judgement, b: Judgement): number => byText(a.at, b.at) || byText(a.id, b.id);

/** Judgements that hold: neither undone nor themselves an undoing. One that undoes an undoing brings the first one back. */
export function judgementsInForce(judgements: readonly Judgement[]): readonly Judgement[] {
  const undoneBy = new Map<string, Judgement[]>();
  for (const judgement of judgements) {
    if (judgement.undoes === undefined) continue;
    undoneBy.set(judgement.undoes, [...(undoneBy.get(judgement.undoes) ?? []), judgement]);
  }
  const holds = (judgement: Judgement, seen: readonly string[]): boolean =>
    !(undoneBy.get(judgement.id) ?? []).some((later) => !seen.includes(later.id) && holds(later, [...seen, judgement.id]));
  return judgements.filter((judgement) => judgement.undoes === undefined && holds(judgement, [])).sort(compareJudgements);
}

/** Reports that an editor hides: the last word on a report counts. */
export function hiddenReports(inForce: readonly Judgement[]): ReadonlySet<string> {
  const hidden = new Map<string, boolean>();
  for (const { verdict, subject } of inForce) {
    if (subject.kind !== 'report') continue;
    if (verdict === 'hide' || verdict === 'unhide') hidden.set(subject.reportId, verdict === 'hide');
  }
  return new Set(sortedUnique([...hidden].filter(([, isHidden]) => isHidden).map(([id]) => id)));
}
