import type { Tokens } from '../model/analysis.ts';

/** What is known of each token, as numbers; strings are numbers of the pool. */
export interface Columns {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly text: Int32Array;
  readonly lower: Int32Array;
  readonly lemma: Int32Array;
  readonly tag: Int32Array;
  readonly pos: Int32Array;
  readonly morph: Int32Array;
  readonly dep: Int32Array;
  readonly head: Int32Array;
  readonly leftEdge: Int32Array;
  readonly rightEdge: Int32Array;
  readonly space: Uint8Array;
}

const NO_CHILDREN: readonly number[] = [];

/** Tokens over columns; `strings` is the pool the numbers count in. */
export class TokenColumns implements Tokens {
  readonly columns: Columns;
  readonly strings: readonly string[];
  private childLists: (number[] | undefined)[] | undefined;

  constructor(columns: Columns, strings: readonly string[]) {
    this.columns = columns;
    this.strings = strings;
  }

  get length(): number {
    return this.columns.start.length;
  }
  start(i: number): number {
    return this.columns.start[i]!;
  }
  end(i: number): number {
    return this.columns.end[i]!;
  }
  text(i: number): string {
    return this.strings[this.columns.text[i]!]!;
  }
  lower(i: number): string {
    return this.strings[this.columns.lower[i]!]!;
  }
  lemma(i: number): string {
    return this.strings[this.columns.lemma[i]!]!;
  }
  tag(i: number): string {
    return this.strings[this.columns.tag[i]!]!;
  }
  pos(i: number): string {
    return this.strings[this.columns.pos[i]!]!;
  }
  morph(i: number): string {
    return this.strings[this.columns.morph[i]!]!;
  }
  head(i: number): number {
    return this.columns.head[i]!;
  }
  dep(i: number): string {
    return this.strings[this.columns.dep[i]!]!;
  }
  spaceAfter(i: number): boolean {
    return this.columns.space[i] === 1;
  }
  children(i: number): readonly number[] {
    this.childLists ??= listChildren(this.columns.head);
    return this.childLists[i] ?? NO_CHILDREN;
  }
  leftEdge(i: number): number {
    return this.columns.leftEdge[i]!;
  }
  rightEdge(i: number): number {
    return this.columns.rightEdge[i]!;
  }
}

function listChildren(heads: Int32Array): (number[] | undefined)[] {
  const lists: (number[] | undefined)[] = new Array(heads.length).fill(undefined);
  for (let i = 0; i < heads.length; i++) {
    const head = heads[i]!;
    if (head === i) continue;
    const list = lists[head];
    if (list === undefined) lists[head] = [i];
    else list.push(i);
  }
  return lists;
}
