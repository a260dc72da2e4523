import type { Knowledge } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityId, hashOf } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Assignment, Unit } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import type { BaseEntity } from './base-entity.ts';
import { bestName } from './best-name.ts';
import { type Apart, clusterPeople, type PersonCluster } from './cluster-people.ts';
import { sharedNames } from './compare-names.ts';
import { countryByUnits } from './country-by-units.ts';
import { byText, sortedUnique } from './order.ts';
import { type PersonUnit, personUnit, referenceUnit } from './unit.ts';

/** Where words say that somebody is of a country, that one; else where they are spoken of by far the most, as units tell. */
const countryOf = (units: readonly PersonUnit[]): string | undefined =>
  units.find(({ country, isFirm }) => country !== undefined && isFirm)?.country ?? countryByUnits(units);

function personOf({ units }: PersonCluster): Entity {
  const known = units.find(({ reference }) => reference !== undefined)?.reference;
  const texts = sortedUnique(units.map(({ text }) => text));
  if (known !== undefined) return { ...known, names: [...new Set([...known.names, ...texts])] };
  const best = bestName(units.filter(({ form }) => form === units[0]!.form).map(({ text }) => text));
  const country = countryOf(units);
  const isConfirmed = units.some(({ form, offices }) => form === 'full' || offices.length > 0);
  return {
    id: entityId('Person', country, best),
    type: 'Person',
    name: best,
    names: [best, ...texts.filter((text) => text !== best)],
    origin: 'report',
    externalIds: {},
    ...(country === undefined ? {} : { country }),
    ...(isConfirmed ? {} : { provisional: true }),
  };
}

const keyOf = ({ units }: PersonCluster): string => [...units].map(({ key }) => key).sort(byText)[0]!;

/** Two people of one name and country: what reference data knows keeps the plain id, then the first by key; others get a hash. */
function withIds(clusters: readonly PersonCluster[], knowledge: Knowledge): readonly (readonly [PersonCluster, Entity])[] {
  const taken = new Set(clusters.flatMap(({ units }) => units.flatMap(({ reference }) => reference?.id ?? [])));
  return [...clusters]
    .sort((a, b) => byText(keyOf(a), keyOf(b)))
    .map((cluster) => {
      const entity = personOf(cluster);
      if (entity.origin === 'reference') return [cluster, entity] as const;
      const isTaken = taken.has(entity.id) || knowledge.entity(entity.id) !== undefined;
      const id = isTaken ? `${entity.id}-${hashOf([keyOf(cluster)], 6)}` : entity.id;
      taken.add(id);
      return [cluster, { ...entity, id }] as const;
    });
}

/** Units of one crowded block that are looked at together: one spelling, and all spellings of a person of reference data. */
function bySpelling(
  units: readonly Unit[],
  known: readonly Entity[],
): readonly { readonly units: readonly Unit[]; readonly known: readonly Entity[] }[] {
  const first = new Map<string, string>();
  const find = (name: string): string => {
    const up = first.get(name);
    return up === undefined || up === name ? name : find(up);
  };
  for (const { names } of known) {
    const [one = '', ...others] = names.map(nameKey);
    for (const other of others) if (find(other) !== find(one)) first.set(find(other), find(one));
  }
  const knownBy = groupBy(known, ({ names }) => find(nameKey(names[0] ?? '')));
  const groups = groupBy(units, ({ group }) => find(group));
  return [...new Set([...groups.keys(), ...knownBy.keys()])]
    .sort(byText)
    .map((name) => ({ units: groups.get(name) ?? [], known: knownBy.get(name) ?? [] }));
}

function ofSpelling(
  units: readonly Unit[],
  known: readonly Entity[],
  knowledge: Knowledge,
  apart: Apart,
  isCrowded: boolean,
): readonly BaseEntity[] {
  const parse = sharedNames();
  const stated = known.flatMap((entity) => entity.names.map((name) => referenceUnit(entity, name)));
  const clusters = clusterPeople([...stated, ...units.map((unit) => personUnit(unit, parse))], apart, isCrowded);
  return withIds(clusters, knowledge).map(([cluster, entity]) => ({
    entity,
    rivals: cluster.rivals,
    assignments: cluster.units.flatMap(({ key, unit }): readonly Assignment[] => {
      if (unit === undefined) return [];
      const { score, why } = cluster.joined.get(key)!;
      return [{ unitId: unit.id, entityId: entity.id, how: { score, rule: 'resolve/cluster-people', why } }];
    }),
  }));
}

/** The people of one family name; when very many bear it, each spelling by itself. */
export function basePeople(
  block: string,
  units: readonly Unit[],
  knowledge: Knowledge,
  apart: Apart,
  isCrowded: boolean,
): readonly BaseEntity[] {
  const known = knowledge.people(block);
  if (!isCrowded) return ofSpelling(units, known, knowledge, apart, false);
  return bySpelling(units, known).flatMap((part) => ofSpelling(part.units, part.known, knowledge, apart, true));
}
