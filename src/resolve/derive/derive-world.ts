import type { HappeningSurroundings, Knowledge, StatedHoldings } from '../../model/derivation.ts';
import type { Claim, Evidence } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Unit } from '../../model/unit.ts';
import type { Decision, Event, HappeningRole, Holding, Relation, World } from '../../model/world.ts';
import { claimBlocks } from './block-keys.ts';
import { siblingBlocks } from './claim-block.ts';
import { nearDuplicates, reportFacts, revisions, superseded } from './derive-duplicates.ts';
import { deriveEntities } from './derive-entities.ts';
import { deriveHappenings } from './derive-happenings.ts';
import { changesHoldings, deriveHoldings, peopleOf } from './derive-holdings.ts';
import { deriveLinks } from './derive-links.ts';
import { hiddenReports, judgementsInForce } from './judgements.ts';
import { knowledgeOf } from './knowledge.ts';
import { byId, byText, sortedUnique } from './order.ts';
import { placeReport } from './place-report.ts';
import { referenceOf } from './reference-of.ts';
import { compareRoles } from './roles.ts';
import { withSurroundings } from './surroundings.ts';

/** Units by block, with the blocks that reference data speak of. */
function entityBlocks(units: Iterable<Unit>, knowledge: Knowledge): ReadonlyMap<string, readonly Unit[]> {
  const distinct = new Map([...units].map((unit) => [unit.id, unit]));
  const blocks = new Map(groupBy(distinct.values(), ({ block }) => block));
  for (const key of knowledge.blocks) if (!blocks.has(key)) blocks.set(key, []);
  return blocks;
}

const merge = (roles: readonly HappeningRole[], more: readonly HappeningRole[] | undefined): readonly HappeningRole[] =>
  more === undefined || more.length === 0 ? roles : [...roles, ...more].sort(compareRoles);

type Placed = ReturnType<typeof placeReport> & { readonly evidence: Evidence };

/** First stratum: which reports speak, and which say the same. */
function reportsThatSpeak(all: readonly Evidence[], inForce: readonly Judgement[]) {
  const facts = all.map(({ report }) => reportFacts(report));
  const hidden = hiddenReports(inForce);
  const older = superseded(facts.filter(({ id }) => !hidden.has(id)));
  const live = all.filter(({ report }) => !hidden.has(report.id) && !older.has(report.id));
  return { facts, hidden, live, duplicates: nearDuplicates(facts) };
}

/** Second stratum: who and what the mentions refer to. */
function whoIsMeant(placed: readonly Placed[], knowledge: Knowledge, inForce: readonly Judgement[]) {
  const blocks = entityBlocks(
    placed.flatMap(({ units }) => [...units.values()]),
    knowledge,
  );
  const derived = deriveEntities({ blocks, crowded: new Set(), knowledge, judgements: inForce });
  const moved = new Map(derived.redirects.map(({ from, to }) => [from, to]));
  const assigned = new Map(derived.assignments.map((assignment) => [assignment.unitId, assignment]));
  const references = placed.flatMap(({ evidence, units }) =>
    evidence.mentions.flatMap((mention) => {
      const assignment = assigned.get(units.get(mention.id)?.id ?? '');
      return assignment === undefined ? [] : [referenceOf(mention, assignment)];
    }),
  );
  const known = new Map(derived.entities.map((entity) => [entity.id, entity]));
  return { derived, known, references, survivor: (id: string): string => moved.get(id) ?? id };
}

type Meant = ReturnType<typeof whoIsMeant>;

/** What the happenings look at beside their claims. */
function surroundingsOf(
  live: readonly Evidence[],
  duplicates: readonly Relation[],
  { known, references }: Meant,
  stated: StatedHoldings,
): HappeningSurroundings {
  const reports = new Map(live.map(({ report }) => [report.id, report]));
  const referents = new Map(references.map(({ mentionId, entityId }) => [mentionId, known.get(entityId)]));
  const alike = groupBy(
    duplicates.flatMap(({ from, to }) => [
      { from, to },
      { from: to, to: from },
    ]),
    ({ from }) => from,
  );
  return {
    referent: (mentionId) => referents.get(mentionId),
    nameOf: (id) => known.get(id)?.name ?? id,
    sourceOf: (id) => reports.get(id)?.sourceId ?? '',
    publishedOf: (id) => reports.get(id)?.publishedAt ?? '~',
    duplicatesOf: (id) => alike.get(id)?.map(({ to }) => to) ?? [],
    holdingsOf: (office) => stated.ofOffice(office),
  };
}

const isDecision = (happening: Decision | Event): happening is Decision => 'act' in happening;

/** Fourth stratum: how a happening hangs together with the others. */
function linker(
  happenings: readonly (Decision | Event)[],
  claims: readonly Claim[],
): (happening: Decision | Event) => readonly HappeningRole[] {
  const happeningOf = new Map(happenings.flatMap((happening) => happening.claimIds.map((id) => [id, happening.id] as const)));
  const claimOf = new Map(claims.map((claim) => [claim.id, claim]));
  const byBlock = groupBy(happenings.filter(isDecision), ({ block }) => block);
  return (happening) =>
    deriveLinks(
      happening,
      siblingBlocks(happening.block).flatMap((block) => byBlock.get(block) ?? []),
      { happeningOf: (id) => happeningOf.get(id), argumentsOf: (id) => claimOf.get(id)?.arguments ?? [] },
    );
}

/** Fifth stratum: who came into office and who left it. */
function whoHeld(decisions: readonly Decision[], stated: StatedHoldings) {
  const changes = decisions.filter(changesHoldings).flatMap((decision) => peopleOf(decision).map((personId) => ({ personId, decision })));
  const held = [...groupBy(changes, ({ personId }) => personId)].map(([personId, group]) =>
    deriveHoldings(
      personId,
      group.map(({ decision }) => decision),
      stated.ofPerson(personId),
      stated.ofOffice,
    ),
  );
  const roles = groupBy(
    held.flatMap((one) => [...one.roles].flatMap(([id, list]) => list.map((role) => ({ id, role })))),
    ({ id }) => id,
  );
  return {
    holdings: [...stated.all, ...held.flatMap((one) => one.holdings)].sort(compareHoldings),
    rolesOf: (id: string) => roles.get(id)?.map(({ role }) => role),
    conflictingClaimIds: sortedUnique(held.flatMap((one) => one.conflictingClaimIds)),
  };
}

/**
 * The world that a set of reports gives, whatever their order: a pure function of the evidence, the reference data and the
 * judgements. It goes through the strata of `model/work.ts`; each is made of block functions that see only their own block.
 * The database derives by the same functions, block by block (`neo4j/derive/`); here they are given all blocks.
 */
export function deriveWorld(
  evidences: readonly Evidence[],
  reference: ReferenceData,
  judgements: readonly Judgement[],
  gazetteer: Gazetteer,
): World {
  const knowledge = knowledgeOf(reference, gazetteer);
  const inForce = judgementsInForce(judgements);
  const all = [...evidences].sort((a, b) => byId(a.report, b.report));
  const { facts, hidden, live, duplicates } = reportsThatSpeak(all, inForce);
  const placed = live.map((evidence) => ({ evidence, ...placeReport(evidence, inForce) }));
  const meant = whoIsMeant(placed, knowledge, inForce);
  const { derived, references, survivor } = meant;
  const stated = knowledge.statedHoldings(survivor);

  const context = surroundingsOf(live, duplicates, meant, stated);
  const items = placed.flatMap(({ slots }) => [...slots.values()]);
  const happenings = [...groupBy(items, ({ block }) => block)].flatMap(([block, group]) =>
    deriveHappenings(
      block,
      group.map(({ item }) => item),
      false,
      context,
    ),
  );
  const linksOf = linker(
    happenings,
    items.map(({ item }) => item.claim),
  );
  const { holdings, rolesOf, conflictingClaimIds } = whoHeld(happenings.filter(isDecision), stated);
  const finished = happenings
    .map((happening) => ({ ...happening, roles: merge(merge(happening.roles, linksOf(happening)), rolesOf(happening.id)) }))
    .sort(byId);
  const { entities, relations } = withSurroundings(
    derived.entities,
    stated.all.flatMap(({ personId, officeId }) => [personId, officeId]),
    knowledge,
    survivor,
  );
  return {
    entities,
    references: references.sort((a, b) => byText(a.mentionId, b.mentionId)),
    decisions: finished.filter(isDecision),
    events: finished.filter((one): one is Event => !isDecision(one)),
    holdings,
    relations: [...relations, ...duplicates, ...revisions(facts)].sort(compareRelations),
    redirects: derived.redirects,
    judged: [...derived.judged, ...judgedReports(inForce, all)].sort(
      (a, b) => byText(a.judgementId, b.judgementId) || byText(a.nodeId, b.nodeId),
    ),
    conflictingClaimIds,
    claimBlocks: new Map(all.flatMap((evidence) => [...claimBlocks(evidence)])),
    hiddenReportIds: all.map(({ report }) => report.id).filter((id) => hidden.has(id)),
  };
}

/** By id; two people of one name may give one id, and the last one is what the node shows. */
const compareHoldings = (a: Holding, b: Holding): number => byId(a, b) || byText(a.personId, b.personId);

const compareRelations = (a: Relation, b: Relation): number => byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to);

function judgedReports(inForce: readonly Judgement[], all: readonly Evidence[]): World['judged'] {
  const loaded = new Set(all.map(({ report }) => report.id));
  return inForce.flatMap(({ id, subject }) =>
    subject.kind === 'report' && loaded.has(subject.reportId) ? [{ judgementId: id, nodeId: subject.reportId, side: 'both' as const }] : [],
  );
}
