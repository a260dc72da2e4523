import type { ParagraphView } from '../claims/paragraph-view.ts';
import { nounPredicate, type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { DEED_NOUNS } from './lexicon/deeds/deed-nouns.ts';
import { HALTING } from './lexicon/wide-words.ts';
import { matchDeed } from './match-deed.ts';
import { matchMeasures } from './match-measure.ts';
import { has, type More } from './wide-match.ts';

/** "postpones signing the treaty", "puts the deployment on hold": of the kind that the deed would be. */
export function putOff(view: ParagraphView, predicate: Predicate): More | undefined {
  const t = view.tokens;
  if (has(predicate, words('put place')) && predicate.prepObjects('on').some((o) => ['hold', 'ice'].includes(t.lower(o)))) {
    const known = predicate.objects.map((o) => {
      const verb = DEED_NOUNS.get(lemmaOf(t, o));
      return verb === undefined ? undefined : matchDeed(view, nounPredicate(t, o, verb));
    });
    return { act: 'suspend', publicOnly: true, kind: known.find((one) => one !== undefined)?.kind ?? 'other_decision' };
  }
  if (!has(predicate, HALTING) || has(predicate, words('resume restart'))) return undefined;
  // "delays the easing of the lockdown"
  for (const o of predicate.objects) {
    const verb = DEED_NOUNS.get(lemmaOf(t, o));
    const noun = verb === undefined ? undefined : nounPredicate(t, o, verb);
    const told = noun === undefined ? undefined : (matchDeed(view, noun) ?? matchMeasures(view, noun)[0]);
    if (told !== undefined) return { act: 'suspend', publicOnly: true, kind: told.kind };
  }
  const [deed] = childrenBy(t, predicate.token, 'xcomp').filter((c) => t.tag(c) === 'VBG');
  if (deed === undefined) return undefined;
  const known = matchDeed(view, verbPredicate(t, deed));
  return { act: 'suspend', publicOnly: true, ...(known ? { kind: known.kind, objects: known.objects } : {}) };
}
