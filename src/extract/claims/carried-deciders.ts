import type { Mention } from '../../model/evidence.ts';
import type { TimeValue, Validity } from '../../model/time-value.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { areTexts, authorsOf, isText } from '../decisions/agents.ts';
import { isItem } from '../parse/list-item.ts';
import { lookUpGovernor } from './apply-governor.ts';
import { isPublic } from './authority.ts';
import { timeOfFrame } from './claim-time.ts';
import type { Frame } from './frame.ts';
import { decidedImpersonally } from './impersonal.ts';
import { VERB_GOVERNORS } from './lexicon/governors.ts';
import type { ParagraphView, PlacedMention } from './paragraph-view.ts';
import { placesOf } from './places.ts';
import { verbKeys } from './predicate.ts';
import { subjectsOf } from './subjects.ts';
import { childrenBy, isVerb, prepObjects } from './syntax.ts';
import { mentionOf } from './things.ts';
import { words } from './words.ts';

/** Who has decided or met, as later sentences lean on it. */
export interface Told {
  readonly deciders: readonly Mention[];
  /** Number of the sentence. */
  readonly sentence: number;
}

/** What opens a list: its items take from it what they do not say themselves. */
export interface Lead extends Told {
  readonly places?: readonly PlacedMention[];
  readonly time?: TimeValue & Validity;
  /** Of a list that is only asked for or proposed. */
  readonly stage?: Stage;
}

interface ToldBy extends Told {
  readonly frame: Frame;
  readonly view: ParagraphView;
}

/** What the report has told up to here. */
export interface Memory {
  readonly told?: ToldBy;
  /** Who has met. */
  readonly met?: Told;
  /** What opens the list whose items follow. */
  readonly lead?: Lead;
}

/** Sentences that "under the order" looks back over. */
const REACH = 3;
const ALSO = words('also further furthermore moreover additionally likewise');

/**
 * Decisions whose sentence names nobody, and says where to look: "Under a decree of the president, ..." in its own words; "it was decided" by those who have met;
 * "under the order", "the decree also bans" by who made the decision before; "... are also banned" by the same; items of a list by who opens it.
 */
export function carryDeciders(
  view: ParagraphView,
  frames: readonly Frame[],
  before: Memory,
): { readonly frames: readonly Frame[]; readonly memory: Memory } {
  let { told, met } = before;
  const carried = frames.map((frame): Frame => {
    const sentence = view.sentenceOf(frame.content)?.index ?? 0;
    if (frame.kind === 'meeting') met = { deciders: mentionsOf(view, frame.reading.actors), sentence };
    if (frame.about !== 'decision' || !frame.reading.news) return frame;
    const found = deciderOf(view, frame, { told, met, sentence });
    const deciders = found.carried?.deciders ?? mentionsOf(view, found.reading.actors);
    if (deciders.length > 0 && frame.reading.stage !== 'called_for') told = { deciders, sentence, frame: found, view };
    return found;
  });
  const lead = leadOf(view, told, before.lead);
  return { frames: carried, memory: { ...(told ? { told } : {}), ...(met ? { met } : {}), ...(lead ? { lead } : {}) } };
}

const mentionsOf = (view: ParagraphView, heads: readonly number[]): readonly Mention[] =>
  heads.flatMap((head) => {
    const mention = mentionOf(view, head)?.mention;
    return mention === undefined || mention.type === 'Topic' ? [] : [mention];
  });

/** Where and when, of a decision that opens a list. */
function leadBy({ deciders, sentence, frame, view }: ToldBy): Lead {
  const { reading, objects, content } = frame;
  const heads = objects.map((o) => o.head);
  const { applied, fromActor } = placesOf(view, reading.chain, reading.actors, heads, content);
  return { deciders, sentence, places: applied.length > 0 ? applied : fromActor, time: timeOfFrame(view, frame) };
}

interface Before {
  readonly told: Told | undefined;
  readonly met: Told | undefined;
  readonly sentence: number;
}

function deciderOf(view: ParagraphView, frame: Frame, { told, met, sentence }: Before): Frame {
  const { reading } = frame;
  const t = view.tokens;
  if (view.lead !== undefined && reading.actors.length === 0) return asItem(frame, view.lead);
  const decided = reading.chain.map((c) => decidedImpersonally(t, c)).find((d) => d !== undefined);
  if (decided !== undefined) {
    const carried = met !== undefined && sentence - met.sentence <= 1 && met.deciders.length > 0 ? met : gathered(view, decided, sentence);
    return { ...frame, reading: { ...reading, actors: [] }, ...(carried === undefined ? {} : { carried }) };
  }
  // "The ban expired": nobody does that.
  if (reading.actors.length > 0 || reading.stage === 'expired') return frame;
  const texts = textsOver(view, frame);
  const authors = texts.flatMap((text) => authorsOf(view, text));
  if (authors.length > 0) return { ...frame, reading: { ...reading, actors: authors } };
  if (told === undefined || sentence - told.sentence > REACH) return frame;
  const isAnaphor = texts.some((text) => childrenBy(t, text, 'det').some((d) => /^(?:the|this|that|these|those)$/.test(t.lower(d))));
  const isOnward =
    sentence - told.sentence === 1 && reading.chain.some((c) => childrenBy(t, c, 'advmod').some((a) => ALSO.has(t.lower(a))));
  return isAnaphor || isOnward ? { ...frame, carried: told } : frame;
}

/** "Under the order", "according to a decree of the king", "the order also bans": the texts that the clause leans on. */
function textsOver(view: ParagraphView, { content, reading }: Frame): readonly number[] {
  const t = view.tokens;
  const verbs = reading.chain.filter((c) => isVerb(t, c)).flatMap((c) => [c, ...childrenBy(t, c, 'auxpass')]);
  const under = verbs.flatMap((v) => prepObjects(t, v, 'under', 'according', 'pursuant', 'by', 'in'));
  const subjects = isVerb(t, content) ? subjectsOf(t, content) : [];
  return [...under.filter((o) => isText(t, o)), ...(areTexts(view, subjects) ? subjects : [])];
}

/** The one public body of the sentence before, or of the words before: "The president chaired a meeting of the council. It was decided ..." */
function gathered(view: ParagraphView, decided: number, sentence: number): Told | undefined {
  const range = view.sentenceRange(decided);
  const earlier = range.from > 0 ? view.sentenceRange(range.from - 1) : range;
  for (const { from, to } of [{ from: range.from, to: decided }, earlier]) {
    const bodies = view.mentionsIn({ from, to }).filter((m) => m.mention.type === 'Body' && isPublic(view, m.last));
    const different = new Set(bodies.map((m) => m.mention));
    if (different.size === 1) return { deciders: [...different], sentence };
  }
  return undefined;
}

/** An item takes from the lead what it does not say itself. */
function asItem(frame: Frame, lead: Lead): Frame {
  const { reading } = frame;
  const stage = lead.stage ?? reading.stage;
  return { ...frame, reading: { ...reading, stage }, carried: lead };
}

/** The paragraph that ends in a colon opens a list; its items keep it open. */
function leadOf(view: ParagraphView, told: ToldBy | undefined, before: Lead | undefined): Lead | undefined {
  const t = view.tokens;
  if (view.lead !== undefined || isItem(t)) return before;
  if (t.length === 0 || t.text(t.length - 1) !== ':') return undefined;
  const first = view.sentenceOf(0)?.index ?? 0;
  const last = view.sentenceRange(t.length - 1);
  let root = last.from;
  while (root < last.to - 1 && !(t.head(root) === root && isVerb(t, root))) root++;
  const stage = lookUpGovernor(VERB_GOVERNORS, verbKeys(t, root))?.stage;
  const isAsked = stage === 'called_for' || stage === 'proposed';
  const subjects = subjectsOf(t, root);
  const texts = areTexts(view, subjects) ? subjects : [];
  const own = mentionsOf(
    view,
    [...subjects, ...texts.flatMap((text) => authorsOf(view, text))].filter((s) => isPublic(view, s)),
  );
  const sentence = view.sentenceOf(last.from)?.index ?? first;
  if (isAsked) return own.length > 0 ? { deciders: own, sentence, stage } : undefined;
  if (told !== undefined && (told.sentence >= first || (texts.length > 0 && sentence - told.sentence <= REACH))) return leadBy(told);
  return own.length > 0 ? { deciders: own, sentence } : undefined;
}
