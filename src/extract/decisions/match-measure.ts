import type { Tokens } from '../../model/analysis.ts';
import type { Act } from '../../model/vocabulary.ts';
import { VERB_GOVERNORS } from '../claims/lexicon/governors.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { type Predicate, verbPredicate } from '../claims/predicate.ts';
import { subjectsOf } from '../claims/subjects.ts';
import { childrenBy, hyphenated, lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { isCountry, isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import type { KindMatch } from './frame-of.ts';
import { MEASURE_ACTS, MEASURES, type MeasureRow } from './lexicon/measures.ts';
import { ARRIVAL_NOUNS, BORDER_NOUNS, OFFICE_NOUNS } from './lexicon/noun-classes.ts';
import { matchDeed } from './match-deed.ts';
import { isNoTreaty, isOnlyNamed } from './other-senses.ts';

/** Verbs whose subject is the measure: "the curfew takes effect", "the ceasefire holds". */
const COMES: ReadonlyMap<string, Act> = new Map(
  Object.entries<Act>({
    begin: 'enact',
    commence: 'enact',
    start: 'enact',
    'take+into': 'enact',
    'enter+into': 'enact',
    'come+into': 'enact',
    'go+into': 'enact',
    take: 'enact',
    enter: 'enact',
    apply: 'enact',
    'remain+in': 'enact',
    extend: 'extend',
    end: 'lift',
    ease: 'lift',
    relax: 'lift',
    expire: 'enact',
    lapse: 'enact',
    'be+in': 'enact',
    'be+under': 'enact',
    'remain+under': 'enact',
  }),
);
/** "the new rules come into force", "the measures apply to": whatever they are; further on in a text they are those it has told. */
const RULES = words('rule measure regulation requirement guideline scheme mandate pass policy initiative reform system');
const FORCES = words('enter take+into enter+into come+into go+into take apply remain+in be+in end');
const EFFECT = new Set(['effect', 'force', 'place']);

/** Most nouns are no measure's. */
const HEADS: ReadonlySet<string> = new Set(MEASURES.flatMap(({ heads }) => [...heads]));

function rowOf(view: ParagraphView, head: number, also: () => readonly number[] = () => []): MeasureRow | undefined {
  const t = view.tokens;
  // "emergency use authorization": a noun right before a noun is no head, whatever the parser says.
  if (t.tag(head) === 'NN' && t.tag(head + 1) === 'NN' && t.dep(head + 1) !== 'ROOT') return undefined;
  // "restores law and order"
  if (t.lower(head) === 'law' && t.lower(head + 1) === 'and' && t.lower(head + 2) === 'order') return undefined;
  const lemma = lemmaOf(t, head);
  const tied = hyphenated(t, head);
  if (!HEADS.has(lemma) && !(tied !== undefined && HEADS.has(tied))) return undefined;
  let phrase: ReadonlySet<string> | undefined;
  for (const row of MEASURES) {
    if (!row.heads.has(lemma) && !(tied !== undefined && row.heads.has(tied))) continue;
    phrase ??= new Set([...phraseLemmas(t, head), ...also().flatMap((o) => [...phraseLemmas(t, o, 1)])]);
    if (row.with && !meets(phrase, row.with, lemma)) continue;
    if (row.without && meets(phrase, row.without, '')) continue;
    if (row.kind === 'agreement_or_relations' && isNoTreaty(t, head)) continue;
    return row;
  }
  return undefined;
}

/** The kind of the measure that the noun names by itself. */
export const measureNamed = (view: ParagraphView, noun: number): MeasureRow['kind'] | undefined => rowOf(view, noun)?.kind;

function meets(phrase: ReadonlySet<string>, list: ReadonlySet<string>, head: string): boolean {
  for (const word of phrase) if (word !== head && list.has(word)) return true;
  return false;
}

/** The measures that an act verb has as its objects, or the one that comes into force by itself. */
export function matchMeasures(view: ParagraphView, predicate: Predicate): readonly KindMatch[] {
  const found = measuresDone(view, predicate);
  if (found.length > 0 || predicate.form !== 'verb' || predicate.passive) return found;
  const coming = comesIntoForce(view, predicate) ?? withoutItsVerb(view, predicate) ?? foreseen(view, predicate);
  return coming ? [coming] : [];
}

/** The measures that an act verb has as its objects, one a kind. */
function measuresDone(view: ParagraphView, predicate: Predicate): readonly KindMatch[] {
  const found = new Map<string, KindMatch>();
  for (const key of predicate.keys) {
    const act = isPutOnHold(view.tokens, predicate, key) ? 'suspend' : actOf(key);
    // "is widely considered a test": nothing is planned.
    if (
      act === undefined ||
      (key === 'consider' && predicate.passive && (predicate.subjects.length === 0 || !isUnderWay(view.tokens, predicate.token)))
    )
      continue;
    if (key === 'call' && isOnlyNamed(view.tokens, predicate)) continue; // "the vote was called unfair"
    const preposition = key.includes('+') ? key.slice(key.indexOf('+') + 1) : undefined;
    const objects = preposition === undefined ? predicate.objects : predicate.prepObjects(preposition);
    for (const o of objects) {
      // "lifted the ban on protests": the parser may hang the phrase on the verb.
      const row = rowOf(view, o, () => (objects.length === 1 ? onWhat(view.tokens, predicate) : []));
      if (
        row &&
        !row.not?.has(key) &&
        !found.has(row.kind) &&
        !isOwnStay(view, predicate, o, row, key) &&
        !(predicate.keys.at(-1) === 'signal' && isOnlyPossible(view.tokens, o)) &&
        !(key === 'order' && row.kind === 'border_measure' && childrenBy(view.tokens, predicate.token, 'xcomp', 'ccomp').length > 0) &&
        !(STAYING.has(key) && !LASTING.has(row.kind))
      )
        found.set(row.kind, {
          kind: kindOn(view, predicate, o, row),
          act,
          objects: [o],
          key,
          rule: 'decisions/measures',
          ...(STAYING.has(key) ? { stage: 'in_force' as const, unnamed: true } : {}),
          ...(key === 'withdraw' && row.kind === 'law_adoption' ? { act: 'enact' as const, stage: 'withdrawn' as const } : {}),
        });
    }
    if (found.size > 0) break;
  }
  return [...found.values()];
}

/** "Sanctions are being considered by the state" */
const isUnderWay = (t: Tokens, verb: number): boolean => childrenBy(t, verb, 'aux', 'auxpass').some((a) => t.lower(a) === 'being');

/** "signals possible sanctions": none yet. */
const isOnlyPossible = (t: Tokens, noun: number): boolean => childrenBy(t, noun, 'amod').some((c) => POSSIBLY.has(t.lower(c)));
const POSSIBLY = words('possible potential eventual likely');

/** "The minister enters quarantine": what one does oneself is a rule for nobody. */
const isOwnStay = (view: ParagraphView, predicate: Predicate, noun: number, row: MeasureRow, key: string): boolean =>
  row.kind === 'movement_restriction' &&
  lemmaOf(view.tokens, noun) !== 'lockdown' &&
  ENTERING.has(key) &&
  predicate.subjects.some((s) => isPersonal(view, s));
const ENTERING = words('enter go+into go+under remain+in remain+under stay+in stay+under');

/** "Auckland remains in lockdown": what goes on as it was, and is news only of what holds for all. */
const STAYING = words('remain+in remain+under remain+on remain+at stay+in stay+under stay+on stay+at');
const LASTING: ReadonlySet<string> = words('movement_restriction curfew state_of_emergency martial_law security_alert');

const onWhat = (t: Tokens, predicate: Predicate): readonly number[] => [
  ...predicate.prepObjects('on', 'against'),
  // "restores checks at its border"
  ...predicate.prepObjects('at', 'along').filter((o) => BORDER_NOUNS.has(lemmaOf(t, o))),
];

/** "puts the ban on hold": puts nothing in place. */
const isPutOnHold = (t: Tokens, predicate: Predicate, key: string): boolean =>
  (key === 'put' || key === 'place' || key === 'put+on' || key === 'place+on') &&
  predicate.prepObjects('on').some((o) => ['hold', 'ice'].includes(t.lower(o)));

/** "Restrictions lifted in Tyrol", "Curfew imposed in Osh": a headline leaves out that they were. */
function withoutItsVerb(view: ParagraphView, predicate: Predicate): KindMatch | undefined {
  const t = view.tokens;
  const verb = predicate.token;
  const act = actOf(lemmaOf(t, verb));
  if (act === undefined || NEEDS_NO_OBJECT.has(lemmaOf(t, verb)) || !/^VB[DN]$/.test(t.tag(verb))) return undefined;
  if (predicate.objects.length > 0 || childrenBy(t, verb, 'aux', 'prt', 'ccomp', 'xcomp').length > 0) return undefined;
  for (const s of childrenBy(t, verb, 'nsubj')) {
    const row = rowOf(view, s);
    if (row !== undefined && childrenBy(t, s, 'poss').length === 0)
      return { kind: row.kind, act, objects: [s], key: lemmaOf(t, verb), rule: 'decisions/measures', unnamed: true };
  }
  return undefined;
}
/** "announces that there will be a curfew": who announces it stands above. */
function foreseen(view: ParagraphView, predicate: Predicate): KindMatch | undefined {
  const t = view.tokens;
  const be = predicate.token;
  if (lemmaOf(t, be) !== 'be' || (t.dep(be) !== 'ccomp' && t.dep(be) !== 'xcomp')) return undefined;
  const isThere = [be, t.head(be)].some((v) => childrenBy(t, v, 'expl').length > 0);
  if (!isThere || !childrenBy(t, be, 'aux').some((a) => ['will', 'would', 'to'].includes(t.lower(a)))) return undefined;
  for (const what of childrenBy(t, be, 'attr')) {
    const row = rowOf(view, what);
    if (row !== undefined && !childrenBy(t, what, 'det').some((d) => t.lower(d) === 'no'))
      return { kind: row.kind, act: 'enact', objects: [what], key: 'be', rule: 'decisions/measures', governed: true };
  }
  return undefined;
}

/** What a measure does by itself. */
const NEEDS_NO_OBJECT = words(
  'resume continue proceed begin start end open expand increase apply pass call move go enter extend change order',
);

/** A travel ban on a person is a sanction, one on a country or on visitors shuts a border, a ban on a party bans an organisation. */
function kindOn(view: ParagraphView, predicate: Predicate, head: number, row: MeasureRow): MeasureRow['kind'] {
  if (row.kind === 'other_decision' && isBareRestriction(view.tokens, predicate, head)) return 'movement_restriction';
  if (row.kind === 'other_decision' && lemmaOf(view.tokens, head) === 'restriction' && isOnGoingOut(view.tokens, predicate, head))
    return 'movement_restriction';
  // "lifts the ban on international travel"
  if (row.kind === 'movement_restriction') {
    const said = phraseLemmas(view.tokens, head);
    if (said.has('travel') && ABROAD.some((word) => said.has(word))) return 'border_measure';
  }
  if (lemmaOf(view.tokens, head) !== 'ban' || !['movement_restriction', 'border_measure', 'other_decision'].includes(row.kind))
    return row.kind;
  const on = [...prepObjects(view.tokens, head, 'on'), ...predicate.prepObjects('on')];
  if (on.some((o) => mentionOf(view, o)?.mention.type === 'Person' || OFFICE_NOUNS.has(lemmaOf(view.tokens, o))))
    return 'trade_or_sanctions';
  if (row.kind === 'movement_restriction' && on.some((o) => ARRIVAL_NOUNS.has(lemmaOf(view.tokens, o)) || isCountry(view, o)))
    return 'border_measure';
  if (row.kind === 'other_decision' && on.some((o) => FROM_ABROAD.has(lemmaOf(view.tokens, o)))) return 'border_measure';
  const isOnGroup = row.kind === 'other_decision' && on.some((o) => GROUPS.has(mentionOf(view, o, 'Body')?.mention.bodyKind ?? ''));
  return isOnGroup ? 'organisation_ban' : row.kind;
}
const ABROAD = ['international', 'overseas', 'inbound', 'outbound', 'foreign', 'abroad'];
const GROUPS: ReadonlySet<string> = words('party movement');
const FROM_ABROAD = words('traveler traveller visitor foreigner tourist immigrant migrant refugee entrant');

/** "restrictions on bars and restaurants": where people may go. */
const isOnGoingOut = (t: Tokens, predicate: Predicate, head: number): boolean =>
  [...prepObjects(t, head, 'on'), ...predicate.prepObjects('on')].some((o) => GOING_OUT.has(lemmaOf(t, o)));
const GOING_OUT = words(
  'bar restaurant pub cafe nightclub nightlife shop store gym cinema theatre theater hospitality socializing dining shopping movement outing venue household mixing visit contact',
);

/** "new restrictions are imposed in Turin": with nothing said of what is restricted, it is what people may do and where they may go. */
const isBareRestriction = (t: Tokens, predicate: Predicate, head: number): boolean =>
  lemmaOf(t, head) === 'restriction' &&
  t.tag(head) === 'NNS' &&
  childrenBy(t, head, 'amod', 'compound', 'nmod').every((c) => SAYS_HOW.has(t.lower(c)) || /wide$/.test(t.lower(c))) &&
  childrenBy(t, head, 'prep', 'acl', 'relcl', 'appos', 'poss').every((c) => t.dep(c) === 'poss' || WHERE_OR_WHY.has(t.lower(c))) &&
  t.lower(head + 1) !== 'on' &&
  predicate.prepObjects('on', 'against').length === 0;
const SAYS_HOW = words(
  `new additional further more extra strict stricter strictest tough tougher toughest tight tighter stringent harsh heavy severe local regional national
  nationwide statewide remaining most several some certain all few last final current existing many various community emergency heightened week two three
  four similar same partial full early renewed fresh wide wider broad sweeping winter holiday christmas level tier`,
);
const WHERE_OR_WHY = words(
  'in across for until throughout within around at from to over during as after amid due because nationwide including such aimed designed intended meant effective starting beginning lasting',
);

function comesIntoForce(view: ParagraphView, predicate: Predicate): KindMatch | undefined {
  const t = view.tokens;
  for (const key of predicate.keys) {
    const act = COMES.get(key);
    if (act === undefined) continue;
    const subjects = subjectsOf(t, predicate.token);
    if (words('end ease relax extend').has(key) && predicate.objects.length > 0) continue;
    if ((key === 'take' || key === 'enter') && !predicate.objects.some((o) => EFFECT.has(lemmaOf(t, o)))) continue;
    if (key.includes('+into') || key.includes('+in')) {
      // "are, in effect, a blockade" says how they are meant.
      const effects = prepObjects(t, predicate.token, 'into', 'in').filter((o) => EFFECT.has(lemmaOf(t, o)));
      if (effects.every((o) => t.text(o - 2) === ',')) continue;
    }
    for (const s of key.endsWith('+under') ? predicate.prepObjects('under') : subjects) {
      // "a day before his mandate ends"
      const isTerm = lemmaOf(t, s) === 'mandate' && (key === 'end' || key === 'expire') && childrenBy(t, s, 'poss').length > 0;
      const row =
        rowOf(view, s) ??
        (!isTerm && RULES.has(lemmaOf(t, s)) && FORCES.has(key) && view.sentenceRange(s).from === 0
          ? { kind: kindOfRules(view, [s, ...predicate.prepObjects('into', 'in')]) ?? ('other_decision' as const), heads: RULES }
          : undefined);
      // "Initiative 190 comes into effect": what voters have passed bears a number.
      const isPassed = RULES.has(lemmaOf(t, s)) && t.text(s) !== t.lower(s) && t.children(s).some((c) => t.tag(c) === 'CD' && c === s + 1);
      // "was unlawful under the Procedure Act"
      if (row?.kind === 'law_adoption' && key.endsWith('+under')) continue;
      // "Elections take place in Chad": a vote that is held; one that is to take place has been called.
      if (row?.kind === 'election_call' && key === 'take' && !isAhead(t, predicate.token)) continue;
      if (row && !row.not?.has(key)) {
        const stage = key === 'expire' || key === 'lapse' ? 'expired' : act === 'enact' ? 'in_force' : 'adopted';
        return {
          kind: isPassed ? 'law_adoption' : kindOn(view, predicate, s, row),
          act,
          objects: [s],
          key: 'in_force',
          rule: 'decisions/comes-into-force',
          stage,
        };
      }
    }
  }
  return undefined;
}

const isAhead = (t: Tokens, verb: number): boolean =>
  childrenBy(t, verb, 'aux').some((a) => ['will', 'would', 'to', 'shall'].includes(t.lower(a)));

/** "rules that limit travel", "rules came into force that close bars": what they do says their kind. */
function kindOfRules(view: ParagraphView, nouns: readonly number[]): MeasureRow['kind'] | undefined {
  const done = nouns.flatMap((n) => childrenBy(view.tokens, n, 'relcl', 'acl')).map((c) => verbPredicate(view.tokens, c));
  return done.map((p) => (matchDeed(view, p) ?? measuresDone(view, p)[0])?.kind).find((k) => k !== undefined);
}

const ACTS: ReadonlyMap<string, Act> = new Map(
  // The first act that lists a verb keeps it.
  (Object.entries(MEASURE_ACTS) as [Act, ReadonlySet<string>][])
    .reverse()
    .flatMap(([act, verbs]) => [...verbs].map((verb) => [verb, act] as const)),
);

const actOf = (key: string): Act | undefined => ACTS.get(key) ?? (VERB_GOVERNORS.get(key)?.stage === undefined ? undefined : 'enact');
