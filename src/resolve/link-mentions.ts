import type { Evidence, Mention } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { ReferenceData } from '../model/reference-data.ts';
import { linkInstitution } from './link-institutions.ts';
import { splitCompounds } from './places/compound.ts';
import { countryAndRegion } from './places/country-or-region.ts';
import { addPlacesInsideNames } from './places/inside-names.ts';
import { linkPlaces, type PlaceLinks } from './places/link-places.ts';
import { addPlacesOfDeciders } from './places/places-of-deciders.ts';
import { addPlacesToldBefore } from './places/places-told-before.ts';
import { indexReference, type ReferenceIndex } from './reference/index-reference.ts';
import { type ReportContext, readContext } from './report-context.ts';
import { linkTopics } from './topics/link-topics.ts';

/** The index of a data set is built once for all reports that it is handed to. */
const indexes = new WeakMap<ReferenceData, WeakMap<Gazetteer, ReferenceIndex>>();
export function referenceIndex(reference: ReferenceData, gazetteer: Gazetteer): ReferenceIndex {
  const known = indexes.get(reference) ?? new WeakMap<Gazetteer, ReferenceIndex>();
  indexes.set(reference, known);
  const index = known.get(gazetteer) ?? indexReference(reference, gazetteer);
  known.set(gazetteer, index);
  return index;
}

/**
 * Says which thing of reference data each mention means, from this report, the gazetteer and reference data alone.
 * Places first, since bodies and offices take their country from them; people and other bodies are clustered later,
 * and get only the country they are spoken of in. Last, acts that say no place take that of who decides, or of what was told before.
 */
export function linkMentions(input: Evidence, gazetteer: Gazetteer, reference: ReferenceData): Evidence {
  const index = referenceIndex(reference, gazetteer);
  const evidence = { ...input, mentions: splitCompounds(input.mentions, input.report.id, gazetteer) };
  const before = readContext(evidence, gazetteer);
  const places = linkPlaces(evidence.mentions, before, gazetteer);
  const settled = settledNamesakes(places, gazetteer);
  const context = settled.size === 0 ? before : readContext(evidence, gazetteer, settled);
  const topics = linkTopics(evidence.mentions.filter((mention) => mention.type === 'Topic'));
  const link = (mention: Mention): Mention => {
    if (mention.type === 'Place') return places.mentions.get(mention.id) ?? mention;
    if (mention.type === 'Topic') return topics.get(mention.id) ?? mention;
    if (mention.type === 'Body' || mention.type === 'Office') return linkInstitution(mention, context, gazetteer, index, places);
    return personCountry(mention, context);
  };
  const mentions = addPlacesInsideNames(evidence.mentions.map(link), evidence.report.id, gazetteer, places.openings);
  const claims = addPlacesOfDeciders(evidence.claims, mentions);
  return { ...evidence, mentions, claims: addPlacesToldBefore(claims, { ...evidence, mentions }) };
}

/** What the names that a country and a region share turned out to mean: until then Georgia speaks for neither. */
function settledNamesakes(places: PlaceLinks, gazetteer: Gazetteer): ReadonlyMap<string, string> {
  const settled = new Map<string, string>();
  for (const [id, { text, link, country }] of places.mentions)
    if (link !== undefined && country !== undefined && countryAndRegion(gazetteer.places(text)) !== undefined) settled.set(id, country);
  return settled;
}

function personCountry(mention: Mention, { mainAt, source }: ReportContext): Mention {
  if (mention.country !== undefined) return mention;
  const main = mainAt(mention.spans[0]!.start);
  const country = main ?? source;
  return country === undefined ? mention : { ...mention, country, countryBasis: main === undefined ? 'source' : 'report' };
}
