import type { Properties } from '../../model/rows.ts';
import type { Chunk, GraphSource } from './format.ts';
import { readWorld, type WorldView } from './read-world.ts';

/** FollowTheMoney's schemata for kinds of bodies; what is not here is an Organization. */
const BODY_SCHEMATA: Readonly<Record<string, string>> = {
  company: 'Company',
  media: 'Organization',
  government: 'PublicBody',
  ministry: 'PublicBody',
  commission: 'PublicBody',
  agency: 'PublicBody',
  security_force: 'PublicBody',
  court: 'PublicBody',
  parliament: 'PublicBody',
};

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

const texts = (...values: readonly unknown[]): readonly string[] => [
  ...new Set(values.flat().flatMap((value) => (value === undefined || value === null || value === '' ? [] : [String(value)]))),
];

const ACTORS: readonly string[] = ['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED'];
const INVOLVED: readonly string[] = ['REMOVES', 'APPOINTS', 'TARGETS', 'BENEFITS', 'TASKS', 'CREATES', 'ABOLISHES'];

function wikidata({ externalIds }: Properties): string | undefined {
  return Array.isArray(externalIds)
    ? externalIds
        .map(String)
        .find((id) => id.startsWith('wikidata:'))
        ?.slice('wikidata:'.length)
    : undefined;
}

function happening(id: string, properties: Properties, view: WorldView): FtmEntity['properties'] {
  const ends = (types: readonly string[], of: 'from' | 'to'): readonly string[] =>
    (of === 'to' ? view.from(id) : view.to(id)).filter(({ type }) => types.includes(type)).map((row) => row[of]);
  const places = ends(['APPLIES_IN', 'HAPPENED_IN'], 'to');
  return {
    name: texts(properties.name),
    date: texts(properties.earliest, properties.latest),
    organizer: texts(ends(ACTORS, 'from')),
    involved: texts(ends(INVOLVED, 'to'), ends(['TOOK_PART'], 'from')),
    location: texts(places.map((place) => view.nodes.get(place)?.properties.name)),
    country: texts(properties.jurisdiction).map((code) => code.toLowerCase()),
    keywords: texts(properties.kind, properties.stage, properties.certainty),
  };
}

function toFtm(id: string, label: string, properties: Properties, view: WorldView): FtmEntity | undefined {
  const country = texts(properties.country).map((code) => code.toLowerCase());
  const named = { name: texts(properties.name), country, wikidataId: texts(wikidata(properties)) };
  switch (label) {
    case 'Person':
      return { id, schema: 'Person', properties: { ...named, birthDate: texts(properties.birth) } };
    case 'Body':
      return { id, schema: BODY_SCHEMATA[String(properties.bodyKind)] ?? 'Organization', properties: named };
    case 'Office':
      return { id, schema: 'Position', properties: named };
    case 'Holding': {
      const holder = view
        .to(id)
        .filter(({ type }) => type === 'HELD')
        .map(({ from }) => from);
      const post = view
        .from(id)
        .filter(({ type }) => type === 'OF_OFFICE')
        .map(({ to }) => to);
      const dates = { startDate: texts(properties.start), endDate: texts(properties.end) };
      return { id, schema: 'Occupancy', properties: { holder, post, ...dates } };
    }
    case 'Decision':
    case 'Event':
      return { id, schema: 'Event', properties: happening(id, properties, view) };
    default:
      return undefined;
  }
}

/** Entities of FollowTheMoney (Aleph, OpenSanctions), one JSON object a line; places and topics have no schema there. */
export async function* ftm(source: GraphSource): AsyncGenerator<Chunk> {
  const view = await readWorld(source);
  for (const { id, label, properties } of view.nodes.values()) {
    const entity = toFtm(id, label, properties, view);
    if (entity === undefined) continue;
    const filled = Object.fromEntries(Object.entries(entity.properties).filter(([, values]) => values.length > 0));
    yield { file: 'entities.ftm.json', text: `${JSON.stringify({ ...entity, properties: filled })}\n` };
  }
}
