import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import type { PlaceKind } from '../../model/vocabulary.ts';
import type { ReportContext } from '../report-context.ts';
import { containersOf, holdingOf, listsOf } from './beside.ts';
import { rankOf } from './country-or-region.ts';
import { kilometres } from './distance.ts';
import { linkUnlisted } from './link-unlisted.ts';
import { namesakesOf } from './namesakes.ts';
import { MOST_NEIGHBOURS, type Neighbour, toNeighbour } from './neighbours.ts';
import { openingPlace, openingPlaces } from './opening-places.ts';
import { plainName } from './plain-name.ts';
import { regionsOfInstitutions } from './regions-of-institutions.ts';
import { kindAfter, kindBefore, kindOfWords } from './unlisted.ts';
import { type PlaceClues, type WeighedPlace, weighPlace } from './weigh.ts';

const RULE = 'resolve/places/link-places';
/** Two readings closer than this stay open, unless one lies at the other. */
const MARGIN = 0.12;
const DIRECTION =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|downtown|greater|upper|lower|inner|mainland|old|rural|metropolitan)\s{1,3}){1,4}/i;

/** Words that name places somewhere, and mostly mean something else. */
const PLAIN =
  /^(?:q )?(?:north|south|east|west|centre|center|central|northern|southern|eastern|western|est|nord|sud|capital|coast|island|union|republic|university|mobile|reading|nice|most|of|police|march|may|english|college|hope|liberty|victory|independence|justice|normal|industry|commerce|enterprise|media|mission|mercury|sun|star|post|times|university place|university park)$/;
/**
 * A belief below this asks a person: other readings are kept, and the mention stands in the review queue. Of 36 links below it that
 * were read half were wrong, of 65 between it and 0.95 one in seven, of 260 labelled ones above none.
 */
const SURE = 0.75;
/** Times that the names are read before they are settled, each time with what their neighbours mean by then. */
const ROUNDS = 2;
/** A reading with fewer points is no reading. */
const LEAST_POINTS = 0.15;

interface Open {
  readonly mention: Mention;
  /** What no other place of the report moves. */
  readonly clues: Omit<PlaceClues, 'neighbours'>;
}

/** Readings of the name as it stands, else without a direction (`eastern Aleppo`). */
function readingsOf(text: string, on: string | undefined, gazetteer: Gazetteer): readonly NamedPlace[] {
  const name = plainName(text);
  const whole = gazetteer.places(name, on);
  if (whole.some(({ match }) => match !== 'key')) return whole;
  const rest = name.replace(DIRECTION, '');
  const part = rest === name || rest === '' ? [] : gazetteer.places(rest, on);
  return part.length > 0 ? part : whole;
}

/** What the mention's own traits, its words or the noun before it say. */
const kindOf = ({ placeKind, text: words, spans }: Mention, text: string): PlaceKind | undefined =>
  // That a country bears the name is what the gazetteer says, not the words.
  (placeKind === 'country' ? undefined : placeKind) ??
  kindOfWords(words) ??
  spans.map((span) => kindBefore(text, span.start) ?? kindAfter(text, span)).find((kind) => kind !== undefined);

const isRegionItself = ({ place, match }: NamedPlace): boolean => place.kind === 'admin1' && match === 'exact';

/** A city and the district or region around it, or two entries of one spot: no matter for doubt, the better one is taken. */
const isSamePlace = (a: GazetteerPlace, b: GazetteerPlace): boolean =>
  a.partOf.includes(b.id) ||
  b.partOf.includes(a.id) ||
  (a.country === b.country && a.location !== undefined && b.location !== undefined && kilometres(a.location, b.location) < 40);

const toLink = (weighed: WeighedPlace, score: number): EntityLink => ({
  entityId: weighed.place.id,
  score: Math.round(score * 100) / 100,
  rule: RULE,
  why: weighed.features.map(([note, points]) => `${note} ${points > 0 ? '+' : ''}${points}`).join('; '),
});

/** Belief grows with the lead over the next reading that lies elsewhere. */
const belief = (lead: number): number => Math.min(0.99, 0.55 + 0.4 * Math.min(1, lead));

const NONE: ReadonlySet<string> = new Set();
const isDisjoint = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].every((each) => !b.has(each));

/** The key of a name, whole, without a direction and without its head noun; "Harper and Kingman counties" go by it with the noun too. */
const keysOf = (key: string, kind: PlaceKind | undefined): ReadonlySet<string> =>
  new Set([key, key.replace(DIRECTION, ''), key.replace(/ [a-z]+$/, ''), ...(kind === 'admin2' ? [`${key} county`, `${key} parish`] : [])]);

function decide(
  { mention, clues }: Open,
  neighbours: readonly Neighbour[],
): { readonly ranked: readonly WeighedPlace[]; readonly lead: number } {
  const others = neighbours.filter((each) => each.mention !== mention.id && isDisjoint(each.keys, clues.keys));
  const all: PlaceClues = { ...clues, neighbours: others };
  const ranked = clues.readings
    .map((reading) => weighPlace(reading, all))
    .sort((a, b) => b.points - a.points || (a.place.id < b.place.id ? -1 : 1));
  const [best] = ranked;
  const rival = best && ranked.find((other) => other !== best && !isSamePlace(best.place, other.place));
  return { ranked, lead: best === undefined ? 0 : rival === undefined ? 1 : best.points - rival.points };
}

export interface PlaceLinks {
  /** By mention id. */
  readonly mentions: ReadonlyMap<string, Mention>;
  /** What the places that open longer names mean, by name key; undefined where that stays open. */
  readonly openings: ReadonlyMap<string, GazetteerPlace | undefined>;
  /** By where their names end in the text. */
  readonly endingAt: ReadonlyMap<number, GazetteerPlace>;
}

/** Links places by what the report says: first each name by itself, then with what its neighbours may be. */
export function linkPlaces(mentions: readonly Mention[], context: ReportContext, gazetteer: Gazetteer): PlaceLinks {
  const { report } = context.evidence;
  const places = mentions.filter((mention) => mention.type === 'Place' && mention.form === 'name');
  const lists = listsOf(places, report.text);
  const toOpen = (mention: Mention): Open => {
    const readings = readingsOf(mention.text, report.publishedOn, gazetteer);
    const around = (read: typeof containersOf): string[] => read(mention, readings, report.text, gazetteer);
    const listed = lists.get(mention.id) ?? NONE;
    // "Illinois, Missouri, Ohio": regions one after the other, none in the next.
    const isListOfRegions = readings.some(isRegionItself) && [...listed].some((id) => lists.get(id)!.size > 1);
    const key = nameKey(plainName(mention.text));
    const kind = kindOf(mention, report.text);
    const keys = keysOf(key, kind);
    const clues = {
      gazetteer,
      readings,
      containers: isListOfRegions ? [] : around(containersOf),
      holding: around(holdingOf),
      listed,
      keys,
      namesakes: namesakesOf(readings, keys),
      share: context.shareWithout(mention),
      source: context.source,
      isPlainWord: PLAIN.test(key),
      rank: rankOf(mention, readings, report.text),
      ...(kind === undefined ? {} : { kind }),
    };
    return { mention, clues };
  };
  const opens = places.map(toOpen);
  const unread = new Set(opens.filter(({ clues }) => clues.readings.length === 0).map(({ mention }) => mention.id));
  const inside = openingPlaces(mentions, unread, gazetteer).map(toOpen);
  const regions = regionsOfInstitutions(mentions, gazetteer);
  let neighbours: readonly Neighbour[] = regions;
  for (let round = 0; round < ROUNDS; round++) {
    const known = neighbours;
    const read = [...opens, ...inside].slice(0, MOST_NEIGHBOURS).flatMap((open) => {
      const { ranked, lead } = decide(open, known);
      return ranked[0] ? [toNeighbour(open.mention.id, open.clues.keys, ranked, lead, gazetteer)] : [];
    });
    neighbours = [...regions, ...read];
  }
  const linked = new Map<string, Mention>();
  const unlisted: Mention[] = [];
  for (const open of opens) {
    const { ranked, lead } = decide(open, neighbours);
    const [best] = ranked;
    const { mention } = open;
    if (best === undefined) unlisted.push(mention);
    else if (lead < MARGIN || best.points < LEAST_POINTS)
      linked.set(mention.id, { ...mention, alternatives: ranked.slice(0, 5).map((each) => toLink(each, 0.5)) });
    else {
      const { country } = best.place;
      const link = toLink(best, belief(lead));
      const others = ranked.slice(1, 4).map((each) => toLink(each, Math.max(0.01, 0.5 - (best.points - each.points) / 4)));
      // The Gulf of Mexico is in no country, whatever its words name.
      const { country: _, countryBasis: __, ...plain } = mention;
      linked.set(mention.id, {
        ...plain,
        ...(country === 'xx' ? {} : { country, countryBasis: 'words' as const }),
        placeKind: best.place.kind,
        link,
        ...(link.score < SURE ? { alternatives: others } : {}),
      });
    }
  }
  const around = commonCountry([...linked.values()]);
  const openings = new Map<string, GazetteerPlace | undefined>();
  for (const { norm, link } of linked.values()) openings.set(norm, link && gazetteer.place(link.entityId));
  for (const open of inside) {
    const { ranked, lead } = decide(open, neighbours);
    const isClear = ranked[0] !== undefined && lead >= MARGIN && ranked[0].points >= LEAST_POINTS;
    openings.set(open.mention.norm, isClear ? ranked[0]!.place : undefined);
  }
  const placesAt = new Map<number, GazetteerPlace>();
  const endingAt = new Map<number, GazetteerPlace>();
  for (const { spans, link } of linked.values()) {
    const place = link && gazetteer.place(link.entityId);
    if (place === undefined) continue;
    for (const { start, end } of spans) {
      placesAt.set(start, place);
      endingAt.set(end, place);
    }
  }
  for (const mention of unlisted) {
    const opening = openingPlace(mention.text, gazetteer, (name) => openings.has(nameKey(name)), true);
    const inside = opening === undefined ? undefined : openings.get(nameKey(opening));
    linked.set(mention.id, linkUnlisted(mention, context, gazetteer, { around, inside, placeAt: (start) => placesAt.get(start) }));
  }
  return { mentions: linked, openings, endingAt };
}

/** The country of most of the places that a report names, where it names more than one. */
function commonCountry(linked: readonly Mention[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { link, country } of linked) if (link && country) counts.set(country, (counts.get(country) ?? 0) + 1);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count > 1 && 2 * count > total)?.[0];
}
