import type { Evidence } from '../../model/evidence.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ReferenceData } from '../../model/reference-data.ts';
import type { GraphRows, RelationshipRow } from '../../model/rows.ts';
import type { JudgedNode } from '../../model/world.ts';
import type { Store } from '../connect.ts';
import { withLease } from '../lease.ts';
import { labelOfId } from '../own-labels.ts';
import { readReportRows } from '../read/report-rows.ts';
import { evidenceFromRows } from '../read/stored-evidence.ts';
import { readJudgements } from '../reference/judgements.ts';
import { readReference } from '../reference/reference-data.ts';
import type { LoadRun } from '../runs.ts';
import { readRows, writeRows } from '../session.ts';
import { pendingRows, QUEUE } from '../work-list.ts';
import { applyChanges } from '../world/apply.ts';
import { noteChanges } from '../world/changes.ts';
import { diffRows, isEmpty } from '../world/diff.ts';
import { writeMarks } from '../world/marks.ts';
import { readWorld } from '../world/read-world.ts';
import { findRedirects, writeRedirects } from '../world/redirects.ts';

/** What a derivation gives. */
export interface DerivedRows {
  readonly rows: GraphRows;
  readonly judged: readonly JudgedNode[];
  /** Former ids that judgements folded into others. */
  readonly redirects: readonly { readonly from: string; readonly to: string }[];
  readonly hiddenReportIds: readonly string[];
  readonly conflictingClaimIds: readonly string[];
}

/** The pure derivation, handed in by whoever puts the stages together. */
export type DeriveRows = (evidence: readonly Evidence[], reference: ReferenceData, judgements: readonly Judgement[]) => DerivedRows;

export interface Derivation {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

const PENDING = 'MATCH (p:Pending) RETURN p.id AS id';
const DONE = 'UNWIND $ids AS id MATCH (p:Pending {id: id}) DELETE p';

const hasWork = async (store: Store): Promise<boolean> => (await readRows(store, 'MATCH (p:Pending) RETURN p.id AS id LIMIT 1')).length > 0;

/** Puts everything on the work list: for new rules, and for judgements made elsewhere. */
export const queueEverything = (store: Store): Promise<unknown> =>
  writeRows(store, QUEUE, { pending: pendingRows('all', { entities: ['*'] }) });

async function readAllEvidence(store: Store): Promise<readonly Evidence[]> {
  const ids = (await readRows<{ id: string }>(store, 'MATCH (r:Report) RETURN r.id AS id ORDER BY id')).map(({ id }) => id);
  const evidence: Evidence[] = [];
  for await (const rows of readReportRows(store, ids)) evidence.push(evidenceFromRows(rows));
  return evidence;
}

/** Edges from judgements to what their anchors have found; they are derived too. */
const judgedEdges = (judged: readonly JudgedNode[]): readonly RelationshipRow[] =>
  judged.map(({ judgementId, nodeId, side }) => ({
    type: 'JUDGES',
    from: judgementId,
    fromLabel: 'Judgement',
    to: nodeId,
    toLabel: labelOfId(nodeId),
    properties: { side },
  }));

/** One pass: what was queued before it is read is done when it returns. */
async function deriveOnce(store: Store, derive: DeriveRows, run: LoadRun, why: string): Promise<Derivation> {
  const [reference, judgements] = [await readReference(store), await readJudgements(store)];
  const evidence = await readAllEvidence(store);
  const derived = derive(evidence, reference, judgements);
  const wanted = { nodes: derived.rows.nodes, relationships: [...derived.rows.relationships, ...judgedEdges(derived.judged)] };
  const current = await readWorld(store);
  await writeMarks(store, derived.hiddenReportIds, derived.conflictingClaimIds);
  const changes = diffRows(current, wanted);
  if (isEmpty(changes)) return { created: 0, changed: 0, removed: 0 };
  const folded = derived.redirects.map(({ from, to }) => ({ id: from, now: to }));
  const vanished = findRedirects(current, wanted, changes).filter(({ id }) => !folded.some((one) => one.id === id));
  await applyChanges(store, { ...changes, dropNodes: [] });
  await writeRedirects(store, [...folded, ...vanished], changes.created);
  await applyChanges(store, { ...changes, putNodes: [], addRelationships: [], dropRelationships: [] });
  await noteChanges(store, run, changes, why);
  return {
    created: changes.created.size,
    changed: changes.putNodes.length - changes.created.size,
    removed: changes.dropNodes.length,
  };
}

/**
 * Derives until the work list is empty; one process at a time. Entries are taken off only after what they ask for is
 * written, so whoever is cut in between leaves the work to the next.
 */
export async function drainWorkList(store: Store, derive: DeriveRows, run: LoadRun, why: string): Promise<Derivation> {
  if (!(await hasWork(store))) return { created: 0, changed: 0, removed: 0 };
  return withLease(store, 'derive', async () => {
    const total = { created: 0, changed: 0, removed: 0 };
    for (;;) {
      const ids = (await readRows<{ id: string }>(store, PENDING)).map(({ id }) => id);
      if (ids.length === 0) return total;
      const pass = await deriveOnce(store, derive, run, why);
      total.created += pass.created;
      total.changed += pass.changed;
      total.removed += pass.removed;
      await writeRows(store, DONE, { ids });
    }
  });
}
