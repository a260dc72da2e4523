import type { Mention } from '../../model/evidence.ts';
import { entityId, hashOf } from '../../model/ids.ts';
import type { Entity, Reference } from '../../model/world.ts';
import { type Apart, clusterPeople, type PersonCluster } from './cluster-people.ts';
import { isPersonKey } from './entity-keys.ts';
import type { Knowledge } from './knowledge.ts';
import { byText, sortedUnique } from './order.ts';
import { type PersonUnit, personUnits, referenceUnit } from './unit.ts';

/** An entity as the rules see it, before judgements fold some together. */
export interface BaseEntity {
  readonly entity: Entity;
  readonly references: readonly Reference[];
  /** Other entities it might be, by the key of their first unit; for the review queue. */
  readonly rivals: readonly string[];
}

export interface Separations {
  /** Mentions that a judgement speaks of: they may have to go their own way. */
  readonly alone: ReadonlySet<string>;
  readonly apart: Apart;
  /** Mentions that a judgement detaches from an entity that is no person. */
  readonly detached: ReadonlySet<string>;
}

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

function basePeople(key: string, mentions: readonly Mention[], knowledge: Knowledge, { alone, apart }: Separations): readonly BaseEntity[] {
  const known = knowledge.people(key).flatMap((entity) => entity.names.map((name) => referenceUnit(entity, name)));
  const clusters = clusterPeople([...known, ...personUnits(mentions, alone)], apart);
  return withIds(clusters, knowledge).map(([cluster, entity]) => ({
    entity,
    rivals: cluster.rivals,
    references: cluster.units.flatMap((unit: PersonUnit) =>
      unit.mentionIds.map((mentionId): Reference => {
        const { score, why } = cluster.joined.get(unit.key)!;
        return { mentionId, entityId: entity.id, score, rule: 'resolve/cluster-people', why };
      }),
    ),
  }));
}

function bodyOf(id: string, mentions: readonly Mention[]): Entity {
  const texts = sortedUnique(mentions.map(({ text }) => text));
  const name = bestName(texts);
  const country = mentions.find((mention) => mention.country !== undefined)?.country;
  const bodyKind = sortedUnique(mentions.flatMap((mention) => mention.bodyKind ?? []))[0] as Entity['bodyKind'];
  return {
    id,
    type: mentions[0]!.type,
    name,
    names: [name, ...texts.filter((text) => text !== name)],
    origin: 'report',
    externalIds: {},
    ...(country === undefined ? {} : { country }),
    ...(bodyKind === undefined ? {} : { bodyKind }),
  };
}

const refersTo = (mention: Mention, id: string): Reference => ({
  mentionId: mention.id,
  entityId: id,
  score: mention.link?.score ?? 0.8,
  rule: mention.link?.rule ?? 'resolve/base-entity',
  why: mention.link?.why ?? (mention.form === 'name' ? 'the same name in the same country' : 'spoken of in this report only'),
});

/** A body without a name, or one that a judgement keeps apart from others of its name: known from one mention. */
const ofOneMention = (mention: Mention): BaseEntity => {
  const id = `${entityId(mention.type, mention.country, mention.text)}-${hashOf([mention.id], 6)}`;
  return { entity: bodyOf(id, [mention]), references: [refersTo(mention, id)], rivals: [] };
};

/** Entities of one block: people of a family name, or the one thing that has the id. None when no mention is left. */
export function baseEntities(
  key: string,
  mentions: readonly Mention[],
  knowledge: Knowledge,
  separations: Separations,
): readonly BaseEntity[] {
  if (isPersonKey(key)) return basePeople(key, mentions, knowledge, separations);
  if (key.startsWith('mention|')) return mentions.map(ofOneMention);
  const sorted = [...mentions].sort((a, b) => byText(a.id, b.id));
  const kept = sorted.filter(({ id }) => !separations.detached.has(id));
  // What is kept apart from a thing of reference data is of no known thing; another body of the same name is one of its own.
  const apart = sorted
    .filter(({ id, link, type }) => separations.detached.has(id) && link === undefined && type === 'Body')
    .map(ofOneMention);
  const known = knowledge.entity(key);
  if (kept.length === 0 && !knowledge.isStated(key)) return apart;
  const texts = sortedUnique(kept.filter(({ form }) => form === 'name').map(({ text }) => text));
  const entity = known === undefined ? bodyOf(key, kept) : { ...known, names: [...new Set([known.name, ...known.names, ...texts])] };
  return [{ entity, references: kept.map((mention) => refersTo(mention, key)), rivals: [] }, ...apart];
}
