import type { Tokens } from '../../model/analysis.ts';

/** What the parser says of each token. */
export interface Parse {
  readonly lemmas: readonly string[];
  readonly tags: readonly string[];
  readonly parts: readonly string[];
  readonly deps: readonly string[];
  readonly heads: readonly number[];
  readonly leftEdges: readonly number[];
  readonly rightEdges: readonly number[];
}

/** What `read` says of each token. */
export const eachToken = <Value>({ length }: Tokens, read: (i: number) => Value): Value[] => {
  const values: Value[] = [];
  for (let i = 0; i < length; i++) values.push(read(i));
  return values;
};

/**
 * Tokens as a list a column. Hundreds of rules ask each token for its word, tag and head: one look into a list answers them, and since all tokens that
 * rules meet are of this class, mended or not, the engine compiles the question away.
 */
export class ListedTokens implements Tokens {
  readonly length: number;
  private readonly source: Tokens;
  private readonly texts: readonly string[];
  private readonly lowers: readonly string[];
  private readonly lemmas: readonly string[];
  private readonly tags: readonly string[];
  private readonly parts: readonly string[];
  private readonly deps: readonly string[];
  private readonly heads: readonly number[];
  private readonly leftEdges: readonly number[];
  private readonly rightEdges: readonly number[];
  private readonly childLists: readonly (readonly number[])[];

  /** The tokens of `t`, read anew where there is a parse. */
  constructor(t: Tokens, parse?: Parse) {
    this.length = t.length;
    this.source = t instanceof ListedTokens ? t.source : t;
    this.texts = t instanceof ListedTokens ? t.texts : eachToken(t, (i) => t.text(i));
    this.lowers = t instanceof ListedTokens ? t.lowers : eachToken(t, (i) => t.lower(i));
    this.lemmas = parse?.lemmas ?? eachToken(t, (i) => t.lemma(i));
    this.tags = parse?.tags ?? eachToken(t, (i) => t.tag(i));
    this.parts = parse?.parts ?? eachToken(t, (i) => t.pos(i));
    this.deps = parse?.deps ?? eachToken(t, (i) => t.dep(i));
    this.heads = parse?.heads ?? eachToken(t, (i) => t.head(i));
    this.leftEdges = parse?.leftEdges ?? eachToken(t, (i) => t.leftEdge(i));
    this.rightEdges = parse?.rightEdges ?? eachToken(t, (i) => t.rightEdge(i));
    this.childLists = childrenOf(this.heads);
  }

  start(i: number): number {
    return this.source.start(i);
  }
  end(i: number): number {
    return this.source.end(i);
  }
  text(i: number): string {
    return wordAt(this.texts, i);
  }
  lower(i: number): string {
    return wordAt(this.lowers, i);
  }
  lemma(i: number): string {
    return wordAt(this.lemmas, i);
  }
  tag(i: number): string {
    return wordAt(this.tags, i);
  }
  pos(i: number): string {
    return wordAt(this.parts, i);
  }
  morph(i: number): string {
    return this.source.morph(i);
  }
  head(i: number): number {
    return this.heads[i] ?? i;
  }
  dep(i: number): string {
    return wordAt(this.deps, i);
  }
  spaceAfter(i: number): boolean {
    return this.source.spaceAfter(i);
  }
  children(i: number): readonly number[] {
    return this.childLists[i] ?? NO_CHILDREN;
  }
  leftEdge(i: number): number {
    return this.leftEdges[i]!;
  }
  rightEdge(i: number): number {
    return this.rightEdges[i]!;
  }
}

const NO_CHILDREN: readonly number[] = [];

/** Rules look at what stands beside a token: beyond the ends of the paragraph there is nothing. */
const wordAt = (list: readonly string[], i: number): string => (i < 0 ? '' : (list[i] ?? ''));

function childrenOf(heads: readonly number[]): readonly (readonly number[])[] {
  const lists: (number[] | undefined)[] = new Array(heads.length).fill(undefined);
  heads.forEach((head, i) => {
    if (head === i) return;
    const list = lists[head];
    if (list === undefined) lists[head] = [i];
    else list.push(i);
  });
  return lists.map((list) => list ?? NO_CHILDREN);
}
