import type { DerivationRules } from '../../model/derivation.ts';
import type { Store } from '../connect.ts';
import { withLease } from '../lease.ts';
import { readAllJudgements } from '../reference/judgements.ts';
import { readReference } from '../reference/reference-data.ts';
import { type LoadRun, newRun } from '../runs.ts';
import { both } from '../side-by-side.ts';
import { countNoted } from '../world/changes.ts';
import { deriveDuplicates, findSpeaking } from './duplicates.ts';
import { derivePassEntities } from './entities.ts';
import { leftBehind, statedWork } from './everything.ts';
import { readFolds } from './folds.ts';
import { derivePassHappenings } from './happenings.ts';
import { writeHidden } from './hidden.ts';
import { derivePassHoldings } from './holdings.ts';
import { writeKinds } from './kinds.ts';
import { derivePassLinks } from './links.ts';
import type { Pass } from './pass.ts';
import { placeReports } from './place.ts';
import { referenceChanges, reportsNaming } from './reference-changes.ts';
import { refreshKeys } from './refresh-keys.ts';
import { titleSources } from './source-titles.ts';
import { finishWork, hasWork, spreadEverything, takeWork, type Work } from './work.ts';

export interface Derivation {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** One pass through the strata: what was queued before it is read is done when it returns. */
async function derivePass(pass: Pass, work: Work): Promise<void> {
  const change = await referenceChanges(pass, work.references);
  const judged = await judgedWork(pass, work);
  const naming = await reportsNaming(pass, change.norms);
  await refreshKeys(pass, work.again);
  const moved = new Set([...judged.reports, ...naming]);
  const speaking = await findSpeaking(pass, work, moved);
  await writeHidden(pass, speaking.reports, judged.reports);
  await titleSources(pass, new Set([...work.sources, ...speaking.sources]));
  const placeAndRefer = async () => {
    const placed = await placeReports(pass, work, speaking, moved);
    const again = placed.mentions.flatMap(({ unit, mention }) =>
      unit !== undefined && work.again.has(mention.id.split('#')[0]!) ? [unit.block] : [],
    );
    const after = await derivePassEntities(pass, placed, {
      units: work.units,
      blocks: new Set([...work.blocks, ...change.blocks, ...again]),
      names: work.names,
      judgements: judged.judgements,
      reports: new Set(speaking.reports),
      needed: [...change.people, ...change.offices],
      offices: change.offices,
    });
    return { placed, ...after };
  };
  // Copies are between reports alone; only happenings ask for them.
  const [{ placed, slots, people }] = await both(placeAndRefer, () => deriveDuplicates(pass, speaking));
  const changed = new Set([...work.slots, ...slots]);
  const touched = {
    slots: new Set([...changed, ...placed.slots]),
    changed,
    moved: new Set([...changed, ...placed.moved]),
    reports: new Set(speaking.reports),
    fresh: placed.standing,
  };
  const after = await derivePassHappenings(pass, touched, work.again.size > 0);
  // Neither reads what the other writes.
  await both(
    () => derivePassLinks(pass, new Set([...work.happenings, ...after.links])),
    () => derivePassHoldings(pass, new Set([...work.people, ...change.people, ...people, ...after.holdings])),
  );
}

/** Judgements that are new to the derivation with those that they undo, and the reports that they speak of. */
async function judgedWork(
  { store }: Pass,
  { judgements }: Work,
): Promise<{ readonly judgements: ReadonlySet<string>; readonly reports: ReadonlySet<string> }> {
  if (judgements.size === 0) return { judgements, reports: new Set() };
  const all = new Map((await readAllJudgements(store)).map((judgement) => [judgement.id, judgement]));
  const ids = new Set<string>();
  const reports = new Set<string>();
  const queue = [...judgements];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const judgement = all.get(id);
    if (judgement === undefined || ids.has(id)) continue;
    ids.add(id);
    if (judgement.undoes !== undefined) queue.push(judgement.undoes);
    for (const anchor of [judgement.subject, judgement.object])
      if (anchor !== undefined && anchor.kind !== 'entity') reports.add(anchor.reportId);
  }
  return { judgements: ids, reports };
}

/** What is known beside the evidence. */
type Known = Pick<Pass, 'reference' | 'knowledge' | 'inForce' | 'hidden'>;

async function readKnown(store: Store, rules: DerivationRules): Promise<Known> {
  const reference = await readReference(store);
  const inForce = rules.inForce(await readAllJudgements(store));
  return { reference, knowledge: rules.know(reference), inForce, hidden: rules.hidden(inForce) };
}

const isNewlyKnown = ({ references, judgements, isEverything }: Work): boolean => isEverything || references.size + judgements.size > 0;

export interface DrainOptions {
  /** Leaves a list of fewer keys as it is: small passes cost more a report. */
  readonly atLeast?: number;
  /** Passes; all that are needed when absent. */
  readonly atMost?: number;
  /** Asked before each pass, when nobody else derives. */
  shouldStop?(): boolean | Promise<boolean>;
}

/**
 * Derives until the work list is empty; one process at a time. Only the blocks that the keys lead to are read. Entries are
 * taken off only after what they ask for is written, so whoever is cut in between leaves the work to the next.
 */
export async function drainWorkList(
  store: Store,
  rules: DerivationRules,
  run: LoadRun,
  why: string,
  { atLeast = 1, atMost = Number.POSITIVE_INFINITY, shouldStop = () => false }: DrainOptions = {},
): Promise<Derivation> {
  const done = { created: 0, changed: 0, removed: 0 };
  if (!(await hasWork(store, atLeast))) return done;
  return withLease(store, 'derive', async () => {
    const noted = await countNoted(store, run);
    let known: Known | undefined;
    for (let passes = 0; passes < atMost && !(await shouldStop()); ) {
      const work = await takeWork(store, atLeast);
      if (work === undefined) break;
      // What is new of it is on the work list as well, and is derived by the pass that takes it.
      if (known === undefined || isNewlyKnown(work)) known = await readKnown(store, rules);
      if (work.isEverything) {
        await spreadEverything(store, [statedWork(known.knowledge), await leftBehind(store)]);
        continue;
      }
      const folds = await readFolds(store);
      const pass: Pass = {
        store,
        rules,
        ...known,
        folds,
        folded: new Map(folds.map(({ from, now }) => [from, now])),
        run,
        why,
        id: `later-${newRun('', '').id.slice('run/'.length)}`,
        queued: [],
        noted,
        done,
      };
      if (passes === 0) await writeKinds(pass);
      passes++;
      await derivePass(pass, work);
      await finishWork(store, [...work.entries, ...pass.queued]);
    }
    return done;
  });
}
