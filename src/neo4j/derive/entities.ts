import type { DerivedEntities } from '../../model/derivation.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { Assignment, Unit } from '../../model/unit.ts';
import type { Entity, Reference } from '../../model/world.ts';
import { labelOfId, UNIT_LABEL } from '../own-labels.ts';
import { readRows, write } from '../session.ts';
import { dropUnused } from './drop-unused.ts';
import { foldedMentions, readFolds, writeFolds } from './folds.ts';
import { knownJudges, wantedJudges } from './judged.ts';
import { type Pass, survivorOf, writePart } from './pass.ts';
import type { Placed } from './place.ts';
import { readEntities, STRUCTURAL } from './stored-entities.ts';
import { closeBlocks, readTies, type Tie } from './ties.ts';
import { aloneUnits, type LoadedBlocks, loadBlocks, spellingKey, type UnitChanges, unitStates } from './unit-blocks.ts';
import { unitMentions } from './unit-mentions.ts';

/** What the entities stratum is asked for beside the reports of the pass. */
export interface EntityWork {
  readonly units: ReadonlySet<string>;
  /** Blocks that are derived whole. */
  readonly blocks: ReadonlySet<string>;
  /** Judgements that were added or undone, and those that they undo. */
  readonly judgements: ReadonlySet<string>;
  /** Reports whose judgements are noted again. */
  readonly reports: ReadonlySet<string>;
  /** Things that holdings of reference data need. */
  readonly needed: readonly string[];
  /** Offices whose holders have become others. */
  readonly offices: readonly string[];
}

interface Derived extends LoadedBlocks {
  readonly derived: DerivedEntities;
  readonly ties: readonly Tie[];
}

/** Derives the blocks and what is tied to them; a name that is new to a block may wake a judgement that ties it to another. */
async function deriveBlocks(pass: Pass, start: ReadonlySet<string>, changes: UnitChanges, ties: readonly Tie[]): Promise<Derived> {
  const { rules, knowledge } = pass;
  const places = ties.flatMap((tie) => tie.places);
  for (let asked: ReadonlySet<string> = start; ; ) {
    const closed = closeBlocks(pass, asked, ties);
    const loaded = await loadBlocks(pass, closed.blocks, changes, start, places);
    const judgements = closed.ties.map(({ judgement }) => judgement);
    const derived = rules.deriveEntities({ blocks: loaded.blocks, crowded: loaded.crowded, judgements }, knowledge);
    const asleep = ties.filter((tie) => !closed.ties.includes(tie));
    const woken = asleep.filter(({ anchors }) => anchors.some((anchor) => derived.entities.some((entity) => rules.bears(entity, anchor))));
    if (woken.length === 0) return { ...loaded, derived, ties: closed.ties };
    for (const { blocks } of woken) for (const block of closed.blocks) blocks.add(block);
    asked = new Set([...closed.blocks, ...woken.flatMap(({ blocks }) => [...blocks])]);
  }
}

const sameAssignment = (a: Assignment | undefined, b: Assignment | undefined): boolean =>
  a?.entityId === b?.entityId && JSON.stringify(a?.how ?? null) === JSON.stringify(b?.how ?? null);

const PUT_UNITS = `UNWIND $rows AS row
MERGE (u:${UNIT_LABEL} {id: row[0]})
SET u.block = row[1], u.spelling = row[2], u.mention = row[3], u.content = row[4], u.entity = row[5], u.how = row[6]`;
const DROP_UNITS = `UNWIND $ids AS id MATCH (u:${UNIT_LABEL} {id: id}) DELETE u`;

const SLOTS_OF_MENTIONS = `UNWIND $ids AS id
MATCH (:Mention {id: id})<-[:HAS_ARGUMENT]-(c:Claim)
WHERE c.slot IS NOT NULL
RETURN DISTINCT c.slot AS slot`;
const SLOTS_OF_ENTITIES = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:REFERS_TO]-()<-[:HAS_ARGUMENT]-(c:Claim)
WHERE c.slot IS NOT NULL
RETURN DISTINCT c.slot AS slot`;
const NEIGHBOURS = `UNWIND $ids AS id
MATCH (:Entity {id: id})<-[:${STRUCTURAL}]-(e)
RETURN DISTINCT e.id AS id`;

/** The name that an entity is shown under, by entity. */
const shownNames = ({ relationships }: GraphRows): ReadonlyMap<string, string> =>
  new Map(
    relationships.filter(({ type, properties }) => type === 'NAMES' && properties.preferred === true).map(({ from, to }) => [to, from]),
  );

const slotsOf = async (pass: Pass, query: string, ids: readonly string[]): Promise<readonly string[]> =>
  ids.length === 0 ? [] : (await readRows<{ slot: string }>(pass.store, query, { ids })).map(({ slot }) => slot);

/** Keys of the strata after. */
export interface AfterEntities {
  /** Slots whose claims it concerns. */
  readonly slots: ReadonlySet<string>;
  /** People whose holdings it concerns. */
  readonly people: readonly string[];
}

/** The second stratum: who and what the mentions of the touched blocks refer to. */
export async function derivePassEntities(pass: Pass, placed: Placed, work: EntityWork): Promise<AfterEntities> {
  const { store, rules, knowledge } = pass;
  const contents = new Map(placed.mentions.flatMap(({ unit }) => (unit === undefined ? [] : [[unit.id, unit] as const])));
  const states = await unitStates(pass, [...new Set([...placed.units, ...work.units])]);
  const created = states.flatMap(({ id, isKnown, isUsed }): Unit[] => (isUsed && !isKnown && contents.has(id) ? [contents.get(id)!] : []));
  const gone = new Set(states.flatMap(({ id, isKnown, isUsed }) => (isKnown && !isUsed ? [id] : [])));
  const alone = await aloneUnits(pass);
  const folds = await readFolds(pass);
  const ties = await readTies(pass, alone, created);
  const changedTies = ties.filter(({ judgement }) => work.judgements.has(judgement.id));
  const undone = folds.filter(({ judgements }) => judgements.some((id) => work.judgements.has(id)));
  const dirty = new Set([
    ...work.blocks,
    ...created.map(({ block }) => block),
    ...[...gone].map((id) => id.slice(0, id.lastIndexOf('#'))),
    ...changedTies.flatMap(({ blocks }) => [...blocks]),
    ...(await foldedMentions(pass, undone)),
  ]);
  const { stored, derived, ties: within } = dirty.size === 0 ? { ...NOTHING } : await deriveBlocks(pass, dirty, { created, gone }, ties);

  // Which mentions go where.
  const assigned = new Map(derived.assignments.map((one) => [one.unitId, one]));
  const isLoaded = new Set(stored.map(({ unit }) => unit.id));
  const before = new Map(stored.map(({ unit, assignment }) => [unit.id, assignment]));
  const settled = new Map(
    states
      .filter(({ id, isKnown, entity }) => isKnown && entity !== null && !isLoaded.has(id))
      .map(({ id, entity, how }) => [
        id,
        { unitId: id, entityId: entity!, ...(how === null ? {} : { how: JSON.parse(how) }) } as Assignment,
      ]),
  );
  const changed = stored.filter(({ unit }) => !gone.has(unit.id) && !sameAssignment(before.get(unit.id), assigned.get(unit.id)));
  const others = await unitMentions(
    pass,
    changed.map(({ unit }) => unit.id),
    new Set(placed.mentions.map(({ mention }) => mention.id)),
  );
  const spoken = [...placed.mentions.map(({ mention, unit, current }) => ({ mention, unitId: unit?.id, current })), ...others];
  const references = spoken.flatMap(({ mention, unitId }): Reference[] => {
    const assignment =
      unitId === undefined ? undefined : (assigned.get(unitId) ?? (isLoaded.has(unitId) ? undefined : settled.get(unitId)));
    return assignment === undefined ? [] : [rules.referenceOf(mention, assignment)];
  });
  const currentReferences = spoken.flatMap(({ current }) => current ?? []);

  // The things themselves, and what lies around them.
  if (within.length + undone.length > 0) await writeFolds(pass, derived.redirects, within, undone);
  const survivor = survivorOf(pass);
  const moved = [
    ...new Set([...undone.flatMap(({ from, now }) => [from, now]), ...derived.redirects.flatMap(({ from, to }) => [from, to])]),
  ];
  const neighbours = moved.length === 0 ? [] : (await readRows<{ id: string }>(store, NEIGHBOURS, { ids: moved })).map(({ id }) => id);
  const around = rules.withSurroundings([...derived.entities, ...neighbours.map(stub)], work.needed.map(survivor), knowledge, survivor);
  const isDerived = new Set(derived.entities.map(({ id }) => id));
  const known = await readEntities(
    store,
    around.entities.map(({ id }) => id),
  );
  const isThere = new Set(known.nodes.map(({ id }) => id));
  // Those around that are there stay as they are, but for where their edges lead.
  const restructured = new Set([...isDerived, ...neighbours]);
  const own = around.entities.filter(({ id }) => isDerived.has(id) || !isThere.has(id));
  const isOwn = new Set(own.map(({ id }) => id));
  const entityRows = rules.entityRows(own);
  const structure = rules.relationRows(around.relations.filter(({ from }) => isOwn.has(from) || restructured.has(from)));
  const currentEdges = known.relationships.filter(({ type, from, to }) =>
    type === 'NAMES' ? isOwn.has(to) : isOwn.has(from) || restructured.has(from),
  );
  const currentNames = new Set(currentEdges.flatMap(({ type, from }) => (type === 'NAMES' ? [from] : [])));
  const currentNodes = known.nodes.filter(({ id, label }) => (label === 'Name' ? currentNames.has(id) : isOwn.has(id)));
  const judged = new Set([
    ...work.judgements,
    ...within.map(({ judgement }) => judgement.id),
    ...pass.inForce.flatMap(({ id, subject }) => (subject.kind === 'report' && work.reports.has(subject.reportId) ? [id] : [])),
  ]);
  const current: GraphRows = {
    nodes: currentNodes.filter(({ label }) => label !== 'Name'),
    relationships: [...currentEdges, ...rules.referenceRows(currentReferences), ...(await knownJudges(pass, judged))],
  };
  const wanted: GraphRows = {
    nodes: entityRows.nodes.filter(({ id, label }) => label !== 'Name' || !currentNames.has(id)),
    relationships: [
      ...entityRows.relationships,
      ...structure,
      ...rules.referenceRows(references),
      ...(await wantedJudges(pass, judged, derived.judged)),
    ],
  };

  const names = [shownNames({ nodes: [], relationships: currentEdges }), shownNames(entityRows)] as const;
  const renamed = [...names[1]].filter(([id, name]) => isThere.has(id) && names[0].get(id) !== name).map(([id]) => id);
  const target = new Map(references.map(({ mentionId, entityId }) => [mentionId, entityId]));
  const redirected = others
    .filter(({ mention, current: was }) => target.get(mention.id) !== was?.entityId)
    .map(({ mention }) => mention.id);
  const slots = new Set([...(await slotsOf(pass, SLOTS_OF_MENTIONS, redirected)), ...(await slotsOf(pass, SLOTS_OF_ENTITIES, renamed))]);
  for (const slot of await slotsOfOffices(pass, moved, work.offices)) slots.add(slot);

  const movedPeople = await heldBy(pass, moved);
  await writePart(pass, {
    current,
    wanted,
    redirects: derived.redirects.map(({ from, to }) => ({ id: from, now: to })),
    later: { happenings: [...slots], holdings: movedPeople },
  });
  const lost = [
    ...new Set(
      [
        ...stored.flatMap(({ assignment }) => assignment?.entityId ?? []),
        ...currentReferences.map(({ entityId }) => entityId),
        ...moved,
        ...work.blocks,
      ].filter((id) => !isOwn.has(id)),
    ),
  ];
  const lostNames = [...currentNames].filter((id) => !wanted.relationships.some(({ type, from }) => type === 'NAMES' && from === id));
  const lostPeople = await dropUnused(pass, {
    lost,
    lostNames,
    loaded: [...isLoaded],
    currentReferences,
    references,
    stillUsed: new Set([...assigned.values()].map(({ entityId }) => entityId)),
  });

  const written = [...created, ...changed.map(({ unit }) => unit)];
  if (written.length + gone.size > 0) {
    await write(store, async (tx) => {
      const rows = written.map((unit) => {
        const assignment = assigned.get(unit.id);
        const how = assignment?.how === undefined ? null : JSON.stringify(assignment.how);
        return [unit.id, unit.block, spellingKey(unit), unit.mention?.id ?? null, JSON.stringify(unit), assignment?.entityId ?? null, how];
      });
      if (rows.length > 0) await tx.run(PUT_UNITS, { rows });
      if (gone.size > 0) await tx.run(DROP_UNITS, { ids: [...gone] });
    });
  }
  return { slots, people: [...movedPeople, ...lostPeople] };
}

/** An entity that is there, for the edges that lead on from it. */
const stub = (id: string): Entity => ({ id, type: 'Place', name: id, names: [], origin: 'report', externalIds: {} });

const NOTHING: Derived = {
  stored: [],
  blocks: new Map(),
  crowded: new Set(),
  derived: { entities: [], assignments: [], redirects: [], judged: [] },
  ties: [],
};

const ACTED = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:DECIDED|PROPOSED|ANNOUNCED|DEMANDED|OPPOSED]->(d:Decision)
RETURN DISTINCT d.slot AS slot`;

/** Slots of decisions by offices whose holders have become others by a fold. */
async function slotsOfOffices(pass: Pass, moved: readonly string[], changed: readonly string[]): Promise<readonly string[]> {
  if (moved.length + changed.length === 0) return [];
  const ids = new Set(moved);
  const touched = pass.knowledge
    .statedHoldings((id) => id)
    .all.filter(({ personId, officeId }) => ids.has(personId) || ids.has(officeId))
    .map(({ officeId }) => officeId);
  const offices = [...touched, ...changed];
  return slotsOf(pass, ACTED, [...new Set([...offices, ...offices.map(survivorOf(pass))])]);
}

/** People whose holdings have to be derived again because of a fold. */
async function heldBy(pass: Pass, moved: readonly string[]): Promise<readonly string[]> {
  if (moved.length === 0) return [];
  const ids = new Set(moved);
  const people = pass.knowledge
    .statedHoldings((id) => id)
    .all.filter(({ personId, officeId }) => ids.has(personId) || ids.has(officeId))
    .map(({ personId }) => personId);
  return [...new Set([...people, ...people.map(survivorOf(pass)), ...moved.filter((id) => labelOfId(id) === 'Person')])];
}
