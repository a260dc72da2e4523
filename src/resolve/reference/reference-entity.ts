import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import type { Entity, Relation } from '../../model/world.ts';
import { unlistedPlace } from '../places/unlisted.ts';
import { topicOfSlug } from '../topics/topic-names.ts';
import type { ReferenceIndex } from './index-reference.ts';
import { describeBody, describeOffice } from './names-of.ts';

function ofPlace(place: GazetteerPlace): Entity {
  return {
    id: place.id,
    type: 'Place',
    name: place.name,
    names: [place.name],
    origin: 'reference',
    country: place.country,
    placeKind: place.kind,
    externalIds: place.geonames ? { geonames: place.geonames } : {},
    ...(place.location ? { location: place.location } : {}),
    ...(place.timezone ? { timezone: place.timezone } : {}),
    ...(place.population ? { population: place.population } : {}),
    ...(place.iso ? { iso: place.iso } : {}),
  };
}

/** What the gazetteer and the tables say about an id; undefined for people and for bodies that are only known from reports. */
function fromTables(id: string, gazetteer: Gazetteer): Entity | undefined {
  const [type, code = '', part = ''] = id.split('/');
  if (type === 'place') {
    const place = gazetteer.place(id);
    return place ? ofPlace(place) : unlistedPlace(id, gazetteer).entity;
  }
  if (type === 'topic')
    return { id, type: 'Topic', name: topicOfSlug(code), names: [topicOfSlug(code)], origin: 'reference', externalIds: {} };
  const country = code === 'xx' ? {} : { country: code.toUpperCase() };
  if (type === 'body') {
    const { name, bodyKind } = describeBody(code === 'xx' ? code : code.toUpperCase(), part, gazetteer);
    if (bodyKind === undefined) return undefined;
    return { id, type: 'Body', name, names: [name], origin: 'reference', ...country, bodyKind, externalIds: {} };
  }
  if (type === 'office') {
    const { name, rank } = describeOffice(code.toUpperCase(), part, gazetteer);
    return { id, type: 'Office', name, names: [name], origin: 'reference', ...country, ...(rank ? { rank } : {}), externalIds: {} };
  }
  return undefined;
}

/**
 * The entity behind an id that `linkMentions` gives or reference data holds: the same for every report. Reference data
 * adds names and ids to what the gazetteer and the tables say. Undefined: known from reports only.
 */
export function referenceEntity(id: string, gazetteer: Gazetteer, reference: ReferenceIndex): Entity | undefined {
  const base = fromTables(id, gazetteer);
  const own = reference.entities.get(id);
  if (base === undefined || own === undefined) return own ?? base;
  return {
    ...base,
    ...own,
    name: base.type === 'Place' ? base.name : own.name,
    names: [...new Set([own.name, ...own.names, ...base.names])],
    externalIds: { ...base.externalIds, ...own.externalIds },
  };
}

/** The structural edges of such an entity: the next place around it, its country, the body of an office, and what reference data adds. */
export function referenceRelations(
  id: string,
  gazetteer: Gazetteer,
  reference: ReferenceIndex,
  countryOfBody?: string,
): readonly Relation[] {
  const stated = reference.relations.filter((relation) => relation.from === id);
  const has = (type: Relation['type']): boolean => stated.some((relation) => relation.type === type);
  const [type, code = '', part = ''] = id.split('/');
  const edge = (kind: Relation['type'], to: string): Relation => ({ type: kind, from: id, to, origin: 'reference' });
  const country = gazetteer.country(type === 'body' && code === 'xx' ? (countryOfBody ?? code) : code);
  if (type === 'place') {
    const place = gazetteer.place(id);
    // Each place on the way up is a node of its own with its own edge.
    const next = place ? place.partOf[0] : (unlistedPlace(id, gazetteer).near?.id ?? country?.id);
    return [...stated, ...(next && !has('PART_OF') ? [edge('PART_OF', next)] : [])];
  }
  if (type !== 'body' && type !== 'office') return stated;
  const body = type === 'office' ? describeOffice(code.toUpperCase(), part, gazetteer).body : undefined;
  return [
    ...stated,
    ...(country ? [edge('OF_COUNTRY', country.id)] : []),
    ...(body && !has('IN_BODY') ? [edge('IN_BODY', `body/${code}/${body}`)] : []),
  ];
}
