import type { Tokens } from '../../model/analysis.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import { isAgentive } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { readClause } from '../claims/reading.ts';
import { childBy, childrenBy, coordinationHead, isNoun, isVerb, lemmaOf, nounPhrase, prepObjects } from '../claims/syntax.ts';
import { isBody, isCountry, isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import {
  EVENT_NOUNS,
  EVENT_VERBS,
  type EventVerbRow,
  HAPPENING_VERBS,
  OTHER_VERBS,
  PRICES,
  SAYING_VERBS,
  STAGING_VERBS,
  STATEMENT_VERBS,
} from './lexicon/event-words.ts';
import { countOf, timesOf } from './magnitude.ts';

type Finder = (view: ParagraphView, used: ReadonlySet<number>) => readonly Frame[];

/** In this order: narrow verbs, then nouns that verbs make happen, then price moves as nouns, then what is only said. */
const FINDERS: readonly Finder[] = [findStagedNouns, findEventVerbs, findPriceMoves, findStatements];

/** Events of a paragraph; words that a decision has read are left alone. */
export function findEvents(view: ParagraphView, decisions: readonly Frame[]): readonly Frame[] {
  const used = new Set(decisions.filter((d) => d.reading.news).flatMap((d) => [d.content, ...d.reading.chain]));
  const found: Frame[] = [];
  const told = new Set<string>();
  for (const finder of FINDERS) {
    for (const frame of finder(view, used)) {
      // "went to rallies, protesting against ...": one happening told twice in a clause.
      if (frame.reading.chain.some((i) => told.has(`${frame.kind} ${i}`))) continue;
      found.push(frame);
      told.add(`${frame.kind} ${frame.reading.trigger}`);
      used.add(frame.content).add(frame.reading.trigger);
    }
  }
  return found;
}

function frameOf(
  view: ParagraphView,
  kind: EventKindCode,
  content: number,
  trigger: number,
  predicate: Predicate,
  rule: string,
  score: number,
): Frame {
  const t = view.tokens;
  const actors = [...participants(view, predicate.subjects), ...counterparts(view, kind, predicate)];
  const reading = readClause(t, trigger, 'adopted', actors, view.sentenceRange(content).to, () => true);
  const magnitude =
    kind === 'casualty' || kind === 'protest' ? countOf(view, kind === 'casualty' ? predicate.objects : predicate.subjects) : undefined;
  const participant = predicate.subjects[0];
  return {
    about: 'event',
    kind,
    content,
    reading: {
      ...reading,
      trigger,
      actors: reading.modality === 'asserted' || reading.actors.length === 0 ? actors : reading.actors,
      chain: [content, ...reading.chain],
    },
    objects: [],
    rule,
    score,
    ...(magnitude === undefined ? {} : { magnitude }),
    ...(participant === undefined ? {} : { participant }),
  };
}

/** "clashed with police", "met the emir", "held talks with Iran": the other side takes part too. */
function counterparts(view: ParagraphView, kind: EventKindCode, predicate: Predicate): readonly number[] {
  if (kind !== 'clash' && kind !== 'meeting') return [];
  const direct =
    kind === 'meeting' && predicate.keys.some((k) => k === 'meet' || k === 'telephone' || k === 'phone') ? predicate.objects : [];
  const held = predicate.objects.flatMap((o) => prepObjects(view.tokens, o, 'with', 'between'));
  return [...predicate.prepObjects('with', 'against'), ...direct, ...held].filter((o) => isActor(view, o));
}

/** A place coordinated with people ("residents of A and B" misread) is where, not who. */
function participants(view: ParagraphView, subjects: readonly number[]): readonly number[] {
  if (subjects.length < 2) return subjects;
  const [first] = subjects;
  if (first === undefined || mentionOf(view, first)?.mention.type === 'Place') return subjects;
  return subjects.filter((s) => s === first || mentionOf(view, s)?.mention.type !== 'Place');
}

/** Most verbs are in no row. */
const ROW_VERBS: ReadonlySet<string> = new Set(EVENT_VERBS.flatMap(({ verbs }) => [...verbs]));

function findEventVerbs(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || ['aux', 'auxpass', 'amod', 'compound'].includes(t.dep(i)) || childBy(t, i, 'det') !== undefined)
      continue;
    const predicate = verbPredicate(t, i);
    const row = predicate.keys.some((k) => ROW_VERBS.has(k)) ? EVENT_VERBS.find((r) => fits(view, r, predicate)) : undefined;
    if (row) frames.push(frameOf(view, row.kind, i, i, predicate, 'events/event-verbs', 0.8));
    else if (isMain(view, i) && predicate.keys.some((k) => OTHER_VERBS.has(k)) && predicate.subjects.some((s) => isActor(view, s))) {
      frames.push(frameOf(view, 'other_event', i, i, predicate, 'events/other-verbs', 0.5));
    }
  }
  return frames;
}

function fits(view: ParagraphView, row: EventVerbRow, predicate: Predicate): boolean {
  const t = view.tokens;
  if (!predicate.keys.some((k) => row.verbs.has(k))) return false;
  const { subjects } = predicate;
  if (row.subjects && !subjects.some((s) => nounPhrase(t, s, 1).some((w) => row.subjects?.has(lemmaOf(t, w))))) return false;
  if (row.objects && !predicate.objects.some((o) => row.objects?.has(lemmaOf(t, o)))) return false;
  if (row.victims && !predicate.objects.some((o) => isPersonal(view, o) || isBody(view, o) || mentionOf(view, o)?.mention.type === 'Place'))
    return false;
  return true;
}

/** "Protests began", "protesters staged clashes". */
function findStagedNouns(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || used.has(i)) continue;
    const named = EVENT_NOUNS.get(lemmaOf(t, i));
    if (named === undefined) continue;
    const kind = isArmed(t, i) ? 'attack' : named;
    const top = coordinationHead(t, i);
    const dep = t.dep(top);
    const up = dep === 'pobj' ? t.head(t.head(top)) : t.head(top);
    if (!isVerb(t, up) || used.has(up)) continue;
    const predicate = verbPredicate(t, up);
    const happens =
      (dep === 'nsubj' || dep === 'nsubjpass') &&
      predicate.keys.some((k) => HAPPENING_VERBS.has(k) || (dep === 'nsubjpass' && STAGING_VERBS.has(k)));
    const staged =
      (dep === 'dobj' || dep === 'pobj') && predicate.keys.some((k) => STAGING_VERBS.has(k) && (dep === 'dobj') !== k.includes('+'));
    if (happens) frames.push(frameOf(view, kind, i, up, { ...predicate, subjects: [] }, 'events/event-nouns', 0.8));
    else if (staged) frames.push(frameOf(view, kind, i, up, predicate, 'events/event-nouns', 0.8));
  }
  return frames;
}

/** "a drone strike", "precision strikes": by arms, not of workers. */
const isArmed = (t: Tokens, noun: number): boolean =>
  lemmaOf(t, noun) === 'strike' && childrenBy(t, noun, 'compound', 'amod', 'nmod').some((c) => ARMS.has(lemmaOf(t, c)));
const ARMS: ReadonlySet<string> = words('air drone missile rocket military artillery suicide precision retaliatory tank');

const MOVES: ReadonlySet<string> = words('rise increase hike surge jump growth doubling fall drop decline');

/** "a two-fold rise in the price of gas": a price move named by a noun, whatever is said of it. */
function findPriceMoves(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || used.has(i) || !MOVES.has(lemmaOf(t, i))) continue;
    const phrase = nounPhrase(t, i, 3);
    const price = phrase.find(
      (w) => PRICES.has(lemmaOf(t, w)) && ['price', 'cost', 'tariff', 'rent', 'fare', 'fee'].includes(lemmaOf(t, w)),
    );
    if (price === undefined) continue;
    const things = phrase.filter((w) => w !== price && w !== i && isNoun(t, w) && mentionOf(view, w)?.mention.type === 'Topic');
    const magnitude = timesOf(view, i);
    const reading = readClause(t, i, 'adopted', [], view.sentenceRange(i).to, () => true);
    frames.push({
      about: 'event',
      kind: 'price_change',
      content: i,
      reading: { ...reading, trigger: i, actors: [], chain: [i], past: true },
      objects: (things.length > 0 ? things.slice(-1) : []).map((head) => ({ role: 'CONCERNS', head, attribute: 'price' })),
      rule: 'events/price-moves',
      score: 0.8,
      ...(magnitude === undefined ? {} : { magnitude }),
    });
  }
  return frames;
}

function findStatements(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || !isMain(view, i)) continue;
    const predicate = verbPredicate(t, i);
    const speaks = predicate.keys.some((k) => STATEMENT_VERBS.has(k));
    const says =
      !speaks &&
      predicate.keys.some((k) => SAYING_VERBS.has(k)) &&
      t.children(i).some((c) => t.dep(c) === 'ccomp' && c > i && !frameInside(view, c, used));
    if (!speaks && !says) continue;
    if (!predicate.subjects.some((s) => isActor(view, s)) && !predicate.passive) continue;
    frames.push(frameOf(view, 'statement', i, i, predicate, 'events/statements', 0.6));
  }
  return frames;
}

function frameInside(view: ParagraphView, clause: number, used: ReadonlySet<number>): boolean {
  for (let i = view.tokens.leftEdge(clause); i <= view.tokens.rightEdge(clause); i++) if (used.has(i)) return true;
  return false;
}

function isMain(view: ParagraphView, verb: number): boolean {
  const t = view.tokens;
  const top = coordinationHead(t, verb);
  return t.dep(top) === 'ROOT' || (t.dep(top) === 'ccomp' && t.dep(t.head(top)) === 'ROOT');
}

const isActor = (view: ParagraphView, head: number): boolean =>
  mentionOf(view, head) !== undefined || isCountry(view, head) || (view.tokens.pos(head) !== 'PRON' && isAgentive(view, head));
