import { groupBy } from '../../model/group-by.ts';
import type { NameMention } from './name-mention.ts';

/** The names of one paragraph by where they stand. */
export interface NamesAround {
  /** Whether a token belongs to a name. */
  covers(token: number): boolean;
  readonly startingAt: ReadonlyMap<number, NameMention>;
  /** By the token behind their last one. */
  readonly endingAt: ReadonlyMap<number, NameMention>;
}

/** The names of each paragraph, by its number. */
export function namesAround(names: readonly NameMention[]): (paragraph: number) => NamesAround {
  const byParagraph = groupBy(names, ({ paragraph }) => paragraph);
  return (paragraph) => {
    const own = byParagraph.get(paragraph) ?? [];
    const covered = new Set(own.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)));
    return {
      covers: (token) => covered.has(token),
      startingAt: new Map(own.map((name) => [name.from, name])),
      endingAt: new Map(own.map((name) => [name.to, name])),
    };
  };
}
