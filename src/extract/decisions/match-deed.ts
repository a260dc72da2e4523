import type { Tokens } from '../../model/analysis.ts';
import { isAuthority, isPrivate, isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { possessorsOrHost, subjectsOf } from '../claims/subjects.ts';
import { childrenBy, coordinationHead, hyphenated, lemmaOf, nounPhrase, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { isBody, isCountry, isGroup, isOffice, isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { isArmy, isCourt, isElector, isParliament, isPolice } from './doers.ts';
import type { KindMatch } from './frame-of.ts';
import type { DeedRow, ObjectClass } from './lexicon/deeds/deed-row.ts';
import { DEEDS } from './lexicon/deeds/deeds.ts';
import { GOVERNMENT_NOUNS, MONEY_NOUNS, NOT_REMOVED, OFFICE_NOUNS, PERSON_NOUNS } from './lexicon/noun-classes.ts';
import { isNamedLikeLaw } from './named-law.ts';
import { isOfNoState } from './no-office.ts';
import { isNoTreaty, isOnlyNamed } from './other-senses.ts';

/** Who sets rates of interest. */
const CENTRAL_BANKS = words('bank reserve fed ecb riksbank bundesbank banxico nationalbank');

/** Rows by verb, so that a verb meets only its own. */
const BY_VERB: ReadonlyMap<string, readonly DeedRow[]> = (() => {
  const index = new Map<string, DeedRow[]>();
  for (const row of DEEDS) for (const verb of row.verbs) index.set(verb, [...(index.get(verb) ?? []), row]);
  return index;
})();

export const isMoney = (view: ParagraphView, head: number): boolean =>
  view.nameLabelAt(head) === 'MONEY' ||
  nounPhrase(view.tokens, head, 1)
    // "plans to buy billions of dollars": the plan is no sum.
    .filter((i) => childrenBy(view.tokens, head, 'acl', 'relcl').every((c) => i < c))
    .some(
      (i) =>
        view.tokens.tag(i) === '$' || (MONEY_NOUNS.has(lemmaOf(view.tokens, i)) && (i === head || !COUNTS.has(lemmaOf(view.tokens, i)))),
    );
/** "three million residents" */
const COUNTS = words('million billion trillion');

const CLASS_TESTS: Readonly<Record<ObjectClass, (view: ParagraphView, head: number) => boolean>> = {
  person: isPersonal,
  named_law: isNamedLikeLaw,
  office: isOffice,
  body: isBody,
  // "the offices of Omega TV"
  media: (view, head) =>
    [
      head,
      ...childrenBy(view.tokens, head, 'poss', 'compound', 'nmod'),
      ...(OF_MEDIA.has(lemmaOf(view.tokens, head)) ? prepObjects(view.tokens, head, 'of') : []),
    ].some((i) => isMedium(view, i)),
  company: (view, head) => mentionOf(view, head, 'Body')?.mention.bodyKind === 'company',
  state_body: (view, head) => STATE_BODIES.has(mentionOf(view, head, 'Body')?.mention.bodyKind ?? ''),
  parliament: (view, head) => mentionOf(view, head, 'Body')?.mention.bodyKind === 'parliament',
  group: isGroup,
  country: isCountry,
  place: (view, head) => mentionOf(view, head)?.mention.type === 'Place',
  money: isMoney,
  sum: (view, head) => isMoney(view, head) && (view.nameLabelAt(head) === 'MONEY' || MONEY_NOUNS.has(lemmaOf(view.tokens, head))),
  any: () => true,
  none: () => false,
};

/** "two hikers who were kidnapped are freed": no authority held them. */
const isCaptive = (t: Tokens, head: number): boolean =>
  [head, ...childrenBy(t, head, 'appos')]
    .flatMap((one) => childrenBy(t, one, 'relcl', 'acl'))
    .some((verb) => KIDNAPPING.has(lemmaOf(t, verb)) || CAPTIVES.has(t.lower(verb + 1))) ||
  // "the kidnapped bishop", "Ola Berg, a hostage"
  t
    .children(head)
    .some(
      (c) =>
        (t.dep(c) === 'amod' && /^(?:kidnapped|abducted|hijacked)$/.test(t.lower(c))) ||
        (t.dep(c) === 'appos' && lemmaOf(t, c) === 'hostage'),
    );
const KIDNAPPING = words('kidnap abduct hijack');
const CAPTIVES = words('hostage captive');

const OF_MEDIA = words('office bureau website site studio licence license account operation activity broadcast');
const isMedium = (view: ParagraphView, head: number): boolean => mentionOf(view, head, 'Body')?.mention.bodyKind === 'media';
const STATE_BODIES: ReadonlySet<string> = words('ministry agency commission court parliament');

function holds(view: ParagraphView, head: number, list: ReadonlySet<string>, depth: 0 | 2 = 2): boolean {
  for (const word of phraseLemmas(view.tokens, head, depth)) if (list.has(word)) return true;
  return false;
}

/** The deed that the verb does to its objects, by the first row that fits. */
export function matchDeed(view: ParagraphView, predicate: Predicate): KindMatch | undefined {
  // "stops short of ordering an inquiry"
  if (view.tokens.children(predicate.token).some((c) => view.tokens.lower(c) === 'short')) return undefined;
  for (const key of predicate.keys) {
    const rows = BY_VERB.get(key);
    if (rows === undefined || isUnderWay(view.tokens, predicate.token, key)) continue;
    const preposition = key.includes('+') ? key.slice(key.indexOf('+') + 1) : undefined;
    const objects = preposition === undefined ? predicate.objects : predicate.prepObjects(preposition);
    for (const row of rows) {
      const fitting = fittingObjects(view, predicate, row, objects);
      if (fitting) {
        return {
          kind: row.kind,
          act: row.act ?? 'enact',
          objects: row.reflexive ? predicate.subjects : fitting,
          key,
          rule: 'decisions/deeds',
          ...(row.role ? { role: row.role } : {}),
          ...(row.governed ? { governed: true } : {}),
          ...(row.stage ? { stage: row.stage } : {}),
          ...(row.subjects || row.reflexive ? { unnamed: true } : {}),
        };
      }
    }
  }
  return undefined;
}

/** "is negotiating a deal": none is made yet. */
const isUnderWay = (t: Tokens, verb: number, key: string): boolean =>
  key === 'negotiate' && (t.tag(verb) === 'VBG' || childrenBy(t, verb, 'aux').some((a) => t.lower(a) === 'to'));

function fittingObjects(
  view: ParagraphView,
  predicate: Predicate,
  row: DeedRow,
  objects: readonly number[],
): readonly number[] | undefined {
  const t = view.tokens;
  if (row.toward && !hosts(t, predicate, objects).some((i) => childrenBy(t, i, 'prep', 'dative').some((p) => row.toward?.has(t.lower(p)))))
    return undefined;
  if (row.subjects && !namedDoers(t, predicate).some((s) => row.subjects?.has(lemmaOf(t, s)))) return undefined;
  if (row.to && !infinitivesOf(t, predicate, objects).some((i) => row.to?.has(lemmaOf(t, i)))) return undefined;
  if (row.whole && infinitivesOf(t, predicate, objects).length > 0) return undefined;
  if ((row.passive && !predicate.passive) || (row.active && predicate.passive)) return undefined;
  const doers = doersOf(t, predicate);
  if (row.authority && !doers.some((s) => isAuthority(view, s))) return undefined;
  if (row.authority && objects.some((o) => mentionOf(view, o)?.mention.type === 'Place')) return undefined;
  if (row.subject === 'court' && !doers.some((s) => isCourt(view, s))) return undefined;
  if (row.subject === 'country' && !doers.some((s) => isCountry(view, s) || GOVERNMENT_NOUNS.has(lemmaOf(t, s)))) return undefined;
  if (row.subject === 'bank' && !doers.some((s) => CENTRAL_BANKS.has(lemmaOf(t, s)))) return undefined;
  if (row.subject === 'body' && !doers.some((s) => isElector(view, s))) return undefined;
  if (row.subject === 'police' && !doers.some((s) => isPolice(view, s))) return undefined;
  if (row.subject === 'searchers' && !doers.some((s) => isPolice(view, s) && !isArmy(view, s))) return undefined;
  if (row.subject === 'parliament' && !doers.some((s) => isParliament(view, s))) return undefined;
  if (
    row.subject === 'self' &&
    predicate.subjects.length > 0 &&
    !predicate.subjects.some(
      (s) =>
        isPersonal(view, s) ||
        mayResign(view, s) ||
        hasOffice(view, s) ||
        // "Oman assumes the presidency of the bloc": no person does.
        (row.reflexive && t.pos(s) === 'PROPN' && !(row.kind === 'appointment' && isCountry(view, s))),
    )
  )
    return undefined;
  if (row.subject === 'self' && predicate.passive) return undefined;
  if (row.withFor && !predicate.prepObjects('for').some((o) => row.withFor?.has(lemmaOf(t, o)))) return undefined;
  if (row.bare && predicate.objects.some((o) => t.tag(o) !== 'PRP$')) return undefined;
  if (row.notFrom && predicate.prepObjects('from', 'of').some((o) => row.notFrom?.has(lemmaOf(t, o)))) return undefined;
  // "called the election the most secure in history"
  if (row.kind === 'election_call' && predicate.keys.at(-1) === 'call' && isOnlyNamed(t, predicate)) return undefined;
  if (row.classes?.includes('none') && (objects.length === 0 || row.classes.includes('any'))) {
    if (row.with && row.anywhere && !somewhere(view, predicate, row.with)) return undefined;
    const bare = predicate.keys.at(-1) ?? '';
    if (OVER_CLAUSES.has(bare) && !row.to ? childrenBy(t, predicate.token, 'ccomp').length > 0 : !['leave', 'relinquish'].includes(bare))
      return objects;
  }
  const key = predicate.keys.at(-1);
  const fitting = objects.filter((o) => {
    const noun =
      row.nouns !== undefined && (row.nouns.has(lemmaOf(t, o)) || row.nouns.has(hyphenated(t, o) ?? '') || hasTitle(t, o, row.nouns));
    const partOf = row.nouns !== undefined && !noun && (predicate.form === 'noun' ? false : hasNounInside(view, o, row.nouns));
    const byClass = row.classes?.some((c) => CLASS_TESTS[c](view, o)) ?? false;
    if (!noun && !partOf && !byClass) return false;
    // What a minister is for may be anything: "the envoy for talks on a bid".
    if (row.without && holds(view, o, row.without, row.without === NOT_REMOVED ? 0 : 2)) return false;
    if (row.kind === 'agreement_or_relations' && isNoTreaty(t, o)) return false;
    if (row.notItself?.has(lemmaOf(t, o))) return false;
    if (row.notHeads && (isNamed(view, o) ? row.notHeads.has(lemmaOf(t, o)) : holds(view, o, row.notHeads))) return false;
    if (row.public && isOwnMatter(t, o)) return false;
    // "The firm is liquidated": nobody's office.
    if (row.kind === 'body_abolition' && isPrivate(view, o)) return false;
    if (row.kind === 'detention' && row.act === 'lift' && isCaptive(t, o)) return false;
    // One authority against another is a case at law like any other.
    if (row.kind === 'inquiry' && predicate.keys.at(-1) === 'sue' && isCaseOfPeers(view, doers, o)) return false;
    if (row.nowhere && somewhere(view, predicate, row.nowhere)) return false;
    // "one team from Chad and two from Mali": whatever the first is, the others are.
    if (row.kind === 'official_removal' && [o, t.pos(o) === 'NUM' ? coordinationHead(t, o) : o].some((i) => NOT_REMOVED.has(lemmaOf(t, i))))
      return false;
    if (row.kind === 'official_removal' && isOfNoState(view, predicate, o)) return false;
    // "fines the bank $3 million": whom, not how much.
    if (row.kind === 'court_ruling' && row.role === 'TARGETS' && isMoney(view, o)) return false;
    // "captures two villages and a town": taken, not arrested.
    if ((key === 'capture' || key === 'recapture') && predicate.objects.some((one) => mentionOf(view, one)?.mention.type === 'Place'))
      return false;
    if (row.with && !(row.anywhere && somewhere(view, predicate, row.with)) && !((noun || !row.anywhere) && holds(view, o, row.with)))
      return false;
    return true;
  });
  return fitting.length > 0 && (!row.public || isForOthers(view, predicate, doers)) ? fitting : undefined;
}

/** A state, a city or an agency against another; who watches over laws and treaties enforces them. */
const isCaseOfPeers = (view: ParagraphView, doers: readonly number[], sued: number): boolean =>
  lemmaOf(view.tokens, sued) !== 'bank' &&
  isPublic(view, sued) &&
  !doers.some((s) => ['commission', 'international'].includes(mentionOf(view, s)?.mention.bodyKind ?? '') || holds(view, s, ENFORCERS));

const ENFORCERS = words('justice attorney prosecutor');

/** "film director Ana Ruiz": her name says who is meant. */
const isNamed = (view: ParagraphView, head: number): boolean =>
  view.tokens.tag(head) === 'NNP' && mentionOf(view, head)?.mention.type === 'Person';

/** Who does it by name: "the troops begin their withdrawal". */
const namedDoers = (t: Tokens, predicate: Predicate): readonly number[] =>
  predicate.form === 'noun' && predicate.subjects.length === 0 && predicate.objects.some((o) => t.tag(o) === 'PRP$')
    ? subjectsOf(t, t.head(predicate.token))
    : predicate.subjects;

/** Who does it; "declares an end to the blockade" says at its verb who ends it. */
const doersOf = (t: Tokens, predicate: Predicate): readonly number[] =>
  predicate.form === 'verb' || predicate.subjects.length > 0 ? predicate.subjects : possessorsOrHost(t, predicate.token);

/** What a preposition of the deed may hang on: "sends a team of doctors to Chad". */
const hosts = (t: Tokens, predicate: Predicate, objects: readonly number[]): readonly number[] => [
  predicate.token,
  // "is sent back to jail"
  ...childrenBy(t, predicate.token, 'advmod', 'prt'),
  ...objects,
  ...objects.flatMap((o) => prepObjects(t, o, 'of')),
];

/** What the verb would have others do: "asks Oslo to send", "lets them use"; the parser may hang it on whom it is said to. */
function infinitivesOf(t: Tokens, predicate: Predicate, objects: readonly number[]): readonly number[] {
  const own = childrenBy(t, predicate.token, 'xcomp', 'ccomp', 'advcl');
  const hung = objects.flatMap((o) => childrenBy(t, o, 'acl', 'relcl'));
  // "orders units hunting the rebels to return"
  const ofObjects = [...hung, ...hung.flatMap((c) => childrenBy(t, c, 'advcl', 'xcomp'))];
  return [...own, ...ofObjects].filter(
    (i) =>
      (t.tag(i) === 'VB' || (t.tag(i) === 'VBP' && lemmaOf(t, predicate.token) === 'let')) &&
      i > predicate.token &&
      // "ordered not to fire"
      childrenBy(t, i, 'neg').length === 0 &&
      !childrenBy(t, i, 'mark', 'nsubjpass').some((m) => t.lower(m) === 'that'),
  );
}

/** Asked last, since it asks most. */
const isForOthers = (view: ParagraphView, predicate: Predicate, doers: readonly number[]): boolean =>
  doers.some((s) => isPublic(view, s)) && !predicate.prepObjects('for', 'to').some((o) => isOwnMatter(view.tokens, o));

/** "summons ambassador Uchida": what somebody is stands before the name. */
const hasTitle = (t: Tokens, name: number, nouns: ReadonlySet<string>): boolean =>
  t.pos(name) === 'PROPN' && childrenBy(t, name, 'compound', 'appos').some((c) => nouns.has(lemmaOf(t, c)));

/** "The minister sells his house", "the state sees itself": nobody else's. */
const isOwnMatter = (t: Tokens, object: number): boolean =>
  /sel(?:f|ves)$/.test(t.lower(object)) || childrenBy(t, object, 'poss').some((p) => ['his', 'her'].includes(t.lower(p)));

/** Verbs of a ruling that need the clause that tells it. */
const OVER_CLAUSES = words('find decide hold conclude determine');

const VAGUE = words('series phase number part package set most some all group ton tonne million billion half');

/** "a ban on exports", "the price of gas": a vague head whose `of` object is the noun. */
function hasNounInside(view: ParagraphView, head: number, nouns: ReadonlySet<string>): boolean {
  const t = view.tokens;
  if (!VAGUE.has(lemmaOf(t, head)) && !MONEY_NOUNS.has(lemmaOf(t, head))) return false;
  return nounPhrase(t, head).some((i) => i !== head && nouns.has(lemmaOf(t, i)));
}

function somewhere(view: ParagraphView, predicate: Predicate, list: ReadonlySet<string>): boolean {
  const t = view.tokens;
  // What the passive's subject already is does not say what it was made: "the president was named singer of the year".
  const from = predicate.passive ? predicate.token : Math.max(t.leftEdge(predicate.token), view.sentenceRange(predicate.token).from);
  for (let i = from; i <= t.rightEdge(predicate.token); i++)
    if ((list.has(lemmaOf(t, i)) || list.has(t.lower(i))) && t.lower(i + 1) !== 'league') return true;
  return false;
}

/** "Chubais, the special envoy of the Kremlin": the apposition says that the subject is a person. */
const hasOffice = (view: ParagraphView, head: number): boolean =>
  view.tokens.children(head).some((c) => view.tokens.dep(c) === 'appos' && isOffice(view, c));

/** Bodies as a whole, and people whom a report names by what they are: "two officials resign". */
const mayResign = (view: ParagraphView, head: number): boolean =>
  [RESIGNING, OFFICE_NOUNS, PERSON_NOUNS].some((list) => list.has(lemmaOf(view.tokens, head))) ||
  ['government', 'parliament', 'commission'].includes(mentionOf(view, head, 'Body')?.mention.bodyKind ?? '');
const RESIGNING = words('government cabinet leadership council board commission bench lawmaker deputy senator legislator councillor');
