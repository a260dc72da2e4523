import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { Gazetteer, GazetteerPlace, NamedPlace } from '../../model/gazetteer.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ReportContext } from '../report-context.ts';
import { kilometres } from './distance.ts';
import { kindOfWords, unlistedPlaceId } from './unlisted.ts';
import { type PlaceClues, type WeighedPlace, weighPlace } from './weigh.ts';

const RULE = 'resolve/places/link-places';
const UNLISTED = 'resolve/places/unlisted';
/** Two readings closer than this stay open, unless one lies at the other. */
const MARGIN = 0.12;
const DIRECTION =
  /^(?:(?:north|south|east|west|central|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western|northeast|northwest|southeast|southwest|downtown|greater|upper|lower|inner|mainland|old|rural|metropolitan)\s+)+/i;

const plainName = (text: string): string =>
  text
    .replace(/^the\s+/i, '')
    .replace(/['’]s?$/, '')
    .trim();

/** Words that name places somewhere, and mostly mean something else. */
const PLAIN =
  /^(?:q )?(?:north|south|east|west|centre|center|central|northern|southern|eastern|western|est|nord|sud|capital|coast|island|union|republic|university|mobile|reading|nice|most|of|police|march|may|english|college|hope|liberty|victory|independence|justice|normal|industry|commerce|enterprise|media|mission|mercury|sun|star|post|times|university place|university park)$/;
/** A reading with fewer points is no reading. */
const LEAST_POINTS = 0.3;

interface Open {
  readonly mention: Mention;
  readonly readings: readonly NamedPlace[];
  readonly containers: readonly string[];
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

const BESIDE =
  /^(?:,\s*|\s*\(\s*|\s+(?:in|near|outside|at)\s+)(?:the\s+)?(?:(?:downtown|central|city of)\s+)?((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:of\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;
const AFTER = /^(?:,\s*|\s*\(\s*|\s+in\s+)(?:the\s+)?((?:\p{Lu}[\p{L}.'’-]*)(?:\s+(?:of\s+)?\p{Lu}[\p{L}.'’-]*){0,3})/u;

/** Ids of what stands behind the name as its container: `Paris, Texas`, `Aktau (Mangistau region)`. */
function containersOf(mention: Mention, readings: readonly NamedPlace[], text: string, gazetteer: Gazetteer): string[] {
  const found = new Set<string>();
  for (const span of mention.spans) {
    const words =
      AFTER.exec(text.slice(span.end, span.end + 60))?.[1]
        ?.replace(/['’]s?$/, '')
        .split(/\s+/) ?? [];
    for (let length = words.length; length > 0; length--) {
      const name = words.slice(0, length).join(' ');
      const around = gazetteer
        .places(name)
        .filter(({ place, match }) => match !== 'key' && readings.some((reading) => reading.place.partOf.includes(place.id)));
      for (const { place } of around) found.add(place.id);
      if (around.length > 0) break;
    }
  }
  return [...found];
}

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

const keysOf = (text: string): ReadonlySet<string> => {
  const key = nameKey(plainName(text));
  return new Set([key, key.replace(DIRECTION, ''), key.replace(/ [a-z]+$/, '')]);
};

function decide(
  open: Open,
  anchors: readonly GazetteerPlace[],
  context: ReportContext,
): { readonly ranked: readonly WeighedPlace[]; readonly lead: number } {
  const kind = open.mention.placeKind ?? kindOfWords(open.mention.text);
  const clues: PlaceClues = {
    containers: open.containers,
    anchors,
    context,
    readings: open.readings,
    keys: keysOf(open.mention.text),
    isPlainWord: PLAIN.test(nameKey(plainName(open.mention.text))),
    ...(kind ? { kind } : {}),
  };
  const ranked = open.readings
    .map((reading) => weighPlace(reading, clues))
    .sort((a, b) => b.points - a.points || (a.place.id < b.place.id ? -1 : 1));
  const [best] = ranked;
  const rival = best && ranked.find((other) => other !== best && !isSamePlace(best.place, other.place));
  return { ranked, lead: best === undefined ? 0 : rival === undefined ? 1 : best.points - rival.points };
}

/** Links places by what the report says: first the sure ones, then the rest with those as anchors. */
export function linkPlaces(mentions: readonly Mention[], context: ReportContext, gazetteer: Gazetteer): ReadonlyMap<string, Mention> {
  const { report } = context.evidence;
  const opens = mentions
    .filter((mention) => mention.type === 'Place' && mention.form === 'name')
    .map((mention): Open => {
      const readings = readingsOf(mention.text, report.publishedOn, gazetteer);
      return { mention, readings, containers: containersOf(mention, readings, report.text, gazetteer) };
    });
  const anchors = opens.flatMap((open) => {
    const { ranked, lead } = decide(open, [], context);
    return ranked[0] && lead >= 0.5 ? [ranked[0].place] : [];
  });
  const linked = new Map<string, Mention>();
  for (const open of opens) {
    const { ranked, lead } = decide(open, anchors, context);
    const [best] = ranked;
    const { mention } = open;
    if (best === undefined) linked.set(mention.id, linkUnlisted(mention, context, gazetteer));
    else if (lead < MARGIN || best.points < LEAST_POINTS)
      linked.set(mention.id, { ...mention, alternatives: ranked.slice(0, 5).map((each) => toLink(each, 0.5)) });
    else {
      const { country } = best.place;
      const others = ranked.slice(1, 4).map((each) => toLink(each, Math.max(0.01, 0.5 - (best.points - each.points) / 4)));
      linked.set(mention.id, {
        ...mention,
        ...(country === 'xx' ? {} : { country, countryBasis: 'words' as const }),
        placeKind: best.place.kind,
        link: toLink(best, belief(lead)),
        ...(others.length > 0 ? { alternatives: others } : {}),
      });
    }
  }
  return linked;
}

/** The city or region that stands beside a name which no gazetteer lists: `Karrada, Baghdad`. */
function placeBeside(mention: Mention, country: string | undefined, text: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  for (const span of mention.spans) {
    const words =
      BESIDE.exec(text.slice(span.end, span.end + 60))?.[1]
        ?.replace(/['’]s?$/, '')
        .split(/\s+/) ?? [];
    for (let length = words.length; length > 0; length--) {
      const readings = gazetteer.places(words.slice(0, length).join(' '));
      if (readings[0]?.place.kind === 'country') return readings[0].place;
      const found = readings.filter(
        ({ place, match }) =>
          match === 'exact' && place.kind !== 'country' && place.country !== 'xx' && (country === undefined || place.country === country),
      );
      const city = found.find(({ place }) => place.kind === 'city') ?? found[0];
      if (city) return city.place;
    }
  }
  return undefined;
}

/** The country of the place that a site is named after, by what else the report names: `Mount Sinjar`. */
function namedAfter(mention: Mention, context: ReportContext, gazetteer: Gazetteer): string | undefined {
  const stem = gazetteer.places(plainName(mention.text).replace(/^\S+\s+/, '')).filter(({ match }) => match !== 'key');
  return [...stem].sort((a, b) => context.share(b.place.country) - context.share(a.place.country))[0]?.place.country;
}

/** A name that no gazetteer lists stays a place of the report's own country, so that nothing said of it is lost. */
function linkUnlisted(mention: Mention, context: ReportContext, gazetteer: Gazetteer): Mention {
  const likely = mention.country ?? context.main ?? context.source ?? namedAfter(mention, context, gazetteer);
  const beside = placeBeside(mention, undefined, context.evidence.report.text, gazetteer);
  const country = beside?.country ?? likely;
  const kind = kindOfWords(mention.text);
  const link: EntityLink = {
    entityId: unlistedPlaceId(plainName(mention.text), country, beside?.kind === 'country' ? undefined : beside),
    score: kind || beside ? 0.6 : 0.4,
    rule: UNLISTED,
    why: `no gazetteer lists the name; ${beside ? `it stands beside ${beside.name}` : `country ${country ?? 'unknown'} from the ${context.main ? 'report' : 'source'}`}`,
  };
  const basis = beside ? 'clause' : (mention.countryBasis ?? (context.main ? 'report' : 'source'));
  return { ...mention, ...(country ? { country, countryBasis: basis } : {}), ...(kind ? { placeKind: kind } : {}), link };
}
