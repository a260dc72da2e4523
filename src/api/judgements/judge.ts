import { isDeepStrictEqual } from 'node:util';
import type { Judgement } from '../../model/judgement.ts';
import { newRun, readJudgements, write } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import type { Subject } from './anchors.ts';

/** What an editor wants to be held. */
export interface Verdict {
  readonly verdict: Judgement['verdict'];
  readonly subject: Subject;
  readonly object?: Subject;
  readonly undoes?: string;
  readonly why: string;
  readonly by: string;
}

export interface JudgementResult {
  readonly id: string;
  readonly verdict: Judgement['verdict'];
  readonly by: string;
  readonly at: string;
  readonly changed: boolean;
  readonly about: readonly string[];
  readonly graphVersion: string;
}

/** Everything in one transaction: the judgement, a hidden report's status at once, and what has to be derived again. Idempotent by id. */
const WRITE = `MERGE (j:Judgement {id: $id})
SET j.name = $name, j.origin = 'editor', j.verdict = $verdict, j.by = $by, j.at = $at, j.why = $why, j.subject = $subject, j.object = $object, j.undoes = $undoes
MERGE (p:Pending {id: 'pending/entities/' + $id})
SET p.stratum = 'entities', p.keys = $about
WITH j
OPTIONAL MATCH (r:Report {id: $hide})
SET r.status = 'hidden'`;

const anchorsOf = ({ subject, object }: Verdict): readonly unknown[] => [subject.anchor, object?.anchor];

/** The same judgement, when it already holds; two that are not one are the same pair either way round. */
function sameInForce(verdict: Verdict, all: readonly Judgement[]): Judgement | undefined {
  const wanted = anchorsOf(verdict);
  const turned = [...wanted].reverse();
  return all.findLast(
    (known) =>
      known.verdict === verdict.verdict &&
      (isDeepStrictEqual([known.subject, known.object], wanted) ||
        (known.verdict === 'different' && isDeepStrictEqual([known.subject, known.object], turned))),
  );
}

/** `unhide` holds when nothing hides the report any more, `hide` when the last word on it hides it. */
function isAlreadySo(verdict: Verdict, all: readonly Judgement[]): Judgement | undefined {
  if (verdict.undoes !== undefined) return undefined;
  const same = sameInForce(verdict, all);
  if (verdict.verdict !== 'hide' && verdict.verdict !== 'unhide') return same;
  const last = all.findLast(({ subject }) => isDeepStrictEqual(subject, verdict.subject.anchor));
  return last?.verdict === verdict.verdict ? last : undefined;
}

async function store(api: Api, verdict: Verdict): Promise<{ readonly id: string; readonly at: string }> {
  const id = `judgement/${newRun('judge', '').id.slice('run/'.length)}`;
  const at = new Date().toISOString();
  const { subject, object, undoes, by, why } = verdict;
  await write(api.store, (tx) =>
    tx.run(WRITE, {
      ...{ id, at, by, why, verdict: verdict.verdict },
      name: `${verdict.verdict}: ${subject.id}`.slice(0, 40),
      subject: JSON.stringify(subject.anchor),
      object: object === undefined ? null : JSON.stringify(object.anchor),
      undoes: undoes ?? null,
      about: [subject.id, ...(object === undefined ? [] : [object.id])],
      hide: verdict.verdict === 'hide' && undoes === undefined ? subject.id : null,
    }),
  );
  return { id, at };
}

/** Holds a judgement and brings the world up to date; asked again, it changes nothing and answers the same. */
export async function judge(api: Api, verdict: Verdict, version: string | undefined): Promise<JudgementResult> {
  api.state.forget();
  const before = await api.state.read();
  const about = [verdict.subject.id, ...(verdict.object === undefined ? [] : [verdict.object.id])];
  const known = isAlreadySo(verdict, await readJudgements(api.store));
  if (known !== undefined) {
    const { id, by, at } = known;
    return { id, by, at, verdict: verdict.verdict, changed: false, about, graphVersion: before.version };
  }
  if (version !== undefined && version !== before.version)
    throw new Refusal(
      'CONFLICT',
      `The graph has changed since version ${version.slice(0, 40)}; it is now ${before.version}. Look again before you judge.`,
    );
  const { id, at } = await store(api, verdict);
  await api.derive?.();
  api.state.forget();
  api.log.info({ judgement: id, verdict: verdict.verdict, by: verdict.by, about }, 'judged');
  const after = await api.state.read();
  return { id, by: verdict.by, at, verdict: verdict.verdict, changed: true, about, graphVersion: after.version };
}
