import type { Judgement } from '../../model/judgement.ts';
import { ask } from '../ask.ts';
import type { Api, RequestContext } from '../context.ts';
import { Refusal } from '../errors.ts';
import { entitySubject, mentionSubject, reportSubject, type Subject, thingSubject } from './anchors.ts';
import { type JudgementResult, judge, type Verdict } from './judge.ts';

interface Common {
  readonly why: string;
  readonly version?: string | null;
}

type Mutation<T> = (parent: unknown, args: T & Common, context: RequestContext) => Promise<JudgementResult>;

const sameThing = (what: string): Refusal => new Refusal('BAD_INPUT', `Both ids mean the same ${what}. Give two different ones.`);

async function undone(
  api: Api,
  id: string,
): Promise<{ readonly verdict: Judgement['verdict']; readonly subject: Subject; readonly object?: Subject }> {
  const [row] = await ask<{ verdict: Judgement['verdict']; subject: string; object: string | null; taken: boolean }>(
    api.store,
    'MATCH (j:Judgement {id: $id}) RETURN j.verdict AS verdict, j.subject AS subject, j.object AS object, EXISTS { MATCH (k:Judgement) WHERE k.undoes = $id } AS taken',
    { id },
  );
  if (row === undefined) throw new Refusal('NOT_FOUND', `There is no judgement with the id ${id}.`);
  if (row.taken) throw new Refusal('CONFLICT', 'This judgement has already been taken back.');
  const read = (text: string): Subject => ({ id, anchor: JSON.parse(text) as Subject['anchor'] });
  return { verdict: row.verdict, subject: read(row.subject), ...(row.object === null ? {} : { object: read(row.object) }) };
}

/** What editors may do. One at a time in this process, so that two editors cannot judge the same thing twice at once. */
export function mutations(api: () => Api): Readonly<Record<string, Mutation<never>>> {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  const mutation =
    <T>(read: (api: Api, args: T & Common) => Promise<Omit<Verdict, 'why' | 'by'>>): Mutation<T> =>
    (_parent, args, { editor }) =>
      inTurn(async () => {
        if (editor === undefined) throw new Refusal('UNAUTHENTICATED', 'Only editors may change the graph.');
        const why = args.why.trim();
        if (why === '') throw new Refusal('BAD_INPUT', 'Say why, in a sentence: others will read it.');
        return judge(api(), { ...(await read(api(), args)), why, by: editor.name }, args.version ?? undefined);
      });
  return {
    judgeSame: mutation<{ keep: string; fold: string }>(async (at, { keep, fold }) => {
      const [subject, object] = [await entitySubject(at, keep), await entitySubject(at, fold)];
      if (subject.id === object.id) throw sameThing('thing');
      if (subject.id.split('/')[0] !== object.id.split('/')[0]) throw new Refusal('BAD_INPUT', 'Only two of the same type can be one.');
      return { verdict: 'same', subject, object };
    }),
    judgeDifferent: mutation<{ a: string; b: string }>(async (at, { a, b }) => {
      const [subject, object] = [await thingSubject(at, a), await thingSubject(at, b)];
      if (subject.id === object.id) throw sameThing('thing');
      return { verdict: 'different', subject, object };
    }),
    refer: mutation<{ mention: string; entity?: string | null }>(async (at, { mention, entity }) => {
      const subject = await mentionSubject(at, mention);
      return entity === undefined || entity === null
        ? { verdict: 'not_a_name', subject }
        : { verdict: 'refers_to', subject, object: await entitySubject(at, entity) };
    }),
    undoJudgement: mutation<{ id: string }>(async (at, { id }) => ({ ...(await undone(at, id)), undoes: id })),
    hideReport: mutation<{ id: string }>(async (at, { id }) => ({ verdict: 'hide', subject: await reportSubject(at, id) })),
    unhideReport: mutation<{ id: string }>(async (at, { id }) => ({ verdict: 'unhide', subject: await reportSubject(at, id) })),
  } as unknown as Readonly<Record<string, Mutation<never>>>;
}
