import type { Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { isNoun } from './arcs.ts';
import type { Changes } from './rewire.ts';

/**
 * Words that the parser hangs on the nearest host where only a farther one fits:
 * "peacekeepers from a regional bloc, [who] were deployed": a bloc is no who;
 * "said it had found a ring that recruited men and [had] arrested nine": what had happened is joined to what had happened;
 * "extended by another 30 days [emergency powers]": a span is no part of the pile behind it.
 */
export function repairAttachments(t: Tokens, changes: Changes): void {
  for (let i = 2; i < t.length; i++) {
    if (t.dep(i) === 'relcl') asOfPeople(t, i, changes);
    else if (t.dep(i) === 'conj' && t.tag(i) === 'VBN') asSecondPluperfect(t, i, changes);
    else if (t.dep(i) === 'pobj' && (t.lower(t.head(i)) === 'by' || t.lower(t.head(i)) === 'for')) behindSpan(t, i, changes);
  }
}

/** What cannot be "who", one or many. */
const NO_WHO: ReadonlySet<string> =
  words(`alliance bloc country state city town village region province district army navy force unit company firm mission organisation organization
  agency ministry government parliament court party union camp base border prison jail hospital university school church ship boat vessel plane operation raid`);

function asOfPeople(t: Tokens, verb: number, changes: Changes): void {
  const host = t.head(verb);
  const who = t.children(verb).find((c) => c < verb && c > host && t.lower(c) === 'who');
  if (who === undefined || !NO_WHO.has(t.lower(host)) || t.dep(host) !== 'pobj') return;
  const people = t.head(t.head(host));
  if (!/^NNS?$/.test(t.tag(people)) || NO_WHO.has(t.lower(people)) || people > host) return;
  changes.set(verb, { head: people });
}

const hasHad = (t: Tokens, verb: number): boolean => t.children(verb).some((c) => c < verb && t.lower(c) === 'had' && t.dep(c) === 'aux');

function asSecondPluperfect(t: Tokens, verb: number, changes: Changes): void {
  const first = t.head(verb);
  if (first > verb || !hasHad(t, verb) || hasHad(t, first)) return;
  if (t.children(verb).some((c) => c < verb && (t.dep(c).startsWith('nsubj') || t.dep(c) === 'mark'))) return;
  let above = first;
  for (let steps = 0; steps < 10 && t.head(above) !== above; steps++) {
    above = t.head(above);
    if (t.tag(above) === 'VBN' && hasHad(t, above)) {
      changes.set(verb, { head: above });
      for (const c of t.children(first)) if (t.dep(c) === 'cc' && c > first && c < verb) changes.set(c, { head: above });
      return;
    }
  }
}

const SPANS = words('days weeks months years hours');

function behindSpan(t: Tokens, object: number, changes: Changes): void {
  const preposition = t.head(object);
  const verb = t.head(preposition);
  if (
    t.pos(verb) !== 'VERB' ||
    verb !== preposition - 1 ||
    t.children(verb).some((c) => ['dobj', 'auxpass', 'nsubjpass'].includes(t.dep(c)))
  )
    return;
  if (!isNoun(t, object) || !t.children(verb).some((c) => c < verb && t.dep(c) === 'nsubj')) return;
  const span = t.children(object).find((c) => ['compound', 'nmod', 'npadvmod'].includes(t.dep(c)) && SPANS.has(t.lower(c)));
  if (span === undefined || !t.children(span).some((c) => t.dep(c) === 'nummod')) return;
  changes.set(span, { head: preposition, dep: 'pobj' });
  changes.set(preposition, { dep: 'prep' });
  changes.set(object, { head: verb, dep: 'dobj' });
  for (const c of t.children(object)) if (c < span) changes.set(c, { head: span });
}
