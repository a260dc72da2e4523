import type { Tokens } from '../../model/analysis.ts';
import { isPrivate, isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { isCourt } from './doers.ts';
import { AGREED_TALK } from './lexicon/wide-words.ts';
import { clausesOf, has, type More, matchOf, type WideMatch } from './wide-match.ts';

/** "agrees to admit inspectors", "agree on a border": what states and bodies agree, and what one of them takes upon itself. */
export function agreed(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('agree'))) return undefined;
  if (!predicate.subjects.some((s) => isPublic(view, s) || view.tokens.pos(s) === 'PRON')) return undefined;
  const objects = predicate.prepObjects('to', 'on');
  return undertakings(view, predicate).length > 0 || objects.length > 0
    ? { kind: objects.length > 0 ? 'agreement_or_relations' : kindOfAgreeing(view, predicate), objects }
    : undefined;
}

/** "Renamo agrees to disarm", "diplomats from 40 countries agree on rules": parties, movements and those who speak for states bind themselves. */
export function agreedInPolitics(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  if (!has(predicate, words('agree')) || predicate.subjects.length === 0) return undefined;
  if (!predicate.subjects.every((s) => !isPublic(view, s) && !isPrivate(view, s) && isPolitical(view, s))) return undefined;
  const objects = predicate.prepObjects('to', 'on');
  return undertakings(view, predicate).length > 0 || objects.length > 0
    ? matchOf(predicate, { kind: 'agreement_or_relations', objects, inPolitics: true })
    : undefined;
}

/** "agree to share water", "agree on cutting their fleets", "agree to cooperate in the search": what they bind themselves to. */
function undertakings(view: ParagraphView, predicate: Predicate): readonly number[] {
  const t = view.tokens;
  const gerunds = childrenBy(t, predicate.token, 'prep')
    .filter((p) => ['on', 'to'].includes(t.lower(p)))
    .flatMap((p) => childrenBy(t, p, 'pcomp'));
  const many = predicate.subjects.length > 1 || predicate.subjects.some((s) => isMany(t, s));
  return [...clausesOf(view, predicate.token), ...gerunds].filter((c) => isUndertaking(view, c) || (many && isWorkTogether(t, c)));
}

/** "cooperate in building a dam", "work together on a code": in a matter that is named. */
const isWorkTogether = (t: Tokens, clause: number): boolean =>
  (['cooperate', 'co-operate', 'collaborate', 'coordinate'].includes(lemmaOf(t, clause)) ||
    (lemmaOf(t, clause) === 'work' && t.children(clause).some((c) => ['together', 'jointly'].includes(t.lower(c))))) &&
  childrenBy(t, clause, 'prep').some((p) => ['in', 'on', 'against'].includes(t.lower(p)));

const isPolitical = (view: ParagraphView, head: number): boolean => {
  const kind = mentionOf(view, head, 'Body')?.mention.bodyKind;
  return kind === 'party' || kind === 'movement' || (view.tokens.tag(head) === 'NNS' && SPEAKING_FOR_MANY.has(lemmaOf(view.tokens, head)));
};
const SPEAKING_FOR_MANY = words(
  'party rebel insurgent separatist guerrilla militia diplomat envoy representative group faction side delegate warlord tribe clan',
);

/** Two agree with each other, or one to what another proposes; one that agrees to do a thing decides it alone. */
function kindOfAgreeing(view: ParagraphView, { subjects, prepObjects: under }: Predicate): NonNullable<More['kind']> {
  if (subjects.some((s) => isCourt(view, s))) return 'court_ruling';
  // "agrees to halt its tests in return for food"
  if (under('in').some((o) => ['return', 'exchange'].includes(lemmaOf(view.tokens, o)))) return 'agreement_or_relations';
  const isAlone = subjects.length === 1 && subjects.every((s) => !isMany(view.tokens, s)) && under('with', 'between').length === 0;
  return isAlone ? 'other_decision' : 'agreement_or_relations';
}
const isMany = (t: Tokens, head: number): boolean =>
  /^NNP?S$/.test(t.tag(head)) ||
  ['they', 'we', 'both'].includes(t.lower(head)) ||
  childrenBy(t, head, 'appos', 'conj').length > 0 ||
  // "North and South Korea"
  childrenBy(t, head, 'nmod', 'amod', 'compound').some((c) => childrenBy(t, c, 'cc', 'conj').length > 0);

/** "agrees to admit inspectors"; "agree to work together" and "agree that the talks failed" bind nobody. */
function isUndertaking({ tokens: t }: ParagraphView, clause: number): boolean {
  // "agrees to be interviewed"
  if (AGREED_TALK.has(lemmaOf(t, clause)) || childrenBy(t, clause, 'auxpass').length > 0) return false;
  // "agrees to pay a fine": what a court or an agency has laid on it.
  if (lemmaOf(t, clause) === 'pay' && childrenBy(t, clause, 'dobj').some((o) => OWED.has(lemmaOf(t, o)))) return false;
  return t.dep(clause) !== 'ccomp' || childrenBy(t, clause, 'aux').some((a) => t.tag(a) === 'MD' || t.lower(a) === 'to');
}
const OWED = words('fine penalty restitution');
