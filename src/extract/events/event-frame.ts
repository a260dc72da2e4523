import type { EventKindCode } from '../../model/event-kinds.ts';
import { isAgentive } from '../claims/authority.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { readClause } from '../claims/reading.ts';
import { coordinationHead, prepObjects } from '../claims/syntax.ts';
import { isCountry, mentionOf } from '../claims/things.ts';

interface Found {
  readonly kind: EventKindCode;
  /** The word that says what has happened, and the one that says that it has. */
  readonly content: number;
  readonly trigger: number;
  readonly predicate: Predicate;
  readonly magnitude?: string | undefined;
  readonly rule: string;
  readonly score: number;
}

export function eventFrame(view: ParagraphView, { kind, content, trigger, predicate, magnitude, rule, score }: Found): Frame {
  const actors = [...participants(view, predicate.subjects), ...counterparts(view, kind, predicate)];
  const reading = readClause(view.tokens, trigger, 'adopted', actors, view.sentenceRange(content).to, () => true);
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
  const direct = kind === 'meeting' && predicate.keys.some((k) => MEETING.has(k)) ? predicate.objects : [];
  const held = predicate.objects.flatMap((o) => prepObjects(view.tokens, o, 'with', 'between'));
  return [...predicate.prepObjects('with', 'against'), ...direct, ...held].filter((o) => isActor(view, o));
}
const MEETING: ReadonlySet<string> = new Set(['meet', 'telephone', 'phone', 'receive', 'host', 'welcome', 'greet']);

/** A place coordinated with people ("residents of A and B" misread) is where, not who. */
function participants(view: ParagraphView, subjects: readonly number[]): readonly number[] {
  if (subjects.length < 2) return subjects;
  const [first] = subjects;
  if (first === undefined || mentionOf(view, first)?.mention.type === 'Place') return subjects;
  return subjects.filter((s) => s === first || mentionOf(view, s)?.mention.type !== 'Place');
}

export function isMain(view: ParagraphView, verb: number): boolean {
  const t = view.tokens;
  const top = coordinationHead(t, verb);
  return t.dep(top) === 'ROOT' || (t.dep(top) === 'ccomp' && t.dep(t.head(top)) === 'ROOT');
}

export const isActor = (view: ParagraphView, head: number): boolean =>
  mentionOf(view, head) !== undefined || isCountry(view, head) || (view.tokens.pos(head) !== 'PRON' && isAgentive(view, head));
