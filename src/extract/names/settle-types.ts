import { CHOICES, type Choice, type NameDraft, noVotes, type Votes } from './drafts.ts';

/** The stronger of both, choice by choice. */
const raise = (a: Votes, b: Votes): void => {
  for (const choice of CHOICES) a[choice] = Math.max(a[choice], b[choice]);
};

const add = (a: Votes, b: Votes, weight: number): void => {
  for (const choice of CHOICES) a[choice] += b[choice] * weight;
};

/** The choice with most votes. */
export function strongest(votes: Votes): Choice {
  let found: Choice = 'None';
  for (const choice of CHOICES) if (votes[choice] > votes[found]) found = choice;
  return found;
}

/** What the name of a country alone says for a place; more of it is said against a given name. */
export const COUNTRY_VOTES = 3.5;

/** How much the other places of the same words weigh beside this one. */
const ELSEWHERE = 1;

/**
 * One name, one type in one report: the votes of all places where the same words stand are pooled,
 * and a single word that ends a person's full name is that person's surname.
 */
export function settleTypes(drafts: readonly NameDraft[]): readonly Choice[] {
  const pools = new Map<string, { votes: Votes; told: Votes; count: number }>();
  for (const draft of drafts) {
    const pool = pools.get(draft.key) ?? { votes: noVotes(), told: noVotes(), count: 0 };
    add(pool.votes, draft.here, 1);
    raise(pool.told, draft.told);
    pool.count++;
    pools.set(draft.key, pool);
  }
  const acronyms = new Map<string, Choice>();
  const surnames = new Map<string, Choice>();
  const givenNames = new Set<string>();
  const settle = (draft: NameDraft, surnames: ReadonlyMap<string, Choice>): Choice => {
    if (draft.fixed !== undefined) return draft.fixed as Choice;
    const pool = pools.get(draft.key)!;
    const votes = noVotes();
    add(votes, draft.own, 1);
    add(votes, draft.here, 1 - ELSEWHERE);
    add(votes, pool.votes, ELSEWHERE / pool.count);
    add(votes, pool.told, 1);
    // A country's name as well, as Jordan, gives way to the full name beside it.
    if (surnames.get(draft.key) === 'Person') votes.Person += 2.5 + Math.max(0, draft.own.Place - COUNTRY_VOTES);
    if (givenNames.has(draft.key)) votes.Person += 1.2;
    const expanded = acronyms.get(draft.key);
    if (expanded !== undefined) votes[expanded] += 5;
    return strongest(votes);
  };
  const typeOf = new Map<string, Choice>();
  for (const draft of drafts) if (!typeOf.has(draft.key)) typeOf.set(draft.key, settle(draft, surnames));
  for (const { key, acronymOf, isForeignAcronym } of drafts) {
    const type = acronymOf === undefined ? undefined : typeOf.get(acronymOf);
    // People and places have other letters in brackets behind them: "Marine Le Pen (RN)".
    if (type !== undefined && (isForeignAcronym !== true || type === 'Body')) acronyms.set(key, type);
  }
  for (const draft of drafts) {
    const words = draft.key.split(' ');
    if (words.length < 2) continue;
    if (settle(draft, surnames) !== 'Person') continue;
    surnames.set(words.at(-1)!, 'Person');
    givenNames.add(words[0]!);
  }
  return drafts.map((draft) => settle(draft, surnames));
}
