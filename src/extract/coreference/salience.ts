import type { Tokens } from '../../model/analysis.ts';

const ROLE_WEIGHTS: Readonly<Record<string, number>> = {
  nsubj: 1,
  nsubjpass: 0.95,
  dobj: 0.6,
  iobj: 0.55,
  dative: 0.55,
  pobj: 0.45,
  poss: 0.55,
  appos: 0.5,
  agent: 0.55,
  attr: 0.5,
  ROOT: 0.7,
};

/** How prominent a phrase is by what it does in its sentence; coordination inherits, a little less each step. */
export function roleWeight(t: Tokens, head: number): number {
  let at = head;
  let share = 1;
  for (let steps = 0; steps < 4; steps++) {
    const dep = t.dep(at);
    const up = t.head(at);
    if (
      (dep === 'conj' || dep === 'compound' || dep === 'nmod' || dep === 'appos') &&
      up !== at &&
      (t.pos(up) === 'PROPN' || t.pos(up) === 'NOUN')
    ) {
      at = up;
      share *= dep === 'appos' || dep === 'compound' ? 0.95 : 0.85;
      continue;
    }
    const weight = ROLE_WEIGHTS[dep] ?? 0.4;
    // Subjects of the main clause lead the talk.
    const verb = t.head(at);
    const isMain = weight >= 0.95 && (t.dep(verb) === 'ROOT' || (t.dep(verb) === 'conj' && t.dep(t.head(verb)) === 'ROOT'));
    return share * (isMain ? weight + 0.15 : weight);
  }
  return 0.4 * share;
}

/** What is left of a mention's weight so many sentences later. */
export const decay = (sentences: number): number => 0.62 ** sentences;
