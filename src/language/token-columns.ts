import type { Tokens } from '../model/analysis.ts';
import type { Words } from './lexicon/lexicon.ts';

/** Columns of a paragraph's tokens, one after another in one array. Words count in the lexicon, strings in the pool. */
export const COLUMN = {
  start: 0,
  word: 1,
  lemma: 2,
  tag: 3,
  pos: 4,
  morph: 5,
  dep: 6,
  head: 7,
  leftEdge: 8,
  rightEdge: 9,
  space: 10,
} as const;
export const COLUMNS = 11;

const NO_CHILDREN: readonly number[] = [];

/** Tokens over columns. A paragraph is one array of numbers; its strings are shared with all others. */
export class TokenColumns implements Tokens {
  readonly length: number;
  private readonly data: Int32Array;
  private readonly words: Words;
  private readonly strings: readonly string[];
  private childLists: (number[] | undefined)[] | undefined;

  constructor(data: Int32Array, words: Words, strings: readonly string[]) {
    this.length = data.length / COLUMNS;
    this.data = data;
    this.words = words;
    this.strings = strings;
  }

  start(i: number): number {
    return this.data[i]!;
  }
  end(i: number): number {
    return this.data[i]! + this.text(i).length;
  }
  text(i: number): string {
    return this.words.texts[this.at(COLUMN.word, i)]!;
  }
  lower(i: number): string {
    return this.words.lowers[this.at(COLUMN.word, i)]!;
  }
  lemma(i: number): string {
    return this.strings[this.at(COLUMN.lemma, i)]!;
  }
  tag(i: number): string {
    return this.strings[this.at(COLUMN.tag, i)]!;
  }
  pos(i: number): string {
    return this.strings[this.at(COLUMN.pos, i)]!;
  }
  morph(i: number): string {
    return this.strings[this.at(COLUMN.morph, i)]!;
  }
  head(i: number): number {
    return this.at(COLUMN.head, i);
  }
  dep(i: number): string {
    return this.strings[this.at(COLUMN.dep, i)]!;
  }
  spaceAfter(i: number): boolean {
    return this.at(COLUMN.space, i) === 1;
  }
  children(i: number): readonly number[] {
    this.childLists ??= this.listChildren();
    return this.childLists[i] ?? NO_CHILDREN;
  }
  leftEdge(i: number): number {
    return this.at(COLUMN.leftEdge, i);
  }
  rightEdge(i: number): number {
    return this.at(COLUMN.rightEdge, i);
  }

  private at(column: number, i: number): number {
    return this.data[column * this.length + i]!;
  }

  private listChildren(): (number[] | undefined)[] {
    const lists: (number[] | undefined)[] = new Array(this.length).fill(undefined);
    for (let i = 0; i < this.length; i++) {
      const head = this.head(i);
      if (head === i) continue;
      const list = lists[head];
      if (list === undefined) lists[head] = [i];
      else list.push(i);
    }
    return lists;
  }
}
