import type { Anchor, Judgement } from '../../model/judgement.ts';
import type { Properties } from '../../model/rows.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { nodeProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { readRows, write } from '../session.ts';

/** Ids of judgements without effect: those that are undone and those that undo; one that is itself undone undoes nothing. */
export function withoutEffect(judgements: readonly { readonly id: string; readonly undoes?: string | undefined }[]): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { id, undoes } of [...judgements].sort((a, b) => (a.id < b.id ? 1 : -1))) {
    if (undoes === undefined) continue;
    if (!out.has(id)) out.add(undoes);
    out.add(id);
  }
  return out;
}

const anchor = (text: unknown): Anchor | undefined => (text === undefined ? undefined : (JSON.parse(String(text)) as Anchor));

function toJudgement(id: string, properties: Properties): Judgement {
  const { verdict, by, at, why, score, rule, undoes } = properties;
  const object = anchor(properties.object);
  return {
    id,
    verdict: verdict as Verdict,
    subject: anchor(properties.subject) ?? { kind: 'report', reportId: '' },
    ...(object === undefined ? {} : { object }),
    by: String(by ?? ''),
    at: String(at ?? ''),
    why: String(why ?? ''),
    ...(score === undefined ? {} : { score: Number(score) }),
    ...(rule === undefined ? {} : { rule: String(rule) }),
    ...(undoes === undefined ? {} : { undoes: String(undoes) }),
  };
}

/** All judgements, undone ones too, oldest first. */
export async function readAllJudgements(store: Store): Promise<readonly Judgement[]> {
  const rows = await readRows<{ stored: Record<string, unknown> }>(
    store,
    'MATCH (j:Judgement) RETURN properties(j) AS stored ORDER BY j.id',
  );
  return rows.map(({ stored }) => toJudgement(String(stored.id), nodeProperties('Judgement', stored)));
}

/** The judgements in force, oldest first. */
export async function readJudgements(store: Store): Promise<readonly Judgement[]> {
  const all = await readAllJudgements(store);
  const out = withoutEffect(all);
  return all.filter(({ id }) => !out.has(id));
}

const SET = 'UNWIND $rows AS row MATCH (j:Judgement {id: row.id}) SET j += row.texts';
const DROP = 'UNWIND $ids AS id MATCH (j:Judgement {id: id}) DETACH DELETE j';

/** Goes through all judgements, those without effect too: `change` gives one as it shall be, or undefined when it shall go. */
export async function changeJudgements(store: Store, change: (judgement: Judgement) => Judgement | undefined): Promise<void> {
  const rows = await readRows<{ stored: Record<string, unknown> }>(store, 'MATCH (j:Judgement) RETURN properties(j) AS stored');
  const drop: string[] = [];
  const set: { id: string; texts: Record<string, string> }[] = [];
  for (const { stored } of rows) {
    const before = toJudgement(String(stored.id), nodeProperties('Judgement', stored));
    const after = change(before);
    if (after === undefined) drop.push(before.id);
    else if (after !== before) set.push({ id: before.id, texts: { why: after.why, by: after.by } });
  }
  await write(store, async (tx) => {
    if (drop.length > 0) await tx.run(DROP, { ids: drop });
    if (set.length > 0) await tx.run(SET, { rows: set });
  });
}
