import { childrenBy, lemmaOf } from '../../claims/syntax.ts';
import { words } from '../../claims/words.ts';
import { REGULATED_PEOPLE } from '../lexicon/rule-words.ts';
import { areAtLarge, auxiliaries, hasCause, isNegated, isToBe, type RuleClause, ruleFor, type ToldRule } from './rule-clause.ts';

const OPENING = words('open reopen resume restart');
const RUNNING = words('open reopen operate trade resume');
const SHUTTING = words('close shut');
const SHUT = words('closed shut suspended prohibited banned');

/** "gyms can reopen", "schools reopen", "are reopening", "schools open on 12 April". */
export function opens(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!OPENING.has(lemma) || predicate.passive || predicate.objects.length > 0 || isNegated(clause)) return undefined;
  const who = predicate.subjects.filter((s) => !REGULATED_PEOPLE.has(lemmaOf(t, s)) || lemmaOf(t, s) === 'business');
  const aux = auxiliaries(clause);
  const isToldNow =
    (lemma === 'reopen' && !aux.includes('to')) ||
    (t.tag(predicate.token) === 'VBP' && view.timesIn(view.sentenceRange(predicate.token)).length > 0);
  if (aux.some((a) => ['can', 'may', 'will'].includes(a)) || (isToldNow && areAtLarge(clause, who)))
    return ruleFor(clause, who, { act: 'lift' });
  return isToBe(clause) ? ruleFor(clause, who, { act: 'lift', stage: 'announced' }) : undefined;
}

/** "all businesses may be open", "gyms are allowed to be open" */
export function mayBeOpen(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'be' || isNegated(clause) || !childrenBy(t, predicate.token, 'acomp').some((a) => t.lower(a) === 'open')) return undefined;
  const up = t.head(predicate.token);
  const isAllowed = t.dep(predicate.token) === 'xcomp' && ['allow', 'permit'].includes(lemmaOf(t, up));
  const who = isAllowed ? childrenBy(t, up, 'nsubjpass') : predicate.subjects;
  const may = isAllowed || auxiliaries(clause).some((a) => ['can', 'may', 'will'].includes(a));
  return may && areAtLarge(clause, who) ? ruleFor(clause, who, { act: 'lift' }) : undefined;
}

/** "pubs must shut at ten", "all schools to close", "all bars will close". */
export function shuts(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!SHUTTING.has(lemma) || predicate.passive || predicate.objects.length > 0) return undefined;
  const who = predicate.subjects;
  const aux = auxiliaries(clause);
  if (aux.includes('must')) return ruleFor(clause, who, { act: 'enact' });
  if (isToBe(clause) || (aux.includes('will') && areAtLarge(clause, who)))
    return ruleFor(clause, who, { act: 'enact', stage: 'announced' });
  // "All shops closed": a note leaves out that they are.
  const isBare = aux.length === 0 && /^VB[DN]$/.test(t.tag(predicate.token)) && !hasCause(clause);
  const areAll = who.some((s) => t.children(s).some((c) => ['all', 'non', 'essential', 'non-essential'].includes(t.lower(c))));
  return isBare && (areAll || isTerse(clause)) && areAtLarge(clause, who) ? ruleFor(clause, who, { act: 'enact' }) : undefined;
}

/** "Hotels closed, except three in Athens.": a line without an article or another verb. */
function isTerse({ view, predicate: { token } }: RuleClause): boolean {
  const { tokens: t } = view;
  const { from, to } = view.sentenceRange(token);
  if (to - from > 12 || childrenBy(t, token, 'prt').length > 0) return false;
  for (let i = from; i < to; i++) if (i !== token && (t.tag(i) === 'DT' || t.tag(i).startsWith('VB') || t.tag(i) === 'RB')) return false;
  return true;
}

/** "nightclubs remain closed" */
export function staysShut(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (!['stay', 'be', 'remain'].includes(lemma)) return undefined;
  const shut = childrenBy(t, predicate.token, 'acomp', 'oprd').find((a) => SHUT.has(t.lower(a)));
  return shut === undefined ? undefined : ruleFor(clause, predicate.subjects, { act: 'enact', trigger: shut });
}

/** "nightclubs still cannot open" */
export function mayNotRun(clause: RuleClause): ToldRule | undefined {
  const { predicate, lemma } = clause;
  if (!RUNNING.has(lemma) || predicate.passive || !isNegated(clause) || hasCause(clause)) return undefined;
  if (!auxiliaries(clause).some((a) => ['can', 'ca', 'may', 'must'].includes(a))) return undefined;
  const who = predicate.subjects;
  return areAtLarge(clause, who) ? ruleFor(clause, who, { act: 'enact', negated: true }) : undefined;
}

/** "lessons are suspended until 3 May" */
export function isSuspended(clause: RuleClause): ToldRule | undefined {
  const { view, predicate, lemma } = clause;
  const t = view.tokens;
  if (lemma !== 'suspend' || !predicate.passive || predicate.subjects.length > 0 || isNegated(clause)) return undefined;
  const isNow = childrenBy(t, predicate.token, 'auxpass').some((a) => ['are', 'is', 'remain', 'be'].includes(t.lower(a)));
  const isTimed = view.timesIn(view.sentenceRange(predicate.token)).length > 0;
  return isNow && isTimed && areAtLarge(clause, predicate.objects) ? ruleFor(clause, predicate.objects, { act: 'enact' }) : undefined;
}
