import type { Claim, Evidence, Mention } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Decision, Entity, Event, HappeningRole, Holding, Relation, World } from '../../model/world.ts';
import { type ClaimInReport, claimBlock, claimsInReport } from './claim-block.ts';
import { nearDuplicates, reportFacts, revisions } from './derive-duplicates.ts';
import { deriveEntities } from './derive-entities.ts';
import { deriveDecisions, deriveEvents, type HappeningContext } from './derive-happenings.ts';
import { changesHoldings, deriveHoldings, peopleOf } from './derive-holdings.ts';
import { deriveLinks, linkBlockOf } from './derive-links.ts';
import { anchorKey, argumentMentions, entityKey, keyOfEntity } from './entity-keys.ts';
import { inferHolders } from './infer-holders.ts';
import { hiddenReports, judgementsInForce } from './judgements.ts';
import { type Knowledge, knowledgeOf } from './knowledge.ts';
import { byId, byText, groupBy, sortedUnique } from './order.ts';
import { structuralRelations } from './relations.ts';
import { compareRoles } from './roles.ts';

/** Blocks of mentions by key, with those that reference data and judgements speak of. */
function entityBlocks(
  evidences: readonly Evidence[],
  knowledge: Knowledge,
  judgements: readonly Judgement[],
): ReadonlyMap<string, readonly Mention[]> {
  const keyed = evidences.flatMap(({ mentions, claims }) => {
    const used = argumentMentions(claims);
    return mentions.flatMap((mention) => {
      const key = entityKey(mention, used.has(mention.id));
      return key === undefined ? [] : [{ key, mention }];
    });
  });
  const blocks = new Map([...groupBy(keyed, ({ key }) => key)].map(([key, group]) => [key, group.map(({ mention }) => mention)] as const));
  const anchors = judgements.flatMap(({ subject, object }) =>
    [subject, object].flatMap((anchor) => (anchor?.kind === 'entity' ? [anchor] : [])),
  );
  const others = [
    ...knowledge.stated.map(({ id, name }) => keyOfEntity(id, name)),
    ...anchors.map(({ type, norm, country }) => anchorKey(type, norm, country)),
  ];
  for (const key of others) if (!blocks.has(key)) blocks.set(key, []);
  return blocks;
}

const merge = (roles: readonly HappeningRole[], more: readonly HappeningRole[] | undefined): readonly HappeningRole[] =>
  more === undefined || more.length === 0 ? roles : [...roles, ...more].sort(compareRoles);

/**
 * The world that a set of reports gives, whatever their order: a pure function of the evidence, the reference data and the
 * judgements. It goes through the strata of `model/work.ts`; each is made of block functions that see only their own block.
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

  // 1. Which reports speak, and which say the same.
  const facts = all.map(({ report }) => reportFacts(report));
  const hidden = hiddenReports(inForce);
  const duplicates = nearDuplicates(facts);
  const older = new Set(revisions(facts.filter(({ id }) => !hidden.has(id))).map(({ to }) => to));
  const live = all.filter(({ report }) => !hidden.has(report.id) && !older.has(report.id));

  // 2. Who and what they speak of.
  const derived = deriveEntities({ blocks: entityBlocks(live, knowledge, inForce), knowledge, judgements: inForce });
  const moved = new Map(derived.redirects.map(({ from, to }) => [from, to]));
  const survivor = (id: string): string => moved.get(id) ?? id;
  const known = new Map(derived.entities.map((entity) => [entity.id, entity]));
  const referents = new Map(derived.references.map(({ mentionId, entityId }) => [mentionId, known.get(entityId)]));

  // 3. What was decided and what happened.
  const reports = new Map(live.map(({ report }) => [report.id, report]));
  const context: HappeningContext = {
    referent: (mentionId) => referents.get(mentionId),
    nameOf: (id) => known.get(id)?.name ?? id,
    sourceOf: (id) => reports.get(id)?.sourceId ?? '',
    publishedOf: (id) => reports.get(id)?.publishedAt ?? '~',
    duplicates: duplicates.map(({ from, to }) => [from, to] as const),
  };
  const items = live.flatMap((evidence) => claimsInReport(evidence).map((item) => ({ item, block: claimBlock(item) })));
  const blocks = groupBy(
    items.filter(({ block }) => block !== undefined),
    ({ block }) => block ?? '',
  );
  const decisions: Decision[] = [];
  const events: Event[] = [];
  for (const [block, group] of blocks) {
    const claims: readonly ClaimInReport[] = group.map(({ item }) => item);
    if (block.startsWith('decision|')) decisions.push(...deriveDecisions(block, claims, context));
    else events.push(...deriveEvents(block, claims, context));
  }

  // 4. How they hang together.
  const happeningOf = new Map([...decisions, ...events].flatMap((happening) => happening.claimIds.map((id) => [id, happening] as const)));
  const claimOf = new Map<string, Claim>(items.map(({ item }) => [item.claim.id, item.claim]));
  const linkBlocks = groupBy(decisions, (decision) => linkBlockOf(decision) ?? '');
  const links = (happening: Decision | Event): readonly HappeningRole[] =>
    deriveLinks(happening, linkBlocks.get(linkBlockOf(happening) ?? '') ?? [], {
      happeningOf: (id) => happeningOf.get(id),
      argumentsOf: (id) => claimOf.get(id)?.arguments ?? [],
    });

  // 5. Who came into office and who left it.
  const changes = decisions.filter(changesHoldings).flatMap((decision) => peopleOf(decision).map((personId) => ({ personId, decision })));
  const stated = knowledge.holdings.map(
    (holding): Holding => ({ ...holding, personId: survivor(holding.personId), officeId: survivor(holding.officeId) }),
  );
  const statedOf = groupBy(stated, ({ personId }) => personId);
  const statedOfOffice = groupBy(stated, ({ officeId }) => officeId);
  const held = [...groupBy(changes, ({ personId }) => personId)].map(([personId, group]) =>
    deriveHoldings(
      personId,
      group.map(({ decision }) => decision),
      statedOf.get(personId) ?? [],
      (officeId) => statedOfOffice.get(officeId) ?? [],
    ),
  );
  const heldRoles = groupBy(
    held.flatMap(({ roles }) => [...roles].flatMap(([id, list]) => list.map((role) => ({ id, role })))),
    ({ id }) => id,
  );
  const holdings = [...stated, ...held.flatMap((one) => one.holdings)].sort(byId);

  // 6. Who held the office that acted.
  const finished = decisions.map((decision): Decision => {
    const withHolders = inferHolders(decision, (office) => statedOfOffice.get(office) ?? [], survivor);
    const withLinks = merge(withHolders, links(decision));
    return {
      ...decision,
      roles: merge(
        withLinks,
        heldRoles.get(decision.id)?.map(({ role }) => role),
      ),
    };
  });
  const finishedEvents = events.map((event): Event => ({ ...event, roles: merge(event.roles, links(event)) }));

  const needed = [...holdings.flatMap(({ personId, officeId }) => [personId, officeId])];
  const { entities, relations } = withSurroundings(derived.entities, needed, knowledge, survivor);
  return {
    entities,
    references: derived.references,
    decisions: finished.sort(byId),
    events: finishedEvents.sort(byId),
    holdings,
    relations: [...relations, ...duplicates, ...revisions(facts)].sort(compareRelations),
    redirects: derived.redirects,
    judged: [...derived.judged, ...judgedReports(inForce, all)].sort(
      (a, b) => byText(a.judgementId, b.judgementId) || byText(a.nodeId, b.nodeId),
    ),
    conflictingClaimIds: sortedUnique(held.flatMap(({ conflictingClaimIds }) => conflictingClaimIds)),
    hiddenReportIds: all.map(({ report }) => report.id).filter((id) => hidden.has(id)),
  };
}

const compareRelations = (a: Relation, b: Relation): number => byText(a.type, b.type) || byText(a.from, b.from) || byText(a.to, b.to);

function judgedReports(inForce: readonly Judgement[], all: readonly Evidence[]): World['judged'] {
  const loaded = new Set(all.map(({ report }) => report.id));
  return inForce.flatMap(({ id, subject }) =>
    subject.kind === 'report' && loaded.has(subject.reportId) ? [{ judgementId: id, nodeId: subject.reportId, side: 'both' as const }] : [],
  );
}

/** Entities with those that structural edges lead to: a place comes with the places around it, an office with its body. */
function withSurroundings(
  entities: readonly Entity[],
  needed: readonly string[],
  knowledge: Knowledge,
  survivor: (id: string) => string,
): { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] } {
  const found = new Map(entities.map((entity) => [entity.id, entity]));
  const relations: Relation[] = [];
  const queue = [...found.keys(), ...needed.map(survivor).filter((id) => !found.has(id))];
  const seen = new Set<string>();
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const entity = found.get(id) ?? knowledge.entity(id);
    if (entity === undefined) continue;
    found.set(id, entity);
    for (const relation of structuralRelations(id, knowledge, survivor)) {
      if (!found.has(relation.to) && knowledge.entity(relation.to) === undefined) continue;
      relations.push(relation);
      queue.push(relation.to);
    }
  }
  return { entities: [...found.values()].sort(byId), relations };
}
