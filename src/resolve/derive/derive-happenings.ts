import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { Gathered, HappeningSurroundings } from '../../model/derivation.ts';
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
import { clusterKeyOf } from './cluster-key.ts';
import { gather } from './gather.ts';
import { happeningTime, happeningValidity } from './happening-time.ts';
import { inferHolders } from './infer-holders.ts';
import { byText, reportOf, sortedUnique } from './order.ts';
import { compareRoles, rolesOf } from './roles.ts';

/** The claims of one happening, those of each part by their publication. */
interface Parts {
  readonly founder: Claim;
  readonly slot: string;
  readonly supporting: readonly Claim[];
  readonly rejecting: readonly Claim[];
  readonly denying: readonly Claim[];
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
function happening(label: 'decision' | 'event', block: string, part: Parts, context: HappeningSurroundings, timed: readonly Claim[]) {
  const { founder, slot } = part;
  const country = blockCountry(block);
  const time = happeningTime(timed);
  const node = label === 'decision' ? 'Decision' : 'Event';
  const opposed = rolesOf(part.rejecting, node, context.referent).filter(({ type }) => type === 'OPPOSED');
  const roles = [...rolesOf(part.supporting, node, context.referent), ...opposed].sort(compareRoles);
  const smallest = sortedUnique(idsOf(part.supporting))[0]!;
  return {
    id: happeningId(label, country, founder.kind, blockSplit(block), time.earliest ?? time.latest, smallest),
    name: caption(aboutOf(roles, block, context), founder.kind, founder.act, time),
    block,
    slot,
    sortDate: sortDate(time),
    roles,
    claimIds: idsOf(part.supporting),
    denyingClaimIds: idsOf(part.denying),
    ...time,
  };
}

function decision(block: string, part: Parts, context: HappeningSurroundings): Decision {
  const stage = stageOf(part.supporting);
  const atStage = part.supporting.filter((claim) => claim.stage === stage && (claim.earliest ?? claim.latest) !== undefined);
  const origin = (one: Claim) => ({ reportId: reportOf(one.id), sourceId: context.sourceOf(reportOf(one.id)) });
  const group = sortedUnique(part.supporting.flatMap(({ actGroup }) => actGroup ?? []))[0];
  const ground = first(part.supporting.map((one) => one.ground));
  const jurisdiction = blockCountry(block);
  const found: Decision = {
    ...happening('decision', block, part, context, atStage.length > 0 ? atStage : part.supporting),
    ...happeningValidity(part.supporting),
    kind: part.founder.kind as DecisionKindCode,
    act: part.founder.act ?? 'enact',
    stage,
    certainty: certaintyOf(part.supporting, part.denying, origin, context.duplicatesOf),
    ...(jurisdiction === undefined ? {} : { jurisdiction }),
    ...(group === undefined ? {} : { actGroup: group }),
    ...(ground === undefined ? {} : { ground }),
  };
  return { ...found, roles: inferHolders(found, context.holdingsOf) };
}

function event(block: string, part: Parts, context: HappeningSurroundings): Event {
  const magnitude = first(part.supporting.map((one) => one.magnitude));
  const participantText = first(part.supporting.map((one) => one.participantText));
  const participantSector = first(part.supporting.map((one) => one.participantSector));
  return {
    ...happening('event', block, part, context, part.supporting),
    kind: part.founder.kind as EventKindCode,
    ...(magnitude === undefined ? {} : { magnitude }),
    ...(participantText === undefined ? {} : { participantText }),
    ...(participantSector === undefined ? {} : { participantSector }),
  };
}

/** The decision or event of a block that these of its claims are about. */
export function deriveHappening(
  block: string,
  { founder, slot, supporting, rejecting, denying }: Gathered,
  claimOf: (id: string) => Claim,
  context: HappeningSurroundings,
): Decision | Event {
  const claims = (ids: readonly string[]): readonly Claim[] =>
    ids
      .map((id) => ({ claim: claimOf(id), published: context.publishedOf(reportOf(id)) }))
      .sort((a, b) => byText(a.published, b.published) || byText(a.claim.id, b.claim.id))
      .map(({ claim }) => claim);
  const part: Parts = {
    founder: claimOf(founder),
    slot,
    supporting: claims(supporting),
    rejecting: claims(rejecting),
    denying: claims(denying),
  };
  return block.startsWith('decision|') ? decision(block, part, context) : event(block, part, context);
}

/** Decisions or events of one block: of all its claims, or of some complete runs of them (see `clusterClaims`). */
export function deriveHappenings(
  block: string,
  items: readonly ClaimInReport[],
  hasOthers: boolean,
  context: HappeningSurroundings,
): readonly (Decision | Event)[] {
  const claims = new Map(items.map(({ claim }) => [claim.id, claim]));
  return gather(block, items.map(clusterKeyOf), hasOthers).map((one) => deriveHappening(block, one, (id) => claims.get(id)!, context));
}
