import type { Gazetteer, NamedPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ExtractContext } from '../context.ts';
import { BODY_ALIASES, BODY_HEADS } from '../lexicons/bodies.ts';
import { NAME_SUFFIXES } from '../lexicons/persons.ts';
import { countryOf } from '../names/country-words.ts';
import type { NameMention } from '../names/name-mention.ts';
import { textOf } from '../tokens.ts';
import { type Cluster, fold, live, openCluster } from './cluster.ts';
import { genderOfName } from './gender.ts';

export const keyOf = (context: ExtractContext, mention: NameMention): string =>
  nameKey(textOf(context.analysis.paragraphs[mention.paragraph]!.tokens, mention)).replace(/^the /, '');

const group = <K>(map: Map<K, Set<Cluster>>, key: K, cluster: Cluster): void => {
  const set = map.get(key);
  if (set) set.add(cluster);
  else map.set(key, new Set([cluster]));
};

/** The words of a person's name without suffixes. */
const nameParts = (key: string): readonly string[] => {
  const parts = key.split(' ').filter((part) => part !== '');
  return parts.length > 1 && NAME_SUFFIXES.has(parts.at(-1)!) ? parts.slice(0, -1) : parts;
};

/** Whether two full names can be one person's: same surname, given names equal, initials, or left out. */
function areCompatible(a: readonly string[], b: readonly string[]): boolean {
  if (a.at(-1) !== b.at(-1)) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let at = 0;
  for (const part of short) {
    const found = long.findIndex(
      (other, i) =>
        i >= at && (other === part || (part.length === 1 && other.startsWith(part)) || (other.length === 1 && part.startsWith(other))),
    );
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/** Whether the cluster is named before the other is for the first time. */
function isNamedBefore({ members }: Cluster, other: Cluster): boolean {
  const first = other.members[0]!;
  return members.some(({ paragraph, from }) => paragraph < first.paragraph || (paragraph === first.paragraph && from < first.from));
}

/**
 * Who bears a name that stands alone: of several, the one who was named before, since who comes later does not change whom it meant;
 * where none of them was, who has it inside a name of his own: "Ali Bongo Ondimba".
 */
function bearersOf(short: Cluster, surname: ReadonlySet<Cluster> = new Set(), inner: ReadonlySet<Cluster> = new Set()): readonly Cluster[] {
  const before = [...surname].filter((bearer) => isNamedBefore(bearer, short));
  if (before.length > 0) return before.length === 1 ? before : [...surname];
  const within = [...inner].filter((bearer) => isNamedBefore(bearer, short));
  return within.length > 0 ? within : [...surname];
}

/** Full names that fit one another, then single names that fit exactly one full name. */
function linkPeople(people: ReadonlyMap<string, Cluster>): void {
  const bySurname = new Map<string, Set<Cluster>>();
  const byGiven = new Map<string, Set<Cluster>>();
  const partsOf = new Map<Cluster, readonly string[]>();
  const entries = [...people].map(([key, cluster]) => ({ parts: nameParts(key), cluster }));
  for (const { parts, cluster } of entries) {
    cluster.gender ??= genderOfName(parts.join(' '));
    if (parts.length < 2) continue;
    const rivals = [...(bySurname.get(parts.at(-1)!) ?? [])].filter((other) => areCompatible(partsOf.get(other)!, parts));
    if (rivals.length === 1) {
      const rival = rivals[0]!;
      if (partsOf.get(rival)!.length < parts.length) partsOf.set(rival, parts);
      group(byGiven, parts[0]!, rival);
      fold(cluster, rival, 'extract/coreference/name-links');
      continue;
    }
    partsOf.set(cluster, parts);
    group(bySurname, parts.at(-1)!, cluster);
    group(byGiven, parts[0]!, cluster);
  }
  const byInner = new Map<string, Set<Cluster>>();
  for (const [cluster, parts] of partsOf) for (const part of parts.slice(1, -1)) group(byInner, part, cluster);
  for (const { parts, cluster } of entries) {
    if (parts.length !== 1) continue;
    for (const all of [bearersOf(cluster, bySurname.get(parts[0]!), byInner.get(parts[0]!)), bearersOf(cluster, byGiven.get(parts[0]!))]) {
      const title = cluster.members.find((member) => member.mention?.gender !== undefined)?.mention?.gender;
      const fit = title === undefined || all.length < 2 ? all : all.filter((other) => other.gender === undefined || other.gender === title);
      if (fit.length === 1) {
        fold(cluster, fit[0]!, 'extract/coreference/name-links');
        break;
      }
      // Two bearers of one surname: none is taken.
      if (fit.length > 1) break;
    }
  }
}

const SMALL = /^(?:of|the|and|for|in|on|de|et|des|du|la|le|da|do|to|a|al|with)$/;

/** The initials of a name, with and without its small words. */
function initials(words: readonly string[]): readonly string[] {
  const all = words.map((word) => word[0] ?? '').join('');
  const big = words
    .filter((word) => !SMALL.test(word))
    .map((word) => word[0] ?? '')
    .join('');
  return all === big ? [big] : [big, all];
}

/** "State Department" of "US State Department", "Supreme Court" of "Supreme Court of Cassation" and of "Kenyan Supreme Court". */
function shortForms(gazetteer: Gazetteer, key: string): readonly string[] {
  const words = key.split(' ');
  const country = [2, 1].find(
    (length) => words.length - length >= 2 && countryOf(gazetteer, capitalise(words.slice(0, length))) !== undefined,
  );
  const bare = country === undefined ? words : words.slice(country);
  const of = bare.indexOf('of');
  const opening = of >= 2 && BODY_HEADS.has(bare[of - 1]!) ? [bare.slice(0, of).join(' ')] : [];
  return country === undefined ? opening : [bare.join(' '), ...opening];
}

const capitalise = (words: readonly string[]): string =>
  words.map((word) => (word.length <= 2 ? word.toUpperCase() : `${word[0]?.toUpperCase()}${word.slice(1)}`)).join(' ');

/** `NATO` and `North Atlantic Treaty Organization`; `Wikimedia` and `Wikimedia Foundation`. */
function linkBodies(context: ExtractContext, bodies: ReadonlyMap<string, Cluster>, all: ReadonlyMap<string, Cluster>): void {
  const byInitials = new Map<string, Set<Cluster>>();
  const byShort = new Map<string, Set<Cluster>>();
  for (const [key, cluster] of bodies) {
    const words = key.split(' ');
    if (words.length >= 2) for (const acronym of initials(words)) if (acronym.length >= 2) group(byInitials, acronym, cluster);
    const last = words.at(-1)!;
    const first = words[0]!;
    // An address ("scientology.org") is no long form of anything.
    const [member] = cluster.members;
    const isAddress = member !== undefined && /\p{L}\.\p{L}/u.test(textOf(context.analysis.paragraphs[member.paragraph]!.tokens, member));
    if (isAddress) continue;
    for (const short of shortForms(context.gazetteer, key)) group(byShort, short, cluster);
    // "the Church", "the Court": the noun of the only body that has it.
    for (const noun of new Set([first, last])) if (words.length >= 2 && BODY_HEADS.has(noun)) group(byShort, noun, cluster);
    if (words.length >= 2 && BODY_HEADS.has(last)) group(byShort, words.slice(0, -1).join(' '), cluster);
    if (words.length >= 3 && BODY_HEADS.has(first) && words[1] === 'of')
      group(byShort, words.slice(words[2] === 'the' ? 3 : 2).join(' '), cluster);
  }
  for (const [key, cluster] of all) {
    if (cluster.type !== 'Body' || cluster.into !== undefined || key.includes(' ')) continue;
    const text =
      cluster.members[0]!.mention === undefined
        ? ''
        : textOf(context.analysis.paragraphs[cluster.members[0]!.paragraph]!.tokens, cluster.members[0]!);
    const whole = /^[\p{Lu}&.-]{2,}s?$/u.test(text)
      ? byInitials.get(key.replace(/s$/, (tail) => (text.endsWith('s') ? '' : tail)))
      : undefined;
    const only = whole?.size === 1 ? [...whole][0]! : undefined;
    if (only !== undefined && live(only) !== live(cluster)) fold(cluster, only, 'extract/coreference/name-links');
  }
  for (const [key, cluster] of all) {
    if (cluster.type !== 'Body' || cluster.into !== undefined) continue;
    const fit = byShort.get(key);
    const only = fit?.size === 1 ? [...fit][0]! : undefined;
    if (only !== undefined && live(only) !== live(cluster)) fold(cluster, only, 'extract/coreference/name-links');
  }
}

/** Whether the letters stand in the words in this order: `NAVCENT` in "Naval Forces Central Command". */
function abbreviates(letters: string, words: string): boolean {
  let at = 0;
  for (const letter of letters) {
    at = words.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

const byKeyOf = (context: ExtractContext, mention: NameMention): string => `Body||${keyOf(context, mention)}`;

/** Letters of an abbreviation: `DBV`, `FdI`, `Cosatu`; a word in small letters is none, nor is a year. */
const isAbbreviation = (text: string): boolean => /^\p{Lu}[\p{L}\d&/.-]{1,9}$/u.test(text) && /^\p{Lu}[^\p{Lu}]*\p{Lu}/u.test(text);

/** "lawmakers of the Chamber of Deputies (PSD)": the party of who is named before. */
const HAVE_MEMBERS: ReadonlySet<string | undefined> = new Set(['parliament', 'government']);

/**
 * "Naval Forces Central Command (NAVCENT)", "German Farmers' Association (DBV)": what stands alone in brackets behind a body's name is
 * short for it, in its own language or the report's.
 */
function linkBracketed(context: ExtractContext, mentions: readonly NameMention[], byKey: ReadonlyMap<string, Cluster>): void {
  const bodies = mentions.filter((mention) => mention.type === 'Body' && mention.form === 'name');
  bodies.forEach((short, i) => {
    const full = bodies[i - 1];
    if (full === undefined || full.paragraph !== short.paragraph || short.to - short.from !== 1 || short.from - full.to > 2) return;
    const { tokens } = context.analysis.paragraphs[short.paragraph]!;
    if (short.from <= full.to || tokens.text(short.from - 1) !== '(') return;
    const [from, to] = [byKey.get(byKeyOf(context, short)), byKey.get(byKeyOf(context, full))];
    if (from === undefined || to === undefined) return;
    const letters = keyOf(context, short).replaceAll(' ', '');
    const isAlone = short.from - 1 === full.to && tokens.text(short.to) === ')';
    const isForeign = isAlone && full.to - full.from > 1 && isAbbreviation(tokens.text(short.from)) && !HAVE_MEMBERS.has(full.bodyKind);
    const fitsAnother = bodies.some((other) => other.to - other.from > 1 && initials(keyOf(context, other).split(' ')).includes(letters));
    if (abbreviates(letters, keyOf(context, full)) || (isForeign && !fitsAnother)) fold(from, to, 'extract/coreference/name-links');
  });
}

const ALIAS_ROWS: ReadonlyMap<string, number> = new Map(BODY_ALIASES.flatMap((row, i) => row.map((name) => [nameKey(name), i] as const)));

/** Names of one body that everybody knows to be one: `ISIL` and `Daesh`. */
function linkAliases(bodies: ReadonlyMap<string, Cluster>): void {
  const first = new Map<number, Cluster>();
  for (const [key, cluster] of bodies) {
    const row = ALIAS_ROWS.get(key);
    if (row === undefined) continue;
    const known = first.get(row);
    if (known === undefined) first.set(row, cluster);
    else fold(cluster, known, 'extract/coreference/name-links');
  }
}

/** "Gombe" beside "Gombe State" is the city: the one that bears the name of the region it lies in. */
const isCityOf =
  (region: NamedPlace | undefined) =>
  ({ place }: NamedPlace): boolean =>
    (region?.place.kind === 'admin1' || region?.place.kind === 'admin2') && place.kind === 'city' && place.partOf.includes(region.place.id);

/** Names of one place by the gazetteer: `Alma-Ata` and `Almaty`, `US` and `United States`. */
function linkPlaces(context: ExtractContext, places: ReadonlyMap<string, Cluster>): void {
  const byPlace = new Map<string, Cluster>();
  for (const cluster of places.values()) {
    const first = cluster.members[0]!;
    const { tokens } = context.analysis.paragraphs[first.paragraph]!;
    const named = context.gazetteer.places(textOf(tokens, first), context.report.publishedOn).filter((reading) => reading.match !== 'key');
    const fit =
      first.mention?.placeKind === undefined
        ? (named.find(isCityOf(named[0])) ?? named[0])
        : (named.find(({ place }) => place.kind === first.mention?.placeKind) ?? named[0]);
    if (fit === undefined) continue;
    const known = byPlace.get(fit.place.id);
    if (known === undefined) byPlace.set(fit.place.id, cluster);
    else fold(cluster, known, 'extract/coreference/name-links');
  }
}

/** Puts together what has one name, a part of it, its initials, or another name of the same place. */
export function clusterNames(context: ExtractContext, mentions: readonly NameMention[]): readonly Cluster[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  for (const mention of mentions) {
    if (mention.type === 'Office' || mention.form !== 'name') continue;
    const key = `${mention.type}|${mention.type === 'Place' ? (mention.placeKind ?? '') : ''}|${keyOf(context, mention)}`;
    const known = byKey.get(key);
    const cluster = openCluster(mention);
    clusters.push(cluster);
    if (known === undefined) byKey.set(key, cluster);
    else fold(cluster, known, 'extract/coreference/name-links');
  }
  const ofType = (type: string): Map<string, Cluster> =>
    new Map([...byKey].filter(([key]) => key.startsWith(`${type}|`)).map(([key, cluster]) => [key.split('|').slice(2).join('|'), cluster]));
  const places = new Map([...byKey].filter(([key]) => key.startsWith('Place|')));
  linkPlaces(context, places);
  linkPeople(ofType('Person'));
  linkBracketed(context, mentions, byKey);
  linkAliases(ofType('Body'));
  linkBodies(context, ofType('Body'), ofType('Body'));
  return clusters.filter((cluster) => cluster.into === undefined);
}
