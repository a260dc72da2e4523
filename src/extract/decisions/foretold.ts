import type { Tokens } from '../../model/analysis.ts';
import { isAuthority, isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { isPersonal } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { coming } from './coming.ts';
import { CLOSED_THINGS, REGULATED_PEOPLE } from './lexicon/rule-words.ts';
import * as w from './lexicon/wide-words.ts';
import { madeBinding } from './made-binding.ts';
import { clausesOf, has, matchOf, type WideMatch } from './wide-match.ts';

/** "announces that it will build a wall", "decides to merge two regions": whatever an authority says that it will do. */
export function foretold(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  const t = view.tokens;
  const verb = predicate.token;
  const top = underWhichSaid(t, verb);
  if (t.dep(top) === 'ROOT') return top === verb ? promised(view, predicate) : coming(view, predicate, top);
  const above = verbPredicate(t, voteOver(t, top));
  const votes = above.keys.at(-1) === 'vote';
  if (!['ccomp', 'xcomp'].includes(t.dep(top)) && !(votes && ['advcl', 'acl'].includes(t.dep(top)))) return undefined;
  const lemma = lemmaOf(t, verb);
  const says = ['say', 'promise', 'pledge'].includes(above.keys.at(-1) ?? '');
  // "says it plans to split the region"
  if (top !== verb && ['say', 'announce', 'confirm'].includes(above.keys.at(-1) ?? '') && above.subjects.some((s) => isPublic(view, s))) {
    const planned = coming(view, predicate, top);
    if (planned !== undefined) return planned;
  }
  if (above.passive || !(has(above, w.FORETELLING) || says) || (says && !w.DECISIVE.has(lemma) && lemma !== 'make')) return undefined;
  if (!mayForetell(view, above, predicate)) return undefined;
  // "announces that he will return to the Senate": goes nobody else's way.
  if (
    !predicate.passive &&
    predicate.objects.length === 0 &&
    predicate.subjects.some((s) => ['he', 'she', 'i'].includes(t.lower(s))) &&
    clausesOf(view, verb).length === 0
  )
    return undefined;
  if (says && !predicate.passive && predicate.objects.length === 0 && clausesOf(view, verb).length === 0) return undefined;
  if (predicate.objects.some((o) => w.SPOKEN_OF.has(lemmaOf(t, o)))) return undefined;
  const auxiliaries = [...new Set([top, verb])].flatMap((v) => childrenBy(t, v, 'aux')).map((a) => t.lower(a));
  const bound = auxiliaries.includes('must');
  // "announces that the search will resume"
  const goesOn =
    !predicate.passive && has(predicate, RUNNING) && predicate.objects.length === 0 && predicate.subjects.some((s) => isUndertaken(t, s));
  const own =
    goesOn || bound || predicate.passive || predicate.subjects.some((s) => t.pos(s) === 'PRON' || isPublic(view, s) || isRuled(view, s));
  const isDeed = bound || (votes ? !w.CHOOSING.has(lemma) : !w.NOT_DEEDS.has(lemma) || w.DECISIVE.has(lemma));
  const deed = isDeed || madeBinding(view, predicate) !== undefined || isPenalty(t, predicate);
  if (!auxiliaries.some((a) => AHEAD.has(a)) || !own || !deed) return undefined;
  return matchOf(predicate, {
    publicOnly: true,
    governed: true,
    ...(goesOn ? { objects: predicate.subjects } : {}),
    ...(votes ? { stage: 'adopted' as const } : {}),
  });
}
/** Whether who says it is public, or says by name what a public body will do: "Vladimir Putin announces that Russia will". */
function mayForetell(view: ParagraphView, above: Predicate, predicate: Predicate): boolean {
  const ofState = predicate.subjects.some((s) => view.tokens.pos(s) !== 'PRON' && isPublic(view, s));
  const may = (s: number): boolean => isPublic(view, s) || (ofState && isAuthority(view, s));
  return above.subjects.some(may) && !above.subjects.some((s) => isPersonal(view, s) && !may(s));
}
const AHEAD = words("will would to must shall 'll");

/** "it will begin administering", "it is to send", "it will help resettle": the verb of the clause in which the deed is told. */
function underWhichSaid(t: Tokens, verb: number): number {
  let at = verb;
  while (t.dep(at) === 'xcomp' && LEADING.has(lemmaOf(t, t.head(at)))) at = t.head(at);
  return at;
}
const LEADING = words('be begin start help continue resume plan intend prepare');

/** "announces that all schools will suspend classes": what those do that rules are made for is ruled. */
const isRuled = ({ tokens: t }: ParagraphView, subject: number): boolean =>
  t.tag(subject) === 'NNS' && (CLOSED_THINGS.has(lemmaOf(t, subject)) || REGULATED_PEOPLE.has(lemmaOf(t, subject)));

/** "Bolivia will move its clocks", "The mayor to sell two bridges": nobody is quoted, the deed is told as coming. */
function promised(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  const t = view.tokens;
  const ahead = childrenBy(t, predicate.token, 'aux').some((a) => ['will', 'to'].includes(t.lower(a)));
  if (!ahead || predicate.passive || predicate.objects.length === 0 || !has(predicate, w.DECISIVE)) return undefined;
  if (predicate.objects.some((o) => isPersonal(view, o))) return undefined;
  return predicate.subjects.some((s) => isPublic(view, s)) ? matchOf(predicate, { publicOnly: true }) : undefined;
}

/** "votes 124-14 with nine abstentions to demand": the infinitive may hang on what was counted. */
function voteOver(t: Tokens, clause: number): number {
  let at = t.head(clause);
  for (let steps = 0; steps < 5 && lemmaOf(t, at) !== 'vote' && COUNTED.has(t.dep(at)); steps++) at = t.head(at);
  return lemmaOf(t, at) === 'vote' ? at : t.head(clause);
}
const COUNTED = words('pobj prep npadvmod dobj appos conj nummod dep');

/** "will face a fine": what a rule does to those who break it. */
const isPenalty = (t: Tokens, predicate: Predicate): boolean =>
  has(predicate, words('face incur risk pay')) && predicate.objects.some((o) => PENALTIES.has(lemmaOf(t, o)));
const PENALTIES = words('fine penalty imprisonment jail surcharge');

const RUNNING = words('resume restart stop end cease close reopen continue');
const isUndertaken = (t: Tokens, noun: number): boolean => t.tag(noun).startsWith('NN') && w.isAction(lemmaOf(t, noun));
