import { canonicalText } from '../../model/canonical.ts';
import type { DerivationRules, Knowledge, KnowledgeChange, Placement } from '../../model/derivation.ts';
import type { EntityLink, Evidence } from '../../model/evidence.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { Judgement } from '../../model/judgement.ts';
import { nameKey } from '../../model/name-key.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { Entity } from '../../model/world.ts';
import { CROWDED } from './base-entities.ts';
import { siblingBlocks } from './claim-block.ts';
import { packClusterKey, unpackClusterKey } from './cluster-key.ts';
import { mayBeDuplicates, nearDuplicates, nearDuplicatesBetween, reportFacts, revisions, superseded } from './derive-duplicates.ts';
import { bears, deriveEntities } from './derive-entities.ts';
import { deriveHappening } from './derive-happenings.ts';
import { changesHoldings, deriveHoldings, peopleOf } from './derive-holdings.ts';
import { deriveLinks, impliedLink } from './derive-links.ts';
import { anchorKey, argumentMentionsOf, entityKey, isPersonKey, personKey } from './entity-keys.ts';
import { gather } from './gather.ts';
import { hiddenReports, judgementsInForce } from './judgements.ts';
import { blocksOfStated, knowledgeOf } from './knowledge.ts';
import { sortedUnique } from './order.ts';
import { placeReport } from './place-report.ts';
import { referenceOf } from './reference-of.ts';
import { runsOf, windowOf } from './slots.ts';
import { withSurroundings } from './surroundings.ts';
import { unitsOf } from './unit.ts';
import { withReference } from './with-reference.ts';

type RowRules = 'kindRows' | 'entityRows' | 'relationRows' | 'referenceRows' | 'happeningRows' | 'roleRows' | 'holdingRows';

function place(evidence: Evidence, inForce: readonly Judgement[], reference: ReferenceData, gazetteer: Gazetteer): Placement {
  const read = withReference(evidence, gazetteer, reference);
  const { units, slots } = placeReport(read, inForce);
  const open = new Set(evidence.mentions.filter(({ link }) => link === undefined).map(({ id }) => id));
  return {
    units,
    slots: new Map([...slots].map(([id, { slot }]) => [id, slot])),
    clusterKeys: new Map([...slots].map(([id, { item }]) => [id, packClusterKey(item)])),
    blocks: new Map([...slots].map(([id, { block }]) => [id, block])),
    links: new Map(read.mentions.flatMap(({ id, link }): [string, EntityLink][] => (link && open.has(id) ? [[id, link]] : []))),
  };
}

function compareKnowledge(before: Knowledge, after: Knowledge): KnowledgeChange {
  const [old, now] = [before, after].map(({ stated }) => new Map(stated.map((entity) => [entity.id, entity])));
  const ids = sortedUnique([...old!.keys(), ...now!.keys()]);
  const isChanged = (id: string): boolean =>
    canonicalText([old!.get(id), before.relations(id)]) !== canonicalText([now!.get(id), after.relations(id)]);
  const changed = ids.filter(isChanged).flatMap((id) => [old!.get(id), now!.get(id)].filter((one): one is Entity => one !== undefined));
  const holdings = [before, after].map((known) => known.statedHoldings((id) => id).all.map((one) => [canonicalText(one), one] as const));
  const [was, is] = holdings.map((list) => new Set(list.map(([text]) => text)));
  const moved = holdings.flatMap((list) => list.filter(([text]) => was!.has(text) !== is!.has(text)).map(([, one]) => one));
  return {
    blocks: sortedUnique(
      changed.flatMap((entity) => [
        ...blocksOfStated(entity),
        ...(entity.type === 'Person' ? [personKey(entity.id.split('/').at(-1)!)] : []),
      ]),
    ),
    norms: sortedUnique(changed.filter(({ type }) => type === 'Body' || type === 'Office').flatMap(({ names }) => names.map(nameKey))),
    people: sortedUnique(moved.map(({ personId }) => personId)),
    offices: sortedUnique(moved.map(({ officeId }) => officeId)),
  };
}

/** Names of people of reference data that are looked at together with these. */
function tiedSpellings(block: string, wanted: readonly string[], knowledge: Knowledge): readonly string[] {
  const names = knowledge.people(block).map((entity) => entity.names.map(nameKey));
  const all = new Set(wanted);
  for (let size = -1; size !== all.size; ) {
    size = all.size;
    for (const own of names) if (own.some((name) => all.has(name))) for (const name of own) all.add(name);
  }
  return sortedUnique(all);
}

/** The pure half of a derivation by blocks; the same functions that `deriveWorld` is made of. */
export const derivationRules = (gazetteer: Gazetteer): Omit<DerivationRules, RowRules> => ({
  know: (reference) => knowledgeOf(reference, gazetteer),
  compareKnowledge,
  inForce: judgementsInForce,
  hidden: hiddenReports,
  reportFacts,
  mayBeDuplicates,
  nearDuplicates,
  nearDuplicatesBetween,
  revisions,
  superseded,
  place: (evidence, inForce, reference) => place(evidence, inForce, reference, gazetteer),
  units(mentions, list) {
    const used = argumentMentionsOf(list);
    const keyed = mentions.flatMap((mention) => {
      const block = entityKey(mention, used.has(mention.id));
      return block === undefined ? [] : [{ mention, block }];
    });
    return unitsOf(keyed, new Set());
  },
  crowdedAbove: CROWDED,
  anchorBlock: ({ type, norm, country }) => anchorKey(type, norm, country),
  bears,
  tiedBlocks: (block, knowledge) => (isPersonKey(block) ? knowledge.people(block).flatMap(blocksOfStated) : []),
  tiedSpellings,
  deriveEntities: (blocks, knowledge) => deriveEntities({ ...blocks, knowledge }),
  withSurroundings,
  referenceOf,
  windowOf,
  runsOf,
  gather(block, claims, hasOthers) {
    const isEvent = block.startsWith('event|');
    return gather(
      block,
      claims.map(({ id, clusterKey }) => unpackClusterKey(id, isEvent, clusterKey)),
      hasOthers,
    );
  },
  deriveHappening: (block, gathered, claims, context) => deriveHappening(block, gathered, (id) => claims.get(id)!, context),
  siblingBlocks,
  deriveLinks,
  impliedLink,
  changesHoldings,
  peopleOf,
  deriveHoldings,
});
