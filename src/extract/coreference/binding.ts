import type { Tokens } from '../../model/analysis.ts';

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubjpass', 'dobj', 'iobj', 'dative', 'pobj', 'attr', 'agent', 'oprd']);

/** The verb whose argument the token is, over prepositions, coordination to its first member, and apposition. */
function governingVerb(t: Tokens, token: number): number | undefined {
  let at = token;
  for (let steps = 0; steps < 8; steps++) {
    const up = t.head(at);
    if (up === at) return undefined;
    const dep = t.dep(at);
    // "its head, Patrick Mpaka, urged him": the name stands for what it is beside.
    if ((dep === 'conj' || dep === 'appos') && (t.pos(up) === 'PROPN' || t.pos(up) === 'NOUN' || t.pos(up) === 'PRON')) {
      at = up;
      continue;
    }
    if (!ARGUMENTS.has(dep) && dep !== 'prep') return undefined;
    if (t.pos(up) === 'VERB' || t.pos(up) === 'AUX') return up;
    if (t.pos(up) !== 'ADP') return undefined;
    at = up;
  }
  return undefined;
}

/** The finite or infinite clause that the token stands in: its nearest verb upwards. */
export function clauseVerb(t: Tokens, token: number): number {
  let at = token;
  for (let steps = 0; steps < 30; steps++) {
    if (at !== token && (t.pos(at) === 'VERB' || t.pos(at) === 'AUX')) return at;
    const up = t.head(at);
    if (up === at) return at;
    at = up;
  }
  return at;
}

export function subjectOf(t: Tokens, verb: number): number | undefined {
  let at = verb;
  for (let steps = 0; steps < 6; steps++) {
    const subject = t.children(at).find((child) => t.dep(child) === 'nsubj' || t.dep(child) === 'nsubjpass');
    if (subject !== undefined) return subject;
    // An infinitive, a participle or a second verb shares the subject of what it hangs on.
    if (!/^(?:xcomp|conj|advcl|pcomp|acl)$/.test(t.dep(at))) return undefined;
    const up = t.head(at);
    if (up === at) return undefined;
    at = t.pos(up) === 'ADP' ? t.head(up) : up;
  }
  return undefined;
}

const isInside = (t: Tokens, token: number, head: number): boolean => t.leftEdge(head) <= token && token <= t.rightEdge(head);

/** "The ministry says it will expel the envoys and declare them": who shares the subject of the verb does it to others. */
function isSharer(t: Tokens, verb: number, head: number): boolean {
  const subject = subjectOf(t, verb);
  if (subject === head) return true;
  if (subject === undefined || !['it', 'they'].includes(t.lower(subject))) return false;
  let at = verb;
  for (let steps = 0; steps < 5 && /^(?:conj|xcomp)$/.test(t.dep(at)); steps++) at = t.head(at);
  return t.dep(at) === 'ccomp' && subjectOf(t, t.head(at)) === head;
}

/** Whether grammar forbids that the pronoun means what `head` heads: both arguments of one verb, or one inside the other's phrase. */
export function isBarred(t: Tokens, pronoun: number, use: 'subject' | 'object' | 'possessive' | 'reflexive', head: number): boolean {
  if (use === 'reflexive') return false;
  if (use === 'possessive') {
    // "her husband Bill": the possessor is never what she possesses, nor its apposition.
    const owned = t.head(pronoun);
    if (owned === head) return true;
    const isBeside = (t.dep(head) === 'appos' || t.dep(head) === 'compound') && t.head(head) === owned;
    return (
      isBeside ||
      ((t.dep(owned) === 'appos' || t.dep(owned) === 'compound' || t.dep(owned) === 'nmod') &&
        t.head(owned) === head &&
        owned > head &&
        t.dep(owned) !== 'appos')
    );
  }
  const own = governingVerb(t, pronoun);
  const other = governingVerb(t, head);
  if (own !== undefined && own === other) return true;
  if (use === 'object' && own !== undefined && t.dep(pronoun) === 'dobj' && isSharer(t, own, head)) return true;
  // "John's mother saw him" is free; "he saw John's mother" does not mean John.
  return own !== undefined && pronoun < head && isInside(t, head, own) && use === 'subject';
}

/** Whether a name behind the pronoun can be meant: the pronoun stands in an opening phrase or clause of the sentence. */
export function looksAhead(t: Tokens, pronoun: number, head: number): boolean {
  if (head < pronoun) return false;
  const subject = t.dep(head) === 'nsubj' || t.dep(head) === 'nsubjpass';
  if (!subject) return false;
  const verb = t.head(head);
  const own = clauseVerb(t, pronoun);
  if (own === verb) return t.dep(pronoun) === 'poss' && !(t.dep(t.head(pronoun)) === 'nsubj' && t.head(t.head(pronoun)) === verb);
  // The pronoun's clause hangs below the name's.
  for (let at = own, steps = 0; steps < 6; steps++) {
    if (at === verb) return true;
    const up = t.head(at);
    if (up === at) return false;
    if (t.dep(at) === 'conj' || t.dep(at) === 'ccomp') return false;
    at = up;
  }
  return false;
}
