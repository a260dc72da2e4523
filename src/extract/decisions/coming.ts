import { isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { isPersonal } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { DECISIVE, NOT_DEEDS, SPOKEN_OF } from './lexicon/wide-words.ts';
import { matchOf, type WideMatch } from './wide-match.ts';

const SAYS_IT_COMES = words('be plan intend prepare');
/** What is fought, said or shown, which no body decides for others. */
const NO_RULES = words(
  `attack bomb strike invade kill shoot hit retake recapture destroy shell besiege bombard raid defeat target eliminate storm capture intercept
  reveal discuss outline deliver raise address ask urge tell call press push mention show broadcast explain describe warn invite congratulate
  debate elect examine inspect vote reconsider score beat challenge watch join protest block blockade prevent avoid confront brief lobby mediate stage test test-fire host welcome mobilize`,
);

/** "Kenya is to count its elephants", "Malta is planning to build a tunnel": the deed stands under the word that says that it comes. */
export function coming(view: ParagraphView, predicate: Predicate, top: number): WideMatch | undefined {
  const t = view.tokens;
  if (!SAYS_IT_COMES.has(lemmaOf(t, top)) || predicate.passive || predicate.objects.length === 0) return undefined;
  const lemma = lemmaOf(t, predicate.token);
  if ((NOT_DEEDS.has(lemma) && !DECISIVE.has(lemma)) || NO_RULES.has(lemma)) return undefined;
  if (!childrenBy(t, predicate.token, 'aux').some((a) => t.lower(a) === 'to')) return undefined;
  if (predicate.objects.some((o) => isPersonal(view, o) || SPOKEN_OF.has(lemmaOf(t, o)) || isTheirs(view, o))) return undefined;
  return predicate.subjects.some((s) => isPublic(view, s) || ['it', 'they', 'we'].includes(t.lower(s)))
    ? matchOf(predicate, { publicOnly: true })
    : undefined;
}

/** "plans to publish his memoirs" */
const isTheirs = ({ tokens: t }: ParagraphView, object: number): boolean =>
  childrenBy(t, object, 'poss').some((p) => ['his', 'her'].includes(t.lower(p)));
