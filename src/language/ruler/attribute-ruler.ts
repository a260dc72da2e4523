import { isMap, readMsgpack } from '../weights/msgpack.ts';
import { compilePattern, type TokenPattern } from './token-pattern.ts';

/** What patterns ask of a token, before any rule has changed anything. */
export interface TokenView {
  readonly length: number;
  lower(i: number): string;
  tag(i: number): string;
  dep(i: number): string;
  isBlank(i: number): boolean;
}

export interface Rule {
  /** Its place in the file: later rules win. */
  readonly order: number;
  readonly pattern: readonly TokenPattern[];
  /** Which token of the match is changed. */
  readonly index: number;
  readonly set: Readonly<Record<string, string>>;
}

/** What rules have set; '' where none did. */
export interface Ruled {
  tag: string;
  dep: string;
  pos: string;
  morph: string;
  lemma: string;
}

export interface AttributeRuler {
  /** The rules over this token alone, in order. */
  matchToken(view: TokenView, i: number): readonly Rule[];
  /** The rules over several tokens whose first token this one is, as far as it alone can tell. */
  beginAt(view: TokenView, i: number): readonly Rule[];
  /** Whether the rest of the rule's pattern matches, too. */
  goesOn(rule: Rule, view: TokenView, at: number): boolean;
}

/**
 * Reads `attribute_ruler/patterns`. All matches are found on the tokens as they come; then the changes are made in the order of the rules.
 * Rules are found by the lower-case form, else the tag, that their first token asks for.
 */
export function readAttributeRuler(bytes: Uint8Array): AttributeRuler {
  const byTag = new Map<string, Rule[]>();
  const byLower = new Map<string, Rule[]>();
  const others: Rule[] = [];
  for (const rule of readRules(bytes)) {
    const { tags, lowers } = rule.pattern[0]!;
    if (lowers !== undefined) for (const lower of lowers) push(byLower, lower, rule);
    else if (tags !== undefined) for (const tag of tags) push(byTag, tag, rule);
    else others.push(rule);
  }
  const candidates = (view: TokenView, i: number): readonly Rule[] =>
    [...(byTag.get(view.tag(i)) ?? []), ...(byLower.get(view.lower(i)) ?? []), ...others]
      .filter((rule) => rule.pattern[0]!.test(view, i))
      .sort((a, b) => a.order - b.order);
  return {
    matchToken: (view, i) => candidates(view, i).filter(({ pattern }) => pattern.length === 1),
    beginAt: (view, i) => candidates(view, i).filter(({ pattern }) => pattern.length > 1),
    goesOn: ({ pattern }, view, at) => at + pattern.length <= view.length && pattern.every(({ test }, k) => k === 0 || test(view, at + k)),
  };
}

/** Applies the changes of rules, in their order. */
export function applyRules(rules: readonly Rule[], token: Ruled): void {
  for (const { set } of rules) {
    if (set.POS !== undefined) token.pos = set.POS;
    if (set.MORPH !== undefined) token.morph = set.MORPH === '_' ? '' : set.MORPH;
    if (set.LEMMA !== undefined) token.lemma = set.LEMMA;
    if (set.TAG !== undefined) token.tag = set.TAG;
    if (set.DEP !== undefined) token.dep = set.DEP;
  }
}

function readRules(bytes: Uint8Array): readonly Rule[] {
  const file = readMsgpack(bytes);
  if (!Array.isArray(file)) throw new Error('it is not a list of rules');
  return file.flatMap((entry: unknown, order) => {
    if (!isMap(entry) || !Array.isArray(entry.patterns) || !isMap(entry.attrs)) throw new Error(`rule ${order} is malformed`);
    const set = entry.attrs as Readonly<Record<string, string>>;
    return entry.patterns.map((pattern: readonly unknown[]) => ({
      order,
      set,
      index: Number(entry.index),
      pattern: pattern.map(compilePattern),
    }));
  });
}

function push(map: Map<string, Rule[]>, key: string, rule: Rule): void {
  const rules = map.get(key);
  if (rules === undefined) map.set(key, [rule]);
  else rules.push(rule);
}
