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
  const of = (key: 'tag' | 'pos' | 'dep' | 'lemma'): readonly string[] => heads.map((_, i) => changes.get(i)?.[key] ?? t[key](i));
  const [tags, parts, deps, lemmas] = [of('tag'), of('pos'), of('dep'), of('lemma')];
  return {
    length: t.length,
    start: (i) => t.start(i),
    end: (i) => t.end(i),
    text: (i) => t.text(i),
    lower: (i) => t.lower(i),
    lemma: (i) => lemmas[i] as string,
    morph: (i) => t.morph(i),
    spaceAfter: (i) => t.spaceAfter(i),
    tag: (i) => tags[i] as string,
    pos: (i) => parts[i] as string,
    dep: (i) => deps[i] as string,
    head: (i) => heads[i] as number,
    children: (i) => children[i] ?? [],
    leftEdge: (i) => left[i] as number,
    rightEdge: (i) => right[i] as number,
  };
}
