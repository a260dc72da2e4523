import type { Tokens } from '../../model/analysis.ts';

const FUTURE_AUXILIARIES: ReadonlySet<string> = new Set(['will', 'shall', "'ll", '’ll', 'wo']);
const PLANNING: ReadonlySet<string> = new Set([
  'schedule',
  'plan',
  'expect',
  'set',
  'due',
  'slate',
  'intend',
  'aim',
  'hope',
  'upcoming',
  'postpone',
  'delay',
  'begin',
  'start',
]);
const MOST_STEPS = 12;

/** Whether the clause that `token` stands in speaks of what is to come: `will meet on Tuesday`, `is scheduled for Friday`. */
export function isAhead(t: Tokens, token: number): boolean {
  let at = token;
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const isVerb = t.pos(at) === 'VERB' || t.pos(at) === 'AUX';
    if (isVerb) {
      const children = t.children(at);
      if (children.some((child) => t.dep(child).startsWith('aux') && FUTURE_AUXILIARIES.has(t.lower(child)))) return true;
      const isPast =
        t.tag(at) === 'VBD' ||
        children.some((child) => t.dep(child).startsWith('aux') && /^(?:was|were|had|did|has|have)$/.test(t.lower(child)));
      const isPlan = PLANNING.has(t.lemma(at).toLowerCase());
      const isInfinitive = children.some((child) => t.dep(child) === 'aux' && t.lower(child) === 'to');
      const isPresent = children.some((child) => t.dep(child).startsWith('aux') && /^(?:is|are|am|'s|'re)$/.test(t.lower(child)));
      if (isPlan && (isPresent || (t.lemma(at) !== 'begin' && t.lemma(at) !== 'start' && t.tag(at) === 'VBN'))) return true;
      if (isPresent && t.tag(at) === 'VBG') return true;
      if (isPast && !isInfinitive) return false;
      if (!isInfinitive && t.dep(at) !== 'xcomp' && t.dep(at) !== 'acl' && t.dep(at) !== 'conj') return false;
      if (isInfinitive && t.dep(at) !== 'xcomp') return t.dep(at) === 'acl' || t.dep(at) === 'relcl' || t.dep(at) === 'advcl';
    }
    const up = t.head(at);
    if (up === at) return false;
    at = up;
  }
  return false;
}
