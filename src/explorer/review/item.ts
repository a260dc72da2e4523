import { JUDGE_DIFFERENT, JUDGE_SAME, REFER } from '../../model/explorer-questions.ts';
import type { Quote, Ref } from '../types.ts';

export interface ReviewItem {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly why: string;
  readonly score: number | null;
  /** The best reading and the next best. */
  readonly a: Ref | null;
  readonly b: Ref | null;
  /** The words that wait; null for a person. */
  readonly seen: Quote | null;
}

/** A mutation with its variables (the reason is added when it is sent) and what to say when it is done. */
export interface Judgement {
  readonly question: string;
  readonly variables: Readonly<Record<string, string>>;
  readonly done: string;
}

/** The readings that are open, best first. */
export const readingsOf = (item: ReviewItem): readonly Ref[] =>
  [item.a, item.b].filter((reading) => reading !== null && reading.id !== item.id) as Ref[];

/** What a key means for an item: a number is a candidate, s the first one, d is "not the first one", n is "not a name". */
export function judgementFor(key: string, item: ReviewItem, candidates: readonly Ref[]): Judgement | undefined {
  const first = candidates[0];
  if (item.type === 'Person' && key === 'd' && first) {
    return { question: JUDGE_DIFFERENT, variables: { a: item.id, b: first.id }, done: `${item.name} and ${first.name} are kept apart.` };
  }
  if (item.type === 'Mention' && key === 'n') {
    return { question: REFER, variables: { mention: item.id }, done: `${item.name} is not a name.` };
  }
  const chosen = key === 's' ? first : /^[1-9]$/.test(key) ? candidates[Number(key) - 1] : undefined;
  if (!chosen) return undefined;
  return item.type === 'Person'
    ? { question: JUDGE_SAME, variables: { keep: chosen.id, fold: item.id }, done: `${item.name} is merged INTO ${chosen.name}.` }
    : { question: REFER, variables: { mention: item.id, entity: chosen.id }, done: `${item.name} is ${chosen.name}.` };
}
