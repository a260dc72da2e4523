import type { Tokens } from '../../model/analysis.ts';
import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { verbPredicate } from '../claims/predicate.ts';
import { childrenBy, isNoun, isVerb, lemmaOf, phraseLemmas, prepObjects, throughQuantity } from '../claims/syntax.ts';
import { isCountry, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { isCourt } from './doers.ts';
import { ABOUT_ROWS, type AboutRow } from './lexicon/kinds-by-object.ts';
import { isAction } from './lexicon/wide-words.ts';
import { measureNamed } from './match-measure.ts';

/** "agrees to send back its ambassador", "orders the departure of troops": a decision without a kind of its own has that of what it is about. */
export function withKindOfObject(view: ParagraphView, frame: Frame): Frame {
  if (frame.kind !== 'other_decision' || !READ.has(frame.rule)) return frame;
  if (frame.reading.stage !== 'called_for' && frame.reading.actors.some((a) => isCourt(view, a))) return { ...frame, kind: 'court_ruling' };
  // "ask judges to defer their decision"
  if (frame.reading.stage === 'called_for' && isAskedOfCourt(view, frame.content)) return { ...frame, kind: 'court_ruling' };
  const way = wayFrom(view.tokens, frame.content);
  if (way === undefined) return frame;
  if (isForTrial(view.tokens, frame, way)) return { ...frame, kind: 'court_ruling' };
  const row = ABOUT_ROWS.find((one) => fits(view, way, one));
  if (row === undefined) return ofMeasure(view, frame, way);
  const act = frame.act === 'enact' ? actOn(way, row) : frame.act;
  return { ...frame, kind: row.kind, ...(act === undefined ? {} : { act }) };
}

/** "announces the expansion of the lockdown to Lille": of the kind of the measure that it is about. */
function ofMeasure(view: ParagraphView, frame: Frame, { things, verbs }: Way): Frame {
  const t = view.tokens;
  if (!meets(WIDENING, verbs) || !isVerb(t, frame.content)) return frame;
  const kind = things.map((o) => measureNamed(view, o)).find((k) => k !== undefined && MEASURES_IN_FORCE.has(k));
  const act: Frame['act'] = verbs.has('extension') ? 'extend' : meets(EASING, verbs) ? 'lift' : frame.act;
  return kind === undefined ? frame : { ...frame, kind, ...(act === undefined ? {} : { act }) };
}
const EASING = words('easing relaxation loosening softening lifting removal end');
const WIDENING = new Set([
  ...EASING,
  ...words('expansion extension tightening toughening widening imposition introduction reintroduction reimposition'),
]);
const MEASURES_IN_FORCE: ReadonlySet<string> = words(
  'state_of_emergency martial_law curfew movement_restriction border_measure trade_or_sanctions assembly_ban price_regulation',
);

function isAskedOfCourt(view: ParagraphView, content: number): boolean {
  if (!isVerb(view.tokens, content)) return false;
  const { subjects, objects } = verbPredicate(view.tokens, content);
  return subjects.some((s) => isCourt(view, s)) && objects.some((o) => OF_COURTS.has(lemmaOf(view.tokens, o)));
}
const OF_COURTS = words('decision verdict trial hearing sentence');

const actOn = ({ verbs }: Way, { lifts }: AboutRow): Frame['act'] =>
  meets(HALTS, verbs) ? 'suspend' : lifts !== undefined && meets(lifts, verbs) ? 'lift' : 'enact';
const HALTS = words('suspend halt pause freeze postpone');

const READ: ReadonlySet<string> = new Set(['decisions/wide-verbs', 'decisions/deeds', 'decisions/measures']);

/** Verbs and nouns of action on the way from the verb, and the heads of what they are done to. */
interface Way {
  readonly verbs: ReadonlySet<string>;
  readonly things: readonly number[];
}

/** Texts that hold what they decide: their kind is another question. */
const PAPERS = words('resolution motion declaration statement petition');

function wayFrom(t: Tokens, content: number): Way | undefined {
  if (!isVerb(t, content)) return undefined;
  const verbs = new Set<string>();
  const things: number[] = [];
  const predicate = verbPredicate(t, content);
  if (predicate.objects.some((o) => PAPERS.has(lemmaOf(t, o)) && !phraseLemmas(t, o, 0).has('impeachment'))) return undefined;
  const walk = (verb: number, depth: number): void => {
    const one = verbPredicate(t, verb);
    for (const key of one.keys) if (!key.includes('+')) verbs.add(key);
    const clauses = clausesUnder(t, verb, one.objects);
    // "orders the army to": whom it is said to is not what it is about.
    if (clauses.length === 0 || depth > 0 || LETTING.has(lemmaOf(t, verb))) for (const o of one.objects) through(o, 0);
    // "gives approval to amendments"
    for (const o of prepObjects(t, verb, 'at', ...(lemmaOf(t, verb) === 'give' ? ['to'] : []))) things.push(o);
    if (one.objects.length === 0) for (const o of prepObjects(t, verb, 'to', 'from', 'of', 'with', 'as', 'for')) through(o, 0);
    if (depth < 2) for (const c of clauses) walk(c, depth + 1);
  };
  const through = (noun: number, depth: number): void => {
    const head = throughQuantity(t, noun);
    things.push(head);
    const lemma = lemmaOf(t, head);
    if (depth > 2 || !(isAction(lemma) || VAGUE.has(lemma))) return;
    verbs.add(lemma);
    for (const o of prepObjects(t, head, 'of', 'in', 'to', 'on', 'from', 'with', 'at')) through(o, depth + 1);
    for (const c of childrenBy(t, head, 'compound')) if (isNoun(t, c)) things.push(c);
    for (const c of childrenBy(t, head, 'acl')) if (t.tag(c) === 'VB') walk(c, 1);
  };
  walk(content, 0);
  return { verbs, things };
}

const LETTING = words('allow permit let ban bar authorize exempt');
const VAGUE = words(
  'plan number member use part rest size proposal decision intention intent move return issue ban reshuffle aid recall exit access pullout drawdown order package operation service entry arrival',
);

/** What the verb would have done, also where it hangs on whom it is said to. */
const clausesUnder = (t: Tokens, verb: number, objects: readonly number[]): readonly number[] => [
  ...childrenBy(t, verb, 'xcomp', 'ccomp').filter((c) => isVerb(t, c)),
  ...childrenBy(t, verb, 'advcl').filter((c) => objects.length > 0 && lemmaOf(t, verb) === 'order' && t.tag(c) === 'VB'),
  ...objects.flatMap((o) => childrenBy(t, o, 'acl').filter((c) => t.tag(c) === 'VB')),
  // "bars them from entering"
  ...childrenBy(t, verb, 'prep')
    .filter((p) => t.lower(p) === 'from')
    .flatMap((p) => childrenBy(t, p, 'pcomp')),
];

/** "is ordered to stand trial", "ordered to forfeit $3 million": by a court, named or not. */
const isForTrial = (t: Tokens, frame: Frame, { verbs, things }: Way): boolean =>
  verbs.has('order') &&
  frame.reading.actors.length === 0 &&
  (verbs.has('forfeit') ||
    ((verbs.has('spend') || verbs.has('serve')) && things.some((o) => TERMS.has(lemmaOf(t, o)))) ||
    ((verbs.has('stand') || verbs.has('face')) && things.some((o) => TRIALS.has(lemmaOf(t, o)))));
const TERMS = words('month year');
const TRIALS = words('trial charge tribunal');

const meets = (list: ReadonlySet<string>, found: ReadonlySet<string>): boolean => {
  for (const word of list) if (found.has(word)) return true;
  return false;
};

function fits(view: ParagraphView, { verbs, things }: Way, row: AboutRow): boolean {
  if (row.verbs && !meets(row.verbs, verbs)) return false;
  if (row.notVerbs && meets(row.notVerbs, verbs)) return false;
  if (row.nouns === undefined && row.toward === undefined) return true;
  const t = view.tokens;
  return things.some((o) => {
    if (row.nouns && !row.nouns.has(lemmaOf(t, o))) return false;
    if (row.with && !meets(row.with, phraseLemmas(t, o, 1))) return false;
    if (row.without && meets(row.without, phraseLemmas(t, o, 1))) return false;
    if (row.toward === 'country') return isCountry(view, o);
    if (row.toward === 'union') return isUnion(view, o);
    return true;
  });
}

/** A body of several states, known as one or left by a state. */
function isUnion(view: ParagraphView, head: number): boolean {
  const body = mentionOf(view, head, 'Body')?.mention;
  return body !== undefined && ['international', 'other', 'court', undefined].includes(body.bodyKind);
}
