import type { Tokens } from '../../model/analysis.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { childBy, childrenBy, isNoun, isPassive, isVerb, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { eventFrame, isActor } from './event-frame.ts';
import { bundleOf, happeningAt } from './happening-kind.ts';
import { DISEASES, ONLY_OUTBREAKS } from './lexicon/happening-nouns.ts';
import {
  BREAKING_OUT,
  CAUSING,
  COMING_ABOUT,
  DEAD,
  FIGHTING_IT,
  FIRES,
  HARMING,
  KILLING,
  REACHING,
  STAGING,
  TOLD,
  UNDERGONE,
} from './lexicon/happening-verbs.ts';
import { countOf } from './magnitude.ts';

/** "Protests began", "a blaze tore through the market", "protesters staged clashes", "there was an earthquake". */
export function findHappenings(view: ParagraphView, used: ReadonlySet<number>): readonly Frame[] {
  const t = view.tokens;
  const frames: Frame[] = [];
  for (let i = 0; i < t.length; i++) {
    if (!isNoun(t, i) || used.has(i)) continue;
    const named = happeningAt(t, i);
    if (named === undefined) continue;
    const top = bundleOf(t, i);
    const relation = relationOf(t, top);
    if (relation === undefined || used.has(relation.verb)) continue;
    const { verb, dep } = relation;
    const predicate = verbPredicate(t, verb);
    const said = saidOf(t, named, i, top, dep, predicate);
    if (said === undefined) continue;
    const kind = EXPLOSIONS.has(lemmaOf(t, i)) && isByAccident(t, dep, predicate) ? 'accident' : named;
    frames.push(
      eventFrame(view, {
        kind,
        content: i,
        trigger: verb,
        predicate:
          said === 'by somebody' ? predicate : { ...predicate, subjects: partiesOf(view, kind, i, predicate), prepObjects: () => [] },
        magnitude: countFor(view, kind, predicate),
        rule: 'events/happenings',
        score: 0.8,
      }),
    );
  }
  return frames;
}

/** "a leak triggered an explosion", "an explosion tore through a mine" */
const isByAccident = (t: Tokens, dep: string, predicate: Predicate): boolean =>
  dep === 'dobj'
    ? predicate.keys.some((k) => CAUSING.has(k))
    : [...predicate.objects, ...predicate.prepObjects('through', 'at', 'in')].some((o) => WORKS.has(lemmaOf(t, o)));
const WORKS: ReadonlySet<string> = new Set(['mine', 'factory', 'plant', 'workshop', 'boiler', 'colliery']);

/** "clashes between police and miners", "a strike by pilots": who is in it, as the noun says. */
function partiesOf(view: ParagraphView, kind: EventKindCode, noun: number, predicate: Predicate): readonly number[] {
  if (!HAS_PARTIES.has(kind)) return [];
  const { tokens: t } = view;
  const found = [...prepObjects(t, noun, 'between', 'by', 'involving'), ...predicate.prepObjects('between')];
  return found.filter((o) => mentionOf(view, o) !== undefined || (t.pos(o) === 'NOUN' && isActor(view, o)));
}
const HAS_PARTIES: ReadonlySet<EventKindCode> = new Set<EventKindCode>(['clash', 'meeting', 'protest', 'attack']);

/** The verb that the noun is the subject, the object or an adjunct of. */
function relationOf(t: Tokens, noun: number): { readonly verb: number; readonly dep: string } | undefined {
  const dep = t.dep(noun);
  if (dep === 'ROOT') {
    // "A prison riot left 20 inmates dead": the parser takes the verb for a participle.
    const verb = childrenBy(t, noun, 'acl').find((c) => t.tag(c) !== 'VBG' && (childBy(t, c, 'dobj') !== undefined || isBreakingOut(t, c)));
    return verb === undefined || childBy(t, verb, 'agent') !== undefined ? undefined : { verb, dep: 'told' };
  }
  const verb = dep === 'pobj' ? t.head(t.head(noun)) : t.head(noun);
  // "Clashes erupt in Lima": the parser may take such a verb for an adjective.
  return isVerb(t, verb) || (t.dep(verb) === 'ROOT' && COMING_ABOUT.has(t.lower(verb))) ? { verb, dep } : undefined;
}
const isBreakingOut = (t: Tokens, verb: number): boolean => BREAKING_OUT.has(lemmaOf(t, verb)) || childBy(t, verb, 'prt') !== undefined;
const isInfinitive = (t: Tokens, verb: number): boolean =>
  t.dep(verb) !== 'ROOT' && childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'to');

/** Whether the clause says that it happens, by itself or by somebody. */
function saidOf(
  t: Tokens,
  kind: EventKindCode,
  noun: number,
  top: number,
  dep: string,
  predicate: Predicate,
): 'by itself' | 'by somebody' | undefined {
  const { keys, token: verb } = predicate;
  const any = (list: ReadonlySet<string>): boolean => keys.some((k) => list.has(k));
  const lemma = lemmaOf(t, noun);
  switch (dep) {
    case 'nsubj':
    case 'told':
      if (isInfinitive(t, verb)) return undefined;
      if (dep === 'nsubj' && isPassive(t, verb)) return any(TOLD) || any(STAGING) ? 'by itself' : undefined;
      if (ONLY_OUTBREAKS.has(lemma)) return any(BREAKING_OUT) ? 'by itself' : undefined;
      // Nature and machines: whom they kill is told as the dead, with what killed them.
      if (isOfThings(kind) && (any(KILLING) || isLeftDead(t, verb))) return undefined;
      return comesAbout(t, predicate, any) || (IS_HARMFUL.has(kind) && doesHarm(t, lemma, predicate, any)) ? 'by itself' : undefined;
    case 'nsubjpass':
      if (ONLY_OUTBREAKS.has(lemma)) return undefined;
      return any(TOLD) || (any(STAGING) && !DISEASES.has(lemma)) ? 'by itself' : undefined;
    case 'attr':
      return isThere(t, verb) && !isDenied(t, top) && !ONLY_OUTBREAKS.has(lemma) ? 'by itself' : undefined;
    case 'dobj':
      if (keys.some((k) => CAUSING.has(k))) return IS_HARMFUL.has(kind) ? 'by itself' : undefined;
      if (FIRES.has(lemma) && any(FIGHTING_IT)) return 'by somebody';
      if (NOT_STAGED.has(lemma) || DISEASES.has(lemma)) return undefined;
      return keys.some((k) => STAGING.has(k) && !k.includes('+')) ? 'by somebody' : undefined;
    case 'pobj':
      if (IS_HARMFUL.has(kind) && isPassive(t, verb) && isCause(t, top, predicate)) return 'by itself';
      if (NOT_STAGED.has(lemma) || DISEASES.has(lemma)) return undefined;
      return keys.some((k) => STAGING.has(k) && k.includes('+')) ? 'by somebody' : undefined;
    default:
      return undefined;
  }
}

const EXPLOSIONS: ReadonlySet<string> = new Set(['explosion', 'blast']);
const IS_HARMFUL: ReadonlySet<EventKindCode> = new Set<EventKindCode>(['disaster', 'accident', 'attack', 'clash', 'protest']);
/** "carry fire", "conduct violence", "make rain", "take hold": read only where it comes about. */
const NOT_STAGED: ReadonlySet<string> = new Set([
  'case',
  'infection',
  'counting',
  'fire',
  'flame',
  'rain',
  'rainfall',
  'wave',
  'violence',
  'war',
  'magnitude',
  'gunfire',
]);

type Any = (list: ReadonlySet<string>) => boolean;

function comesAbout(t: Tokens, { token: verb, objects }: Predicate, any: Any): boolean {
  switch (lemmaOf(t, verb)) {
    case 'take':
      return objects.some((o) => ['place', 'hold'].includes(lemmaOf(t, o)));
    case 'be':
      return t.children(verb).some((c) => t.lower(c) === 'underway') || childrenBy(t, verb, 'prep').some((p) => isUnderWay(t, p));
    case 'leave':
      return true;
    default:
      return any(COMING_ABOUT);
  }
}
const isUnderWay = (t: Tokens, prep: number): boolean =>
  t.lower(prep) === 'under' && childrenBy(t, prep, 'pobj').some((o) => t.lower(o) === 'way');

const BRINGING: ReadonlySet<string> = new Set(['bring+to']);

function doesHarm(t: Tokens, lemma: string, predicate: Predicate, any: Any): boolean {
  if (any(BRINGING)) return predicate.prepObjects('to').some((o) => ['standstill', 'halt'].includes(lemmaOf(t, o)));
  // "made landfall"
  if (lemmaOf(t, predicate.token) === 'make') return childrenBy(t, predicate.token, 'dobj').some((o) => t.lower(o) === 'landfall');
  if (lemma === 'swarm' || lemma === 'locust' || DISEASES.has(lemma)) return any(HARMING) || any(REACHING);
  return any(HARMING) || any(KILLING);
}

const isOfThings = (kind: EventKindCode): boolean => kind === 'disaster' || kind === 'accident';

const isThere = (t: Tokens, verb: number): boolean => lemmaOf(t, verb) === 'be' && childBy(t, verb, 'expl') !== undefined;
const isDenied = (t: Tokens, noun: number): boolean => childrenBy(t, noun, 'det', 'neg').some((d) => t.lower(d) === 'no');

/** "was hit by a storm", "was destroyed in a fire" */
function isCause(t: Tokens, noun: number, { token: verb, keys }: Predicate): boolean {
  const word = t.lower(t.head(noun));
  if (word === 'by') return keys.some((k) => HARMING.has(k));
  return (word === 'in' || word === 'during') && keys.some((k) => UNDERGONE.has(k)) && t.head(t.head(noun)) === verb;
}

/** "a raid killed nine people", "the riot left nine people dead". */
function countFor(view: ParagraphView, kind: EventKindCode, predicate: Predicate): string | undefined {
  if (kind === 'protest' && !predicate.keys.some((k) => KILLING.has(k))) return countOf(view, predicate.subjects);
  return predicate.keys.some((k) => KILLING.has(k)) || isLeftDead(view.tokens, predicate.token)
    ? countOf(view, predicate.objects)
    : undefined;
}

/** "left nine people dead" */
export const isLeftDead = (t: Tokens, verb: number): boolean =>
  lemmaOf(t, verb) === 'leave' &&
  childrenBy(t, verb, 'oprd', 'acomp', 'ccomp', 'dobj', 'xcomp').some(
    (c) => DEAD.has(t.lower(c)) || childrenBy(t, c, 'amod', 'acl', 'acomp', 'oprd').some((d) => DEAD.has(t.lower(d))),
  );
