import type { Modality } from '../../model/vocabulary.ts';
import { overOrder } from '../claims/complements.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { nounPredicate, type Predicate, verbPredicate } from '../claims/predicate.ts';
import { coordinationHead, isNoun, isVerb, lemmaOf } from '../claims/syntax.ts';
import { frameOf, type KindMatch } from './frame-of.ts';
import { withKindOfObject } from './kind-by-object.ts';
import { DEED_NOUNS } from './lexicon/deeds/deed-nouns.ts';
import { HALTING } from './lexicon/wide-words.ts';
import { matchDeed } from './match-deed.ts';
import { matchMeasures } from './match-measure.ts';
import { findReceivedAid } from './received-aid.ts';
import { findReplacements } from './replacement.ts';
import { findRulesInForce } from './rules-in-force.ts';
import { findVerblessNotes } from './verbless-notes.ts';
import { findWideDecisions } from './wide-verbs.ts';

type Finder = (view: ParagraphView, found: readonly Frame[]) => readonly Frame[];

/** In this order: a later finder leaves alone what an earlier one has read. */
const FINDERS: readonly Finder[] = [
  findByVerb, // the verb and its object say the kind
  findByNoun, // "the dismissal of the government": only where no verb has claimed the noun
  findReceivedAid, // payments without theirs
  findReplacements, // appointments without their verb
  findWideDecisions, // an authority decides something else
  findRulesInForce, // nobody decides, but the words say what is allowed
  findVerblessNotes, // nor is there a verb
];

/** Decisions of a paragraph as frames, one a clause and kind. */
export function findDecisions(view: ParagraphView): readonly Frame[] {
  const found: Frame[] = [];
  for (const finder of FINDERS) found.push(...finder(view, found));
  return withoutRepeats(view, withKindsOfObjects(view, found));
}

/** What a table has read stands before what only its object tells. */
function withKindsOfObjects(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const read = found.map((frame) => withKindOfObject(view, frame));
  return [...read.filter((frame, k) => frame === found[k]), ...read.filter((frame, k) => frame !== found[k])];
}

/** What tells no clause of its own. */
const BESIDE_VERBS: ReadonlySet<string> = new Set(['aux', 'auxpass', 'amod', 'compound']);

const UNDECIDED: ReadonlySet<Modality> = new Set<Modality>(['asserted', 'presupposed', 'hypothetical']);

function findByVerb(view: ParagraphView): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || BESIDE_VERBS.has(t.dep(i))) continue;
    const predicate = verbPredicate(t, i);
    const deed = matchDeed(view, predicate);
    const measures = matchMeasures(view, predicate).filter(
      (m) => m.kind !== deed?.kind && !m.objects.some((o) => deed?.objects.includes(o)),
    );
    const other = deed === undefined ? undefined : otherDeed(view, predicate, deed);
    for (const match of [...(deed ? [deed] : []), ...(other ? [other] : []), ...measures]) {
      const frame = frameOf(view, predicate, match);
      // "A gunman opens fire", "elections were held": what happens is a decision only under a word that says so.
      if (!match.governed || frame.reading.news || !UNDECIDED.has(frame.reading.modality)) frames.push(frame);
    }
  }
  return frames;
}

/** "dissolved the government and the National Assembly": what the verb does to the objects that the first deed leaves. */
function otherDeed(view: ParagraphView, predicate: Predicate, deed: KindMatch): KindMatch | undefined {
  const left = predicate.objects.filter((o) => !deed.objects.includes(o));
  if (left.length === 0 || left.length === predicate.objects.length) return undefined;
  const other = matchDeed(view, { ...predicate, objects: left });
  return other === undefined || other.kind === deed.kind ? undefined : other;
}

const OVERSEEING: ReadonlySet<string> = new Set(['monitor', 'observe', 'oversee', 'supervise', 'verify', 'discuss']);

function findByNoun(view: ParagraphView, found: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const taken = new Set(found.flatMap((f) => f.objects.map((o) => o.head)));
  const verbs = new Set(found.map((f) => f.content));
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || taken.has(i) || (t.dep(i) === 'dobj' && verbs.has(t.head(i)) && !leadsList(t, i))) continue;
    const verb = DEED_NOUNS.get(lemmaOf(t, i));
    if (verb === undefined) continue;
    const predicate = nounPredicate(t, i, verb);
    const match = matchDeed(view, predicate) ?? matchMeasures(view, predicate)[0];
    if (!match) continue;
    const frame = frameOf(view, predicate, match);
    // "delays its easing of the lockdown": told by the verb over it.
    if (!frame.reading.news && t.dep(i) === 'dobj' && HALTING.has(lemmaOf(t, t.head(i)))) continue;
    // "will monitor the implementation of the truce": somebody else's.
    if (t.dep(i) === 'dobj' && OVERSEEING.has(lemmaOf(t, t.head(i)))) continue;
    // A nominal in passing ("after the rise in prices") says too little for a claim.
    if (frame.reading.news || (frame.reading.modality !== 'presupposed' && frame.reading.actors.length > 0)) frames.push(frame);
  }
  return frames;
}

/** "announces the recall of the envoy, a curfew and a vote": each for itself. */
const leadsList = (t: ParagraphView['tokens'], noun: number): boolean => t.children(noun).some((c) => t.dep(c) === 'conj');

/** "was arrested and charged": two verbs side by side for one act on one person. */
const isSameAgain = (t: ParagraphView['tokens'], first: Frame, second: Frame): boolean =>
  first.kind === second.kind &&
  first.act === second.act &&
  t.dep(second.content) === 'conj' &&
  coordinationHead(t, second.content) === coordinationHead(t, first.content) &&
  second.objects.length > 0 &&
  !isSentence(t, first, second) &&
  second.objects.every((o) => first.objects.some((p) => p.head === o.head));

/** "is found guilty and sentenced to life": what is found, and what is done about it. */
const isSentence = (t: ParagraphView['tokens'], first: Frame, second: Frame): boolean =>
  first.kind === 'court_ruling' && FINDING.has(lemmaOf(t, first.content)) && PUNISHING.has(lemmaOf(t, second.content));
const FINDING: ReadonlySet<string> = new Set(['find', 'convict', 'hold', 'judge', 'declare']);
const PUNISHING: ReadonlySet<string> = new Set(['sentence', 'fine', 'jail', 'imprison', 'order', 'give', 'condemn', 'ban', 'receive']);

/** "signs a decree imposing a curfew": the curfew is decided; that a text was signed for it says less. */
function madeBy(t: ParagraphView['tokens'], { content, kind }: Frame): readonly number[] {
  const making = kind === 'other_decision' ? undefined : overOrder(t, content);
  return making === undefined ? [] : [making];
}

/** A clause says a thing once: of two frames of one kind where one stands in the other's words, the first found stays. */
function withoutRepeats(view: ParagraphView, frames: readonly Frame[]): readonly Frame[] {
  const t = view.tokens;
  const bySentence = new Map<number, Frame[]>();
  const kept: Frame[] = [];
  // What is told as news before what is only thought of.
  const byNews = [...frames.filter((f) => f.reading.news), ...frames.filter((f) => !f.reading.news)];
  const makings = new Set(byNews.flatMap((f) => madeBy(t, f)));
  for (const f of byNews) {
    if (f.kind !== 'court_ruling' && makings.has(f.content)) continue;
    const sentence = view.sentenceRange(f.content).from;
    const others = bySentence.get(sentence) ?? [];
    // What a court orders is its ruling, what a law or a treaty allows is the law or the treaty.
    const ordered = others.some(
      (k) =>
        (k.kind === 'court_ruling' ||
          // "asks him to form a government" appoints him.
          (k.kind === 'appointment' && f.kind === 'body_creation') ||
          (f.kind === 'other_decision' && ['law_adoption', 'agreement_or_relations'].includes(k.kind))) &&
        k.content !== f.content &&
        f.reading.chain.includes(k.content),
    );
    const repeats = others.some(
      (k) =>
        k.kind === f.kind &&
        (k.reading.chain.includes(f.content) || f.reading.chain.includes(k.content) || k.reading.trigger === f.reading.trigger),
    );
    const first = others.find((k) => isSameAgain(t, k, f));
    if (first !== undefined) {
      // "is arrested and questioned by the police"
      if (first.reading.actors.length === 0)
        kept.splice(kept.indexOf(first), 1, { ...first, reading: { ...first.reading, actors: f.reading.actors } });
      continue;
    }
    // "convicts the governor, thereby removing him from office"
    const follows = f.kind === 'official_removal' && t.dep(f.content) === 'advcl' && t.tag(f.content) === 'VBG';
    if (repeats || (ordered && !follows)) continue;
    kept.push(f);
    bySentence.set(sentence, [...others, f]);
  }
  return kept.filter((f) => f.kind !== 'other_decision' || !kept.some((k) => saysMore(t, k, f)));
}

/** "agrees to halt its tests", "announces a move to the second tier": the same words, and the other frame knows what they decide. */
const saysMore = (t: ParagraphView['tokens'], narrow: Frame, wide: Frame): boolean =>
  narrow.kind !== 'other_decision' &&
  narrow.reading.news &&
  narrow.content !== wide.content &&
  narrow.reading.trigger === wide.reading.trigger &&
  (isWithin(t, narrow.content, wide.content) || isWithin(t, wide.content, narrow.content));

/** Under it as its object or clause, and not beside another thing under it. */
function isWithin(t: ParagraphView['tokens'], i: number, ancestor: number): boolean {
  let at = i;
  for (let steps = 0; at !== ancestor; steps++) {
    if (steps > 40 || t.head(at) === at || APART.has(t.dep(at))) return false;
    at = t.head(at);
  }
  return true;
}
const APART: ReadonlySet<string> = new Set(['conj', 'advcl', 'pcomp', 'relcl']);
