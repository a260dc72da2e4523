import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../lexicons/bodies.ts';
import { OFFICE_NOUNS } from '../lexicons/offices.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../lexicons/persons.ts';
import { KNOWN_AREAS, NAMED_AFTER_PEOPLE, PLACE_HEADS } from '../lexicons/places.ts';
import { SURNAMES } from '../lexicons/surnames.ts';
import { THING_OPENERS } from '../lexicons/things.ts';
import { isAllCaps, isCapitalised, lowerOf, textOf } from '../tokens.ts';
import { saidToBe } from './beside.ts';
import { countryNamed, demonymAt } from './country-words.ts';
import { hasHead } from './find-runs.ts';
import { isGiven } from './given-name.ts';
import { cutJoined } from './joined.ts';
import { isRoleWord, isTrade, personBehindBody, personBehindRole } from './person-behind.ts';
import { isParticle, type WordFlags } from './word-flags.ts';

/** A part of a run that names one thing, with the titles that stand before it. */
export interface NamePart extends TokenRange {
  /** `Mr`, `Gen.`, lower case. */
  readonly titles: readonly string[];
  /** What stands around it names people: an office and its country before it, another one that it meets. */
  readonly isBearer?: true;
  /** What the ministry is for, where several share their noun. */
  readonly portfolio?: string;
  /** A demonym stripped from the front. */
  readonly country?: string;
}

/** Labels that never continue one another inside one name. */
const PARTING: ReadonlySet<string> = new Set([
  'NORP>PERSON',
  'GPE>PERSON',
  'ORG>PERSON',
  'PERSON>GPE',
  'PERSON>ORG',
  'NORP>GPE',
  'GPE>NORP',
  'FAC>PERSON',
  'LOC>PERSON',
  'PERSON>NORP',
]);

/** Labels of names that may begin with a demonym: "Georgian Dream". */
const OWN_LABELS: ReadonlySet<string> = new Set(['ORG', 'EVENT', 'LOC']);

/** Particles of names that open none in the middle of a run: "Zine El Abidine Ben Ali". */
const ARTICLES = /^(?:El|Al|Ben|Bin|Ibn|Abu|Ould)$/;

function cutAtLabels(gazetteer: Gazetteer, t: Tokens, flags: WordFlags, run: TokenRange): readonly TokenRange[] {
  if (hasHead(t, run)) return [run];
  const parts: TokenRange[] = [];
  let from = run.from;
  for (let i = run.from + 1; i < run.to; i++) {
    if (
      !PARTING.has(`${flags.label[i - 1]}>${flags.label[i]}`) ||
      !isCapitalised(t.text(i)) ||
      !t.spaceAfter(i - 1) ||
      isParticle(t.text(i - 1)) ||
      ARTICLES.test(t.text(i)) ||
      ARTICLES.test(t.text(i - 1)) ||
      // "Datuk Rahmat | Idris": a title and a given name want the rest of the name.
      (i - from === 2 && HONORIFICS.has(t.lower(from)) && isGiven(gazetteer, t.text(from + 1)))
    )
      continue;
    if (i > from) parts.push({ from, to: i });
    from = i;
  }
  parts.push({ from, to: run.to });
  return parts;
}

const ROYAL = /^(?:king|queen|prince|princess|duke|earl|lord|lady|emperor)$/;

/** "King Hussein Bridge", "Sheikh Zayed Road", "King County": a title inside the name of a place; "Dr. John Hill" bears it. */
function isPlaceOfTitled(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): boolean {
  const last = t.lower(to - 1);
  if (to - from === 2) return ROYAL.test(t.lower(from)) && NAMED_AFTER_PEOPLE.has(last);
  // "Archbishop of Cape Town"
  if (t.lower(from + 1) === 'of') return false;
  return PLACE_HEADS.has(last) && isCapitalised(t.text(to - 1)) && !(SURNAMES.has(last) && isGiven(gazetteer, t.text(to - 2)));
}

/** Where titles end, when a name follows them: `[Gen.] David Petraeus`, `US [Gen.] David Petraeus`, `Knesset [Member] Ana Levi`. */
function titlesIn(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): { readonly at: number; readonly end: number } | undefined {
  if (isPlaceOfTitled(gazetteer, t, { from, to })) return undefined;
  // "HMS Queen Elizabeth"
  if (THING_OPENERS.has(t.lower(from)) && isAllCaps(t.text(from))) return undefined;
  for (let i = from; i < to - 1; i++) {
    // "Member States" and "Member Bank" are no members, "Santiago Metropolitan Region" has no metropolitan.
    const isInside = i > from && /^(?:member|metropolitan)$/.test(t.lower(i));
    if (isInside && !(i + 2 < to && isGiven(gazetteer, t.text(i + 1)))) continue;
    const isMember = isInside && t.lower(i) === 'member';
    if (!isMember && !HONORIFICS.has(t.lower(i))) continue;
    // "Martin Luther King Jr."
    if (i > from && i + 2 === to && NAME_SUFFIXES.has(t.lower(i + 1))) continue;
    // "Hassan Sheikh Mohamud"
    if (i > from && i + 2 === to && t.lower(i) === 'sheikh' && isGiven(gazetteer, t.text(i - 1))) continue;
    // "Notre-Dame"
    if (i > from && !t.spaceAfter(i - 1)) continue;
    // "General Electric", "Major League Baseball"
    if (KNOWN_BODIES.has(lowerOf(t, { from: i, to }))) continue;
    // "Saint Petersburg", "Bishop Auckland"
    if (
      (t.lower(i) === 'saint' || t.lower(i) === 'bishop') &&
      !/^['’]/.test(to < t.length ? t.text(to) : '') &&
      gazetteer.places(textOf(t, { from: i, to }))[0]?.match === 'exact'
    )
      continue;
    let end = i + 1;
    while (end < to - 1 && (HONORIFICS.has(t.lower(end)) || (/^[.-]$/.test(t.text(end)) && !t.spaceAfter(end - 1)))) end++;
    return { at: i, end };
  }
  return undefined;
}

const AREA_HEADS = /^(?:prefecture|province|region|oblast|county|state|district|governorate|department|canton)$/;

/** "the governor of Fukushima Prefecture | Yuhei Sato": two or three words behind the noun that closes the name of an area. */
function personAfterArea(t: Tokens, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < to - 2; i++) if (AREA_HEADS.test(t.lower(i)) && to - i <= 4 && t.lower(from - 1) === 'of') return i + 1;
  return undefined;
}

const SEES: ReadonlySet<string> = new Set(['bishop', 'archbishop', 'patriarch', 'duke', 'duchess', 'earl', 'cardinal', 'emir']);

/** "the mayor of [Dallas]", "the Bishop of Bath and [Wells]": behind an office or a title and its "of", perhaps over the first of two names. */
function isSeatOf(t: Tokens, from: number): boolean {
  let at = from - 1;
  if (at > 0 && t.lower(at) === 'and') {
    at--;
    while (at > 0 && at > from - 5 && isCapitalised(t.text(at))) at--;
  }
  return at > 0 && t.lower(at) === 'of' && (OFFICE_NOUNS.has(t.lower(at - 1)) || SEES.has(t.lower(at - 1)));
}

const MONARCHS = /^(?:king|queen|emperor|empress|emir|sultan|duke|duchess)$/;

/** "the Middle East | Tobias Ellwood", "Illinois | Adlai Stevenson": a country, region or area before a person's full name. */
function placeBefore(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): number | undefined {
  // "Notre-Dame de Paris"
  if (KNOWN_AREAS.has(textOf(t, { from, to }).toLowerCase())) return undefined;
  // "the crown prince of Jordan | Hamzah bin Hussein": behind "of", Jordan is the country.
  const isBehindOf = from > 0 && (/^(?:of|in|from)$/.test(t.lower(from - 1)) || isSeatOf(t, from));
  const behindArea = from > 0 ? personAfterArea(t, { from, to }) : undefined;
  if (behindArea !== undefined) return behindArea;
  // "King of Belgium | Philippe": kings have one name.
  const fewest = from > 1 && t.lower(from - 1) === 'of' && MONARCHS.test(t.lower(from - 2)) ? 1 : 2;
  for (const length of [3, 2, 1]) {
    const at = from + length;
    if (at + fewest > to || (!isBehindOf && isGiven(gazetteer, t.text(from)))) continue;
    const words = textOf(t, { from, to: at });
    const isArea = KNOWN_AREAS.has(words.toLowerCase());
    if (isArea && (length > 1 || isGiven(gazetteer, t.text(at)))) return at;
    const best = gazetteer.places(words)[0];
    const isWide = best?.place.kind === 'country' || best?.place.kind === 'admin1';
    const isSeatOfArea =
      isWide && best?.match === 'exact' && isSeatOf(t, from) && gazetteer.places(textOf(t, { from, to }))[0]?.match !== 'exact';
    if (!isSeatOfArea && !isGiven(gazetteer, t.text(at))) continue;
    // "the mayor of Dallas | Mike Rawlings"
    const isSeat = isSeatOf(t, from);
    if (best !== undefined && best.match !== 'key' && (isWide || isSeat)) return at;
  }
  return undefined;
}

/** "[UN Security Council] Resolution": the body before a text or meeting of its own. */
function bodyBefore(t: Tokens, { from, to }: TokenRange): number | undefined {
  const at = to - 1;
  if (
    at - from < 1 ||
    !/^(?:resolution|act|law|report|directive|regulation|decision|statement|summit|election|elections)$/.test(t.lower(at))
  )
    return undefined;
  const isBody = at - from >= 2 && BODY_HEADS.has(t.lower(at - 1));
  return isBody || (at - from === 1 && KNOWN_BODIES.has(t.lower(from)) && isAllCaps(t.text(from))) ? at : undefined;
}

/** `Saudi Arabia`, `British Columbia`, `Spanish Town`: two words or more that are one place together. */
const isPlaceOfWords = (gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): boolean =>
  countryNamed(gazetteer, textOf(t, { from, to })) !== undefined ||
  (to - from > 1 &&
    gazetteer.places(textOf(t, { from, to })).some(({ match, place }) => match !== 'key' && (place.population ?? 0) > 20_000));

/** Words of a title that is won, before its bearer or alone: "[Miss Ecuador] Carla Moreno", "[Miss Universe]". */
function contestTitle(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): number {
  if (!/^(?:miss|mister)$/.test(t.lower(from))) return 0;
  for (let length = 2; length <= Math.min(4, to - from); length++) {
    const won = { from: from + 1, to: from + length };
    if (
      /^(?:universe|world|earth|international|supranational)$/.test(lowerOf(t, won)) ||
      countryNamed(gazetteer, textOf(t, won)) !== undefined
    )
      return length;
  }
  return 0;
}

/** Cuts a run where another name begins, and takes titles and demonyms off its front. */
export function splitRun(gazetteer: Gazetteer, t: Tokens, flags: WordFlags, run: TokenRange): readonly NamePart[] {
  const parts: NamePart[] = [];
  const joined = cutJoined(gazetteer, t, run);
  if (joined !== undefined)
    return joined.sides.map((side) => ({ ...side, titles: [], ...(joined.arePeople ? { isBearer: true as const } : {}) }));
  for (const whole of cutAtLabels(gazetteer, t, flags, run)) {
    const part = { ...whole, from: whole.from + contestTitle(gazetteer, t, whole) };
    if (part.from === part.to) continue;
    const person = personBehindBody(gazetteer, t, part);
    if (person !== undefined) {
      parts.push(...splitRun(gazetteer, t, flags, { from: part.from, to: person }), { from: person, to: part.to, titles: [] });
      continue;
    }
    const bearer = hasHead(t, part) ? undefined : personBehindRole(gazetteer, t, part);
    if (bearer !== undefined) {
      if (!isRoleWord(gazetteer, t.lower(part.from))) parts.push({ from: part.from, to: bearer, titles: [] });
      // "Trader Amina Diallo": the noun is her title.
      const titles = bearer === part.from + 1 && isTrade(t.lower(part.from)) ? [t.lower(part.from)] : undefined;
      if (titles !== undefined) parts.push({ from: bearer, to: part.to, titles });
      else parts.push(...splitRun(gazetteer, t, flags, { from: bearer, to: part.to }));
      continue;
    }
    const body = bodyBefore(t, part);
    if (body !== undefined) {
      parts.push({ from: part.from, to: body, titles: [] });
      continue;
    }
    if (hasHead(t, part)) {
      parts.push({ ...part, titles: [] });
      continue;
    }
    const titles = titlesIn(gazetteer, t, part);
    if (titles !== undefined) {
      if (titles.at > part.from) parts.push(...splitRun(gazetteer, t, flags, { from: part.from, to: titles.at }));
      const words: string[] = [];
      for (let i = titles.at; i < titles.end; i++) if (!/^[.-]$/.test(t.text(i))) words.push(t.lower(i));
      parts.push({ from: titles.end, to: part.to, titles: words });
      continue;
    }
    const place = placeBefore(gazetteer, t, part);
    if (place !== undefined) {
      parts.push(
        { from: part.from, to: place, titles: [] },
        { from: place, to: part.to, titles: [], ...(isSeatOf(t, part.from) ? { isBearer: true as const } : {}) },
      );
      continue;
    }
    const demonym = isPlaceOfWords(gazetteer, t, part) ? undefined : demonymAt(gazetteer, t, part.from, part.to - 1);
    const isOwnName =
      demonym !== undefined &&
      (saidToBe(t, part) === 'Body' ||
        (OWN_LABELS.has(flags.label[part.from]!) && flags.label[part.from] === flags.label[part.from + demonym.length]));
    if (demonym !== undefined && !isOwnName && t.text(part.from + demonym.length) !== '-') {
      parts.push({ from: part.from + demonym.length, to: part.to, titles: [], country: demonym.country });
    } else parts.push({ ...part, titles: [] });
  }
  return parts;
}
