import type { Quote } from '../types.ts';

/** One sentence, and every report that carries it with the same words quoted. */
export interface QuoteGroup {
  readonly quotes: readonly [Quote, ...Quote[]];
}

/** Copies of a text say the same once: quotes with the same words in the same sentence stand together, in the order given. */
export function groupQuotes(quotes: readonly Quote[]): readonly QuoteGroup[] {
  const groups = new Map<string, [Quote, ...Quote[]]>();
  for (const quote of quotes) {
    const key = JSON.stringify([quote.side, quote.sentence.text, quote.quote]);
    const group = groups.get(key);
    if (group) group.push(quote);
    else groups.set(key, [quote]);
  }
  return [...groups.values()].map((group) => ({ quotes: group }));
}

/** Numbers, from 1, of the groups that any of these claims stands in. */
export function notesOf(groups: readonly QuoteGroup[], claimIds: readonly string[]): readonly number[] {
  return groups.flatMap(({ quotes }, index) => (quotes.some(({ claim }) => claim && claimIds.includes(claim.id)) ? [index + 1] : []));
}
