import type { Anchor, Judgement } from '../../model/judgement.ts';
import type { Properties } from '../../model/rows.ts';
import type { Verdict } from '../../model/vocabulary.ts';
import { nodeProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';

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

/** The judgements in force, oldest first. */
export async function readJudgements(store: Store): Promise<readonly Judgement[]> {
  const rows = await readRows<{ stored: Record<string, unknown> }>(
    store,
    'MATCH (j:Judgement) RETURN properties(j) AS stored ORDER BY j.id',
  );
  const all = rows.map(({ stored }) => toJudgement(String(stored.id), nodeProperties('Judgement', stored)));
  const out = withoutEffect(all);
  return all.filter(({ id }) => !out.has(id));
}
