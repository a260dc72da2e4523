import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey, slug } from '../../model/name-key.ts';
import type { BodyKind } from '../../model/vocabulary.ts';
import { splitCountry, splitPlace, splitSeat } from './country-words.ts';
import { INSTITUTION_ROWS, INTERNATIONAL_BODY_ROWS } from './institutions.ts';
import { NAMED_BODY_ROWS } from './named-bodies.ts';
import { isPortfolio, portfolioOf } from './portfolios.ts';

/** What the words of a body say, before a country is known. */
export interface BodyReading {
  /** The part of the id after the country. */
  readonly slug: string;
  readonly kind: BodyKind;
  /** Told by the words: `Kazakh`, `of Syria`, or a name that only one country uses. */
  readonly country?: string;
}

export interface NamedBody {
  readonly country: string;
  readonly name: string;
  readonly kind: BodyKind;
  readonly slug: string;
}

const rows = (table: string): string[][] =>
  table
    .trim()
    .split('\n')
    .map((line) => line.split('|'));
const list = (cell: string | undefined): string[] => (cell ?? '').split(',').filter((item) => item !== '');
const withoutThe = (key: string): string => key.replace(/^the /, '');

/** Concept → kind, for slugs such as `government` and `supreme-court`. */
export const INSTITUTIONS: ReadonlyMap<string, BodyKind> = new Map(INSTITUTION_ROWS.map(([name, kind]) => [slug(name), kind]));
const INSTITUTION_NAMES: ReadonlyMap<string, string> = new Map(
  INSTITUTION_ROWS.flatMap(([name, , others]) => [name, ...list(others)].map((text) => [withoutThe(nameKey(text)), slug(name)] as const)),
);

export const NAMED_BODIES: readonly NamedBody[] = rows(NAMED_BODY_ROWS).map(([country = '', name = '', kind = 'other', concept = '']) => ({
  country,
  name,
  kind: kind as BodyKind,
  slug: slug(concept === '' ? name : concept),
}));
const NAMED_BY_KEY = new Map<string, NamedBody[]>();
rows(NAMED_BODY_ROWS).forEach((row, index) => {
  for (const text of [row[1]!, ...list(row[4])]) {
    const key = withoutThe(nameKey(text));
    NAMED_BY_KEY.set(key, [...(NAMED_BY_KEY.get(key) ?? []), NAMED_BODIES[index]!]);
  }
});

export const INTERNATIONAL_BODIES: readonly NamedBody[] = rows(INTERNATIONAL_BODY_ROWS).map(([name = '', kind = 'other']) => ({
  country: 'xx',
  name,
  kind: kind as BodyKind,
  slug: slug(name),
}));
const INTERNATIONAL_BY_KEY: ReadonlyMap<string, NamedBody> = new Map(
  rows(INTERNATIONAL_BODY_ROWS).flatMap((row, index) =>
    [row[0]!, ...list(row[2])].map((text) => [withoutThe(nameKey(text)), INTERNATIONAL_BODIES[index]!] as const),
  ),
);

const MINISTRY_OF = /^(?:federal |national |state )?(?:ministr(?:y|ies)|departments?|secretariat) (?:of|for) (?:the )?(.+)$/;
const NAMED_MINISTRY = /^(.+?) (?:ministr(?:y|ies)|departments?)$/;

/** A short name in capitals (`IS`, `AU`, `CIS`) means the body only when it is written so. */
const isWrittenSo = (text: string, key: string): boolean =>
  key.length > 4 || !/^[a-z]+$/.test(key) || /^(?:the )?[A-Z][A-Z.'a-z]*$/.test(text);

/** Words that say of a body that it is of many countries: "International Olympic Committee", "European Space Agency". */
const OF_MANY_COUNTRIES =
  /^(?:international|world|global|european|pan[- ]\p{L}+|african(?! national)|asian|arab(?! socialist)|latin american|inter[- ]\p{L}+|intergovernmental|interparliamentary|nordic|eurasian) /iu;
const LONGEST_KNOWN = 6;

/** Whether a name opens with a body of many countries or says that it is one: "United Nations special envoy", "EU High Representative". */
export function isOfManyCountries(text: string): boolean {
  const words = text.replace(/^the\s+/i, '').split(/\s+/);
  for (let length = Math.min(LONGEST_KNOWN, words.length); length > 0; length--) {
    const first = words
      .slice(0, length)
      .join(' ')
      .replace(/['’]s?$/, '');
    const key = nameKey(first);
    if (INTERNATIONAL_BY_KEY.has(key) && isWrittenSo(first, key)) return true;
  }
  return /^\p{Lu}/u.test(words[0] ?? '') && OF_MANY_COUNTRIES.test(words.join(' '));
}

/** An institution that each country has one of, from its words without place and country. */
export function readInstitution(core: string): Omit<BodyReading, 'country'> | undefined {
  const key = withoutThe(nameKey(core));
  const concept = INSTITUTION_NAMES.get(key);
  if (concept) return { slug: concept, kind: INSTITUTIONS.get(concept)! };
  const portfolio = MINISTRY_OF.exec(key)?.[1] ?? NAMED_MINISTRY.exec(key)?.[1];
  if (portfolio === undefined || !isPortfolio(portfolio) || /\b(?:police|fire|state|city|county|health dept)$/.test(portfolio))
    return undefined;
  return { slug: slug(`ministry of ${portfolioOf(portfolio)}`), kind: 'ministry' };
}

/** Whose a name is where the report's country has no such body: its only bearer, or Washington, whose Congress and Treasury need no country. */
const knownEverywhere = (named: readonly NamedBody[]): NamedBody | undefined =>
  named.find(({ country }) => country === 'US') ?? (named.every(({ country }) => country === named[0]?.country) ? named[0] : undefined);

/** Countries whose ministries are called departments. */
const WITH_DEPARTMENTS: ReadonlySet<string> = new Set(['US', 'AU', 'CA', 'IE', 'ZA', 'PH', 'CH', 'GB']);

/** Reads an institution from its words; undefined for bodies that are no institution of a jurisdiction (companies, parties, commissions). */
export function readBody(text: string, gazetteer: Gazetteer, context?: string): BodyReading | undefined {
  const key = withoutThe(nameKey(text));
  const international = INTERNATIONAL_BY_KEY.get(key);
  // In Australia the AFP is the Federal Police.
  const isOurs = NAMED_BY_KEY.get(key)?.some((body) => body.country === context) === true;
  if (international && !isOurs && isWrittenSo(text, key)) return { slug: international.slug, kind: international.kind, country: 'xx' };
  const { rest, country } = splitCountry(text, gazetteer);
  const named = NAMED_BY_KEY.get(key) ?? NAMED_BY_KEY.get(withoutThe(nameKey(rest))) ?? [];
  // Only some countries have departments: elsewhere "the Department of Defense" is the one that bears the name.
  const isForeign = /\bdepartment\b/.test(key) && !WITH_DEPARTMENTS.has(context ?? '');
  const isOnlyAName =
    country === undefined && INSTITUTION_NAMES.get(key) === undefined && (isForeign || readInstitution(text) === undefined);
  // "a congress" of a party
  const isWrittenAsName = /^\P{Ll}/u.test(text);
  const own =
    named.find((body) => body.country === (country ?? context)) ?? (isOnlyAName && isWrittenAsName ? knownEverywhere(named) : undefined);
  if (own && isWrittenSo(rest, nameKey(rest))) return { slug: own.slug, kind: own.kind, country: own.country };
  const core = readInstitution(rest);
  if (core) return country === undefined ? core : { ...core, country };
  const seat = country === undefined ? splitSeat(rest, gazetteer) : undefined;
  const ofSeat = seat && readInstitution(seat.rest);
  if (seat !== undefined) return ofSeat && { ...ofSeat, country: seat.country };
  const local = splitPlace(rest, country ?? context, gazetteer);
  const localCore = local && readLocal(local.rest);
  if (!local || !localCore) return undefined;
  return { slug: `${localCore.slug}-of-${local.place.id.split('/')[2]}`, kind: localCore.kind, country: local.place.country };
}

const LOCAL: ReadonlyMap<string, readonly [string, BodyKind]> = new Map([
  ['akimat', ['administration', 'government']],
  ['administration', ['administration', 'government']],
  ['city administration', ['administration', 'government']],
  ['regional administration', ['administration', 'government']],
  ['mayors office', ['administration', 'government']],
  ['city hall', ['administration', 'government']],
  ['city council', ['council', 'government']],
  ['council', ['council', 'government']],
  ['provincial council', ['council', 'government']],
  ['legislature', ['parliament', 'parliament']],
  ['general assembly', ['parliament', 'parliament']],
]);

function readLocal(core: string): Omit<BodyReading, 'country'> | undefined {
  const local = LOCAL.get(withoutThe(nameKey(core)));
  return local ? { slug: local[0], kind: local[1] } : readInstitution(core);
}
