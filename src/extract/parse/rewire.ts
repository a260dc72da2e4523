import type { Tokens } from '../../model/analysis.ts';

export interface TokenChange {
  readonly head?: number;
  readonly dep?: string;
  readonly tag?: string;
  readonly pos?: string;
  readonly lemma?: string;
}

/** The same tokens with some arcs and tags changed; children and edges follow. */
export function rewire(t: Tokens, changes: ReadonlyMap<number, TokenChange>): Tokens {
  const heads: number[] = [];
  for (let i = 0; i < t.length; i++) heads.push(changes.get(i)?.head ?? t.head(i));
  const children: number[][] = heads.map(() => []);
  heads.forEach((h, i) => {
    if (h !== i) children[h]?.push(i);
  });
  const left = heads.map((_, i) => i);
  const right = heads.map((_, i) => i);
  for (let i = 0; i < heads.length; i++) {
    let at = i;
    for (let steps = 0; steps < heads.length && heads[at] !== at; steps++) {
      at = heads[at] as number;
      if ((left[at] as number) > i) left[at] = i;
      if ((right[at] as number) < i) right[at] = i;
    }
  }
  return {
    length: t.length,
    start: (i) => t.start(i),
    end: (i) => t.end(i),
    text: (i) => t.text(i),
    lower: (i) => t.lower(i),
    lemma: (i) => changes.get(i)?.lemma ?? t.lemma(i),
    morph: (i) => t.morph(i),
    spaceAfter: (i) => t.spaceAfter(i),
    tag: (i) => changes.get(i)?.tag ?? t.tag(i),
    pos: (i) => changes.get(i)?.pos ?? t.pos(i),
    dep: (i) => changes.get(i)?.dep ?? t.dep(i),
    head: (i) => heads[i] as number,
    children: (i) => children[i] ?? [],
    leftEdge: (i) => left[i] as number,
    rightEdge: (i) => right[i] as number,
  };
}
