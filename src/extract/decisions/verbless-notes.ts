import type { Tokens } from '../../model/analysis.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { nounPredicate } from '../claims/predicate.ts';
import { childrenBy, isNoun, isVerb, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { frameOf, type KindMatch } from './frame-of.ts';
import { DEED_NOUNS } from './lexicon/deeds/deed-nouns.ts';
import { EXTENDING_ACTS, kindOfMatter, NOTE_NOUNS, PENALTIES, REGIMES, UNDOING_ACTS } from './lexicon/note-words.ts';
import { BINDING, CLOSED_THINGS, REGULATED_ACTIVITIES, REGULATED_PEOPLE, REQUIRED_THINGS } from './lexicon/rule-words.ts';
import { isMoney, matchDeed } from './match-deed.ts';
import { matchMeasures, measureNamed } from './match-measure.ts';

/**
 * What a note tells without a verb: "Curfew from 9 pm to 5 am.", "No visits to care homes.", "Suspension of rent until June.", "Fines of up to 400 soles for
 * trips without a permit." The sentence is nothing but the noun and its phrases.
 */
export function findVerblessNotes(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  if (view.isTitle) return [];
  const told = new Set(found.filter((f) => f.reading.news).map((f) => f.content));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (t.dep(i) !== 'ROOT' || !isNoun(t, i) || isVerb(t, i) || told.has(i) || isWithinClause(view, i)) continue;
    const match = noteOf(view, i);
    if (match === undefined || (view.lead === undefined && !REGIMES.has(match.kind))) continue;
    const frame = frameOf(view, nounPredicate(t, i, match.key), match);
    const reading = { ...frame.reading, news: true, stage: 'in_force', polarity: 'pos', factuality: 'CT', modality: 'asserted' } as const;
    frames.push({ ...frame, reading, score: 0.5 });
  }
  return frames;
}

const KNOWN: ReadonlySet<string> = new Set(['the', 'this', 'that', 'a', 'an']);

/** A verb of its own beside the noun, a question, or a noun that something before has named. */
function isWithinClause(view: ParagraphView, noun: number): boolean {
  const { tokens: t } = view;
  const { from, to } = view.sentenceRange(noun);
  // "[The measures include:] a ban on rallies": new in a list of what is decided.
  const isKnown = view.lead === undefined && childrenBy(t, noun, 'det').some((d) => KNOWN.has(t.lower(d)));
  if (t.text(to - 1) === '?' || isKnown) return true;
  for (let i = from; i < to; i++) if (['VBZ', 'VBP', 'VBD', 'MD'].includes(t.tag(i)) && !isDescribing(t, i, noun)) return true;
  return false;
}

/** Whether the verb only says which ones: "for those who leave home". */
function isDescribing(t: Tokens, verb: number, root: number): boolean {
  let at = verb;
  for (let steps = 0; steps < 30 && at !== root; steps++) {
    if (['relcl', 'acl', 'advcl'].includes(t.dep(at))) return true;
    at = t.head(at);
  }
  return false;
}

function noteOf(view: ParagraphView, noun: number): KindMatch | undefined {
  const t = view.tokens;
  const lemma = lemmaOf(t, noun);
  const rest = { act: 'enact', objects: [noun], key: 'impose', rule: 'decisions/verbless-notes', unnamed: true } as const;
  if (childrenBy(t, noun, 'det').some((d) => t.lower(d) === 'no')) {
    const kind = kindOfMatter(lemma) ?? (REGULATED_PEOPLE.has(lemma) || REGULATED_ACTIVITIES.has(lemma) ? 'other_decision' : undefined);
    return kind === undefined ? undefined : { ...rest, kind };
  }
  const isSum = (o: number): boolean => isMoney(view, o) || childrenBy(t, o, 'nummod').length > 0;
  if (PENALTIES.has(lemma)) return prepObjects(t, noun, 'of', 'between').some(isSum) ? { ...rest, kind: 'other_decision' } : undefined;
  // "Masks compulsory in shops"
  const binds = REQUIRED_THINGS.has(lemma) && t.children(noun).some((c) => c > noun && BINDING.has(t.lower(c)));
  if (binds) return { ...rest, kind: 'other_decision' };
  if (!isBound(view, noun)) return undefined;
  const verb = DEED_NOUNS.get(lemma) ?? NOTE_NOUNS.get(lemma);
  const measure = verb === undefined ? measureNamed(view, noun) : undefined;
  if (measure !== undefined) return { ...rest, kind: measure };
  return verb === undefined ? undefined : doneTo(view, noun, verb);
}

/** "Suspension of rent", "closure of all schools", "exemption from VAT". */
function doneTo(view: ParagraphView, noun: number, verb: string): KindMatch | undefined {
  const t = view.tokens;
  const predicate = nounPredicate(t, noun, verb);
  const match = matchDeed(view, predicate) ?? matchMeasures(view, predicate)[0];
  if (predicate.subjects.length > 0) return undefined;
  if (match !== undefined) return match;
  const objects = [...predicate.objects, ...prepObjects(t, noun, 'of', 'from', 'on', 'for')];
  const shuts = verb === 'close' || verb === 'reopen';
  const kind = objects
    .map((o) => lemmaOf(t, o))
    .map((o) => (shuts ? (CLOSED_THINGS.has(o) ? 'other_decision' : undefined) : kindOfMatter(o)))
    .find((k) => k !== undefined);
  const act = EXTENDING_ACTS.has(verb) ? 'extend' : UNDOING_ACTS.has(verb) || verb === 'reopen' ? 'lift' : 'enact';
  if (kind === undefined && verb !== 'ration') return undefined;
  return { kind: kind ?? 'other_decision', act, objects, key: verb, rule: 'decisions/verbless-notes', unnamed: true };
}

/** Where, when or for whom: a bare noun is a heading. */
const isBound = (view: ParagraphView, noun: number): boolean =>
  view.timesIn(view.sentenceRange(noun)).length > 0 || prepObjects(view.tokens, noun, 'in', 'for', 'of', 'on', 'from').length > 0;
