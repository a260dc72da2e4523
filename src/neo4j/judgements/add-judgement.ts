import { InputError } from '../../errors.ts';
import { canonicalText } from '../../model/canonical.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { NodeRow } from '../../model/rows.ts';
import type { Store } from '../connect.ts';
import { readJudgements } from '../reference/judgements.ts';
import { newRun } from '../runs.ts';
import { readRows, write } from '../session.ts';
import { mentionSubject, reportSubject, type Subject, thingSubject } from './subjects.ts';

/** What somebody asks for: on the command line, in a row of a CSV file, or through the API. */
export interface JudgementRequest {
  readonly verdict: 'same' | 'different' | 'refer' | 'hide' | 'unhide' | 'undo';
  readonly subject: string;
  readonly object?: string;
  readonly by: string;
  readonly why: string;
}

/** A judgement that is ready to be written, or the one that already says so. */
export interface PlannedJudgement {
  readonly verdict: Judgement['verdict'];
  /** Ids, as they are now, of what it is about. */
  readonly about: readonly string[];
  readonly known?: Judgement;
  readonly draft: Draft;
}

type Draft = Pick<Judgement, 'verdict' | 'subject' | 'object' | 'undoes' | 'by' | 'why'>;
type Meant = Pick<PlannedJudgement, 'verdict' | 'about'> & Omit<Draft, 'by' | 'why'>;

const UNDONE = `MATCH (j:Judgement {id: $id})
RETURN j.verdict AS verdict, j.subject AS subject, j.object AS object`;

const refused = (message: string): InputError => new InputError(message, { code: 'usage' });

async function undoing(store: Store, id: string): Promise<Meant> {
  const [row] = await readRows<{ verdict: Judgement['verdict']; subject: string; object: string | null }>(store, UNDONE, { id });
  if (row === undefined)
    throw new InputError(`There is no judgement with the id ${id}. "gazette review list --judged" shows those in force.`, {
      code: 'unknown_id',
    });
  const object = row.object === null ? {} : { object: JSON.parse(row.object) };
  return { verdict: row.verdict, subject: JSON.parse(row.subject), ...object, undoes: id, about: [id] };
}

const about = (verdict: Judgement['verdict'], subject: Subject, object?: Subject): Meant => ({
  verdict,
  subject: subject.anchor,
  ...(object === undefined ? {} : { object: object.anchor }),
  about: [subject.id, ...(object === undefined ? [] : [object.id])],
});

const typeOf = (id: string): string => (id.includes('#m') ? (id.split('-').at(-1) ?? '').toLowerCase() : (id.split('/')[0] ?? ''));

async function meaningOf(store: Store, { verdict, subject, object }: JudgementRequest): Promise<Meant> {
  switch (verdict) {
    case 'undo':
      return undoing(store, subject);
    case 'hide':
    case 'unhide':
      return about(verdict, await reportSubject(store, subject));
    case 'refer':
      return object === undefined
        ? about('not_a_name', await mentionSubject(store, subject))
        : about('refers_to', await mentionSubject(store, subject), await thingSubject(store, object));
    default: {
      if (object === undefined) throw refused(`"${verdict}" needs two ids.`);
      const [one, other] = [await thingSubject(store, subject), await thingSubject(store, object)];
      if (one.id === other.id) throw refused(`${subject} and ${object} mean the same thing; "${verdict}" needs two different ones.`);
      if (verdict === 'same' && typeOf(one.id) !== typeOf(other.id))
        throw refused(`${one.id} and ${other.id} are of different types; only two of one type can be the same.`);
      return about(verdict, one, other);
    }
  }
}

const likeness = ({ verdict, subject, object }: Pick<Judgement, 'verdict' | 'subject' | 'object'>): string => {
  const anchors = [subject, object ?? null].map(canonicalText);
  // Two that are not one are the same pair either way round.
  return canonicalText([verdict, ...(verdict === 'different' ? anchors.sort() : anchors)]);
};

/** The same judgement where it already holds: asking twice changes nothing. */
function alreadyHolds(draft: Draft, inForce: readonly Judgement[]): Judgement | undefined {
  if (draft.verdict !== 'hide' && draft.verdict !== 'unhide') return inForce.find((known) => likeness(known) === likeness(draft));
  const last = inForce.findLast(
    ({ verdict, subject }) => (verdict === 'hide' || verdict === 'unhide') && canonicalText(subject) === canonicalText(draft.subject),
  );
  return last?.verdict === draft.verdict ? last : undefined;
}

/** The judgement that took one back. */
async function undoneBy(store: Store, id: string, all: readonly Judgement[]): Promise<Judgement | undefined> {
  if (all.some((judgement) => judgement.id === id)) return undefined;
  const [row] = await readRows<{ id: string; by: string; at: string }>(
    store,
    'MATCH (j:Judgement) WHERE j.undoes = $id OR j.id = $id RETURN j.id AS id, j.by AS by, j.at AS at ORDER BY j.id DESC LIMIT 1',
    { id },
  );
  return row as Judgement | undefined;
}

/** Reads what is asked for and whether it already holds; writes nothing. Throws InputError when it cannot be meant. */
export async function planJudgement(store: Store, request: JudgementRequest): Promise<PlannedJudgement> {
  const { about: ids, ...meant } = await meaningOf(store, request);
  const draft: Draft = { ...meant, by: request.by, why: request.why };
  const inForce = await readJudgements(store);
  const known = draft.undoes === undefined ? alreadyHolds(draft, inForce) : await undoneBy(store, draft.undoes, inForce);
  return { verdict: draft.verdict, about: ids, draft, ...(known === undefined ? {} : { known }) };
}

/** In one transaction: the judgement, the status of a hidden report at once, and what has to be derived again. Idempotent by id. */
const WRITE = `MERGE (j:Judgement {id: $id})
SET j += $properties
MERGE (p:Pending {id: 'pending/entities/' + $id})
SET p.stratum = 'entities', p.keys = $about
WITH j
MATCH (r:Report {id: $hide})
SET r.status = 'hidden'`;

/** Writes a planned judgement and queues what it touches; the world is brought up to date by the next derivation. */
export async function writeJudgement(
  store: Store,
  { draft, about: ids }: PlannedJudgement,
  toRow: (judgement: Judgement) => NodeRow,
): Promise<Judgement> {
  const run = newRun('judge', '');
  const judgement: Judgement = { ...draft, id: `judgement/${run.id.slice('run/'.length)}`, at: run.startedAt };
  const { id, properties } = toRow(judgement);
  const hide = draft.verdict === 'hide' && draft.undoes === undefined ? ids[0] : null;
  await write(store, (tx) => tx.run(WRITE, { id, properties, about: ids, hide }));
  return judgement;
}

/** Plans and writes in one go; `changed` is false when it held already. */
export async function addJudgement(
  store: Store,
  request: JudgementRequest,
  toRow: (judgement: Judgement) => NodeRow,
): Promise<{ readonly id: string; readonly verdict: JudgementRequest['verdict']; readonly changed: boolean }> {
  const plan = await planJudgement(store, request);
  const { id } = plan.known ?? (await writeJudgement(store, plan, toRow));
  return { id, verdict: request.verdict, changed: plan.known === undefined };
}
