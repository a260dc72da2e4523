import type { TokenRange, Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';

const WHERE = words('in at near outside inside around');
/** What goes to, at or in somebody: "fired at Otieno", "trust in Otieno". Lemmas. */
const AIMED = words(
  `shoot fire shout yell look laugh aim direct target swear scream throw stare wave smile point hit believe invest trust confidence faith interest
  confide angry anger furious mad succeed`,
);
/** What leads to places. Lemmas. */
const WAYS = words(
  'road way route bridge highway train bus flight ferry trip flee drive fly march travel deport evacuate journey border railway convoy walk escape',
);
/** What is done to places more than to people. Lemmas. */
const REACHED = words(
  'visit reach enter leave capture recapture seize raid bomb shell besiege liberate storm evacuate flee tour bombard occupy pound hold retake overrun attack flood inspect batter devastate ravage strike hit rock',
);
const ALONG = words('across along beside');
/** Who and what belongs to a town: "Kisumu police", "a Perth woman", "the Gombe market". */
const OF_TOWN = words('police residents villagers councillor councillors mayor council court woman man resident magistrate magistrates');

const isPossessive = (t: Tokens, i: number): boolean => i < t.length && /^['’]s?$/.test(t.text(i));

const headLemma = (t: Tokens, i: number): string => (t.head(i) === i ? '' : t.lemma(t.head(i)).toLowerCase());

/** "fired at [Otieno]", "lost faith in [Mensah]": such words aim at people. */
export const isAimedAt = (t: Tokens, { from }: TokenRange): boolean =>
  from > 0 && /^(?:in|at)$/.test(t.lower(from - 1)) && t.dep(from - 1) === 'prep' && AIMED.has(headLemma(t, from - 1));

/** "[Kisumu] police", "a [Perth] woman". */
const isBeforeTownsfolk = (t: Tokens, { from, to }: TokenRange): boolean =>
  to < t.length && OF_TOWN.has(t.lower(to)) && !(from > 0 && isPossessive(t, from - 1));

/** Whether the words beside a name are those that stand beside places: "at [Nampally]", "the road to [Madadeni]", "across the [Tyne]", "[Kisumu] police". */
export function standsWherePlacesDo(t: Tokens, { from, to }: TokenRange): boolean {
  if (isBeforeTownsfolk(t, { from, to })) return true;
  const before = from - 1;
  if (before < 0 || isPossessive(t, to)) return false;
  const word = t.lower(before);
  if (word === 'the') return before > 0 && ALONG.has(t.lower(before - 1));
  const lemma = headLemma(t, before);
  if (WHERE.has(word)) return t.dep(before) === 'prep' && !AIMED.has(lemma);
  return word === 'to' && WAYS.has(lemma);
}

/** "visited [Vladivostok]", "held [Soledar]": for names that some place bears. */
export const isReached = (t: Tokens, { to }: TokenRange): boolean =>
  t.dep(to - 1) === 'dobj' && !isPossessive(t, to) && REACHED.has(headLemma(t, to - 1));
