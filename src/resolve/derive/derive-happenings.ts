import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { HappeningSurroundings } from '../../model/derivation.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import type { Claim } from '../../model/evidence.ts';
import { happeningId } from '../../model/ids.ts';
import { ACTOR_ROLES } from '../../model/relationship-types.ts';
import { sortDate } from '../../model/time-value.ts';
import { STAGES, type Stage } from '../../model/vocabulary.ts';
import type { Decision, Event, HappeningRole } from '../../model/world.ts';
import { caption } from './caption.ts';
import { certaintyOf } from './certainty.ts';
import { blockCountry, blockSplit, type ClaimInReport } from './claim-block.ts';
import { clusterClaims, findCluster } from './cluster-claims.ts';
import { founds } from './founding.ts';
import { happeningTime, happeningValidity } from './happening-time.ts';
import { inferHolders } from './infer-holders.ts';
import { byText, reportOf, sortedUnique } from './order.ts';
import { compareRoles, rolesOf } from './roles.ts';
import { foundingDay, slotOfHappening } from './slots.ts';

const isDenial = (claim: Claim): boolean => claim.polarity === 'neg' && (claim.stage !== undefined || claim.modality === 'denied');
const isRejection = (claim: Claim): boolean => claim.polarity === 'pos' && claim.stage === 'rejected';
const isEnd = (claim: Claim): boolean => claim.polarity === 'pos' && (claim.stage === 'withdrawn' || claim.stage === 'expired');
const isEventDenial = (claim: Claim): boolean => claim.polarity === 'neg' && claim.modality !== 'hypothetical';

interface Gathered {
  readonly isDated: boolean;
  readonly founders: readonly ClaimInReport[];
  readonly supporting: readonly Claim[];
  readonly rejecting: readonly Claim[];
  readonly denying: readonly Claim[];
}

/** Clusters the claims that found happenings, then hands out what only attaches. */
function gather(block: readonly ClaimInReport[], context: HappeningSurroundings, isDecision: boolean): readonly Gathered[] {
  const { hasOthers } = context;
  const clusters = clusterClaims(
    block.filter(({ claim }) => founds(claim)),
    hasOthers,
  );
  const attached = (test: (claim: Claim) => boolean): readonly (readonly [unknown, Claim])[] =>
    block.filter(({ claim }) => test(claim)).map((item) => [findCluster(clusters, item, hasOthers), item.claim] as const);
  const ends = attached((claim) => isDecision && isEnd(claim));
  const rejections = attached((claim) => isDecision && isRejection(claim));
  const denials = attached(isDecision ? isDenial : isEventDenial);
  const byPublication = (a: Claim, b: Claim): number =>
    byText(context.publishedOf(reportOf(a.id)), context.publishedOf(reportOf(b.id))) || byText(a.id, b.id);
  const of = (list: readonly (readonly [unknown, Claim])[], cluster: unknown): readonly Claim[] =>
    list
      .filter(([found]) => found === cluster)
      .map(([, claim]) => claim)
      .sort(byPublication);
  return clusters.map((cluster) => ({
    isDated: cluster.isDated,
    founders: cluster.claims,
    supporting: [...cluster.claims.map(({ claim }) => claim), ...of(ends, cluster)].sort(byPublication),
    rejecting: of(rejections, cluster),
    denying: of(denials, cluster),
  }));
}

/** The most advanced stage that a certain claim gives; of all claims when none is certain. */
function stageOf(claims: readonly Claim[]): Stage {
  const certain = claims.filter(({ factuality }) => factuality === 'CT');
  const stages = (certain.length > 0 ? certain : claims).flatMap(({ stage }) => stage ?? []);
  return stages.reduce<Stage>((top, stage) => (STAGES.indexOf(stage) > STAGES.indexOf(top) ? stage : top), 'called_for');
}

const first = <T>(values: readonly (T | undefined)[]): T | undefined => values.find((value) => value !== undefined);
const idsOf = (claims: readonly Claim[]): readonly string[] => claims.map(({ id }) => id);

/** What a reader tells a happening apart by: what it is split by, else its object or place, else who acts. */
const ABOUT = [
  'APPLIES_IN',
  'HAPPENED_IN',
  'REMOVES',
  'APPOINTS',
  'CREATES',
  'ABOLISHES',
  'TARGETS',
  'CONCERNS',
  ...ACTOR_ROLES,
  'TOOK_PART',
] as const;
function aboutOf(roles: readonly HappeningRole[], block: string, context: HappeningSurroundings): string | undefined {
  const split = blockSplit(block);
  const named = roles.filter(({ entityId }) => split !== undefined && entityId?.split('/').at(-1) === split);
  for (const list of [named, roles]) {
    for (const type of ABOUT) {
      const role = list.find((one) => one.type === type);
      if (role?.entityId !== undefined) return context.nameOf(role.entityId);
    }
  }
  return undefined;
}

/** The parts that decisions and events share. */
function happening(label: 'decision' | 'event', block: string, part: Gathered, context: HappeningSurroundings, timed: readonly Claim[]) {
  const { claim, publishedOn } = part.founders[0]!;
  const country = blockCountry(block);
  const time = happeningTime(timed);
  const node = label === 'decision' ? 'Decision' : 'Event';
  const opposed = rolesOf(part.rejecting, node, context.referent).filter(({ type }) => type === 'OPPOSED');
  const roles = [...rolesOf(part.supporting, node, context.referent), ...opposed].sort(compareRoles);
  const smallest = sortedUnique(idsOf(part.supporting))[0]!;
  return {
    id: happeningId(label, country, claim.kind, blockSplit(block), time.earliest ?? time.latest, smallest),
    name: caption(aboutOf(roles, block, context), claim.kind, claim.act, time),
    block,
    slot: slotOfHappening(block, part.isDated ? foundingDay(claim) : undefined, publishedOn),
    sortDate: sortDate(time),
    roles,
    claimIds: idsOf(part.supporting),
    denyingClaimIds: idsOf(part.denying),
    ...time,
  };
}

/** Decisions of one block of claims. */
function deriveDecisions(block: string, claims: readonly ClaimInReport[], context: HappeningSurroundings): readonly Decision[] {
  return gather(claims, context, true).map((part): Decision => {
    const stage = stageOf(part.supporting);
    const atStage = part.supporting.filter((claim) => claim.stage === stage && (claim.earliest ?? claim.latest) !== undefined);
    const claim = part.founders[0]!.claim;
    const origin = (one: Claim) => ({ reportId: reportOf(one.id), sourceId: context.sourceOf(reportOf(one.id)) });
    const group = sortedUnique(part.supporting.flatMap(({ actGroup }) => actGroup ?? []))[0];
    const ground = first(part.supporting.map((one) => one.ground));
    const jurisdiction = blockCountry(block);
    return {
      ...happening('decision', block, part, context, atStage.length > 0 ? atStage : part.supporting),
      ...happeningValidity(part.supporting),
      kind: claim.kind as DecisionKindCode,
      act: claim.act ?? 'enact',
      stage,
      certainty: certaintyOf(part.supporting, part.denying, origin, context.duplicatesOf),
      ...(jurisdiction === undefined ? {} : { jurisdiction }),
      ...(group === undefined ? {} : { actGroup: group }),
      ...(ground === undefined ? {} : { ground }),
    };
  });
}

/** Events of one block of claims. */
function deriveEvents(block: string, claims: readonly ClaimInReport[], context: HappeningSurroundings): readonly Event[] {
  return gather(claims, context, false).map((part): Event => {
    const magnitude = first(part.supporting.map((one) => one.magnitude));
    const participantText = first(part.supporting.map((one) => one.participantText));
    const participantSector = first(part.supporting.map((one) => one.participantSector));
    return {
      ...happening('event', block, part, context, part.supporting),
      kind: part.founders[0]!.claim.kind as EventKindCode,
      ...(magnitude === undefined ? {} : { magnitude }),
      ...(participantText === undefined ? {} : { participantText }),
      ...(participantSector === undefined ? {} : { participantSector }),
    };
  });
}

/** Decisions or events of one block: of all its claims, or of some complete runs of them (see `clusterClaims`). */
export function deriveHappenings(
  block: string,
  claims: readonly ClaimInReport[],
  context: HappeningSurroundings,
): readonly (Decision | Event)[] {
  if (!block.startsWith('decision|')) return deriveEvents(block, claims, context);
  return deriveDecisions(block, claims, context).map((decision) => ({ ...decision, roles: inferHolders(decision, context.holdingsOf) }));
}
