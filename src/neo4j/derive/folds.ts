import type { Redirect } from '../../model/world.ts';
import type { Store } from '../connect.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows, writeRows } from '../session.ts';
import type { Pass } from './pass.ts';
import type { Tie } from './ties.ts';

/** A former id that judgements folded into another, with the judgements that had a say. */
export interface Fold {
  readonly [key: string]: unknown;
  readonly from: string;
  readonly now: string;
  readonly judgements: readonly string[];
}

const FOLDS = `MATCH (former:Redirect)-[:NOW]->(now)
WHERE former.judgements IS NOT NULL
RETURN former.id AS from, now.id AS now, former.judgements AS judgements`;

export const readFolds = (store: Store): Promise<readonly Fold[]> => readRows<Fold>(store, FOLDS);

const BLOCKS = `UNWIND $ids AS id
MATCH (u:${UNIT_LABEL} {entity: id})
RETURN DISTINCT u.block AS block`;

/** Blocks of what was folded by judgements that hold no longer. */
export const foldedMentions = async ({ store }: Pass, undone: readonly Fold[]): Promise<readonly string[]> =>
  undone.length === 0
    ? []
    : (await readRows<{ block: string }>(store, BLOCKS, { ids: undone.flatMap(({ from, now }) => [from, now]) })).map(({ block }) => block);

const CLEAR = 'UNWIND $ids AS id MATCH (former:Redirect {id: id}) REMOVE former.judgements';
const MARK = 'UNWIND $rows AS row MERGE (former:Redirect {id: row[0]}) SET former.judgements = row[1]';

/**
 * Notes what judgements fold now; where the ids lead is written with the entities. Returns the folds that hold no longer, or lead
 * elsewhere: what leads to their ends is written anew, and they are cleared after it.
 */
export async function noteFolds(
  pass: Pass,
  redirects: readonly Redirect[],
  within: readonly Tie[],
  undone: readonly Fold[],
): Promise<readonly Fold[]> {
  const { store, folds, folded } = pass;
  const ids = new Set(within.map(({ judgement }) => judgement.id));
  const now = new Map(redirects.map(({ from, to }) => [from, to]));
  const before = new Set([...folds.filter(({ judgements }) => judgements.some((id) => ids.has(id))), ...undone]);
  const ended = [...before].filter((fold) => now.get(fold.from) !== fold.now);
  for (const { from } of before) folded.delete(from);
  for (const [from, to] of now) folded.set(from, to);
  if (redirects.length > 0) await writeRows(store, MARK, { rows: redirects.map(({ from }) => [from, [...ids]]) });
  return ended;
}

/** The world no longer follows these folds. */
export async function clearFolds({ store, folded }: Pass, ended: readonly Fold[]): Promise<void> {
  const ids = ended.map(({ from }) => from).filter((id) => !folded.has(id));
  if (ids.length > 0) await writeRows(store, CLEAR, { ids });
}
