import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { ObjectRole } from '../../model/relationship-types.ts';
import type { Act, Stage } from '../../model/vocabulary.ts';
import { isPrivate } from '../claims/authority.ts';
import type { Frame, FrameObject } from '../claims/frame.ts';
import { VERB_GOVERNORS } from '../claims/governors.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { nounPredicate, type Predicate, verbPredicate } from '../claims/predicate.ts';
import { type Reading, readClause } from '../claims/reading.ts';
import { isNoun, isVerb, lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { DEED_NOUNS } from './deeds.ts';
import { matchDeed } from './match-deed.ts';
import { matchMeasure } from './match-measure.ts';

export interface KindMatch {
  readonly kind: DecisionKindCode;
  readonly act: Act;
  readonly objects: readonly number[];
  readonly role?: ObjectRole;
  readonly key: string;
  readonly rule: string;
  readonly stage?: Stage;
}

const SPOKEN_INTO_FORCE: ReadonlySet<string> = new Set(['state_of_emergency', 'martial_law', 'curfew', 'election_call']);

/** Stage that the verb itself gives to a measure that it has as its object. */
function stageOf(match: KindMatch): Stage {
  if (match.stage) return match.stage;
  const governor = VERB_GOVERNORS.get(match.key);
  if (governor?.stage === undefined) return 'adopted';
  return governor.stage === 'announced' && SPOKEN_INTO_FORCE.has(match.kind) ? 'adopted' : governor.stage;
}

/** Decisions of a paragraph as frames, one a clause and kind. */
export function findDecisions(view: ParagraphView): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  const taken = new Set<number>();
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || t.dep(i) === 'aux' || t.dep(i) === 'auxpass' || t.dep(i) === 'amod' || t.dep(i) === 'compound') continue;
    const predicate = verbPredicate(t, i);
    const match = matchDeed(view, predicate) ?? matchMeasure(view, predicate);
    if (!match) continue;
    const frame = frameOf(view, predicate, match);
    if (!frame) continue;
    frames.push(frame);
    for (const o of match.objects) taken.add(o);
  }
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || taken.has(i)) continue;
    const verb = DEED_NOUNS[lemmaOf(t, i)];
    if (verb === undefined) continue;
    const predicate = nounPredicate(t, i, verb);
    const match = matchDeed(view, predicate) ?? matchMeasure(view, predicate);
    if (!match) continue;
    const frame = frameOf(view, predicate, match);
    if (frame) frames.push(frame);
  }
  return withoutRepeats(view, frames);
}

function frameOf(view: ParagraphView, predicate: Predicate, match: KindMatch): Frame | undefined {
  const t = view.tokens;
  const base = predicate.form === 'verb' ? stageOf(match) : undefined;
  const range = view.sentenceRange(predicate.token);
  const reading: Reading = readClause(t, predicate.token, base, predicate.subjects, range.to);
  const actors = reading.actors;
  const news = reading.news && !(actors.length > 0 && actors.every((a) => isPrivate(view, a)));
  const objects: FrameObject[] = match.role ? match.objects.map((head) => ({ role: match.role as ObjectRole, head })) : [];
  if (match.kind === 'resignation' && match.objects.length === 0)
    objects.push(...predicate.subjects.map((head) => ({ role: 'REMOVES' as const, head })));
  return {
    about: 'decision',
    kind: match.kind,
    act: match.act,
    content: predicate.token,
    reading: { ...reading, news },
    objects,
    rule: match.rule,
    score: predicate.form === 'verb' ? 0.9 : 0.7,
  };
}

/** A clause says a thing once: of two frames of one kind where one stands in the other's words, the verb's stays. */
function withoutRepeats(view: ParagraphView, frames: readonly Frame[]): readonly Frame[] {
  const kept: Frame[] = [];
  for (const f of frames) {
    const same = kept.find(
      (k) =>
        k.kind === f.kind &&
        view.sentenceRange(k.content).from === view.sentenceRange(f.content).from &&
        (k.reading.chain.includes(f.content) || f.reading.chain.includes(k.content) || k.reading.trigger === f.reading.trigger),
    );
    if (same) continue;
    kept.push(f);
  }
  return kept;
}

export const hasWord = (view: ParagraphView, head: number, list: ReadonlySet<string>, depth = 2): boolean => {
  for (const word of phraseLemmas(view.tokens, head, depth)) if (list.has(word)) return true;
  return false;
};
