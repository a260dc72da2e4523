import type { Tokens } from '../../model/analysis.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import * as w from './lexicon/wide-words.ts';
import { has, type More } from './wide-match.ts';

/** "declares the valley a disaster area", "designates the house as a monument", "declares the candidate ineligible". */
export function declared(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, w.DECLARING)) return undefined;
  const t = view.tokens;
  const asWhat = [
    ...childrenBy(t, predicate.token, 'oprd'),
    // "declares the officer a fugitive": of what the parser makes of it.
    ...childrenBy(t, predicate.token, 'npadvmod').filter((c) => c > predicate.token && isArticled(t, c)),
    ...predicate.objects.flatMap((o) => childrenBy(t, o, 'appos').filter((c) => isArticled(t, c))),
    // "declares that the county is a disaster area"
    ...childrenBy(t, predicate.token, 'ccomp').flatMap((c) => childrenBy(t, c, 'attr').filter((a) => STATES_OF_AREAS.has(lemmaOf(t, a)))),
    // "declares the fifth to be a holiday"
    ...childrenBy(t, predicate.token, 'xcomp', 'ccomp')
      .filter((c) => lemmaOf(t, c) === 'be' && childrenBy(t, c, 'aux').some((a) => t.lower(a) === 'to'))
      .flatMap((c) => childrenBy(t, c, 'attr', 'acomp')),
    // "declares the candidate ineligible"
    ...childrenBy(t, predicate.token, 'ccomp', 'xcomp', 'acomp').filter((c) => t.pos(c) === 'ADJ' && childrenBy(t, c, 'cop').length === 0),
    ...predicate.prepObjects('as'),
    ...predicate.objects,
  ];
  if (
    asWhat.some(
      (o) =>
        !w.STANCES.has(lemmaOf(t, o)) && !isFigure(view, predicate, o) && [...phraseLemmas(t, o, 2)].some((word) => w.DECLARED.has(word)),
    )
  )
    return { stage: 'adopted', publicOnly: true, anonymous: predicate.passive };
  return undefined;
}

const STATES_OF_AREAS = words('area zone emergency');

/** An article and no comma: what something is declared to be, no second name of it. */
const isArticled = (t: Tokens, noun: number): boolean =>
  /^(?:an?|the)$/.test(t.lower(t.leftEdge(noun))) && t.text(t.leftEdge(noun) - 1) !== ',';

/** "declares war on crime", "on the website": a figure of speech, where no land and no body is fought. */
function isFigure(view: ParagraphView, predicate: Predicate, noun: number): boolean {
  if (lemmaOf(view.tokens, noun) !== 'war') return false;
  const on = [...prepObjects(view.tokens, noun, 'on', 'against'), ...predicate.prepObjects('on', 'against')];
  return on.length > 0 && !on.some((o) => ['Place', 'Body'].includes(mentionOf(view, o)?.mention.type ?? ''));
}
