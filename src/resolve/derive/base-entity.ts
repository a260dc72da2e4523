import type { Knowledge } from '../../model/derivation.ts';
import { entityId, hashOf } from '../../model/ids.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Assignment, Unit } from '../../model/unit.ts';
import type { Entity } from '../../model/world.ts';
import { type Apart, clusterPeople, type PersonCluster } from './cluster-people.ts';
import { sharedNames } from './compare-names.ts';
import { isPersonKey } from './entity-keys.ts';
import { byText, groupBy, sortedUnique } from './order.ts';
import { personUnit, referenceUnit } from './unit.ts';

/** An entity as the rules see it, before judgements fold some together. */
export interface BaseEntity {
  readonly entity: Entity;
  readonly assignments: readonly Assignment[];
  /** Other entities it might be, by the key of their first unit; for the review queue. */
  readonly rivals: readonly string[];
}

export interface Separations {
  readonly apart: Apart;
  /** Ids of units that a judgement detaches from an entity that is no person. */
  readonly detached: ReadonlySet<string>;
}

/** A block with more units than this is cut by spelling; its short names stay provisional. */
export const CROWDED = 500;

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\s\d]+$/u.test(text);
/** The name to show: Latin letters, not shouted, the fullest, then the first by letters. */
const bestName = (texts: readonly string[]): string =>
  [...texts].sort(
    (a, b) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      Number(!isLatin(a)) - Number(!isLatin(b)) ||
      b.split(/\s+/).length - a.split(/\s+/).length ||
      byText(a, b),
  )[0] ?? '';

function personOf({ units }: PersonCluster): Entity {
  const known = units.find(({ reference }) => reference !== undefined)?.reference;
  const texts = sortedUnique(units.map(({ text }) => text));
  if (known !== undefined) return { ...known, names: [...new Set([...known.names, ...texts])] };
  const best = bestName(sortedUnique(units.filter(({ form }) => form === units[0]!.form).map(({ text }) => text)));
  const country = units.find((unit) => unit.country !== undefined)?.country;
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

function basePeople(
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

function bodyOf(id: string, units: readonly Unit[]): Entity {
  const texts = sortedUnique(units.map(({ text }) => text));
  const name = bestName(texts);
  const country = sortedUnique(units.flatMap((unit) => unit.country ?? []))[0];
  const bodyKind = sortedUnique(units.flatMap((unit) => unit.bodyKind ?? []))[0] as Entity['bodyKind'];
  return {
    id,
    type: units[0]!.type,
    name,
    names: [name, ...texts.filter((text) => text !== name)],
    origin: 'report',
    externalIds: {},
    ...(country === undefined ? {} : { country }),
    ...(bodyKind === undefined ? {} : { bodyKind }),
  };
}

const assigned = (unit: Unit, entityId: string): Assignment => ({ unitId: unit.id, entityId });

/** A body without a name, or one that a judgement keeps apart from others of its name: known from one mention. */
const ofOneMention = (unit: Unit, mentionId: string): BaseEntity => {
  const id = `${entityId(unit.type, unit.country, unit.text)}-${hashOf([mentionId], 6)}`;
  return { entity: bodyOf(id, [unit]), assignments: [assigned(unit, id)], rivals: [] };
};

/** Entities of one block: people of a family name, or the one thing that has the id. None when no unit is left. */
export function baseEntities(
  block: string,
  units: readonly Unit[],
  knowledge: Knowledge,
  { apart, detached }: Separations,
  isCrowded: boolean,
): readonly BaseEntity[] {
  if (isPersonKey(block)) {
    const known = knowledge.people(block);
    if (!isCrowded) return basePeople(units, known, knowledge, apart, false);
    return bySpelling(units, known).flatMap((part) => basePeople(part.units, part.known, knowledge, apart, true));
  }
  if (block.startsWith('mention|')) return units.map((unit) => ofOneMention(unit, block.slice('mention|'.length)));
  const sorted = [...units].sort((a, b) => byText(a.key, b.key));
  const kept = sorted.filter(({ id }) => !detached.has(id));
  // What is kept apart from a thing of reference data is of no known thing; another body of the same name is one of its own.
  const others = sorted
    .filter(({ id, isOpen, type }) => detached.has(id) && type === 'Body' && isOpen)
    .map((unit) => ofOneMention(unit, unit.mention?.id ?? unit.id));
  const known = knowledge.entity(block);
  if (kept.length === 0 && !knowledge.isStated(block)) return others;
  const texts = sortedUnique(kept.filter(({ form }) => form === 'name').map(({ text }) => text));
  const entity = known === undefined ? bodyOf(block, kept) : { ...known, names: [...new Set([known.name, ...known.names, ...texts])] };
  return [{ entity, assignments: kept.map((unit) => assigned(unit, block)), rivals: [] }, ...others];
}
