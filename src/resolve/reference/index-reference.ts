import type { Gazetteer } from '../../model/gazetteer.ts';
import { entityId, hashOf, holdingId } from '../../model/ids.ts';
import type { EntityType } from '../../model/labels.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ReferenceData, ReferenceEntity, ReferenceHolding } from '../../model/reference-data.ts';
import type { Entity, Holding, Relation } from '../../model/world.ts';
import { readBody } from '../bodies/read-body.ts';
import { readOffice } from '../offices/read-office.ts';
import { settleCountries } from './settle-countries.ts';

/** Two statements about one property that do not agree; the first, by source, is what the entity shows. */
interface ReferenceConflict {
  readonly entityId: string;
  readonly property: string;
  readonly values: readonly { readonly value: string; readonly source: string }[];
}

/** Reference data under the ids of the graph. */
export interface ReferenceIndex {
  readonly entities: ReadonlyMap<string, Entity>;
  /** Ids of what bears a name, by `<type> <name key>`. */
  idsOf(type: EntityType, name: string): readonly string[];
  readonly holdings: readonly Holding[];
  holdingsOf(personOrOfficeId: string): readonly Holding[];
  readonly relations: readonly Relation[];
  readonly conflicts: readonly ReferenceConflict[];
  /** The same, of those that existed on a day and bore the name then; all of them when no day is given. */
  idsOn(type: EntityType, name: string, on: string | undefined): readonly string[];
}

/** The id that a statement's name has in the graph: institutions and offices by their concept, places by the gazetteer. */
function referenceId(type: EntityType, name: string, country: string | undefined, gazetteer: Gazetteer): string {
  if (type === 'Body') {
    const body = readBody(name, gazetteer, country);
    if (body) return `body/${(body.country ?? country ?? 'xx').toLowerCase()}/${body.slug}`;
  }
  if (type === 'Office') {
    const office = readOffice(name, gazetteer, country);
    const where = office?.country ?? country;
    if (office && where) return `office/${where.toLowerCase()}/${office.slugIn(where)}`;
  }
  if (type === 'Place') {
    const found = gazetteer
      .places(name)
      .find(({ place, match }) => match !== 'key' && (country === undefined || place.country === country));
    if (found) return found.place.id;
  }
  return entityId(type, country, name);
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);
const year = (birth: string | undefined): string | undefined => birth?.slice(0, 4);

/** People of one name and country with different years of birth are different people: the second and further get a hash. */
function splitByBirth(id: string, rows: readonly ReferenceEntity[]): (readonly [string, readonly ReferenceEntity[]])[] {
  const years = [...new Set(rows.flatMap((row) => year(row.birth) ?? []))].sort();
  if (rows[0]!.type !== 'Person' || years.length < 2) return [[id, rows]];
  return years.map((born) => [`${id}-${hashOf([id, born], 6)}`, rows.filter((row) => year(row.birth) === born)] as const);
}

function merge(id: string, rows: readonly ReferenceEntity[], conflicts: ReferenceConflict[]): Entity {
  const one = <
    K extends
      | 'birth'
      | 'bodyKind'
      | 'placeKind'
      | 'rank'
      | 'country'
      | 'sector'
      | 'founded'
      | 'dissolved'
      | 'timezone'
      | 'seats'
      | 'population',
  >(
    property: K,
  ): ReferenceEntity[K] => {
    const values = rows.flatMap((row) => (row[property] === undefined ? [] : [{ value: String(row[property]), source: row.source }]));
    if (new Set(values.map((each) => each.value)).size > 1) conflicts.push({ entityId: id, property, values });
    return first(rows.map((row) => row[property])) as ReferenceEntity[K];
  };
  const row = rows[0]!;
  const [country, birth, bodyKind, placeKind, rank] = [one('country'), one('birth'), one('bodyKind'), one('placeKind'), one('rank')];
  const [sector, founded, dissolved, timezone] = [one('sector'), one('founded'), one('dissolved'), one('timezone')];
  const [seats, population, location] = [one('seats'), one('population'), first(rows.map((each) => each.location))];
  const names = [...new Set(rows.flatMap((each) => [each.name, ...each.aliases.map((alias) => alias.name)]))];
  return {
    id,
    type: row.type,
    name: row.name,
    names: [row.name, ...names.filter((name) => name !== row.name).sort(byText)],
    origin: 'reference',
    externalIds: Object.fromEntries(rows.flatMap((each) => Object.entries(each.externalIds)).sort(([a], [b]) => byText(a, b))),
    ...(country ? { country } : {}),
    ...(birth ? { birth } : {}),
    ...(bodyKind ? { bodyKind } : {}),
    ...(placeKind ? { placeKind } : {}),
    ...(rank ? { rank } : {}),
    ...(sector ? { sector } : {}),
    ...(founded ? { founded } : {}),
    ...(dissolved ? { dissolved } : {}),
    ...(timezone ? { timezone } : {}),
    ...(seats ? { seats } : {}),
    ...(population ? { population } : {}),
    ...(location ? { location } : {}),
  };
}

function holdingOf(row: ReferenceHolding, personId: string, officeId: string): Holding {
  const { start, end } = row;
  return {
    id: holdingId(personId, officeId, start),
    personId,
    officeId,
    precision: start !== undefined || end !== undefined ? 'day' : 'unknown',
    origin: 'reference',
    claimIds: [],
    ...(start ? { start, earliest: start } : {}),
    ...(end ? { end, latest: end } : {}),
    ...(start || end ? { when: `${start ?? '..'}/${end ?? '..'}` } : {}),
    ...(row.acting ? { acting: true } : {}),
  };
}

/** Puts statements under the ids of the graph. Order of rows and files does not matter: everything is sorted by source and name first. */
export function indexReference(data: ReferenceData, gazetteer: Gazetteer): ReferenceIndex {
  const conflicts: ReferenceConflict[] = [];
  const rows = [...settleCountries(data)].sort(
    (a, b) => byText(a.source, b.source) || byText(a.name, b.name) || byText(JSON.stringify(a), JSON.stringify(b)),
  );
  const groups = new Map<string, ReferenceEntity[]>();
  for (const row of rows) {
    const id = referenceId(row.type, row.name, row.country, gazetteer);
    groups.set(id, [...(groups.get(id) ?? []), row]);
  }
  const entities = new Map<string, Entity>();
  for (const [id, group] of groups) for (const [own, part] of splitByBirth(id, group)) entities.set(own, merge(own, part, conflicts));

  const ids = new Map<string, string[]>();
  const nameIt = (type: EntityType, name: string, id: string): void => {
    const key = `${type} ${nameKey(name)}`;
    const known = ids.get(key) ?? [];
    if (!known.includes(id)) ids.set(key, [...known, id].sort(byText));
  };
  for (const entity of entities.values()) for (const name of entity.names) nameIt(entity.type, name, entity.id);

  const holdings = new Map<string, Holding>();
  for (const row of [...data.holdings].sort((a, b) => byText(JSON.stringify(a), JSON.stringify(b)))) {
    const known = (ids.get(`Person ${nameKey(row.person)}`) ?? []).filter((id) => entities.get(id)?.country === row.country);
    const personId = known[0] ?? referenceId('Person', row.person, row.country, gazetteer);
    const officeId = referenceId('Office', row.office, row.country, gazetteer);
    if (!entities.has(personId)) {
      entities.set(personId, {
        id: personId,
        type: 'Person',
        name: row.person,
        names: [row.person],
        origin: 'reference',
        country: row.country,
        externalIds: {},
      });
      nameIt('Person', row.person, personId);
    }
    const holding = holdingOf(row, personId, officeId);
    holdings.set(holding.id, holding);
  }

  const relations = rows.flatMap((row): Relation[] => {
    const from = referenceId(row.type, row.name, row.country, gazetteer);
    const partOf: Relation[] =
      row.partOf && (row.type === 'Body' || row.type === 'Place')
        ? [{ type: 'PART_OF', from, to: referenceId(row.type, row.partOf, row.country, gazetteer), origin: 'reference' }]
        : [];
    const inBody: Relation[] =
      row.body && row.type === 'Office'
        ? [{ type: 'IN_BODY', from, to: referenceId('Body', row.body, row.country, gazetteer), origin: 'reference' }]
        : [];
    return [...partOf, ...inBody];
  });
  const spans = new Map(
    rows.flatMap((row) =>
      row.aliases.map((alias) => [`${referenceId(row.type, row.name, row.country, gazetteer)} ${nameKey(alias.name)}`, alias] as const),
    ),
  );
  /** Whether a body or office existed, and an alias held, on a day. */
  const held = (id: string, name: string, on: string): boolean => {
    const [entity, alias] = [entities.get(id), spans.get(`${id} ${nameKey(name)}`)];
    const isOn = (from: string | undefined, to: string | undefined): boolean =>
      (from ?? '') <= on && on <= (to === undefined ? '9999' : `${to}~`);
    return isOn(entity?.founded, entity?.dissolved) && isOn(alias?.from, alias?.to);
  };
  const idsOf = (type: EntityType, name: string): readonly string[] => ids.get(`${type} ${nameKey(name)}`) ?? [];
  const sorted = [...holdings.values()].sort((a, b) => byText(a.id, b.id));
  const byEnd = new Map<string, Holding[]>();
  for (const holding of sorted)
    for (const end of [holding.personId, holding.officeId]) byEnd.set(end, [...(byEnd.get(end) ?? []), holding]);
  return {
    entities,
    idsOf,
    idsOn: (type, name, on) => (on === undefined ? idsOf(type, name) : idsOf(type, name).filter((id) => held(id, name, on))),
    holdings: sorted,
    holdingsOf: (id) => byEnd.get(id) ?? [],
    relations,
    conflicts,
  };
}
