import { isMap, readMsgpack } from '../weights/msgpack.ts';
import { compilePattern, type TokenPattern } from './token-pattern.ts';

/** What rules see and set, for one document. Strings are the model's own tags and labels. */
export interface RuledTokens {
  readonly length: number;
  lower(i: number): string;
  isBlank(i: number): boolean;
  readonly tags: string[];
  readonly deps: string[];
  readonly pos: string[];
  readonly morphs: string[];
  /** '' where no rule set one. */
  readonly lemmas: string[];
}

interface Rule {
  /** Its place in the file: later rules win. */
  readonly order: number;
  readonly pattern: readonly TokenPattern[];
  /** Which token of the match is changed. */
  readonly index: number;
  readonly set: Readonly<Record<string, string>>;
}

export type AttributeRuler = (tokens: RuledTokens) => void;

/**
 * Reads `attribute_ruler/patterns`. All matches are found on the tokens as they come; then the changes are made in the order of the rules.
 * Rules are found by the tag, else the lower-case form, that their first token asks for.
 */
export function readAttributeRuler(bytes: Uint8Array): AttributeRuler {
  const rules = readRules(bytes);
  const byTag = new Map<string, Rule[]>();
  const byLower = new Map<string, Rule[]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const { tags, lowers } = rule.pattern[0]!;
    if (lowers !== undefined) for (const lower of lowers) push(byLower, lower, rule);
    else if (tags !== undefined) for (const tag of tags) push(byTag, tag, rule);
    else others.push(rule);
  }
  return (tokens) => {
    const found: (readonly [rule: Rule, token: number])[] = [];
    const collect = (candidates: readonly Rule[] | undefined, at: number): void => {
      if (candidates === undefined) return;
      for (const rule of candidates) if (matches(rule.pattern, tokens, at)) found.push([rule, at + rule.index]);
    };
    for (let i = 0; i < tokens.length; i++) {
      collect(byTag.get(tokens.tags[i]!), i);
      collect(byLower.get(tokens.lower(i)), i);
      collect(others, i);
    }
    found.sort(([a, i], [b, j]) => a.order - b.order || i - j);
    for (const [rule, token] of found) apply(rule.set, tokens, token);
  };
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

function matches(pattern: readonly TokenPattern[], tokens: RuledTokens, at: number): boolean {
  if (at + pattern.length > tokens.length) return false;
  return pattern.every(({ test }, i) => test(tokens, at + i));
}

function apply(set: Readonly<Record<string, string>>, tokens: RuledTokens, i: number): void {
  if (set.POS !== undefined) tokens.pos[i] = set.POS;
  if (set.MORPH !== undefined) tokens.morphs[i] = set.MORPH === '_' ? '' : set.MORPH;
  if (set.LEMMA !== undefined) tokens.lemmas[i] = set.LEMMA;
  if (set.TAG !== undefined) tokens.tags[i] = set.TAG;
  if (set.DEP !== undefined) tokens.deps[i] = set.DEP;
}
