import type { EntityLink, Mention } from '../../model/evidence.ts';
import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import type { ReportContext } from '../report-context.ts';
import { plainName } from './plain-name.ts';
import { regionOf } from './region-of.ts';
import { kindOfWords, unlistedPlaceId } from './unlisted.ts';

const RULE = 'resolve/places/unlisted';
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

/** The city or region that stands beside a name which no gazetteer lists: `Karrada, Baghdad`. */
function placeBeside(mention: Mention, country: string | undefined, text: string, gazetteer: Gazetteer): GazetteerPlace | undefined {
  for (const span of mention.spans) {
    const words = wordsBeside(text.slice(span.end, span.end + 60));
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

/** The region of a place that shares its name with another of its country. */
function regionToTell(place: GazetteerPlace, gazetteer: Gazetteer): GazetteerPlace | undefined {
  const region = regionOf(place, gazetteer);
  const isShared = gazetteer
    .places(place.name)
    .some(({ place: other, match }) => match === 'exact' && other.country === place.country && regionOf(other, gazetteer) !== region);
  return isShared && region !== undefined ? gazetteer.place(region) : undefined;
}

/**
 * A name that no gazetteer lists stays a place of the report's own country, so that nothing said of it is lost; `around` is the
 * country of most of the places that the report names, `inside` the place that its own words open with.
 */
export function linkUnlisted(
  mention: Mention,
  context: ReportContext,
  gazetteer: Gazetteer,
  around?: string,
  inside?: GazetteerPlace,
): Mention {
  const likely = mention.country ?? context.main ?? around ?? context.source ?? namedAfter(mention, context, gazetteer);
  const beside = placeBeside(mention, undefined, context.evidence.report.text, gazetteer);
  const country = beside?.country ?? inside?.country ?? likely;
  const kind = kindOfWords(mention.text);
  const link: EntityLink = {
    entityId: unlistedPlaceId(
      plainName(mention.text),
      country,
      beside?.kind === 'country' || beside === undefined ? inside && regionToTell(inside, gazetteer) : beside,
    ),
    score: kind || beside ? 0.6 : 0.4,
    rule: RULE,
    why: `no gazetteer lists the name; ${beside ? `it stands beside ${beside.name}` : `country ${country ?? 'unknown'} from the ${context.main || around ? 'report' : 'source'}`}`,
  };
  const basis = beside ? 'clause' : (mention.countryBasis ?? (context.main || around ? 'report' : 'source'));
  return { ...mention, ...(country ? { country, countryBasis: basis } : {}), ...(kind ? { placeKind: kind } : {}), link };
}
