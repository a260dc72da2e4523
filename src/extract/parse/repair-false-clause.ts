import type { Tokens } from '../../model/analysis.ts';
import { clauseOf, hangOn, isInfinitive, isNoun, placeOf, subjectOf } from './arcs.ts';
import { HEADLINE_VERBS, verbOf } from './headline-verbs.ts';
import { OVER_CLAUSES } from './repair-clause-marks.ts';
import type { Changes } from './rewire.ts';

/**
 * Clauses with the wrong subject:
 * "The minister [announces] masks will be compulsory": a clause with a subject of its own and no "that" is no subject; what follows is what it says;
 * "announces [travel] from Kenya will be banned": a clause without a subject right behind a noun;
 * "The jury [finds] Max Harris guilty": a second subject, right behind the verb, is whom;
 * "after the court [rules] in favour", "before parliament [votes] to leave": no plural of things behind "after", a clause;
 * "Chad [bans] rallies; closes schools": a noun with an object is the first verb of a row, no subject of the next;
 * "fires the mayor, with his deputy [named] as": "with" opens no clause, it holds one;
 * "is closing [highways], halting traffic": what is done passes for the verb;
 * "will close the camp and [bans] torture": what ends in -s is no subject of the noun behind it.
 */
export function repairFalseClauses(t: Tokens, changes: Changes): void {
  for (let i = 1; i + 1 < t.length; i++) {
    const dep = t.dep(i);
    if (dep === 'mark' && t.lower(i) === 'with') asHeld(t, i, changes);
    else if (dep === 'compound' && t.tag(i) === 'VBG') asProgressive(t, i, changes);
    else if (dep === 'nsubj' && t.tag(i) === 'NNS' && t.head(i) > i) asFirstOfRow(t, i, changes);
    else if (dep === 'pobj' && t.tag(i) === 'NNS' && VOICES.has(verbOf(t, i))) asOwnClause(t, i, changes);
    else if (dep === 'csubj') asMainClause(t, i, changes);
    else if (dep === 'ccomp') asSubjectOfClause(t, i, changes);
    else if (dep !== 'nsubj') continue;
    else if (t.head(i) < i) asWhom(t, i, changes);
    else if (t.tag(i) === 'VBZ' && t.head(i) === i + 1) asVerbOfPair(t, i, changes);
  }
}

const FINITE: ReadonlySet<string> = new Set(['VBZ', 'VBD', 'VBP']);

function asHeld(t: Tokens, preposition: number, changes: Changes): void {
  const verb = t.head(preposition);
  const subject = t.children(verb).find((c) => t.dep(c) === 'nsubj' && c > preposition && c < verb);
  if (t.tag(verb) !== 'VBD' || t.dep(verb) !== 'advcl' || !t.lower(verb).endsWith('ed') || subject === undefined) return;
  if (t.children(verb).some((c) => t.dep(c) === 'dobj')) return;
  changes.set(preposition, { head: t.head(verb), dep: 'prep', tag: 'IN', pos: 'ADP' });
  changes.set(verb, { head: preposition, dep: 'pcomp', tag: 'VBN' });
  changes.set(subject, { dep: 'nsubjpass' });
}

const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were']);

function asProgressive(t: Tokens, verb: number, changes: Changes): void {
  const object = t.head(verb);
  const kids = t.children(object);
  const be = [...kids, ...t.children(verb)].find((c) => t.dep(c) === 'aux' && BEING.has(t.lower(c)));
  const subject = [...kids, ...t.children(verb)].find((c) => t.dep(c) === 'nsubj');
  if (t.dep(object) !== 'ROOT' || be !== verb - 1 || subject === undefined || subject > be) return;
  changes.set(verb, { head: verb, dep: 'ROOT' });
  changes.set(object, { head: verb, dep: 'dobj', ...(isNoun(t, object) ? {} : { tag: 'NNS', pos: 'NOUN' }) });
  const isOfNoun = (c: number): boolean =>
    ['amod', 'compound', 'det', 'nummod', 'poss'].includes(t.dep(c)) || (t.dep(c) === 'prep' && t.lower(c) === 'of');
  for (const c of kids) if (c !== verb && !isOfNoun(c)) changes.set(c, { head: verb, ...(t.dep(c) === 'acl' ? { dep: 'advcl' } : {}) });
}

function asFirstOfRow(t: Tokens, verb: number, changes: Changes): void {
  const next = t.head(verb);
  const kids = t.children(verb);
  const subject = kids.filter((c) => c < verb && isNoun(t, c)).at(-1);
  const object = kids.find((c) => c > verb && t.dep(c) === 'dobj');
  const isRow = t.dep(next) === 'ROOT' && t.tag(next) === 'VBZ' && t.text(t.leftEdge(next)) !== ';' && t.text(next - 1) === ';';
  if (!isRow || subject !== verb - 1 || object === undefined || !HEADLINE_VERBS.has(verbOf(t, verb))) return;
  changes.set(verb, { head: verb, dep: 'ROOT', tag: 'VBZ', pos: 'VERB', lemma: verbOf(t, verb) });
  changes.set(next, { head: verb, dep: 'conj' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  hangOn(t, verb, subject, changes, (c) => c < subject);
}

const VOICES: ReadonlySet<string> = new Set(['rule', 'vote']);
const CONJUNCTIONS: ReadonlySet<string> = new Set(['after', 'before', 'as', 'since', 'until']);
const VOICED: ReadonlySet<string> = new Set(['in favour', 'in favor', 'unanimously']);

function asOwnClause(t: Tokens, verb: number, changes: Changes): void {
  const mark = t.head(verb);
  const main = t.head(mark);
  const subject = t.children(verb).find((c) => c === verb - 1 && t.dep(c) === 'compound' && isNoun(t, c));
  if (!CONJUNCTIONS.has(t.lower(mark)) || mark > verb || t.pos(main) !== 'VERB' || subject === undefined) return;
  const next = t.lower(verb + 1);
  const isClause = next === 'against' || next === 'that' || VOICED.has(next) || VOICED.has(`${next} ${t.lower(verb + 2)}`);
  const infinitive = t.children(verb).find((c) => c > verb && isInfinitive(t, c));
  if (!(isClause || (next === 'to' && infinitive !== undefined))) return;
  changes.set(verb, { head: main, dep: 'advcl', tag: 'VBZ', pos: 'VERB', lemma: verbOf(t, verb) });
  changes.set(mark, { head: verb, dep: 'mark' });
  changes.set(subject, { head: verb, dep: 'nsubj' });
  hangOn(t, verb, subject, changes, (c) => c < subject);
  for (const c of t.children(verb)) if (c > verb) changes.set(c, { head: verb, ...clauseOf(t, c) });
}

function asMainClause(t: Tokens, verb: number, changes: Changes): void {
  const clause = t.head(verb);
  const kids = t.children(verb);
  if (clause < verb || !FINITE.has(t.tag(verb)) || !OVER_CLAUSES.has(t.lemma(verb).toLowerCase())) return;
  if (!kids.some((c) => c < verb && t.dep(c) === 'nsubj') || kids.some((c) => ['mark', 'dobj'].includes(t.dep(c)) && c < verb)) return;
  const subject = kids.find((c) => c > verb && t.dep(c) === 'dobj' && t.leftEdge(c) === verb + 1);
  if (subject === undefined) return;
  changes.set(verb, placeOf(t, clause, verb));
  changes.set(clause, { head: verb, dep: 'ccomp' });
  changes.set(subject, { ...subjectOf(t, clause), ...(isNoun(t, subject) ? {} : { tag: 'NN', pos: 'NOUN' }) });
  hangOn(t, clause, verb, changes, (c) => c < verb);
}

function asSubjectOfClause(t: Tokens, clause: number, changes: Changes): void {
  const verb = t.head(clause);
  const own = t.children(clause);
  if (verb > clause || !OVER_CLAUSES.has(t.lemma(verb).toLowerCase())) return;
  const first = own[0];
  if (first === undefined || first > clause || t.tag(first) !== 'MD' || own.some((c) => /subj|mark|expl/.test(t.dep(c)))) return;
  const subject = t.children(verb).find((c) => c > verb && t.dep(c) === 'dobj' && t.rightEdge(c) === first - 1);
  if (subject === undefined) return;
  changes.set(subject, { ...subjectOf(t, clause), ...(isNoun(t, subject) ? {} : { tag: 'NN', pos: 'NOUN' }) });
}

function asWhom(t: Tokens, whom: number, changes: Changes): void {
  const verb = t.head(whom);
  if (!FINITE.has(t.tag(verb)) || t.pos(verb) !== 'VERB' || t.leftEdge(whom) !== verb + 1) return;
  const kids = t.children(verb);
  if (!kids.some((c) => c < verb && t.dep(c) === 'nsubj') || kids.some((c) => ['dobj', 'ccomp', 'auxpass'].includes(t.dep(c)))) return;
  changes.set(whom, { dep: 'dobj' });
}

function asVerbOfPair(t: Tokens, verb: number, changes: Changes): void {
  const noun = verb + 1;
  const first = t.head(noun);
  if (t.dep(noun) !== 'conj' || first > verb || t.pos(first) !== 'VERB' || !HEADLINE_VERBS.has(verbOf(t, verb))) return;
  if (t.lower(verb - 1) !== 'and' || t.children(noun).some((c) => t.dep(c) === 'dobj' || t.dep(c).startsWith('aux'))) return;
  changes.set(verb, { head: first, dep: 'conj', pos: 'VERB', lemma: verbOf(t, verb) });
  changes.set(noun, { head: verb, dep: 'dobj', tag: 'NN', pos: 'NOUN' });
}
