import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { words } from '../lexicons/words.ts';
import { isCapitalised, textOf } from '../tokens.ts';

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
/** What lies or happens on the way from one place to another, besides what leads there. Lemmas. */
const ON_THE_WAY = words(
  `track rail line street path trail canal river tunnel viaduct service tram ambulance coach lorry truck car van taxi minibus motorway motorist driver
  commuter traffic run roll turn overturn crash collide derail skid veer stop break sink close shut reopen block flood cut pass stretch section`,
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

const MOST_WORDS = 3;

/** The other name of "between A and B" or "from A to B", of which `part` is one. */
function otherEnd(t: Tokens, { from, to }: TokenRange): { readonly prep: number; readonly other: TokenRange } | undefined {
  const opening = from > 0 ? t.lower(from - 1) : '';
  const joint = opening === 'between' ? 'and' : opening === 'from' ? 'to' : undefined;
  if (joint !== undefined && to + 1 < t.length && t.lower(to) === joint) {
    let end = to + 1;
    while (end < t.length && end - to <= MOST_WORDS && isCapitalised(t.text(end))) end++;
    return end === to + 1 ? undefined : { prep: from - 1, other: { from: to + 1, to: end } };
  }
  if (opening !== 'and' && opening !== 'to') return undefined;
  let start = from - 1;
  while (start > 0 && from - start <= MOST_WORDS && isCapitalised(t.text(start - 1))) start--;
  const isPair = start > 0 && start < from - 1 && t.lower(start - 1) === (opening === 'and' ? 'between' : 'from');
  return isPair ? { prep: start - 1, other: { from: start, to: from - 1 } } : undefined;
}

const isBorneByTown = (gazetteer: Gazetteer, t: Tokens, range: TokenRange): boolean =>
  gazetteer.places(textOf(t, range)).some(({ match, place }) => match === 'exact' && place.country !== 'xx');

/** "the road from [Kisumu] to Siaya", "a lorry rolled between Busia and [Bumala]": an end of a way whose ends both are names of places. */
export function isEndOfWay(gazetteer: Gazetteer, t: Tokens, part: TokenRange): boolean {
  const ends = otherEnd(t, part);
  if (ends === undefined || isPossessive(t, part.to)) return false;
  const lemma = headLemma(t, ends.prep);
  return (WAYS.has(lemma) || ON_THE_WAY.has(lemma)) && isBorneByTown(gazetteer, t, part) && isBorneByTown(gazetteer, t, ends.other);
}

/** "in Lynch v. Overholser", "in Lynch et al." */
const CITED = /^(?:v|vs|et)\.?$/;

/** "the pool in [Gore]": what is in somebody is said with other words. */
export const isInTown = (gazetteer: Gazetteer, t: Tokens, part: TokenRange): boolean =>
  part.from > 0 &&
  t.lower(part.from - 1) === 'in' &&
  t.dep(part.from - 1) === 'prep' &&
  !isPossessive(t, part.to) &&
  !AIMED.has(headLemma(t, part.from - 1)) &&
  !(part.to < t.length && CITED.test(t.lower(part.to))) &&
  isBorneByTown(gazetteer, t, part);
