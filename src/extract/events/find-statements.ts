import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { isVerb, lemmaOf } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { eventFrame, isActor, isMain } from './event-frame.ts';
import { SAYING_VERBS, SPEECHES, STATEMENT_VERBS } from './lexicon/saying-verbs.ts';

/** Saying that is itself the news. */
export function findStatements(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || !isMain(view, i)) continue;
    const predicate = verbPredicate(t, i);
    const speaks = predicate.keys.some((k) => STATEMENT_VERBS.has(k)) || isSpeech(view, predicate);
    const says =
      !speaks &&
      predicate.keys.some((k) => SAYING_VERBS.has(k)) &&
      t.children(i).some((c) => t.dep(c) === 'ccomp' && c > i && !frameInside(view, c, used));
    if (!speaks && !says) continue;
    if (!predicate.subjects.some((s) => isActor(view, s) || SPEAKERS.has(lemmaOf(t, s))) && !predicate.passive) continue;
    frames.push(eventFrame(view, { kind: 'statement', content: i, trigger: i, predicate, rule: 'events/statements', score: 0.6 }));
  }
  return frames;
}

/** What only people who act together are called. */
const SPEAKERS: ReadonlySet<string> = words('network forum grouping cartel bloc alliance federation league front movement');

/** "delivered a speech", "paid tribute to the dead" */
export function isSpeech({ tokens: t }: ParagraphView, predicate: Predicate): boolean {
  const nouns = predicate.keys.map((k) => SPEECHES.get(k)).find((n) => n !== undefined);
  return nouns !== undefined && predicate.objects.some((o) => nouns.has(lemmaOf(t, o)));
}

function frameInside(view: ParagraphView, clause: number, used: ReadonlySet<number>): boolean {
  for (let i = view.tokens.leftEdge(clause); i <= view.tokens.rightEdge(clause); i++) if (used.has(i)) return true;
  return false;
}
