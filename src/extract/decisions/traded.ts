import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { has, type More } from './wide-match.ts';

const STOPPING = words('stop halt cease suspend ban prohibit forbid end restrict discontinue');
const RESUMING = words('resume restart allow permit');
const TRADING = words('export import');

/** "will stop exporting ore", "resumes importing beef": trade told by its verb, not by a noun. */
export function traded({ tokens: t }: ParagraphView, predicate: Predicate): More | undefined {
  const act = has(predicate, STOPPING) ? 'enact' : has(predicate, RESUMING) ? 'lift' : undefined;
  if (act === undefined) return undefined;
  const next = predicate.token + 1;
  const under = [...childrenBy(t, predicate.token, 'xcomp'), ...(t.tag(next) === 'VBG' ? [next] : [])];
  return under.some((c) => t.tag(c) === 'VBG' && TRADING.has(lemmaOf(t, c)))
    ? { kind: 'trade_or_sanctions', act, role: 'TARGETS', publicOnly: true, ceased: true }
    : undefined;
}
