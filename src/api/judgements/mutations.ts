import type { JudgementRequest } from '../../neo4j/index.ts';
import type { Api, RequestContext } from '../context.ts';
import { Refusal } from '../errors.ts';
import { type JudgementResult, judge } from './judge.ts';

interface Common {
  readonly why: string;
  readonly version?: string | null;
}

type Asked = Pick<JudgementRequest, 'verdict' | 'subject' | 'object'>;
type Mutation<T> = (parent: unknown, args: T & Common, context: RequestContext) => Promise<JudgementResult>;

/** What editors may do. One at a time in this process, so that two editors cannot judge the same thing twice at once. */
export function mutations(api: () => Api): Readonly<Record<string, Mutation<never>>> {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => {});
    return mine;
  };
  const mutation =
    <T>(read: (args: T) => Asked): Mutation<T> =>
    async (_parent, args, { editor }) => {
      if (editor === undefined) throw new Refusal('UNAUTHENTICATED', 'Only editors may change the graph.');
      const why = args.why.trim();
      if (why === '') throw new Refusal('BAD_INPUT', 'Say why, in a sentence: others will read it.');
      return inTurn(() => judge(api(), { ...read(args), why, by: editor.name }, args.version ?? undefined));
    };
  return {
    judgeSame: mutation<{ keep: string; fold: string }>(({ keep, fold }) => ({ verdict: 'same', subject: keep, object: fold })),
    judgeDifferent: mutation<{ a: string; b: string }>(({ a, b }) => ({ verdict: 'different', subject: a, object: b })),
    refer: mutation<{ mention: string; entity?: string | null }>(({ mention, entity }) => ({
      verdict: 'refer',
      subject: mention,
      ...(entity === undefined || entity === null ? {} : { object: entity }),
    })),
    undoJudgement: mutation<{ id: string }>(({ id }) => ({ verdict: 'undo', subject: id })),
    hideReport: mutation<{ id: string }>(({ id }) => ({ verdict: 'hide', subject: id })),
    unhideReport: mutation<{ id: string }>(({ id }) => ({ verdict: 'unhide', subject: id })),
  } as unknown as Readonly<Record<string, Mutation<never>>>;
}
