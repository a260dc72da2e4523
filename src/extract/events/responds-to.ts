import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects, withConjuncts } from '../claims/syntax.ts';
import { RESPONSE_NOUNS } from './lexicon/happening-verbs.ts';

/** Links a happening to the one that its words say it answers: "protesting against the rise", "in response to the protests". Nothing else makes a link. */
export function linkResponses(view: ParagraphView, frames: readonly Frame[]): readonly Frame[] {
  const byContent = new Map(frames.map((f) => [f.content, f]));
  return frames.map((frame) => {
    const cause = causes(view, frame).find((c) => byContent.has(c) && c !== frame.content);
    return cause === undefined ? frame : { ...frame, respondsTo: cause };
  });
}

function causes(view: ParagraphView, frame: Frame): readonly number[] {
  const t = view.tokens;
  const hosts = new Set([frame.content, frame.reading.trigger]);
  const found: number[] = [];
  for (const host of [...hosts]) {
    for (const c of childrenBy(t, host, 'advcl', 'xcomp', 'conj')) if (lemmaOf(t, c) === 'protest') hosts.add(c);
  }
  for (const host of hosts) {
    if (frame.kind === 'protest') found.push(...prepObjects(t, host, 'against', 'over', 'at', 'about'));
    for (const p of childrenBy(t, host, 'prep')) {
      for (const o of childrenBy(t, p, 'pobj')) {
        if (t.lower(p) === 'in' && RESPONSE_NOUNS.has(lemmaOf(t, o))) found.push(...prepObjects(t, o, 'to', 'for', 'against', 'at'));
      }
      if (t.lower(p) === 'because' || t.lower(p) === 'due') for (const o of childrenBy(t, p, 'pobj')) found.push(...withConjuncts(t, o));
    }
  }
  return found;
}
