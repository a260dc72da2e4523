import type { TokenRange, Tokens } from '../../model/analysis.ts';
import { ORGANISATION_NOUNS } from '../lexicons/bodies.ts';
import { PERSON_NOUNS } from '../lexicons/person-nouns.ts';
import { PLACE_HEADS, PLACE_NOMINALS, SITE_NOUNS } from '../lexicons/places.ts';
import { words } from '../lexicons/words.ts';

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);
const isLower = (t: Tokens, i: number): boolean => i >= 0 && i < t.length && /^\p{Ll}/u.test(t.text(i));

/** "the cities of Osh and [Jalal-Abad]", "in Leon, [Lugo] and Vigo": what announces places, and perhaps other names before this one. */
export function isListedAsPlace(t: Tokens, label: string | undefined, from: number): boolean {
  let at = from - 1;
  for (let steps = 0; at > 0 && steps < 16; steps++, at--) {
    const word = t.lower(at);
    if (word === 'of') return PLACE_HEADS.has(t.lower(at - 1)) || PLACE_HEADS.has(singular(t.lower(at - 1)));
    if (WHERE.has(word))
      return steps > 0 && label !== '' && /^(?:,|and|or)$/.test(t.lower(t.lower(from - 1) === 'the' ? from - 2 : from - 1));
    if (word !== ',' && word !== 'and' && word !== '-' && word !== 'the' && t.text(at) === word) return false;
  }
  return false;
}

const PLURAL_PLACES = /^(?:states|suburbs|prefectures|departments|islands|voivodeships|parishes)$/;

/** "[Boone], Lee and Scott counties": a list of names that a plural noun for places closes. */
export function isClosedByPlaces(t: Tokens, { from, to }: TokenRange): boolean {
  let hasAnd = from > 0 && t.lower(from - 1) === 'and';
  for (let at = to, steps = 0; at < t.length && steps < 16; steps++, at++) {
    const word = t.lower(at);
    if (PLURAL_PLACES.test(word) || (word !== singular(word) && AREAS.has(singular(word)))) return hasAnd;
    if (word === 'and') hasAnd = true;
    else if (word !== ',' && t.text(at) === word) return false;
  }
  return false;
}
const BURIAL_PLACES = words('cemetery cemeteries graveyard');
const AREAS = words(
  `county province district region municipality governorate oblast village town city commune canton parish suburb airport area
  subcounty sub-county taluk taluka tehsil upazila ward barangay neighbourhood neighborhood borough quarter`,
);

const WHERE = words('in near across throughout around');

/** "in [Blaenau Gwent], Bridgend and Newport": the first of such a list. */
export const opensPlaceList = (t: Tokens, { from, to }: TokenRange): boolean =>
  from > 0 &&
  WHERE.has(t.lower(t.lower(from - 1) === 'the' && from > 1 ? from - 2 : from - 1)) &&
  to + 1 < t.length &&
  /^(?:,|and)$/.test(t.lower(to)) &&
  /^\p{Lu}/u.test(t.text(t.lower(to + 1) === 'the' ? Math.min(to + 2, t.length - 1) : to + 1));

/** What only places have: "the mayor of", "residents of", "the outskirts of". */
const OF_PLACES = words(
  `mayor governor residents inhabitants outskirts suburbs streets people lockdown siege capture recapture liberation occupation shelling bombardment
  evacuation annexation villagers citizens parish diocese archdiocese bishop archbishop emir coast shores vicinity invasion north south east west centre center airport port population council
  lifeboat collector magistrate`,
);

/** "the mayor of [Antakya]": a noun that only a place completes. */
export const isOfPlace = (t: Tokens, from: number): boolean => from >= 2 && t.lower(from - 1) === 'of' && OF_PLACES.has(t.lower(from - 2));

/** "[Moawwad] neighbourhood", "a [Rabat] court": a noun of a site or a local body behind the name. */
export const isPlaceByItsNoun = (t: Tokens, { from, to }: TokenRange): boolean =>
  isLower(t, to) &&
  // "[Al-Zahra] pediatric hospital"
  ((t.pos(to) === 'ADJ' && isLower(t, to + 1) && /^(?:hospital|clinic|school|college)$/.test(t.lower(to + 1))) ||
    AREAS.has(t.lower(to)) ||
    SITE_NOUNS.has(t.lower(to)) ||
    BURIAL_PLACES.has(t.lower(to)) ||
    (from > 0 &&
      /^an?$/.test(t.lower(from - 1)) &&
      /^(?:court|judge|hospital|hotel|prison|school|street|restaurant|pub|nightclub|mosque|church|market|flat|apartment)$/.test(
        t.lower(to),
      )));

/** What bears a name and is no thing of the graph. */
const NAMED_THINGS = words(
  `exercise exercises drill drills operation film movie sitcom musical novel song single album opera play frigate destroyer corvette submarine
  ferry yacht tanker freighter trawler icebreaker satellite spacecraft telescope comet asteroid racehorse`,
);

/** "the exercise [Cobra Gold]", "the tanker [Ana Luisa]": a noun right before the name that it is called by. */
export function isThingByItsNoun(t: Tokens, { from, to }: TokenRange): boolean {
  const before = from - 1;
  if (!isLower(t, before) || !NAMED_THINGS.has(t.lower(before))) return false;
  // "the operation Hamas launched"
  return !(t.dep(to - 1) === 'nsubj' && t.dep(t.head(to - 1)) === 'relcl' && t.head(t.head(to - 1)) === before);
}

/** What firms and people are alike. */
const OF_FIRM_OR_PERSON = words(
  'manufacturer maker publisher producer developer contractor operator supplier distributor insurer retailer brewer carrier',
);

/** The noun in "[Aisby] is a small village", a predicate with an article of its own. */
function predicateOf(t: Tokens, last: number): number | undefined {
  const verb = t.head(last);
  if (t.dep(last) !== 'nsubj' || t.lemma(verb) !== 'be' || verb < last) return undefined;
  return t.children(verb).find((c) => t.dep(c) === 'attr' && isLower(t, c) && t.children(c).some((d) => t.dep(d) === 'det'));
}

/**
 * What a common noun beside the name says that it is: "the firm [Agro Luch]", "[Borsa Istanbul], the stock exchange", "the capital, [Juba]",
 * "[Aisby] is a village". `isBearer`: it begins with a given name.
 */
export function saidToBe(t: Tokens, { from, to }: TokenRange, isBearer = false): 'Body' | 'Person' | 'Place' | undefined {
  const before = from - 1;
  // "the member Liberal International", "the publisher Andrea Rossi"
  if (isLower(t, before) && t.pos(before) === 'NOUN') {
    const isVague = t.lower(before) === 'member' || (isBearer && OF_FIRM_OR_PERSON.has(t.lower(before)));
    return isVague ? undefined : kindOf(t, before);
  }
  const last = to - 1;
  const up = t.head(last);
  if (isPutIntoOffice(t, last, up)) return 'Person';
  if (t.dep(last) === 'appos' && up < from && isLower(t, up) && t.pos(up) === 'NOUN') return kindOf(t, up);
  const apposition = t.children(last).find((c) => t.dep(c) === 'appos' && t.leftEdge(c) === to + 1 && isLower(t, c) && t.pos(c) === 'NOUN');
  const told = apposition !== undefined && t.dep(to + 1) === 'det' ? apposition : predicateOf(t, last);
  return told === undefined ? undefined : (kindOf(t, told) ?? (PLACE_HEADS.has(t.lemma(told).toLowerCase()) ? 'Place' : undefined));
}

/** "appoints [Maya Sabri] as the governor of the central bank" */
const isPutIntoOffice = (t: Tokens, last: number, verb: number): boolean =>
  (t.dep(last) === 'dobj' || t.dep(last) === 'nsubjpass') &&
  CHOOSING.has(t.lemma(verb).toLowerCase()) &&
  t.children(verb).some((p) => t.lower(p) === 'as' && t.children(p).some((o) => t.dep(o) === 'pobj' && POSTS.has(t.lower(o))));
const CHOOSING = words('appoint name nominate select choose elect designate reappoint dismiss sack replace');
const POSTS = words(
  'president minister premier chancellor governor mayor secretary ambassador general commander director judge justice prosecutor speaker chairman chairwoman chair',
);

function kindOf(t: Tokens, noun: number): 'Body' | 'Person' | 'Place' | undefined {
  const lemma = t.lemma(noun).toLowerCase();
  if (ORGANISATION_NOUNS.has(lemma)) return 'Body';
  if (PERSON_NOUNS.has(lemma)) return 'Person';
  return PLACE_NOMINALS.has(lemma) && lemma !== 'state' ? 'Place' : undefined;
}
