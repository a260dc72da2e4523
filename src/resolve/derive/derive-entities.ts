import type { DerivedEntities, EntityBlocks, Knowledge } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import { entityId } from '../../model/ids.ts';
import type { Anchor, Judgement } from '../../model/judgement.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Unit } from '../../model/unit.ts';
import type { Entity, JudgedNode } from '../../model/world.ts';
import { baseEntities, CROWDED } from './base-entities.ts';
import type { BaseEntity, Separations } from './base-entity.ts';
import { byId, byText, reportOf } from './order.ts';
import type { PersonUnit } from './unit.ts';

export interface EntityInput extends EntityBlocks {
  readonly knowledge: Knowledge;
}

/** The unit of the mention that a span anchor stands in; what a judgement speaks of is a unit of its own. */
function unitAt(units: readonly Unit[], anchor: Anchor): Unit | undefined {
  if (anchor.kind !== 'span') return undefined;
  return units.find(
    ({ mention }) =>
      mention !== undefined &&
      reportOf(mention.id) === anchor.reportId &&
      mention.spans.some(([start, end]) => start < anchor.end && anchor.start < end),
  );
}

const anchorId = (anchor: Anchor & { kind: 'entity' }): string =>
  entityId(anchor.type, anchor.country === 'xx' ? undefined : anchor.country, anchor.norm);

function separationsOf(judgements: readonly Judgement[], units: readonly Unit[]): Separations {
  const pairs = judgements.filter(({ verdict, object }) => verdict === 'different' && object !== undefined);
  const sides = pairs.map(({ subject, object }) => ({
    subject: { anchor: subject, unitId: unitAt(units, subject)?.id },
    object: { anchor: object!, unitId: unitAt(units, object!)?.id },
  }));
  const isSide = ({ unit, reference, country, text }: PersonUnit, { anchor, unitId }: (typeof sides)[number]['subject']): boolean => {
    if (unitId !== undefined) return unit?.id === unitId;
    if (anchor.kind !== 'entity' || anchor.type !== 'Person') return false;
    return (
      reference?.id === anchorId(anchor) ||
      (nameKey(text) === anchor.norm && (country ?? 'xx').toLowerCase() === anchor.country.toLowerCase())
    );
  };
  return {
    detached: new Set(sides.flatMap(({ subject, object }) => (subject.unitId === object.unitId ? [] : (object.unitId ?? [])))),
    apart: (a, b) =>
      sides.some(({ subject, object }) => (isSide(a, subject) && isSide(b, object)) || (isSide(b, subject) && isSide(a, object))),
  };
}

/** The entity that an anchor means among those derived here; undefined: it sleeps. */
function findEntity(anchor: Anchor, bases: readonly BaseEntity[], units: readonly Unit[]): BaseEntity | undefined {
  if (anchor.kind === 'span') {
    const unit = unitAt(units, anchor);
    return unit && bases.find(({ assignments }) => assignments.some(({ unitId }) => unitId === unit.id));
  }
  if (anchor.kind !== 'entity') return undefined;
  const id = anchorId(anchor);
  return bases.find(({ entity }) => entity.id === id) ?? bases.find(({ entity }) => bears(entity, anchor));
}

/** Whether an entity is one that an anchor may mean by a name of it. */
export const bears = (entity: Pick<Entity, 'type' | 'country' | 'names'>, anchor: Anchor & { kind: 'entity' }): boolean =>
  entity.type === anchor.type &&
  (entity.country ?? 'xx').toLowerCase() === anchor.country.toLowerCase() &&
  entity.names.some((name) => nameKey(name) === anchor.norm);

/** A person of reference data whose names lie in several blocks comes once from each. */
function mergeSame(bases: readonly BaseEntity[]): readonly BaseEntity[] {
  return [...groupBy(bases, ({ entity }) => entity.id).values()].map((group) => {
    const [first] = group;
    if (group.length === 1) return first!;
    return {
      entity: { ...first!.entity, names: [...new Set(group.flatMap(({ entity }) => entity.names))] },
      assignments: group.flatMap(({ assignments }) => assignments),
      rivals: group.flatMap(({ rivals }) => rivals),
    };
  });
}

const isOverride = ({ verdict }: Judgement): boolean => verdict === 'refers_to' || verdict === 'not_a_name';

/**
 * Entities of any set of blocks that judgements do not tie to others outside it. Rules first, then judgements: mentions that
 * an editor refers elsewhere, things that are the same, in the order in which they were judged.
 */
export function deriveEntities({ blocks, crowded, knowledge, judgements }: EntityInput): DerivedEntities {
  const units = [...blocks.values()].flat().sort((a, b) => byText(a.mention?.id ?? '', b.mention?.id ?? '') || byId(a, b));
  const separations = separationsOf(judgements, units);
  const derive = (left: ReadonlySet<string>): readonly BaseEntity[] => {
    const bases = [...blocks]
      .sort(([a], [b]) => byText(a, b))
      .flatMap(([key, block]) => {
        const kept = block.filter(({ id }) => !left.has(id));
        return baseEntities(key, kept, knowledge, separations, crowded.has(key) || block.length > CROWDED);
      });
    return [...mergeSame(bases)].sort((a, b) => byId(a.entity, b.entity));
  };

  const overrides = new Map<string, Judgement>();
  for (const judgement of judgements.filter(isOverride)) {
    const unit = unitAt(units, judgement.subject);
    if (unit !== undefined) overrides.set(unit.id, judgement);
  }
  // A mention that is referred to something that is not there stays where the rules put it.
  const withoutAll = derive(new Set(overrides.keys()));
  const awake = [...overrides].filter(
    ([, { verdict, object }]) => verdict === 'not_a_name' || (object !== undefined && findEntity(object, withoutAll, units) !== undefined),
  );
  const bases = awake.length === overrides.size ? withoutAll : derive(new Set(awake.map(([id]) => id)));

  const parent = new Map<string, string>();
  const survivor = (id: string): string => {
    const up = parent.get(id);
    return up === undefined ? id : survivor(up);
  };
  const judged: JudgedNode[] = [];
  const isDifferent = new Set(
    judgements.filter(({ verdict }) => verdict === 'different').map(({ subject, object }) => pairKey(subject, object)),
  );
  for (const { id, verdict, subject, object } of judgements) {
    const [kept, folded] = [findEntity(subject, bases, units), object && findEntity(object, bases, units)];
    if (verdict === 'different') judged.push(...[kept, folded].flatMap((base) => (base === undefined ? [] : judge(id, base, 'both'))));
    if (verdict !== 'same' || kept === undefined || folded === undefined || isDifferent.has(pairKey(subject, object))) continue;
    // A person is never the same as an office, whoever says so.
    if (kept.entity.type !== folded.entity.type) continue;
    const [to, from] = [survivor(kept.entity.id), survivor(folded.entity.id)];
    if (to !== from) parent.set(from, to);
    judged.push(...judge(id, kept, 'kept'), ...judge(id, folded, 'folded'));
  }
  const assignments = bases.flatMap((base) => base.assignments.map((one) => ({ ...one, entityId: survivor(one.entityId) })));
  const unitOf = new Map(units.map((unit) => [unit.id, unit]));
  for (const [unitId, judgement] of awake) {
    judged.push({ judgementId: judgement.id, nodeId: unitOf.get(unitId)!.mention!.id, side: 'kept' });
    const target = judgement.object && findEntity(judgement.object, bases, units);
    if (judgement.verdict === 'not_a_name' || target === undefined) continue;
    judged.push(...judge(judgement.id, target, 'both'));
    assignments.push({ unitId, entityId: survivor(target.entity.id), how: { score: 1, rule: 'resolve/judgements', why: judgement.why } });
  }
  const kept = bases.filter(({ entity }) => !parent.has(entity.id));
  const folded = groupBy(
    bases.filter(({ entity }) => parent.has(entity.id)),
    ({ entity }) => survivor(entity.id),
  );
  return {
    entities: kept.map(({ entity }) => fold(entity, folded.get(entity.id) ?? [])),
    assignments: assignments.sort((a, b) => byText(a.unitId, b.unitId)),
    redirects: [...parent.keys()].sort(byText).map((from) => ({ from, to: survivor(from) })),
    judged: [
      ...groupBy(
        judged.map((one) => ({ ...one, nodeId: survivor(one.nodeId) })),
        judgedKey,
      ).values(),
    ]
      .map(([first]) => first!)
      .sort((a, b) => byText(a.judgementId, b.judgementId) || byText(a.nodeId, b.nodeId) || byText(a.side, b.side)),
  };
}

const judgedKey = ({ judgementId, nodeId, side }: JudgedNode): string => [judgementId, nodeId, side].join(' ');
const pairKey = (a: Anchor, b: Anchor | undefined): string =>
  [a, b]
    .map((anchor) => JSON.stringify(anchor ?? null))
    .sort()
    .join(' ');
const judge = (judgementId: string, base: BaseEntity, side: JudgedNode['side']): readonly JudgedNode[] => [
  { judgementId, nodeId: base.entity.id, side },
];

/** The survivor keeps what it says of itself and takes what it does not know from what was folded into it. */
function fold(entity: Entity, folded: readonly BaseEntity[]): Entity {
  if (folded.length === 0) return entity;
  const others = folded.map((base) => base.entity);
  const { provisional: _, ...rest } = Object.assign({}, ...[...others].reverse(), entity) as Entity;
  const isProvisional = [entity, ...others].every(({ provisional }) => provisional === true);
  return {
    ...rest,
    id: entity.id,
    names: [...new Set([entity, ...others].flatMap(({ names }) => names))],
    externalIds: Object.assign({}, ...[...others].reverse().map(({ externalIds }) => externalIds), entity.externalIds),
    ...(isProvisional ? { provisional: true } : {}),
  };
}
