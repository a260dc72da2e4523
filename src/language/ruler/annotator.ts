import type { Lemmatizer } from '../lemmatizer/lemmatizer.ts';
import type { Words } from '../lexicon/lexicon.ts';
import type { StringPool } from '../string-pool.ts';
import { type AttributeRuler, applyRules, type Rule, type TokenView } from './attribute-ruler.ts';

/** Tag, label, part of speech, morphology and lemma of a token as numbers of the pool. */
interface Annotation {
  readonly tag: number;
  readonly dep: number;
  readonly pos: number;
  readonly morph: number;
  readonly lemma: number;
}

/** Rules and lemmas for a document of which words, tags and labels are known. */
export interface Annotator {
  /** `words`, `tags` and `deps` are numbers of the lexicon and of the pool. Calls `put` once or more for each token; the last call counts. */
  annotate(words: Int32Array, tags: Int32Array, deps: Int32Array, length: number, put: (i: number, annotation: Annotation) => void): void;
}

/** What is remembered of a word with a tag and a label. */
interface Known extends Annotation {
  /** Rules over several tokens that may begin here. */
  readonly begins: readonly Rule[];
  readonly key: number;
  readonly next: Known | null;
}

/** Labels and tags have numbers below this in the pool. */
const KEY_BASE = 1 << 16;
/** One for all, since hardly any token begins a rule over several. */
const NO_RULES: readonly Rule[] = [];

/** What single tokens get is the same each time, so it is remembered by word, tag and label. Lives as long as a generation of the lexicon. */
export function createAnnotator(words: Words, pool: StringPool, ruler: AttributeRuler, lemmatize: Lemmatizer): Annotator {
  const known: (Known | null)[] = [];
  const one = { word: 0, tag: 0, dep: 0 };
  const single: TokenView = {
    length: 1,
    lower: () => words.lowers[one.word]!,
    isBlank: () => words.spaces[one.word]!,
    tag: () => pool.strings[one.tag]!,
    dep: () => pool.strings[one.dep]!,
  };
  const apply = (rules: readonly Rule[], word: number, tag: number, dep: number): Annotation => {
    const token = { tag: pool.strings[tag]!, dep: pool.strings[dep]!, pos: '', morph: '', lemma: '' };
    applyRules(rules, token);
    const lemma = token.lemma || lemmatize(words.texts[word]!, token.pos, token.morph);
    return {
      tag: pool.number(token.tag),
      dep: pool.number(token.dep),
      pos: pool.number(token.pos),
      morph: pool.number(token.morph),
      lemma: pool.number(lemma),
    };
  };
  const alone = (word: number, tag: number, dep: number): TokenView => {
    one.word = word;
    one.tag = tag;
    one.dep = dep;
    return single;
  };
  const learn = (word: number, tag: number, dep: number): Known => {
    const found = ruler.beginAt(alone(word, tag, dep), 0);
    const begins = found.length === 0 ? NO_RULES : found;
    const { pos, morph, lemma, ...set } = apply(ruler.matchToken(single, 0), word, tag, dep);
    const key = tag * KEY_BASE + dep;
    const next = known[word] ?? null;
    const entry: Known = { tag: set.tag, dep: set.dep, pos, morph, lemma, begins, key, next };
    known[word] = entry;
    return entry;
  };
  const lookUp = (word: number, tag: number, dep: number): Known => {
    const key = tag * KEY_BASE + dep;
    let entry = known[word] ?? null;
    while (entry !== null && entry.key !== key) entry = entry.next;
    return entry ?? learn(word, tag, dep);
  };
  return {
    annotate(list, tags, deps, length, put) {
      const view: TokenView = {
        length,
        lower: (i) => words.lowers[list[i]!]!,
        isBlank: (i) => words.spaces[list[i]!]!,
        tag: (i) => pool.strings[tags[i]!]!,
        dep: (i) => pool.strings[deps[i]!]!,
      };
      let extra: Map<number, Rule[]> | undefined;
      for (let i = 0; i < length; i++) {
        const entry = lookUp(list[i]!, tags[i]!, deps[i]!);
        put(i, entry);
        for (const rule of entry.begins) {
          if (!ruler.goesOn(rule, view, i)) continue;
          extra ??= new Map();
          extra.set(i + rule.index, [...(extra.get(i + rule.index) ?? []), rule]);
        }
      }
      if (extra === undefined) return;
      for (const [i, rules] of extra) {
        const [word, tag, dep] = [list[i]!, tags[i]!, deps[i]!];
        const all = [...ruler.matchToken(alone(word, tag, dep), 0), ...rules].sort((a, b) => a.order - b.order);
        put(i, apply(all, word, tag, dep));
      }
    },
  };
}
