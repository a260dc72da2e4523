import { InputError } from '../../errors.ts';
import { judgementRow } from '../../graph/index.ts';
import type { Judgement } from '../../model/judgement.ts';
import { type JudgementRequest, planJudgement, writeJudgement } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';

export interface JudgementResult {
  readonly id: string;
  readonly verdict: Judgement['verdict'];
  readonly by: string;
  readonly at: string;
  readonly changed: boolean;
  readonly about: readonly string[];
  readonly graphVersion: string;
}

/** What is asked for wrongly is the asker's to mend; it is told as the API tells such things. */
const asRefusal = (error: unknown): unknown =>
  error instanceof InputError ? new Refusal(error.code === 'unknown_id' ? 'NOT_FOUND' : 'BAD_INPUT', error.message) : error;

/** Holds a judgement and brings the world up to date; asked again, it changes nothing and answers the same. */
export async function judge(api: Api, request: JudgementRequest, version: string | undefined): Promise<JudgementResult> {
  api.state.forget();
  const before = await api.state.read();
  const plan = await planJudgement(api.store, request).catch((error: unknown) => {
    throw asRefusal(error);
  });
  const { verdict, about, known } = plan;
  if (known !== undefined) {
    // What it changes may be written and not derived: whoever judged first may have been cut off in between.
    await api.derive?.();
    return { id: known.id, by: known.by, at: known.at, verdict, changed: false, about, graphVersion: before.version };
  }
  if (version !== undefined && version !== before.version)
    throw new Refusal(
      'CONFLICT',
      `The graph has changed since version ${version.slice(0, 40)}; it is now ${before.version}. Look again before you judge.`,
    );
  const { id, by, at } = await writeJudgement(api.store, plan, judgementRow);
  await api.derive?.();
  api.state.forget();
  api.log.info({ judgement: id, verdict, by, about }, 'judged');
  const after = await api.state.read();
  return { id, by, at, verdict, changed: true, about, graphVersion: after.version };
}
