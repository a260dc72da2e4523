import type { Tokens } from '../../model/analysis.ts';
import { remember } from '../remember.ts';

/** Small questions to a dependency parse (ClearNLP labels, as spaCy's English models give them). Token indexes throughout. */

const LEMMA_FIXES: ReadonlyMap<string, string> = new Map([
  ['stag', 'stage'],
  ['rag', 'rage'],
  ['gutte', 'gut'],
  ['retook', 'retake'],
  ['decreed', 'decree'],
  ['fin', 'fine'],
  ['taxis', 'tax'],
  ['mps', 'mp'],
  ['meps', 'mep'],
  // What the rules of endings cut wrongly: "installed", "deregistered", "hoped".
  ['instal', 'install'],
  ['reappointe', 'reappoint'],
  ['unbanne', 'unban'],
  ['reconnecte', 'reconnect'],
  ['deregistere', 'deregister'],
  ['cordone', 'cordon'],
  ['rearreste', 'rearrest'],
  ['relaunche', 'relaunch'],
  ['greenlighte', 'greenlight'],
  ['greenlit', 'greenlight'],
  ['ax', 'axe'],
  ['spar', 'spare'],
  ['hop', 'hope'],
  ['overrode', 'override'],
  ['overridden', 'override'],
  ['forgave', 'forgive'],
  ['unfroze', 'unfreeze'],
  ['unfrozen', 'unfreeze'],
  ['preapprove', 'approve'],
]);
/** British verbs in -ise that stand in the tables under -ize. */
const BRITISH: ReadonlySet<string> = new Set(
  `authorise mobilise demobilise recognise nationalise legalise decriminalise criminalise organise reorganise subsidise normalise privatise criticise
  apologise emphasise penalise finalise liquidise naturalise denaturalise renationalise standardise demonetise demilitarise`.split(/\s+/),
);

const PLURAL = /[^siu]s$/;
const LOWER_CASE = /^[a-z]+$/;

/** "servicemen", "lawmen": the model leaves some as they are. */
const MEN = /^(?!speci|regi|abdo|stami|acu).{2,}men$/;

/** Lemma in lower case, with the model's known slips mended and British endings made American. */
export const lemmaOf: (t: Tokens, i: number) => string = remember((t, i) => {
  const lemma = t.lemma(i).toLowerCase();
  // "the Armed Forces": the model leaves names in the plural.
  if ((t.tag(i) === 'NNPS' || (t.tag(i) === 'NNP' && LOWER_CASE.test(t.text(i)))) && PLURAL.test(lemma)) return lemma.slice(0, -1);
  if (lemma.endsWith('ifie')) return `${lemma.slice(0, -2)}y`;
  if (lemma.endsWith('men') && MEN.test(lemma)) return `${lemma.slice(0, -3)}man`;
  return LEMMA_FIXES.get(lemma) ?? (BRITISH.has(lemma) ? `${lemma.slice(0, -3)}ize` : lemma);
});

const CLAUSAL: ReadonlySet<string> = new Set(['ROOT', 'ccomp', 'conj', 'advcl', 'relcl']);

/** Verbs, and what stands as the verb of a clause whatever its tag ("that the president resign/NN", "they complete/JJ a swap"). */
export const isVerb: (t: Tokens, i: number) => boolean = remember(
  (t, i) =>
    t.pos(i) === 'VERB' ||
    t.pos(i) === 'AUX' ||
    t.tag(i).startsWith('VB') ||
    (t.pos(i) === 'NOUN' && CLAUSAL.has(t.dep(i)) && t.children(i).some((c) => c < i && t.dep(c) === 'nsubj')) ||
    (t.pos(i) === 'ADJ' && t.dep(i) === 'ROOT' && childBy(t, i, 'nsubj') !== undefined && childBy(t, i, 'dobj') !== undefined),
);
export const isNoun = (t: Tokens, i: number): boolean => t.pos(i) === 'NOUN' || t.pos(i) === 'PROPN';

const NONE: readonly number[] = [];

export function childrenBy(t: Tokens, i: number, ...deps: readonly string[]): readonly number[] {
  // Most questions end with nothing found: no list is made for them.
  let found: number[] | undefined;
  for (const c of t.children(i)) {
    if (!deps.includes(t.dep(c))) continue;
    if (found === undefined) found = [c];
    else found.push(c);
  }
  return found ?? NONE;
}
export function childBy(t: Tokens, i: number, ...deps: readonly string[]): number | undefined {
  for (const c of t.children(i)) if (deps.includes(t.dep(c))) return c;
  return undefined;
}

/** `i` and everything coordinated after it, in text order. */
export function withConjuncts(t: Tokens, i: number): readonly number[] {
  if (t.children(i).length === 0) return [i];
  const found = [i, ...twins(t, i)];
  for (let k = 0; k < found.length && k < 60; k++)
    for (const c of childrenBy(t, found[k] as number, 'conj')) if (!found.includes(c)) found.push(c);
  return found.sort((a, b) => a - b);
}

/** "The mayor and county judge": the parser hangs the first on the second as a modifier; one with an article and an "and" of its own is none. */
const twins = (t: Tokens, i: number): readonly number[] =>
  childrenBy(t, i, 'nmod', 'compound').filter(
    (c) =>
      t.pos(c) === 'NOUN' &&
      (childBy(t, c, 'det') !== undefined || isOfCountry(t, c)) &&
      t.children(c).some((a) => t.dep(a) === 'cc' && a > c),
  );

/** "Ugandan government and rebel group LRA": a noun that says whose it is stands for itself. */
const isOfCountry = (t: Tokens, noun: number): boolean =>
  ACTING.has(t.lower(noun)) && childrenBy(t, noun, 'amod').some((a) => a === noun - 1 && /^\p{Lu}/u.test(t.text(a)));
const ACTING: ReadonlySet<string> = new Set(['government', 'army', 'troops', 'forces', 'military', 'police', 'authorities', 'officials']);

/** The first member of the coordination that `i` stands in. */
export function coordinationHead(t: Tokens, i: number): number {
  let at = i;
  for (let steps = 0; t.dep(at) === 'conj' && steps < 60; steps++) at = t.head(at);
  return at;
}

export const FAVOUR: ReadonlySet<string> = new Set(['favor', 'favour']);

/** Objects of the prepositions `words` under `i` (all prepositions when none are given), with their coordination; `in_favour` is "in favour of". */
export function prepObjects(t: Tokens, i: number, ...words: readonly string[]): readonly number[] {
  const found: number[] = [];
  for (const p of childrenBy(t, i, 'prep', 'agent', 'dative')) {
    if (words.includes('in_favour')) {
      for (const o of childrenBy(t, p, 'pobj')) if (FAVOUR.has(t.lower(o))) found.push(...prepObjects(t, o, 'of'));
      continue;
    }
    if (words.length > 0 && !words.includes(t.lower(p))) {
      // "pulls out of the deal": of the particle that the parser takes for a preposition.
      if (p === i + 1 && SPLIT_PARTICLES.has(t.lower(p))) found.push(...prepObjects(t, p, ...words));
      continue;
    }
    for (const o of childrenBy(t, p, 'pobj')) found.push(...withConjuncts(t, o));
    for (const deeper of childrenBy(t, p, 'prep')) for (const o of childrenBy(t, deeper, 'pobj')) found.push(...withConjuncts(t, o));
  }
  return found;
}

/** Tokens of the noun phrase of `head` that lie close to it: modifiers on its left, appositions not, `of` phrases one level down. */
export function nounPhrase(t: Tokens, head: number, depth = 2): readonly number[] {
  const found = [head];
  if (depth < -8) return found;
  for (const c of t.children(head)) {
    const dep = t.dep(c);
    if (
      dep === 'compound' ||
      dep === 'amod' ||
      dep === 'nmod' ||
      dep === 'poss' ||
      dep === 'nummod' ||
      dep === 'quantmod' ||
      dep === 'npadvmod'
    ) {
      found.push(...nounPhrase(t, c, depth - 1));
    } else if (dep === 'conj' && (t.dep(head) === 'amod' || t.dep(head) === 'compound' || t.dep(head) === 'nmod')) {
      found.push(...nounPhrase(t, c, depth - 1));
    } else if (depth > 0 && dep === 'prep') {
      for (const o of childrenBy(t, c, 'pobj')) for (const each of withConjuncts(t, o)) found.push(...nounPhrase(t, each, depth - 1));
      for (const o of childrenBy(t, c, 'pcomp')) found.push(o, ...childrenBy(t, o, 'dobj'));
    } else if (depth > 0 && (dep === 'acl' || dep === 'amod')) {
      found.push(c, ...childrenBy(t, c, 'dobj'));
    }
  }
  return found;
}

/** Words that count or measure: what they are `of` is what is meant. */
const QUANTITIES: ReadonlySet<string> = new Set(
  'last rest most number range string host dozen score some all majority hundred thousand part portion couple group bulk batch remainder half many several series total worth item piece raft slate lot ton tonne pair handful any each both one two'.split(
    ' ',
  ),
);

/** "the last of its troops": what a quantity is of. */
export function throughQuantity(t: Tokens, head: number): number {
  if (!QUANTITIES.has(lemmaOf(t, head)) && t.tag(head) !== 'CD') return head;
  // "seven out of eight crossings"
  const out = childrenBy(t, head, 'prep').find((p) => t.lower(p) === 'out');
  const of = [head, ...(out === undefined ? [] : [out])].flatMap((i) => childrenBy(t, i, 'prep')).find((p) => t.lower(p) === 'of');
  return (of === undefined ? undefined : childBy(t, of, 'pobj')) ?? head;
}

/** The head with what hyphens tie to it: `cease-fire`. */
export function hyphenated(t: Tokens, head: number): string | undefined {
  if (head < 2 || t.text(head - 1) !== '-') return undefined;
  return `${t.lower(head - 2)}-${lemmaOf(t, head)}`;
}

const phrasesOf = (depth: number): ((t: Tokens, head: number) => ReadonlySet<string>) =>
  remember((t, head) => {
    const found = new Set<string>();
    for (const i of nounPhrase(t, head, depth)) {
      found.add(lemmaOf(t, i)).add(t.lower(i));
      const tied = hyphenated(t, i);
      if (tied !== undefined) found.add(tied);
    }
    return found;
  });
const PHRASES = [phrasesOf(0), phrasesOf(1), phrasesOf(2)] as const;

/** Lower-case lemmas of the noun phrase, for word tests. */
export const phraseLemmas = (t: Tokens, head: number, depth: 0 | 1 | 2 = 2): ReadonlySet<string> => PHRASES[depth](t, head);

/** "has his licence revoked": what befalls somebody is done by others. */
export const isUndergone = (t: Tokens, verb: number): boolean =>
  t.tag(verb) === 'VBN' && t.dep(verb) === 'ccomp' && t.lemma(t.head(verb)) === 'have' && childBy(t, verb, 'nsubj') !== undefined;

/** Whether the verb stands in the passive: an auxiliary `be` or `get`, a passive subject, or a bare participle that modifies a noun. */
export function isPassive(t: Tokens, verb: number, depth = 0): boolean {
  if (childBy(t, verb, 'nsubjpass', 'auxpass', 'csubjpass') !== undefined) return true;
  if (t.tag(verb) !== 'VBN') return false;
  if (t.dep(verb) === 'acl' || isUndergone(t, verb)) return true;
  const host = t.dep(verb) === 'conj' ? t.head(verb) : undefined;
  return (
    host !== undefined && isVerb(t, host) && depth < 20 && childBy(t, verb, 'nsubj', 'aux') === undefined && isPassive(t, host, depth + 1)
  );
}

/** Whether `ancestor` is `i` or stands above it. */
export function isUnder(t: Tokens, i: number, ancestor: number): boolean {
  let at = i;
  for (let steps = 0; steps < 200; steps++) {
    if (at === ancestor) return true;
    const up = t.head(at);
    if (up === at) return false;
    at = up;
  }
  return false;
}

/** The verb or noun phrase above `i` that starts its clause: the first ancestor whose link is clausal. */
export function clauseHead(t: Tokens, i: number): number {
  let at = i;
  for (let steps = 0; steps < 200; steps++) {
    if (isVerb(t, at) && t.dep(at) !== 'amod' && t.dep(at) !== 'compound') return at;
    const up = t.head(at);
    if (up === at) return at;
    at = up;
  }
  return at;
}

const SPLIT_PARTICLES: ReadonlySet<string> = new Set(['off', 'up', 'out', 'down']);
/** With these "over" is one too: "hands over the suspects". */
const HANDING: ReadonlySet<string> = new Set(['hand', 'turn', 'roll']);

/** "calls off its truce": a particle that the parser takes for a preposition. */
export const splitParticle = (t: Tokens, verb: number): number | undefined =>
  childrenBy(t, verb, 'prep').find(
    (p) => p === verb + 1 && (SPLIT_PARTICLES.has(t.lower(p)) || (t.lower(p) === 'over' && HANDING.has(lemmaOf(t, verb)))),
  );

/** "votes in favour of declaring": the verb over such a phrase. */
export function verbInFavour(t: Tokens, noun: number): number | undefined {
  const verb = t.head(t.head(noun));
  return FAVOUR.has(t.lower(noun)) && t.lower(t.head(noun)) === 'in' && isVerb(t, verb) ? verb : undefined;
}
