import type { Tokens } from '../../model/analysis.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childBy, childrenBy, isNoun, lemmaOf } from '../claims/syntax.ts';
import { eventFrame } from './event-frame.ts';
import { happeningAt } from './happening-kind.ts';
import { ONLY_OUTBREAKS } from './lexicon/happening-nouns.ts';
import { DEAD } from './lexicon/happening-verbs.ts';
import { countOf } from './magnitude.ts';

/** Headings without a verb: "Deadly flooding in Libya", "Five dead in avalanche in Kashmir". */
export function findVerbless(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (t.dep(i) !== 'ROOT' || used.has(i)) continue;
    const { from, to } = view.sentenceRange(i);
    if (to - from > LONGEST || hasVerb(t, from, to)) continue;
    const dead = deadAt(t, i);
    const kind = dead === undefined ? headingKind(view, i, to) : 'casualty';
    if (kind === undefined) continue;
    const predicate = { token: i, form: 'noun' as const, keys: [], passive: false, objects: [], subjects: [], prepObjects: () => [] };
    const magnitude = dead === undefined ? undefined : countOf(view, [dead]);
    frames.push(eventFrame(view, { kind, content: i, trigger: i, predicate, magnitude, rule: 'events/verbless', score: 0.6 }));
  }
  return frames;
}

const LONGEST = 18;
const HEADED: ReadonlySet<EventKindCode> = new Set<EventKindCode>(['disaster', 'accident', 'attack', 'clash', 'protest']);

function hasVerb(t: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if ((t.pos(i) === 'VERB' || t.pos(i) === 'AUX') && !['amod', 'acl', 'compound', 'nmod'].includes(t.dep(i)) && !DEAD.has(t.lower(i)))
      return true;
    if (t.text(i) === '?') return true;
  }
  return false;
}

/** A happening that the heading puts somewhere. */
function headingKind(view: ParagraphView, noun: number, to: number): EventKindCode | undefined {
  const t = view.tokens;
  if (!isNoun(t, noun) || ONLY_OUTBREAKS.has(lemmaOf(t, noun)) || childBy(t, noun, 'poss') !== undefined) return undefined;
  const kind = happeningAt(t, noun);
  if (kind === undefined || !HEADED.has(kind)) return undefined;
  const places = view.mentionsIn({ from: noun + 1, to }).filter((m) => m.mention.type === 'Place' && m.mention.form === 'name');
  return places.some((m) => isWhere(t, m.from, m.last, noun)) ? kind : undefined;
}

function isWhere(t: Tokens, from: number, last: number, noun: number): boolean {
  let at = last;
  for (let steps = 0; steps < 8 && at !== noun; steps++) {
    if (at < from && t.dep(at) === 'prep') return WHERE.has(t.lower(at));
    at = t.head(at);
  }
  return false;
}
const WHERE: ReadonlySet<string> = new Set(['in', 'at', 'near', 'off', 'on', 'across']);

/** The number, or who is counted, of "five dead", "nine people killed". */
function deadAt(t: Tokens, root: number): number | undefined {
  const counts = (i: number): boolean => t.tag(i) === 'CD' || childBy(t, i, 'nummod') !== undefined;
  if (!counts(root)) return undefined;
  if (DEAD.has(t.lower(root)) || FALLEN.has(t.lower(root))) return root;
  return childrenBy(t, root, 'amod', 'acl').some((c) => c > root && (DEAD.has(t.lower(c)) || FALLEN.has(t.lower(c)))) ? root : undefined;
}
const FALLEN: ReadonlySet<string> = new Set(['killed', 'slain']);
