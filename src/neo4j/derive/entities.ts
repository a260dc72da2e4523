import type { GraphRows } from '../../model/rows.ts';
import { changedEntities } from './changed-entities.ts';
import { peopleMoved, slotsConcerned } from './concerned.ts';
import { deriveBlocks } from './derive-blocks.ts';
import { dropUnused } from './drop-unused.ts';
import { clearFolds, foldedMentions, noteFolds } from './folds.ts';
import { knownJudges, wantedJudges } from './judged.ts';
import { mentionReferences } from './mention-references.ts';
import { type Pass, writePart } from './pass.ts';
import type { Placed } from './place.ts';
import { thingsAround } from './things.ts';
import { readTies, type Tie } from './ties.ts';
import { aloneUnits } from './unit-blocks.ts';
import { noteUnits, settleUnits, touchedUnits } from './unit-states.ts';

/** What the entities stratum is asked for beside the reports of the pass. */
export interface EntityWork {
  readonly units: ReadonlySet<string>;
  /** Blocks that are derived whole. */
  readonly blocks: ReadonlySet<string>;
  /** Names that may have lost their last bearer in a pass that was cut. */
  readonly names: ReadonlySet<string>;
  /** Judgements that were added or undone, and those that they undo. */
  readonly judgements: ReadonlySet<string>;
  /** Reports whose judgements are noted again. */
  readonly reports: ReadonlySet<string>;
  /** Things that holdings of reference data need. */
  readonly needed: readonly string[];
  /** Offices whose holders have become others. */
  readonly offices: readonly string[];
}

/** Keys of the strata after. */
export interface AfterEntities {
  /** Slots whose claims it concerns. */
  readonly slots: ReadonlySet<string>;
  /** People whose holdings it concerns. */
  readonly people: readonly string[];
}

const blockOfUnit = (id: string): string => id.slice(0, id.lastIndexOf('#'));

/** The second stratum: who and what the mentions of the touched blocks refer to. */
export async function derivePassEntities(pass: Pass, placed: Placed, work: EntityWork): Promise<AfterEntities> {
  const units = await touchedUnits(pass, placed, work.units);
  const { created, open, gone } = units;

  // Blocks are derived again when a unit of theirs comes, goes or was left open, or a judgement about them.
  const ties = await readTies(pass, await aloneUnits(pass), created);
  const undone = pass.folds.filter(({ judgements }) => judgements.some((id) => work.judgements.has(id)));
  const whole = new Set([...work.blocks, ...(await foldedMentions(pass, undone))]);
  const dirty = new Set([
    ...whole,
    ...created.map(({ block }) => block),
    ...[...gone, ...open].map(blockOfUnit),
    ...ties.filter(({ judgement }) => work.judgements.has(judgement.id)).flatMap(({ blocks }) => [...blocks]),
  ]);
  const found = await deriveBlocks(pass, dirty, whole, units, ties);
  const { derived } = found;
  const references = await mentionReferences(pass, placed, units, found);

  const isJudged = found.ties.length + undone.length > 0;
  const ended = isJudged ? await noteFolds(pass, derived.redirects, found.ties, undone) : [];
  const redirects = derived.redirects.map(({ from, to }) => ({ id: from, now: to }));
  const moved = [
    ...new Set([...ended, ...derived.redirects.map(({ from, to }) => ({ from, now: to }))].flatMap(({ from, now }) => [from, now])),
  ];
  const entities = isJudged ? derived.entities : changedEntities(found, references.assigned, gone, whole);
  const things = await thingsAround(pass, entities, moved, work.needed);
  const { renamed, isOwn, namesBefore } = things;
  const judged = judgementsHere(pass, work, found.ties);
  const current: GraphRows = {
    nodes: things.current.nodes,
    relationships: [...things.current.relationships, ...pass.rules.referenceRows(references.before), ...(await knownJudges(pass, judged))],
  };
  const wanted: GraphRows = {
    nodes: things.wanted.nodes,
    relationships: [
      ...things.wanted.relationships,
      ...pass.rules.referenceRows(references.now),
      ...(await wantedJudges(pass, judged, derived.judged)),
    ],
  };
  const slots = await slotsConcerned(pass, { redirected: references.redirected, renamed, moved, offices: work.offices });
  const people = peopleMoved(pass, moved);
  const noted = [...created, ...references.reassigned];
  await noteUnits(pass, noted, references.assigned, gone);
  const isNamed = new Set(wanted.relationships.flatMap(({ type, from }) => (type === 'NAMES' ? [from] : [])));
  const lostNames = [...new Set([...namesBefore, ...work.names])].filter((id) => !isNamed.has(id));
  await writePart(pass, { current, wanted, redirects, later: () => ({ entities: lostNames, happenings: [...slots], holdings: people }) });

  const were = [
    ...found.stored.flatMap(({ assignment, open: others }) => [
      ...(assignment === undefined ? [] : [assignment.entityId]),
      ...(others ?? []),
    ]),
    ...references.before.map(({ entityId }) => entityId),
  ];
  const lostPeople = await dropUnused(pass, {
    lost: [...new Set([...were, ...moved, ...work.blocks].filter((id) => !isOwn.has(id)))],
    lostNames,
    loaded: found.stored.map(({ unit }) => unit.id),
    currentReferences: references.before,
    references: references.now,
    stillUsed: new Set([...references.assigned.values()].map(({ entityId }) => entityId)),
  });
  await settleUnits(pass, noted, gone);
  await clearFolds(pass, ended);
  return { slots, people: [...people, ...lostPeople] };
}

/** Judgements whose edges to what they speak of may be others now. */
const judgementsHere = ({ inForce }: Pass, { judgements, reports }: EntityWork, within: readonly Tie[]): ReadonlySet<string> =>
  new Set([
    ...judgements,
    ...within.map(({ judgement }) => judgement.id),
    ...inForce.flatMap(({ id, subject }) => (subject.kind === 'report' && reports.has(subject.reportId) ? [id] : [])),
  ]);
