import { InputError } from '../../errors.ts';
import { judgementRow } from '../../graph/index.ts';
import { canonicalText } from '../../model/canonical.ts';
import type { Judgement } from '../../model/judgement.ts';
import { newRun, readJudgements, readRows, type Store, write } from '../../neo4j/index.ts';
import { mentionAnchor, reportAnchor, thingAnchor } from './find-subject.ts';

/** What somebody asks for on the command line or in a row of a CSV file. */
export interface Request {
  readonly verdict: 'same' | 'different' | 'refer' | 'hide' | 'unhide' | 'undo';
  readonly subject: string;
  readonly object?: string;
  readonly by: string;
  readonly why: string;
}

export interface Outcome {
  readonly id: string;
  readonly verdict: string;
  readonly changed: boolean;
}

type Draft = Pick<Judgement, 'verdict' | 'subject' | 'object' | 'undoes'>;

const UNDONE = `MATCH (j:Judgement {id: $id})
RETURN j.verdict AS verdict, j.subject AS subject, j.object AS object`;

async function undoing(store: Store, id: string): Promise<Draft> {
  const [row] = await readRows<{ verdict: Judgement['verdict']; subject: string; object: string | null }>(store, UNDONE, { id });
  if (row === undefined)
    throw new InputError(`There is no judgement with the id ${id}. "gazette review list --judged" shows them.`, { code: 'usage' });
  return {
    verdict: row.verdict,
    subject: JSON.parse(row.subject),
    undoes: id,
    ...(row.object === null ? {} : { object: JSON.parse(row.object) }),
  };
}

async function draftOf(store: Store, { verdict, subject, object }: Request): Promise<Draft> {
  switch (verdict) {
    case 'undo':
      return undoing(store, subject);
    case 'hide':
    case 'unhide':
      return { verdict, subject: await reportAnchor(store, subject) };
    case 'refer':
      return object === undefined
        ? { verdict: 'not_a_name', subject: await mentionAnchor(store, subject) }
        : { verdict: 'refers_to', subject: await mentionAnchor(store, subject), object: await thingAnchor(store, object) };
    default: {
      if (object === undefined) throw new InputError(`"${verdict}" needs two ids.`, { code: 'usage' });
      if (subject === object) throw new InputError(`${subject} is given twice; "${verdict}" needs two different ids.`, { code: 'usage' });
      if (verdict === 'same' && !subject.includes('#') && !object.includes('#') && subject.split('/')[0] !== object.split('/')[0]) {
        throw new InputError(`${subject} and ${object} are of different types; only two of one type can be the same.`, { code: 'usage' });
      }
      return { verdict, subject: await thingAnchor(store, subject), object: await thingAnchor(store, object) };
    }
  }
}

const WRITE = `MERGE (j:Judgement {id: $id})
SET j += $properties
MERGE (p:Pending {id: 'pending/entities/' + $id})
SET p.stratum = 'entities', p.keys = $about`;

const likeness = ({ verdict, subject, object }: Draft): string => canonicalText([verdict, subject, object ?? null]);

/** The same judgement where it already holds: asking twice changes nothing. */
function alreadyHolds(draft: Draft, inForce: readonly Judgement[]): Judgement | undefined {
  if (draft.undoes !== undefined) return undefined;
  if (draft.verdict !== 'hide' && draft.verdict !== 'unhide') return inForce.find((known) => likeness(known) === likeness(draft));
  const last = inForce.findLast(
    ({ verdict, subject }) => (verdict === 'hide' || verdict === 'unhide') && canonicalText(subject) === canonicalText(draft.subject),
  );
  return last?.verdict === draft.verdict ? last : undefined;
}

/** Adds one judgement and queues what it touches; the world is brought up to date by the next derivation. */
export async function addJudgement(store: Store, request: Request): Promise<Outcome> {
  const draft = await draftOf(store, request);
  const inForce = await readJudgements(store);
  if (draft.undoes !== undefined && !inForce.some(({ id }) => id === draft.undoes)) {
    return { id: draft.undoes, verdict: request.verdict, changed: false };
  }
  const known = alreadyHolds(draft, inForce);
  if (known !== undefined) return { id: known.id, verdict: request.verdict, changed: false };
  const run = newRun('gazette review', '');
  const { by, why } = request;
  const judgement: Judgement = { ...draft, id: `judgement/${run.id.slice('run/'.length)}`, by, why, at: run.startedAt };
  const { id, properties } = judgementRow(judgement);
  const about = [request.subject, request.object].filter((one) => one !== undefined);
  await write(store, (tx) => tx.run(WRITE, { id, properties, about }));
  return { id, verdict: request.verdict, changed: true };
}
