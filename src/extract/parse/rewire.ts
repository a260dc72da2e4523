import type { Tokens } from '../../model/analysis.ts';
import { eachToken, ListedTokens } from './listed-tokens.ts';

export interface TokenChange {
  readonly head?: number;
  readonly dep?: string;
  readonly tag?: string;
  readonly pos?: string;
  readonly lemma?: string;
}

/** By token, what a repair would have of the parse. */
export type Changes = Map<number, TokenChange>;

/** The same tokens with some arcs and tags changed; children and edges follow. */
export function rewire(t: Tokens, changes: ReadonlyMap<number, TokenChange>): Tokens {
  const heads = eachToken(t, (i) => changes.get(i)?.head ?? t.head(i));
  const leftEdges = eachToken(t, (i) => i);
  const rightEdges = eachToken(t, (i) => i);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    for (let steps = 0; steps < heads.length && heads[at] !== at; steps++) {
      at = heads[at] as number;
      if ((leftEdges[at] as number) > i) leftEdges[at] = i;
      if ((rightEdges[at] as number) < i) rightEdges[at] = i;
    }
  }
  return new ListedTokens(t, {
    lemmas: eachToken(t, (i) => changes.get(i)?.lemma ?? t.lemma(i)),
    tags: eachToken(t, (i) => changes.get(i)?.tag ?? t.tag(i)),
    parts: eachToken(t, (i) => changes.get(i)?.pos ?? t.pos(i)),
    deps: eachToken(t, (i) => changes.get(i)?.dep ?? t.dep(i)),
    heads,
    leftEdges,
    rightEdges,
  });
}
