import type { Tokens } from '../../model/analysis.ts';
import type { Changes } from './rewire.ts';

/** By their forms: where the parser takes them for auxiliaries they have no lemma. */
const BEGIN: ReadonlyMap<string, string> = new Map([
  ...['begin', 'begins', 'began', 'begun'].map((form) => [form, 'begin'] as const),
  ...['start', 'continue', 'resume', 'cease', 'finish'].flatMap((verb) =>
    [verb, `${verb}s`, `${verb.replace(/e$/, '')}ed`].map((form) => [form, verb] as const),
  ),
  ...['stop', 'stops', 'stopped'].map((form) => [form, 'stop'] as const),
]);
const DESCRIBING = new Set(['rolling', 'existing', 'ongoing', 'remaining', 'growing', 'pending', 'sweeping', 'outstanding']);

/** "begins [closing] schools", "begins [rolling] out passes": what is begun is a deed, neither a part of what it is done to nor the verb that "begins" helps. */
export function repairBegun(t: Tokens, changes: Changes): void {
  for (let i = 1; i + 1 < t.length; i++) {
    const begin = i - 1;
    if (t.tag(i) !== 'VBG' || !BEGIN.has(t.lower(begin)) || !t.tag(begin).startsWith('VB')) continue;
    if (DESCRIBING.has(t.lower(i)) && t.tag(i + 1) !== 'RP') continue;
    if (t.dep(begin) === 'aux' && t.head(begin) === i) asDeedBegun(t, i, begin, changes);
    else if (t.dep(i) === 'compound' || t.dep(i) === 'amod') asDeedWithObject(t, i, begin, changes);
  }
}

function asDeedBegun(t: Tokens, deed: number, begin: number, changes: Changes): void {
  const isRoot = t.head(deed) === deed;
  changes.set(begin, {
    head: isRoot ? begin : t.head(deed),
    dep: t.dep(deed),
    pos: 'VERB',
    lemma: BEGIN.get(t.lower(begin)) ?? t.lemma(begin),
  });
  for (const c of t.children(deed)) if (c < begin) changes.set(c, { head: begin });
  changes.set(deed, { head: begin, dep: 'xcomp' });
}

function asDeedWithObject(t: Tokens, deed: number, begin: number, changes: Changes): void {
  const object = t.head(deed);
  if (t.dep(object) !== 'dobj' || t.head(object) !== begin || t.tag(object) !== 'NNS') return;
  changes.set(deed, { head: begin, dep: 'xcomp', pos: 'VERB' });
  changes.set(object, { head: deed });
}
