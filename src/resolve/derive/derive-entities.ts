import type { Mention } from '../../model/evidence.ts';
import { entityId } from '../../model/ids.ts';
import type { Anchor, Judgement } from '../../model/judgement.ts';
import { nameKey } from '../../model/name-key.ts';
import type { Entity, JudgedNode, Redirect, Reference } from '../../model/world.ts';
import { type BaseEntity, baseEntities, type Separations } from './base-entity.ts';
import type { Knowledge } from './knowledge.ts';
import { byId, byText, sortedUnique } from './order.ts';
import type { PersonUnit } from './unit.ts';

export interface EntityInput {
  /** Live mentions by `entityKey`. */
  readonly blocks: ReadonlyMap<string, readonly Mention[]>;
  readonly knowledge: Knowledge;
  /** In force, in their order. */
  readonly judgements: readonly Judgement[];
}

export interface DerivedEntities {
  readonly entities: readonly Entity[];
  readonly references: readonly Reference[];
  readonly redirects: readonly Redirect[];
  readonly judged: readonly JudgedNode[];
  /** Entities that might be one, for the review queue. */
  readonly rivals: readonly { readonly entityId: string; readonly keys: readonly string[] }[];
}

/** Finds the mention that a span anchor stands in. */
function mentionAt(mentions: readonly Mention[], anchor: Anchor): Mention | undefined {
  if (anchor.kind !== 'span') return undefined;
  const prefix = `${anchor.reportId}#`;
  return mentions.find(
    ({ id, spans }) => id.startsWith(prefix) && spans.some(({ start, end }) => start < anchor.end && anchor.start < end),
  );
}

const anchorId = (anchor: Anchor & { kind: 'entity' }): string =>
  entityId(anchor.type, anchor.country === 'xx' ? undefined : anchor.country, anchor.norm);

function separationsOf(judgements: readonly Judgement[], mentions: readonly Mention[]): Separations {
  const pairs = judgements.filter(({ verdict, object }) => verdict === 'different' && object !== undefined);
  const found = (anchor: Anchor): string | undefined => mentionAt(mentions, anchor)?.id;
  const sides = pairs.map(({ subject, object }) => ({
    subject: { anchor: subject, mentionId: found(subject) },
    object: { anchor: object!, mentionId: found(object!) },
  }));
  const isSide = (unit: PersonUnit, side: { readonly anchor: Anchor; readonly mentionId: string | undefined }): boolean => {
    if (side.mentionId !== undefined) return unit.mentionIds.includes(side.mentionId);
    if (side.anchor.kind !== 'entity' || side.anchor.type !== 'Person') return false;
    const country = (unit.country ?? 'xx').toLowerCase();
    return (
      unit.reference?.id === anchorId(side.anchor) ||
      (nameKey(unit.text) === side.anchor.norm && country === side.anchor.country.toLowerCase())
    );
  };
  return {
    alone: new Set(sides.flatMap(({ subject, object }) => [subject.mentionId ?? [], object.mentionId ?? []].flat())),
    detached: new Set(sides.flatMap(({ subject, object }) => (subject.mentionId === object.mentionId ? [] : (object.mentionId ?? [])))),
    apart: (a, b) =>
      sides.some(({ subject, object }) => (isSide(a, subject) && isSide(b, object)) || (isSide(b, subject) && isSide(a, object))),
  };
}

/** The entity that an anchor means among those derived here; undefined: it sleeps. */
function findEntity(anchor: Anchor, bases: readonly BaseEntity[], mentions: readonly Mention[]): BaseEntity | undefined {
  if (anchor.kind === 'span') {
    const mention = mentionAt(mentions, anchor);
    return mention && bases.find(({ references }) => references.some(({ mentionId }) => mentionId === mention.id));
  }
  if (anchor.kind !== 'entity') return undefined;
  const id = anchorId(anchor);
  const country = anchor.country.toLowerCase();
  return (
    bases.find(({ entity }) => entity.id === id) ??
    bases.find(
      ({ entity }) =>
        entity.type === anchor.type &&
        (entity.country ?? 'xx').toLowerCase() === country &&
        entity.names.some((name) => nameKey(name) === anchor.norm),
    )
  );
}

const isOverride = ({ verdict }: Judgement): boolean => verdict === 'refers_to' || verdict === 'not_a_name';

/**
 * Entities of any set of blocks that judgements do not tie to others outside it. Rules first, then judgements: mentions that
 * an editor refers elsewhere, things that are the same, in the order in which they were judged.
 */
export function deriveEntities({ blocks, knowledge, judgements }: EntityInput): DerivedEntities {
  const mentions = [...blocks.values()].flat().sort((a, b) => byText(a.id, b.id));
  const separations = separationsOf(judgements, mentions);
  const derive = (left: ReadonlySet<string>): readonly BaseEntity[] =>
    [...blocks]
      .sort(([a], [b]) => byText(a, b))
      .flatMap(([key, block]) =>
        baseEntities(
          key,
          block.filter(({ id }) => !left.has(id)),
          knowledge,
          separations,
        ),
      )
      .sort((a, b) => byId(a.entity, b.entity));

  const overrides = new Map<string, Judgement>();
  for (const judgement of judgements.filter(isOverride)) {
    const mention = mentionAt(mentions, judgement.subject);
    if (mention !== undefined) overrides.set(mention.id, judgement);
  }
  // A mention that is referred to something that is not there stays where the rules put it.
  const withoutAll = derive(new Set(overrides.keys()));
  const awake = [...overrides].filter(
    ([, { verdict, object }]) =>
      verdict === 'not_a_name' || (object !== undefined && findEntity(object, withoutAll, mentions) !== undefined),
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
    const [kept, folded] = [findEntity(subject, bases, mentions), object && findEntity(object, bases, mentions)];
    if (verdict === 'different') judged.push(...[kept, folded].flatMap((base) => (base === undefined ? [] : judge(id, base, 'both'))));
    if (verdict !== 'same' || kept === undefined || folded === undefined || isDifferent.has(pairKey(subject, object))) continue;
    // A person is never the same as an office, whoever says so.
    if (kept.entity.type !== folded.entity.type) continue;
    const [to, from] = [survivor(kept.entity.id), survivor(folded.entity.id)];
    if (to !== from) parent.set(from, to);
    judged.push(...judge(id, kept, 'kept'), ...judge(id, folded, 'folded'));
  }
  const references = bases.flatMap((base) =>
    base.references.map((reference) => ({ ...reference, entityId: survivor(reference.entityId) })),
  );
  for (const [mentionId, judgement] of awake) {
    judged.push({ judgementId: judgement.id, nodeId: mentionId, side: 'kept' });
    const target = judgement.object && findEntity(judgement.object, bases, mentions);
    if (judgement.verdict === 'not_a_name' || target === undefined) continue;
    judged.push(...judge(judgement.id, target, 'both'));
    references.push({ mentionId, entityId: survivor(target.entity.id), score: 1, rule: 'resolve/judgements', why: judgement.why });
  }
  const kept = bases.filter(({ entity }) => !parent.has(entity.id));
  return {
    entities: kept.map(({ entity }) =>
      fold(
        entity,
        bases.filter((base) => parent.has(base.entity.id) && survivor(base.entity.id) === entity.id),
      ),
    ),
    references: references.sort((a, b) => byText(a.mentionId, b.mentionId)),
    redirects: [...parent.keys()].sort(byText).map((from) => ({ from, to: survivor(from) })),
    judged: judged
      .map((one) => ({ ...one, nodeId: survivor(one.nodeId) }))
      .sort((a, b) => byText(a.judgementId, b.judgementId) || byText(a.nodeId, b.nodeId) || byText(a.side, b.side)),
    rivals: kept
      .filter(({ rivals }) => rivals.length > 0)
      .map(({ entity, rivals }) => ({ entityId: entity.id, keys: sortedUnique(rivals) })),
  };
}

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
  const { provisional, ...rest } = Object.assign({}, ...[...others].reverse(), entity) as Entity;
  const isProvisional = provisional === true && others.every((other) => other.provisional === true);
  return {
    ...rest,
    id: entity.id,
    names: [...new Set([entity, ...others].flatMap(({ names }) => names))],
    externalIds: Object.assign({}, ...[...others].reverse().map(({ externalIds }) => externalIds), entity.externalIds),
    ...(isProvisional ? { provisional: true } : {}),
  };
}
