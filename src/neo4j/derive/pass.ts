import type { DerivationRules, Knowledge, StatedHoldings } from '../../model/derivation.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { GraphRows, RelationshipRow } from '../../model/rows.ts';
import type { WorkKeys } from '../../model/work.ts';
import type { Store } from '../connect.ts';
import type { LoadRun } from '../runs.ts';
import { both } from '../side-by-side.ts';
import { pendingRows } from '../work-list.ts';
import { applyChanges } from '../world/apply.ts';
import { type Noted, noteChanges } from '../world/changes.ts';
import { diffRows, isEmpty, type WorldChanges } from '../world/diff.ts';
import { findRedirects, type Redirect, writeRedirects } from '../world/redirects.ts';
import type { Fold } from './folds.ts';

/** What the strata of one pass share. */
export interface Pass {
  readonly store: Store;
  readonly rules: DerivationRules;
  readonly reference: ReferenceData;
  readonly knowledge: Knowledge;
  /** Judgements in force, in their order. */
  readonly inForce: readonly Judgement[];
  readonly hidden: ReadonlySet<string>;
  /** What judgements had folded when the pass began. */
  readonly folds: readonly Fold[];
  /** Ids that judgements folded into others; kept up to date by the entities of this pass. */
  readonly folded: Map<string, string>;
  readonly run: LoadRun;
  readonly why: string;
  /** Names what the pass queues for its later strata. */
  readonly id: string;
  readonly queued: string[];
  readonly noted: Noted;
  readonly done: { created: number; changed: number; removed: number };
}

export const survivorOf =
  ({ folded }: Pick<Pass, 'folded'>) =>
  (id: string): string =>
    folded.get(id) ?? id;

const stated = new WeakMap<Pass, StatedHoldings>();
/** Holdings that reference data state, between survivors; asked for after the entities are derived. */
export function statedHoldings(pass: Pass): StatedHoldings {
  const known = stated.get(pass) ?? pass.knowledge.statedHoldings(survivorOf(pass));
  stated.set(pass, known);
  return known;
}

/** Entries that outlive a pass that is stopped: what a later stratum has to do because of what an earlier one wrote. */
export function laterWork(pass: Pass, keys: WorkKeys): ReturnType<typeof pendingRows> {
  const rows = pendingRows(`${pass.id}-${pass.queued.length}`, keys);
  pass.queued.push(...rows.map(({ id }) => id));
  return rows;
}

export interface Part {
  readonly current: GraphRows;
  readonly wanted: GraphRows;
  /** Nodes of both that are stored under another id. */
  readonly renamed?: readonly Redirect[];
  /** Relationships of both that neither holds. */
  readonly kept?: readonly RelationshipRow[];
  /** Former ids that lead elsewhere by a judgement. */
  readonly redirects?: readonly Redirect[];
  /** For later strata, by what changes; queued in the transaction that writes, or in one before. */
  readonly later?: (changes: WorldChanges) => WorkKeys;
}

/** Writes the difference of a part of the world, with redirects of what vanished and a note of what changed. */
export async function writePart(
  pass: Pass,
  { current, wanted, renamed = [], kept = [], redirects = [], later = () => ({}) }: Part,
): Promise<WorldChanges> {
  const { store, run, why, noted, done } = pass;
  const changes = { ...diffRows(current, wanted), renamed };
  const pending = laterWork(pass, later(changes));
  if (isEmpty(changes) && redirects.length === 0) {
    if (pending.length > 0) await applyChanges(store, changes, pending);
    return changes;
  }
  const vanished = findRedirects(
    changes.dropNodes.map(({ id }) => id),
    current.relationships,
    [...wanted.relationships, ...kept],
  ).filter(({ id }) => !redirects.some((one) => one.id === id));
  const outdated = [...changes.created, ...renamed.map(({ now }) => now)];
  const writeWorld = async (): Promise<void> => {
    if (vanished.length + redirects.length + changes.dropNodes.length === 0) {
      await applyChanges(store, changes, pending);
      await writeRedirects(store, [], outdated);
    } else {
      await applyChanges(store, { ...changes, dropNodes: [] }, pending);
      await writeRedirects(store, [...redirects, ...vanished], outdated);
      await applyChanges(store, { ...changes, renamed: [], putNodes: [], addRelationships: [], dropRelationships: [] });
    }
  };
  await both(writeWorld, () => noteChanges(store, run, noted, changes, why));
  done.created += changes.created.size;
  done.changed += changes.putNodes.length - changes.created.size;
  done.removed += changes.dropNodes.length;
  return changes;
}
