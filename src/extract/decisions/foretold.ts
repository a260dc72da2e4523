import { isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { isPersonal } from '../claims/things.ts';
import * as w from './lexicon/wide-words.ts';
import { madeBinding } from './made-binding.ts';
import { clausesOf, has, matchOf, type WideMatch } from './wide-match.ts';

/** "announces that it will build a wall", "decides to merge two regions": whatever an authority says that it will do. */
export function foretold(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  const t = view.tokens;
  const verb = predicate.token;
  const up = t.head(verb);
  const lemma = lemmaOf(t, verb);
  const dep = t.dep(verb);
  if (dep === 'ROOT') return promised(view, predicate);
  const above = verbPredicate(t, up);
  const purpose = dep === 'advcl' && above.keys.at(-1) === 'vote';
  if (dep !== 'ccomp' && dep !== 'xcomp' && !purpose) return undefined;
  const says = ['say', 'promise', 'pledge'].includes(above.keys.at(-1) ?? '');
  if (above.passive || !(has(above, w.FORETELLING) || says) || (says && !w.DECISIVE.has(lemma) && lemma !== 'make')) return undefined;
  if (!above.subjects.some((s) => isPublic(view, s)) || above.subjects.some((s) => isPersonal(view, s) && !isPublic(view, s)))
    return undefined;
  const ahead = t.children(verb).some((c) => t.dep(c) === 'aux' && ['will', 'would', 'to', 'must', 'shall', "'ll"].includes(t.lower(c)));
  const bound = t.children(verb).some((c) => t.dep(c) === 'aux' && t.lower(c) === 'must');
  const own = bound || predicate.passive || predicate.subjects.some((s) => t.pos(s) === 'PRON' || isPublic(view, s));
  if (says && !predicate.passive && predicate.objects.length === 0 && clausesOf(view, verb).length === 0) return undefined;
  const deed = !bound && w.NOT_DEEDS.has(lemma) && !w.DECISIVE.has(lemma) ? madeBinding(view, predicate) !== undefined : true;
  return ahead && own && deed ? matchOf({ ...predicate }, { publicOnly: true, governed: true }) : undefined;
}

/** "Bolivia will move its clocks", "The mayor to sell two bridges": nobody is quoted, the deed is told as coming. */
function promised(view: ParagraphView, predicate: Predicate): WideMatch | undefined {
  const t = view.tokens;
  const ahead = childrenBy(t, predicate.token, 'aux').some((a) => ['will', 'to'].includes(t.lower(a)));
  if (!ahead || predicate.passive || predicate.objects.length === 0 || !has(predicate, w.DECISIVE)) return undefined;
  if (predicate.objects.some((o) => isPersonal(view, o))) return undefined;
  return predicate.subjects.some((s) => isPublic(view, s)) ? matchOf(predicate, { publicOnly: true }) : undefined;
}
