import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import type { ReportContext } from '../report-context.ts';
import { plainName } from './plain-name.ts';
import { regionOf } from './region-of.ts';
import { isOfNoCountry, kindOfWords, unlistedPlaceId } from './unlisted.ts';

const RULE = 'resolve/places/unlisted';
interface CountrySaid {
  readonly country?: string | undefined;
  readonly basis?: Mention['countryBasis'];
}
const NOWHERE: CountrySaid = {};
const BESIDE = /^(?:, ?| ?\( ?| (?:in|near|outside|at) )(?:the )?(?:(?:downtown|central|city of) )?(?=\p{Lu})/u;

const NAMES = /^\p{Lu}[\p{L}.'’-]*(?: (?:of )?\p{Lu}[\p{L}.'’-]*)*/u;

function wordsBeside(rest: string): readonly string[] {
  const opener = BESIDE.exec(rest)?.[0];
  const names = opener === undefined ? undefined : NAMES.exec(rest.slice(opener.length))?.[0];
  return (
    names
      ?.replace(/['’]s?$/, '')
      .split(' ')
      .slice(0, 4) ?? []
  );
}

/** What the name that begins at a spot of the text was found to mean. */
export type PlaceAt = (start: number) => GazetteerPlace | undefined;

/** The city or region that stands beside a name which no gazetteer lists: `Karrada, Baghdad`. */
function placeBeside(mention: Mention, text: string, gazetteer: Gazetteer, placeAt: PlaceAt): GazetteerPlace | undefined {
  for (const span of mention.spans) {
    const rest = text.slice(span.end, span.end + 60);
    // Which of its namesakes is meant was asked before, with the rest of the report.
    const linked = placeAt(span.end + (BESIDE.exec(rest)?.[0].length ?? 0));
    if (linked !== undefined) return linked;
    const words = wordsBeside(rest);
    for (let length = words.length; length > 0; length--) {
      const [best, ...others] = gazetteer.places(words.slice(0, length).join(' ')).filter(({ match }) => match === 'exact');
      if (best === undefined || best.place.country === 'xx') continue;
      const city = others.find(({ place }) => place.kind === 'city' && place.country === best.place.country);
      return best.place.kind === 'admin1' || best.place.kind === 'admin2' ? (city ?? best).place : best.place;
    }
  }
  return undefined;
}

const AFTER_ITS_NOUN = /^(?:mount|mt\.?|lake|cape|gulf of|bay of|strait of)\s+/i;

/** The country of the place that a mountain or water is named after, where that is one country's: `Mount Sinjar`. */
function namedAfter(mention: Mention, context: ReportContext, gazetteer: Gazetteer): string | undefined {
  const name = plainName(mention.text);
  const stem = name.replace(AFTER_ITS_NOUN, '');
  if (stem === name) return undefined;
  const countries = new Set(
    gazetteer
      .places(stem)
      .filter(({ match }) => match === 'exact')
      .map(({ place }) => place.country),
  );
  const spoken = [...countries].filter((country) => context.share(country) > 0);
  if (spoken.length > 0) return spoken.sort((a, b) => context.share(b) - context.share(a))[0];
  return countries.size === 1 ? [...countries][0] : undefined;
}

/** The region of a place that shares its name with another of its country. */
function regionToTell(place: GazetteerPlace, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const region = regionOf(place, gazetteer);
  const isShared = gazetteer
    .places(place.name)
    .some(({ place: other, match }) => match === 'exact' && other.country === place.country && regionOf(other, gazetteer) !== region);
  return isShared && region !== undefined ? gazetteer.place(region) : undefined;
}

interface Surroundings {
  /** The country of most of the places that the report names. */
  readonly around: string | undefined;
  /** The place that the name's own words open with. */
  readonly inside: GazetteerPlace | undefined;
  readonly placeAt: PlaceAt;
}

/** A name that no gazetteer lists stays a place of the report's own country, so that nothing said of it is lost. */
export function linkUnlisted(
  mention: Mention,
  context: ReportContext,
  gazetteer: Gazetteer,
  { around, inside, placeAt }: Surroundings,
): Mention {
  const beside = placeBeside(mention, context.evidence.report.text, gazetteer, placeAt);
  const isShared = mention.country === undefined && isOfNoCountry(mention.text);
  const { country, basis } = isShared ? NOWHERE : countryOf();
  const kind = kindOfWords(mention.text);
  const near = beside?.kind === 'country' || beside === undefined ? inside && regionToTell(inside, gazetteer) : beside;
  const link: EntityLink = {
    entityId: unlistedPlaceId(plainName(mention.text), country, isShared ? undefined : near),
    score: kind || beside ? 0.6 : 0.4,
    rule: RULE,
    why: `no gazetteer lists the name; ${beside ? `it stands beside ${beside.name}` : `country ${country ?? 'unknown'} from the ${basis}`}`,
  };
  return {
    ...mention,
    ...(country === undefined || basis === undefined ? {} : { country, countryBasis: basis }),
    ...(kind ? { placeKind: kind } : {}),
    link,
  };

  function countryOf(): CountrySaid {
    if (beside !== undefined) return beside.country === 'xx' ? NOWHERE : { country: beside.country, basis: 'clause' };
    if (inside !== undefined) return { country: inside.country, basis: 'words' };
    if (mention.country !== undefined) return { country: mention.country, basis: mention.countryBasis };
    const spoken = context.main ?? around;
    if (spoken !== undefined) return { country: spoken, basis: 'report' };
    if (context.source !== undefined) return { country: context.source, basis: 'source' };
    return { country: namedAfter(mention, context, gazetteer), basis: 'words' };
  }
}
