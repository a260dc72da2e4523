import type { Tokens } from '../../model/analysis.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childBy, isNoun, isVerb, lemmaOf, nounPhrase, prepObjects } from '../claims/syntax.ts';
import { isBody, isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { eventFrame, isActor, isMain } from './event-frame.ts';
import { isLeftDead } from './find-happenings.ts';
import { isSpeech } from './find-statements.ts';
import { happeningAt } from './happening-kind.ts';
import { EVENT_VERBS, type EventVerbRow, OTHER_VERBS, PRICE_MOVES } from './lexicon/event-verbs.ts';
import { NO_ATTACKERS } from './lexicon/happening-nouns.ts';
import { HARMING } from './lexicon/happening-verbs.ts';
import { countOf, moveOf } from './magnitude.ts';

/** Rows by their verbs: most verbs are in none. */
const ROWS: ReadonlyMap<string, readonly EventVerbRow[]> = EVENT_VERBS.reduce((rows, row) => {
  for (const verb of row.verbs) rows.set(verb, [...(rows.get(verb) ?? []), row]);
  return rows;
}, new Map<string, readonly EventVerbRow[]>());

/** The first row that fits, in the order of the table. */
function rowFor(view: ParagraphView, predicate: Predicate): EventVerbRow | undefined {
  const listed = predicate.keys.flatMap((k) => ROWS.get(k) ?? []);
  if (listed.length > 1) listed.sort((a, b) => EVENT_VERBS.indexOf(a) - EVENT_VERBS.indexOf(b));
  return listed.find((row) => fits(view, row, predicate));
}

/** Verbs that say by themselves what has happened. */
export function findEventVerbs(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isVerb(t, i) || used.has(i) || ['aux', 'auxpass', 'amod', 'compound'].includes(t.dep(i)) || childBy(t, i, 'det') !== undefined)
      continue;
    const predicate = verbPredicate(t, i);
    const harm = predicate.keys.some((k) => HARMING.has(k)) ? harmBy(t, predicate, used) : undefined;
    if (harm !== undefined) {
      frames.push(
        eventFrame(view, {
          kind: harm,
          content: i,
          trigger: i,
          predicate: { ...predicate, subjects: [] },
          rule: 'events/event-verbs',
          score: 0.8,
        }),
      );
      continue;
    }
    const row = rowFor(view, predicate);
    if (row)
      frames.push(
        eventFrame(view, {
          kind: row.kind,
          content: i,
          trigger: i,
          predicate: row.kind === 'disaster' || row.toll ? { ...predicate, subjects: [] } : row.moved ? moved(t, predicate) : predicate,
          magnitude: magnitudeOf(view, row, predicate),
          rule: 'events/event-verbs',
          score: 0.8,
        }),
      );
    else if (isMain(view, i) && predicate.keys.some((k) => OTHER_VERBS.has(k)) && !isSpeech(view, predicate)) {
      const subjects = predicate.subjects.flatMap((s) => troopsOf(view, s));
      if (!subjects.some((s) => isActor(view, s))) continue;
      frames.push(
        eventFrame(view, {
          kind: 'other_event',
          content: i,
          trigger: i,
          predicate: { ...predicate, subjects },
          rule: 'events/other-verbs',
          score: 0.5,
        }),
      );
    }
  }
  return frames;
}

/** "the first storm to hit Mozambique since 1984": of a noun that is part of another clause, unless that tells it. */
function harmBy(t: Tokens, { token, subjects }: Predicate, used: ReadonlySet<number>): EventKindCode | undefined {
  if (t.dep(token) !== 'relcl' && t.dep(token) !== 'acl') return undefined;
  const noun = subjects.find((s) => natureAt(t, s) !== undefined);
  return noun === undefined || used.has(noun) ? undefined : natureAt(t, noun);
}

function magnitudeOf(view: ParagraphView, row: EventVerbRow, predicate: Predicate): string | undefined {
  switch (row.kind) {
    case 'casualty':
      return countOf(view, row.toll ? tollOf(predicate) : predicate.objects);
    case 'protest':
      return countOf(view, predicate.subjects);
    case 'price_change':
      return moveOf(view, predicate.token);
    default:
      return undefined;
  }
}

function fits(view: ParagraphView, row: EventVerbRow, predicate: Predicate): boolean {
  const t = view.tokens;
  if (row.subjects) {
    const who = row.moved ? moved(t, predicate).subjects : predicate.subjects;
    if (!who.some((s) => nounPhrase(t, s, 1).some((w) => row.subjects?.has(lemmaOf(t, w))))) return false;
  }
  if (row.objects && !predicate.objects.some((o) => row.objects?.has(lemmaOf(t, o)))) return false;
  if (row.with && !predicate.prepObjects().some((o) => row.with?.has(lemmaOf(t, o)))) return false;
  if (row.main && !isMain(view, predicate.token)) return false;
  if (row.leavesDead && !isLeftDead(t, predicate.token)) return false;
  if (row.beside && !t.children(predicate.token).some((c) => c > predicate.token && row.beside?.has(t.lower(c)))) return false;
  if (row.toll && !tollOf(predicate).some((o) => t.tag(o) === 'CD' || childBy(t, o, 'nummod') !== undefined)) return false;
  if (row.victims && predicate.subjects.some((s) => isThing(t, s))) return false;
  if (row.far && !isFar(view, predicate)) return false;
  if (row.guests && !predicate.objects.some((o) => ['Person', 'Office'].includes(mentionOf(view, o)?.mention.type ?? ''))) return false;
  if (row.victims && !predicate.objects.some((o) => isPersonal(view, o) || isBody(view, o) || mentionOf(view, o)?.mention.type === 'Place'))
    return false;
  return true;
}

/** "rose to nine", "passes 500" */
const tollOf = (predicate: Predicate): readonly number[] => [
  ...predicate.prepObjects('to', 'at', 'above', 'over', 'past', 'up', 'beyond'),
  ...predicate.objects,
];

/** "the first contingent of peacekeepers", "a deployment of NATO troops" */
function troopsOf(view: ParagraphView, head: number): readonly number[] {
  const of = TROOPS.has(lemmaOf(view.tokens, head)) ? prepObjects(view.tokens, head, 'of').filter((o) => isActor(view, o)) : [];
  return of.length > 0 ? of : [head];
}
const TROOPS: ReadonlySet<string> = words('deployment contingent detachment convoy wave column shipment flow stream');

/** "a flood of complaints", "sanctions": they attack nobody. */
const isThing = (t: Tokens, subject: number): boolean => NO_ATTACKERS.has(lemmaOf(t, subject)) || natureAt(t, subject) !== undefined;

/** What nature and machines do. */
function natureAt(t: Tokens, subject: number): EventKindCode | undefined {
  const kind = isNoun(t, subject) ? happeningAt(t, subject) : undefined;
  return kind === 'disaster' || kind === 'accident' ? kind : undefined;
}

/** "a train was derailed", "A truck overturned": what moves may pass for what is moved, or for the noun of a participle. */
function moved(t: Tokens, predicate: Predicate): Predicate {
  if (predicate.subjects.length > 0) return predicate;
  const { token: verb } = predicate;
  const host = t.head(verb);
  const noun = t.dep(verb) === 'acl' && t.tag(verb) === 'VBN' && isHeading(t, host) ? [host] : predicate.objects;
  return { ...predicate, subjects: noun };
}
const isHeading = (t: Tokens, noun: number): boolean =>
  t.dep(noun) === 'ROOT' || (t.dep(noun) === 'conj' && t.dep(t.head(noun)) === 'ROOT');

/** "rose 3 percent", "fell below 70 dollars": the clause says how far. */
const isFar = (view: ParagraphView, { token }: Predicate): boolean => {
  const t = view.tokens;
  for (let i = token + 1; i <= Math.min(t.rightEdge(token), token + 10); i++) if (PRICE_MOVES.has(t.lower(i))) return true;
  return false;
};
