import type { Tokens } from '../../model/analysis.ts';
import { isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { isCourt } from './doers.ts';
import { AGREED_TALK } from './lexicon/wide-words.ts';
import { clausesOf, has, type More } from './wide-match.ts';

/** "agrees to admit inspectors", "agree on a border": what states and bodies agree, and what one of them takes upon itself. */
export function agreed(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('agree')) || !predicate.subjects.some((s) => isPublic(view, s) || view.tokens.pos(s) === 'PRON'))
    return undefined;
  const objects = predicate.prepObjects('to', 'on');
  return clausesOf(view, predicate.token).some((c) => isUndertaking(view, c)) || objects.length > 0
    ? { kind: objects.length > 0 ? 'agreement_or_relations' : kindOfAgreeing(view, predicate), objects }
    : undefined;
}

/** Two agree with each other, or one to what another proposes; one that agrees to do a thing decides it alone. */
function kindOfAgreeing(view: ParagraphView, { subjects, prepObjects: under }: Predicate): NonNullable<More['kind']> {
  if (subjects.some((s) => isCourt(view, s))) return 'court_ruling';
  const isAlone = subjects.length === 1 && subjects.every((s) => !isMany(view.tokens, s)) && under('with', 'between').length === 0;
  return isAlone ? 'other_decision' : 'agreement_or_relations';
}
const isMany = (t: Tokens, head: number): boolean =>
  /^NNP?S$/.test(t.tag(head)) || ['they', 'we', 'both'].includes(t.lower(head)) || childrenBy(t, head, 'appos', 'conj').length > 0;

/** "agrees to admit inspectors"; "agree to work together" and "agree that the talks failed" bind nobody. */
function isUndertaking({ tokens: t }: ParagraphView, clause: number): boolean {
  if (AGREED_TALK.has(lemmaOf(t, clause))) return false;
  return t.dep(clause) !== 'ccomp' || childrenBy(t, clause, 'aux').some((a) => t.tag(a) === 'MD' || t.lower(a) === 'to');
}
