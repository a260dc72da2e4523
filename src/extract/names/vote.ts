import type { Tokens } from '../../model/analysis.ts';
import type { MentionTraits } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { KNOWN_BODIES } from '../lexicons/bodies.ts';
import { COMMON_WORDS, IMPERSONAL_OPENERS, NOUNS_AND_NAMES } from '../lexicons/no-names.ts';
import { OFFICE_NOUNS } from '../lexicons/offices.ts';
import {
  FEMALE_TITLES,
  HONORIFICS,
  MALE_TITLES,
  NAME_SUFFIXES,
  PERSON_PASSIVES,
  PERSON_VERBS,
  SURNAME_ENDINGS,
} from '../lexicons/persons.ts';
import { KNOWN_AREAS, PLACE_OPENERS } from '../lexicons/places.ts';
import { SURNAMES } from '../lexicons/surnames.ts';
import { CONTEST_NOUNS, THING_HEADS } from '../lexicons/things.ts';
import { words } from '../lexicons/words.ts';
import { isAllCaps, isCapitalised, lowerOf, textOf } from '../tokens.ts';
import { isClosedByPlaces, isListedAsPlace, isOfPlace, isPlaceByItsNoun, isThingByItsNoun, opensPlaceList, saidToBe } from './beside.ts';
import { countryInside, countryOf } from './country-words.ts';
import { type NameDraft, noVotes, type Votes } from './drafts.ts';
import { isGiven } from './given-name.ts';
import { headOf } from './head-noun.ts';
import { LABEL_VOTES } from './label-votes.ts';
import { isNamesake } from './namesake.ts';
import { isPlaceOnly, standsAmongPlaces } from './place-lists.ts';
import { COUNTRY_VOTES } from './settle-types.ts';
import type { NamePart } from './split-run.ts';
import { votesAgainst } from './votes-against.ts';
import { isAimedAt, isEndOfWay, isInTown, isReached, standsWherePlacesDo } from './where.ts';
import type { WordFlags } from './word-flags.ts';

/** A city this large is better known than most surnames. */
const LARGE_CITY = 100_000;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'at',
  'from',
  'across',
  'throughout',
  'outside',
  'inside',
  'around',
]);

function gazetteerVotes(gazetteer: Gazetteer, words: string, votes: Votes, isSingle: boolean): void {
  const lower = words.toLowerCase().replaceAll('’', "'");
  if (KNOWN_AREAS.has(lower)) votes.Place += 4;
  if (KNOWN_BODIES.has(lower)) {
    const mustShout = lower.length <= 4 && !/[^a-z]/.test(lower);
    if (!mustShout || words === words.toUpperCase() || lower.length > 3) votes.Body += mustShout && words !== words.toUpperCase() ? 1.5 : 4;
  }
  const best = gazetteer.places(words)[0];
  if (best === undefined || (isSingle && /\d/.test(words))) {
    // A place that no list knows is rare.
    votes.Place -= 0.8;
    return;
  }
  if (best.match === 'key') votes.Place += 0.3;
  // Jordan, Chad: a given name alone is rarer than the country, and behind a full name it is a surname all the same.
  else if (best.place.kind === 'country') votes.Place += isSingle && isGiven(gazetteer, lower) ? COUNTRY_VOTES + 2.5 : COUNTRY_VOTES;
  else if (best.match === 'abbreviation') votes.Place += 1;
  else if (best.place.kind === 'admin1') votes.Place += isSingle ? 2 : 2.6;
  else if (best.place.isCapital && best.place.kind === 'city') votes.Place += 2.4;
  else if ((best.place.population ?? 0) >= LARGE_CITY) votes.Place += isSingle ? 1.7 : 2.2;
  else if (!isSingle || (best.place.population ?? 0) >= 15_000) votes.Place += 0.9;
  else votes.Place += 0.4;
}

function personVotes(gazetteer: Gazetteer, t: Tokens, part: NamePart, votes: Votes): void {
  const { from, to } = part;
  const length = to - from;
  const first = t.text(from);
  const last = t.lower(to - 1);
  if (part.isBearer) votes.Person += 2;
  const startsGiven = isGiven(gazetteer, t.lower(from));
  // "Alma-Ata", "Santa Ana": names of big places that begin with a given name.
  const isBigPlace =
    length > 1 && gazetteer.places(textOf(t, part)).some(({ match, place }) => match !== 'key' && (place.population ?? 0) > 100_000);
  if (startsGiven && length <= 5 && !isBigPlace) votes.Person += length === 1 ? 1.7 : 2.6;
  if (SURNAMES.has(last) && length <= 4) votes.Person += length === 1 ? 0.9 : 1.1;
  if (NAME_SUFFIXES.has(last) && length > 1) votes.Person += 1;
  const isUntitled = length > 1 && !startsGiven && part.titles.length === 0;
  if (isUntitled && IMPERSONAL_OPENERS.has(t.lower(from))) votes.Person -= 2.5;
  if (isUntitled && PLACE_OPENERS.has(t.lower(from))) votes.Person -= 2;
  // "Bill S-22"
  if (length > 1 && /\d/.test(t.text(to - 1))) votes.Person -= 4;
  // "Wimbledon Final", "Album Charts"
  if (isUntitled && COMMON_WORDS.has(last) && !SURNAMES.has(last)) votes.Person -= 2.5;
  // "Robert F. Kennedy", "Éamon Ó Cuív"
  for (let i = from + 1; i < to - 1; i++) if (/^(?:\p{Lu}\.|Ó|Ní|Nic)$/u.test(t.text(i))) votes.Person += 2;
  if (length > 1 && /^\p{Lu}\.(?:\p{Lu}\.)*$/u.test(first)) votes.Person += 1.5;
  // "Von Beust", "McLoughlin", "O'Higgins"
  if (length === 2 && /^(?:von|van|ben|bin|ibn|abu|de)$/.test(first.toLowerCase()) && !isBigPlace) votes.Person += 1.2;
  if (length === 1 && /^(?:Mc\p{Lu}|O['’]\p{Lu})/u.test(first)) votes.Person += 1.5;
  if (last.length > 5 && SURNAME_ENDINGS.some((ending) => ending.length > 2 && last.endsWith(ending))) votes.Person += 0.5;
}

/** Tokens of the names beside this one in a list: things of a kind stand together. */
function listNeighbours(t: Tokens, { from, to }: NamePart): readonly number[] {
  const isJoint = (i: number): boolean => i >= 0 && i < t.length && /^(?:,|and|or|&|;)$/.test(t.lower(i));
  const found: number[] = [];
  if (isJoint(from - 1)) found.push(isJoint(from - 2) ? from - 3 : from - 2);
  if (isJoint(to)) found.push(isJoint(to + 1) ? to + 2 : to + 1);
  return found.filter((i) => i >= 0 && i < t.length);
}

/** What words beside the name say outright that it names. */
function toldVotes(gazetteer: Gazetteer, t: Tokens, part: NamePart): Votes {
  const told = noVotes();
  if (part.titles.length > 0) told.Person += 3;
  // "company N / A", "a five-nation Latin American tour"
  if ((part.to - part.from === 1 && t.text(part.from).length === 1) || t.tag(part.to - 1).startsWith('JJ')) return told;
  if (isOfPlace(t, part.from) || isPlaceByItsNoun(t, part)) told.Place += 2.5;
  if (isThingByItsNoun(t, part)) told.None += 3.5;
  const said = saidToBe(t, part, part.to - part.from > 1 && isGiven(gazetteer, t.lower(part.from)));
  if (said !== undefined) told[said] += 3.5;
  return told;
}

/** What the words around say. */
function contextVotes(t: Tokens, flags: WordFlags, part: NamePart, votes: Votes): void {
  const previous = part.from > 0 ? t.lower(part.from - 1) : '';
  const isThe = previous === 'the';
  if (PLACE_PREPOSITIONS.has(previous)) votes.Place += previous === 'near' ? 2 : 0.8;
  if (previous === 'in') votes.Person -= 1;
  if (isClosedByPlaces(t, part)) {
    votes.Place += 3.5;
    votes.Person -= 1;
  }
  if (isListedAsPlace(t, flags.label[part.from], part.from)) votes.Place += 2.5;
  else if (opensPlaceList(t, part)) votes.Place += 0.8;
  if (/\p{Ll}-e-\p{Lu}/u.test(textOf(t, part))) votes.Body += 2.5;
  if (isThe) votes.Body += 0.4;
  if (isThe) votes.Person -= 0.8;
  const next = part.to < t.length ? t.lower(part.to) : '';
  const dep = t.dep(part.to - 1);
  if (dep === 'nsubj' && /^(?:VBD|VBZ|VB)$/.test(t.tag(t.head(part.to - 1)))) {
    const isPersonal = PERSON_VERBS.has(t.lemma(t.head(part.to - 1)).toLowerCase());
    votes.Person += isPersonal ? 1.3 : 0.4;
    votes.Place -= isPersonal ? 0.8 : 0.3;
  }
  if (dep === 'nsubjpass' && PERSON_PASSIVES.has(t.lemma(t.head(part.to - 1)).toLowerCase())) {
    votes.Person += 2;
    votes.Place -= 0.5;
  }
  for (const neighbour of listNeighbours(t, part)) {
    const label = flags.label[neighbour]!;
    if (label === 'PERSON') votes.Person += 0.5;
    else if (label === 'GPE') votes.Place += 0.4;
    else if (label === 'ORG') votes.Body += 0.3;
  }
  if (/^(?:regime|administration|presidency)$/.test(next) || (/^(?:government|cabinet)$/.test(next) && SURNAMES.has(t.lower(part.from))))
    votes.Person += part.to - part.from === 1 && isThe ? 2.2 : 0.8;
  if (next === ',' && part.to + 2 < t.length && /^\d\d$/.test(t.text(part.to + 1)) && t.text(part.to + 2) === ',') votes.Person += 2;
  if (/^(?:who|whom|whose)$/.test(next) || (next === ',' && part.to + 1 < t.length && /^who(?:se)?$/.test(t.lower(part.to + 1))))
    votes.Person += 1;
}

const LOOK_AHEAD = 30;
const PERSONAL_PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'his', 'her', 'him']);
/** Whether "he" or "she" comes soon: then somebody has been named. */
function isFollowedByPerson(t: Tokens, from: number): boolean {
  for (let i = from; i < Math.min(t.length, from + LOOK_AHEAD); i++) if (PERSONAL_PRONOUNS.has(t.lower(i))) return true;
  return false;
}

const NEAR = 8;
/** "[Victoria] will reopen its border": no person, whose it would be "her border". */
function isFollowedByIts(t: Tokens, { to }: NamePart): boolean {
  if (t.dep(to - 1) !== 'nsubj') return false;
  const verb = t.head(to - 1);
  for (let i = to; i < Math.min(t.length, to + NEAR); i++)
    if (t.lower(i) === 'its' && i > verb && t.dep(t.head(i)) === 'dobj' && t.head(t.head(i)) === verb) return true;
  return false;
}

/** "the 1997 [United Kingdom] general election": inside the name of a contest that a year opens. */
function isInContest(t: Tokens, { from, to }: NamePart): boolean {
  if (from === 0 || !/^[12]\d{3}$/.test(t.text(from - 1))) return false;
  for (let i = to; i < Math.min(t.length, to + 4); i++) {
    if (CONTEST_NOUNS.has(t.lower(i))) return true;
    if (!/^\p{Ll}/u.test(t.text(i)) || t.pos(i) === 'VERB' || t.pos(i) === 'ADP') return false;
  }
  return false;
}

/** What only people have, come to or are: "the death of", "the arrest of", "the widow of". */
const OF_PEOPLE = words(
  `death resignation arrest assassination murder killing detention imprisonment funeral burial extradition conviction acquittal
  appointment nomination reappointment inauguration ouster dismissal sacking impeachment widow widower wife husband son daughter brother sister
  father mother nephew niece cousin grandson granddaughter birthday biography memoirs indictment resignations`,
);

/** "the resignation of [Emeka Obiwu]": two to four words behind what only people have. */
const isOfPerson = (t: Tokens, { from, to }: NamePart): boolean =>
  from > 1 && to - from > 1 && to - from < 5 && t.lower(from - 1) === 'of' && OF_PEOPLE.has(t.lower(from - 2));

/** "the prime minister of Lesotho, [Pakalitha Mosisili]": two words or more behind an office and its country. */
function standsBehindOffice(t: Tokens, { from, to }: NamePart): boolean {
  if (to - from < 2 || from < 4 || t.text(from - 1) !== ',') return false;
  let at = from - 2;
  while (at > 1 && at > from - 6 && isCapitalised(t.text(at))) at--;
  return t.lower(at) === 'of' && OFFICE_NOUNS.has(t.lower(at - 1));
}

/** Weighs what the words, the model, the gazetteer and the surroundings say the part is. */
export function voteOn(gazetteer: Gazetteer, paragraph: number, t: Tokens, flags: WordFlags, part: NamePart): NameDraft {
  const words = textOf(t, part);
  const lower = words.toLowerCase();
  const own = noVotes();
  const here = noVotes();
  // "the West Bank" is no bank.
  const isOwnWord = KNOWN_AREAS.has(lower) || isNamesake(gazetteer, t, part);
  // "Shafiqul Islam"
  const isBelieversName =
    t.lower(part.to - 1) === 'islam' && part.to - part.from === 2 && t.tag(part.from) === 'NNP' && !THING_HEADS.has(t.lower(part.from));
  const head = isOwnWord || isBelieversName ? undefined : headOf(t, part);
  const labels = new Map<string, number>();
  for (let i = part.from; i < part.to; i++) labels.set(flags.label[i]!, (labels.get(flags.label[i]!) ?? 0) + 1 / (part.to - part.from));
  for (const [label, share] of labels)
    for (const [choice, vote] of Object.entries(LABEL_VOTES[label] ?? {}) as [keyof Votes, number][]) here[choice] += vote * share;
  gazetteerVotes(gazetteer, words, own, part.to - part.from === 1);
  if (gazetteer.demonym(words) !== undefined || HONORIFICS.has(lower)) own.None += 4;
  if (/\p{L}\d|^\d+(?!\d*(?:st|nd|rd|th)\b)/u.test(words)) own.None += 1.5;
  // Makes and models: "Su-34", "COVID-19".
  if (/\p{L}-\d+\p{L}*$/u.test(words) && !KNOWN_BODIES.has(lower)) own.None += 2.5;
  if (part.to - part.from === 1) own.None += votesAgainst(gazetteer, t, part, head !== undefined);
  if (flags.inTitleCase && part.to - part.from === 1 && NOUNS_AND_NAMES.has(lower)) here.None += 3.5;
  const isContest = isInContest(t, part);
  if (isContest) own.None += 8;
  personVotes(gazetteer, t, part, own);
  if (isBelieversName) own.Person += 1.5;
  if (head !== undefined) own[head.type] += head.strength;
  if (part.to - part.from === 1 && isAllCaps(words) && words.length <= 6 && words.length >= 2 && !flags.inTitleCase) own.Body += 1;
  contextVotes(t, flags, part, here);
  // "Sheffield, [Doncaster] and Rotherham": a place that the gazetteer knows, among places.
  if (own.Place > 0.5 && listNeighbours(t, part).some((i) => flags.label[i] === 'GPE')) here.Place += 0.8;
  if (standsAmongPlaces(gazetteer, t, part)) here.Place += isPlaceOnly(gazetteer, t, part) ? 1.6 : 0.8;
  const isUnknown = head === undefined && own.Place < 1 && own.Body < 1 && own.None < 1;
  const isSurname = SURNAMES.has(t.lower(part.to - 1)) || own.Person >= 1.5;
  const mayBePlace = /^(?:PERSON|NORP|GPE|LOC|FAC)$/.test(flags.label[part.from]!) || own.Place > (isAllCaps(words) ? 0.5 : 0);
  if (head === undefined && !isSurname && own.None < 1 && mayBePlace && standsWherePlacesDo(t, part)) {
    here.Place += 1.8;
    here.Person -= 1;
  }
  if (head === undefined && isEndOfWay(gazetteer, t, part)) {
    here.Place += 3;
    here.Person -= 1.5;
  } else if (head === undefined && isSurname && part.titles.length === 0 && part.to - part.from === 1 && isInTown(gazetteer, t, part)) {
    here.Place += 1.5;
    here.Person -= 1;
  }
  if (own.Place > 0 && !isSurname && head === undefined && isReached(t, part)) {
    here.Place += 1.8;
    here.Person -= 1;
  }
  if (isFollowedByIts(t, part)) here.Person -= 2;
  if (head === undefined && isOfPerson(t, part) && own.Place < 1 && !KNOWN_BODIES.has(lower)) here.Person += 2.5;
  if (standsBehindOffice(t, part) && own.Place < 1) here.Person += 3;
  // "fired a missile at Eilat"
  if (part.to - part.from < 3 && (own.Place < 0.9 || isSurname) && isAimedAt(t, part)) {
    here.Place -= 2.5;
    here.Person += 1.5;
  }
  if (isUnknown && isFollowedByPerson(t, part.to)) here.Person += 0.7;
  if (isUnknown && words.length > 3 && t.dep(part.to - 1) === 'nsubj') here.Person += 0.3;
  const title = part.titles.find((word) => MALE_TITLES.has(word) || FEMALE_TITLES.has(word));
  const country = part.country ?? countryOf(gazetteer, words) ?? (head === undefined ? undefined : countryInside(gazetteer, t, part));
  const bodyKind = part.portfolio !== undefined ? 'ministry' : (KNOWN_BODIES.get(lower) ?? head?.bodyKind);
  const traits: MentionTraits = {
    ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
    ...(head?.placeKind === undefined ? {} : { placeKind: head.placeKind }),
    ...(bodyKind === undefined ? {} : { bodyKind }),
    ...(part.portfolio === undefined ? {} : { portfolio: part.portfolio }),
    ...(title === undefined ? {} : { gender: MALE_TITLES.has(title) ? ('male' as const) : ('female' as const) }),
    ...(part.titles.length > 0 ? { roleWords: part.titles } : {}),
  };
  return {
    paragraph,
    from: part.from,
    to: part.to,
    key: lowerOf(t, part),
    own,
    here,
    told: toldVotes(gazetteer, t, part),
    ...(isContest
      ? { fixed: 'None' as const }
      : part.portfolio !== undefined
        ? { fixed: 'Body' as const }
        : head !== undefined && head.strength >= 3 && head.type !== 'None'
          ? { fixed: head.type }
          : {}),
    traits,
    rule: head === undefined ? 'extract/names/vote' : 'extract/names/head-word',
  };
}
