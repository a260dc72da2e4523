import type { TokenList } from './token-list.ts';

interface Node {
  readonly next: Map<string, Node>;
  isEnd: boolean;
}

/** A found rule: tokens `from` to `to`. */
interface Match {
  readonly from: number;
  readonly to: number;
}

/** Finds sequences of token texts that may have to be joined into a special case. */
export interface SequenceMatcher {
  add(texts: readonly string[]): void;
  /** The matches to keep, left to right: longer ones win over shorter ones, then the left one. */
  find(tokens: TokenList, texts: readonly string[]): readonly Match[];
}

export function createSequenceMatcher(): SequenceMatcher {
  const root: Node = { next: new Map(), isEnd: false };
  return {
    add(texts) {
      let node = root;
      for (const text of texts) {
        let next = node.next.get(text);
        if (next === undefined) {
          next = { next: new Map(), isEnd: false };
          node.next.set(text, next);
        }
        node = next;
      }
      node.isEnd = true;
    },
    find(tokens, texts) {
      const found: Match[] = [];
      for (let from = 0; from < tokens.length; from++) {
        let node = root.next.get(texts[tokens.words[from]!]!);
        for (let to = from + 1; node !== undefined; to++) {
          if (node.isEnd) found.push({ from, to });
          if (to === tokens.length || node.next.size === 0) break;
          node = node.next.get(texts[tokens.words[to]!]!);
        }
      }
      return found.length === 0 ? found : keepLongest(found);
    },
  };
}

/** As spaCy filters: a match goes when its first or last token was seen in any longer match, kept or not. */
function keepLongest(found: Match[]): readonly Match[] {
  found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
  const seen = new Set<number>();
  const kept: Match[] = [];
  for (const match of found) {
    if (!seen.has(match.from) && !seen.has(match.to - 1)) kept.push(match);
    for (let i = match.from; i < match.to; i++) seen.add(i);
  }
  return kept.sort((a, b) => a.from - b.from);
}
