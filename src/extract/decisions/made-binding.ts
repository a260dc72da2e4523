import type { Tokens } from '../../model/analysis.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { BINDING, FREE_THINGS } from './lexicon/rule-words.ts';
import { clausesOf, has, type More } from './wide-match.ts';

/** "makes masks mandatory", "vaccination was made compulsory", "tests will be made free". */
export function madeBinding(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, words('make'))) return undefined;
  const t = view.tokens;
  const made = [predicate.token, ...clausesOf(view, predicate.token)].flatMap((v) => childrenBy(t, v, 'oprd', 'acomp', 'ccomp', 'xcomp'));
  const isFree = predicate.objects.some((o) => FREE_THINGS.has(lemmaOf(t, o))) && made.some((i) => t.lower(i) === 'free');
  if (isFree) return { kind: 'subsidy_or_payment', publicOnly: true, anonymous: predicate.passive };
  // "makes littering an offence"
  const things = [...made, ...predicate.objects, ...clausesOf(view, predicate.token).flatMap((c) => childrenBy(t, c, 'dobj'))];
  const offence = things.some((i) => OFFENCES.has(lemmaOf(t, i))) && (things.length > 1 || predicate.objects.length === 0);
  return offence || made.some((i) => BINDING.has(t.lower(i))) ? { publicOnly: true, anonymous: predicate.passive } : undefined;
}

/** "announces mandatory vaccination" */
export const isCompulsory = (t: Tokens, noun: number): boolean =>
  childrenBy(t, noun, 'amod').some((a) => ['mandatory', 'compulsory', 'obligatory'].includes(t.lower(a)));

const OFFENCES = words('offence offense crime felony misdemeanor misdemeanour');
