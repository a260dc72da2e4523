import type { Tokens } from '../../model/analysis.ts';
import type { Gender } from './gender.ts';

export interface Pronoun {
  readonly gender?: Gender;
  readonly kind: 'person' | 'thing' | 'plural';
  readonly use: 'subject' | 'object' | 'possessive' | 'reflexive';
}

const rows: readonly (readonly [string, Pronoun])[] = [
  ['he', { gender: 'male', kind: 'person', use: 'subject' }],
  ['him', { gender: 'male', kind: 'person', use: 'object' }],
  ['his', { gender: 'male', kind: 'person', use: 'possessive' }],
  ['himself', { gender: 'male', kind: 'person', use: 'reflexive' }],
  ['she', { gender: 'female', kind: 'person', use: 'subject' }],
  ['her', { gender: 'female', kind: 'person', use: 'object' }],
  ['hers', { gender: 'female', kind: 'person', use: 'possessive' }],
  ['herself', { gender: 'female', kind: 'person', use: 'reflexive' }],
  ['it', { kind: 'thing', use: 'subject' }],
  ['its', { kind: 'thing', use: 'possessive' }],
  ['itself', { kind: 'thing', use: 'reflexive' }],
  ['they', { kind: 'plural', use: 'subject' }],
  ['them', { kind: 'plural', use: 'object' }],
  ['their', { kind: 'plural', use: 'possessive' }],
  ['themselves', { kind: 'plural', use: 'reflexive' }],
];
const PRONOUNS: ReadonlyMap<string, Pronoun> = new Map(rows);

/** The pronoun at a token; `it` that stands for nothing is none. */
export function pronounAt(t: Tokens, i: number): Pronoun | undefined {
  const found = PRONOUNS.get(t.lower(i));
  if (found === undefined || t.pos(i) === 'PROPN') return undefined;
  const dep = t.dep(i);
  if (dep === 'expl') return undefined;
  if (t.lower(i) === 'her' && dep === 'poss') return { ...found, use: 'possessive' };
  if (t.lower(i) === 'it') {
    if (isEmptyIt(t, i)) return undefined;
    if (dep !== 'nsubj' && dep !== 'nsubjpass') return { ...found, use: 'object' };
  }
  return found;
}

/** "it is clear that", "it seems", "it was raining", "it took two days". */
function isEmptyIt(t: Tokens, i: number): boolean {
  const verb = t.head(i);
  const lemma = t.lemma(verb).toLowerCase();
  if (/^(?:seem|appear|rain|snow|happen|turn|take|matter|remain|follow)$/.test(lemma)) return true;
  const children = t.children(verb);
  const hasClause = children.some((child) => /^(?:ccomp|csubj|xcomp|advcl)$/.test(t.dep(child)) && child > verb);
  return lemma === 'be' && (hasClause || children.some((child) => t.dep(child) === 'acomp' || t.dep(child) === 'attr'));
}
