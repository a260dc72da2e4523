import type { Tokens } from '../../model/analysis.ts';
import type { DecisionKindCode } from '../../model/decision-kinds.ts';
import type { ObjectRole } from '../../model/relationship-types.ts';
import type { Act, Stage } from '../../model/vocabulary.ts';
import { isAgentive, isAuthority } from '../claims/authority.ts';
import type { Frame, FrameObject } from '../claims/frame.ts';
import { isHeadOfState } from '../claims/head-of-state.ts';
import { VERB_GOVERNORS } from '../claims/lexicon/governors.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { type Reading, readClause } from '../claims/reading.ts';
import { childrenBy, coordinationHead, lemmaOf, prepObjects } from '../claims/syntax.ts';
import { isPersonal, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import { areTexts, authorsOf, isPrivatePost, isSomebody, leadsParty, mayDecide, payForThemselves } from './agents.ts';
import { topicsOf } from './concerns.ts';
import { FIGURES } from './lexicon/figures.ts';
import { SANCTIONING } from './lexicon/verb-classes.ts';
import { officesOf } from './offices-of.ts';
import { personsUnder } from './persons-under.ts';
import { isPrivateBargain } from './private-bargains.ts';

/** What the tables say of one predicate. */
export interface KindMatch {
  readonly kind: DecisionKindCode;
  readonly act: Act;
  readonly objects: readonly number[];
  readonly role?: ObjectRole;
  /** The verb key that matched. */
  readonly key: string;
  readonly rule: string;
  readonly stage?: Stage;
  /** The subject is what it is done to: "the border reopens". */
  readonly unnamed?: boolean;
  /** No stage of its own: news only where a word above gives one. */
  readonly governed?: boolean;
}

/** "announce" + the noun of these kinds puts them in force: translations use it for "declare". */
const SPOKEN_INTO_FORCE: ReadonlySet<string> = new Set(['state_of_emergency', 'martial_law', 'curfew', 'election_call']);
/** What no storm and no accident does: "is cleared of manslaughter by gross negligence" names nobody. */
const UNCAUSED: ReadonlySet<string> = new Set(['court_ruling', 'pardon_amnesty', 'appointment']);
/** "is arrested over fraud by the Liberal Party": they hold nobody. */
const NO_JAILERS: ReadonlySet<string> = new Set(['party', 'company', 'media']);
const PROMISING: ReadonlySet<string> = new Set(['promise', 'pledge', 'vow', 'commit', 'guarantee', 'signal']);
const ABOUT_POSTS: ReadonlySet<string> = new Set(['resignation', 'official_removal', 'appointment']);

/** Stage that the verb itself gives to what it has as its object. */
function stageOf(match: KindMatch): Stage | undefined {
  if (match.governed) return undefined;
  if (match.stage) return match.stage;
  if (match.key === 'declare') return 'adopted';
  const stage = (VERB_GOVERNORS.get(match.key) ?? VERB_GOVERNORS.get(match.key.split('+')[0] ?? ''))?.stage;
  if (stage === undefined) return 'adopted';
  return stage === 'announced' && SPOKEN_INTO_FORCE.has(match.kind) && !PROMISING.has(match.key) ? 'adopted' : stage;
}

/** "The king calls for an election on 3 May": who sets the day has called it; others only want it. */
const callsVote = (view: ParagraphView, predicate: Predicate, { kind, key }: KindMatch): boolean =>
  kind === 'election_call' && key === 'call+for' && predicate.subjects.some((s) => isHeadOfState(view, s));

/** A frame of a matched predicate, read in its clause. */
export function frameOf(view: ParagraphView, predicate: Predicate, match: KindMatch): Frame {
  const t = view.tokens;
  const range = view.sentenceRange(predicate.token);
  const doers = !predicate.passive
    ? predicate.subjects
    : UNCAUSED.has(match.kind)
      ? predicate.subjects.filter((s) => isAgentive(view, s))
      : match.kind === 'detention'
        ? predicate.subjects.filter(
            (s) =>
              !NO_JAILERS.has(mentionOf(view, s)?.mention.bodyKind ?? '') && (isSomebody(view, s) || t.lower(predicate.token + 1) === 'by'),
          )
        : predicate.subjects;
  const subjects = match.unnamed || match.rule === 'decisions/comes-into-force' ? [] : [...doers, ...partiesOf(view, predicate, match)];
  const isDated = (verb: number): boolean =>
    view
      .timesIn({ from: t.leftEdge(verb), to: t.rightEdge(verb) + 1 })
      .some(
        ({ time }) =>
          !COARSE.has(time.precision) &&
          (time.durationIso === undefined || time.when !== undefined) &&
          isRecent(time.earliest, view.report.publishedOn),
      );
  const base =
    predicate.form !== 'verb' ? undefined : isDated(predicate.token) && callsVote(view, predicate, match) ? 'adopted' : stageOf(match);
  const read = readClause(t, predicate.token, base, subjects, range.to, isDated);
  const { reading, standIns } = withSpeaker(view, asText(view, read));
  const privatePost =
    ABOUT_POSTS.has(match.kind) &&
    ([...reading.chain, ...match.objects, coordinationHead(t, predicate.token)].some((i) => isPrivatePost(view, i)) ||
      // "vote to choose the next leader of the party"
      (match.objects.length > 0 && match.objects.every((o) => leadsParty(view, o) && mentionOf(view, o)?.mention.type !== 'Person')));
  const news =
    reading.news &&
    !privatePost &&
    !isFigure(t, match) &&
    !isOwnDebt(view, match, reading) &&
    !isHeading(view, predicate) &&
    !isPrivateBargain(view, match, reading.actors) &&
    mayDecide(view, reading.actors, reading.stage, match.kind);
  const heads =
    match.kind === 'resignation'
      ? match.objects.flatMap((o) => whoResigns(view, o, OF_OTHERS.has(match.key) ? [] : predicate.subjects))
      : match.kind === 'pardon_amnesty'
        ? whoIsPardoned(view, predicate, match)
        : match.kind === 'appointment'
          ? match.objects.flatMap((o) => whoIsAppointed(t, o))
          : match.objects;
  const objects: FrameObject[] = match.role ? heads.map((head) => ({ role: match.role as ObjectRole, head })) : [];
  const topics = topicsOf(view, match.kind, predicate.token, match.objects);
  if (topics.length > 0) objects.splice(0, objects.length, ...objects.filter((o) => o.role !== 'CONCERNS'), ...topics);
  if (match.kind === 'trade_or_sanctions')
    objects.push(...sanctioned(view, match.objects).map((head) => ({ role: 'TARGETS' as const, head })));
  if (match.role === undefined) objects.push(...personsUnder(view, predicate, match).map((head) => ({ role: 'TARGETS' as const, head })));
  if (match.kind === 'resignation' && match.objects.length === 0)
    objects.push(...predicate.subjects.map((head) => ({ role: 'REMOVES' as const, head })));
  objects.push(...officesOf(view, match, predicate.token, objects).map((head) => ({ role: 'TO_OFFICE' as const, head })));
  return {
    about: 'decision',
    kind: match.kind,
    act: match.act,
    content: predicate.token,
    // "A probe is underway": the noun tells it.
    reading: {
      ...reading,
      news,
      ...(match.key === 'be' && match.kind === 'inquiry' ? { trigger: predicate.subjects[0] ?? reading.trigger } : {}),
    },
    objects,
    ...(standIns.size > 0 ? { standIns } : {}),
    rule: match.rule,
    score: predicate.form === 'verb' ? 0.9 : 0.7,
  };
}

/** "pays a visit", "seized an early lead": nobody is paid and nothing is taken away. */
function isFigure(t: Tokens, { key, objects }: KindMatch): boolean {
  const figures = FIGURES.get(key);
  return figures !== undefined && objects.length > 0 && objects.every((o) => figures.has(lemmaOf(t, o)));
}

/** "Rossi Motors agrees to pay $3 billion", "he will pay damages": out of a purse that is nobody else's. */
const isOwnDebt = (view: ParagraphView, { kind, key }: KindMatch, { stage, actors }: Reading): boolean =>
  kind === 'subsidy_or_payment' && PAYING.has(key) && stage !== 'called_for' && payForThemselves(view, actors);
const PAYING = words('pay pay_out give provide contribute repay reimburse compensate');

/** "Investigating a new vaccine": nobody does, it is the heading of a list. */
const isHeading = ({ tokens: t }: ParagraphView, { token }: Predicate): boolean =>
  t.tag(token) === 'VBG' && t.dep(token) === 'ROOT' && childrenBy(t, token, 'aux', 'nsubj').length === 0;

/** "The measure bans gatherings": what the text of a rule does is in force; "a decree of the president banned them" says who adopted it. */
function asText(view: ParagraphView, reading: Reading): Reading {
  if (!reading.news || !areTexts(view, reading.actors)) return reading;
  // "A decree orders masks to be worn": ordered by whoever made it.
  if (reading.stage === 'ordered') return { ...reading, actors: reading.actors.flatMap((text) => authorsOf(view, text)) };
  if (reading.stage !== 'adopted') return reading;
  const actors = reading.actors.flatMap((text) => authorsOf(view, text));
  const t = view.tokens;
  const isPast = t.tag(reading.trigger) === 'VBD';
  // "was dissolved by decree": the text is how somebody did it.
  const wasDone = childrenBy(t, reading.trigger, 'auxpass').some((a) => t.tag(a) === 'VBD');
  return { ...reading, actors, stage: wasDone || (actors.length > 0 && isPast) ? 'adopted' : 'in_force' };
}

const SPEAKER_PRONOUNS: ReadonlySet<string> = new Set(['it', 'he', 'she', 'they', 'we']);

/** "The ministry said it would": a pronoun that nothing else explains is the speaker. */
function withSpeaker(view: ParagraphView, reading: Reading): { readonly reading: Reading; readonly standIns: ReadonlySet<number> } {
  const speaker = reading.attributedTo?.head;
  const standIns = new Set<number>();
  if (speaker === undefined || view.tokens.pos(speaker) === 'PRON') return { reading, standIns };
  const actors = reading.actors.map((a) => {
    if (!SPEAKER_PRONOUNS.has(view.tokens.lower(a)) || mentionOf(view, a) !== undefined) return a;
    standIns.add(speaker);
    return speaker;
  });
  return { reading: standIns.size > 0 ? { ...reading, actors: [...new Set(actors)] } : reading, standIns };
}

/** "the biggest trial this century": no day. */
const COARSE: ReadonlySet<string> = new Set(['year', 'unknown']);
const RECENT_DAYS = 62;

/** Within two months before the report: news still, not history. */
function isRecent(day: string | undefined, published: string | undefined): boolean {
  if (published === undefined || day === undefined) return true;
  return (Date.parse(published) - Date.parse(day)) / 86_400_000 <= RECENT_DAYS;
}

/** "The premier accepts the resignation": somebody else's. */
const OF_OTHERS = words('accept approve receive reject refuse deny decline turn_down demand call+for urge force request ask+for seek');

/** "is granted a pardon", "commutes the sentences of three men": the one who is spared, not what spares them. */
function whoIsPardoned(view: ParagraphView, predicate: Predicate, { objects }: KindMatch): readonly number[] {
  const t = view.tokens;
  if (objects.some((o) => isPersonal(view, o) || !CLEMENCY.has(lemmaOf(t, o)))) return objects;
  const around = [
    ...predicate.objects.filter((o) => !objects.includes(o)),
    ...childrenBy(t, predicate.token, 'dative'),
    ...predicate.prepObjects('to', 'for'),
    ...objects.flatMap((o) => [...prepObjects(t, o, 'of', 'for', 'to'), ...childrenBy(t, o, 'poss')]),
  ];
  return [...new Set(around.filter((o) => o !== predicate.token && isPersonal(view, o)))];
}
const CLEMENCY = words('pardon amnesty clemency reprieve commutation sentence term penalty life stay');

/** "accepts the resignation of the premier", "announces her resignation": the one who goes is in the words around the noun. */
function whoResigns(view: ParagraphView, noun: number, subjects: readonly number[]): readonly number[] {
  const t = view.tokens;
  // "his resignation from the council"
  const of = [...prepObjects(t, noun, 'of'), ...prepObjects(t, noun, 'from').filter((o) => isPersonal(view, o) && t.tag(o) !== 'NNP')];
  if (of.length > 0) return of;
  const owner = childrenBy(t, noun, 'poss')[0];
  if (owner === undefined) return subjects;
  return t.tag(owner) === 'PRP$' && mentionOf(view, owner) === undefined ? subjects : [owner];
}

/** "approves the nomination of Ana Ruiz": whom the noun is about. */
function whoIsAppointed(t: Tokens, noun: number): readonly number[] {
  const of = ['nomination', 'appointment', 'candidacy', 'selection'].includes(lemmaOf(t, noun)) ? prepObjects(t, noun, 'of') : [];
  return of.length > 0 ? of : [noun];
}

/** "sanctions on the minister and his bank" */
const sanctioned = (view: ParagraphView, measures: readonly number[]): readonly number[] =>
  measures
    // "sanctions that had been imposed on two generals"
    .flatMap((m) => [m, ...childrenBy(view.tokens, m, 'relcl', 'acl').filter((v) => SANCTIONING.has(lemmaOf(view.tokens, v)))])
    .flatMap((m) => prepObjects(view.tokens, m, 'on', 'against'))
    .filter((o) =>
      mentionOf(view, o) === undefined
        ? isPersonal(view, o) || SANCTIONED.has(lemmaOf(view.tokens, o))
        : ['Person', 'Body'].includes(mentionOf(view, o)?.mention.type ?? ''),
    );
const SANCTIONED = words('company corporation firm entity bank individual vessel tanker airline');

const TOGETHER: ReadonlySet<string> = new Set(['sign', 'conclude', 'reach', 'agree', 'agree+on', 'agree+to', 'strike', 'come+to', 'seal']);

/** An agreement is its parties' deed: "between A and B is signed", "A reaches a deal with B". */
function partiesOf(view: ParagraphView, predicate: Predicate, match: KindMatch): readonly number[] {
  if (match.kind !== 'agreement_or_relations') return [];
  const between = [...match.objects.flatMap((o) => prepObjects(view.tokens, o, 'between', 'among')), ...predicate.prepObjects('between')];
  if (predicate.subjects.length === 0 || !TOGETHER.has(match.key)) return predicate.subjects.length === 0 ? between : [];
  const withWhom = [...predicate.prepObjects('with'), ...match.objects.flatMap((o) => prepObjects(view.tokens, o, 'with'))];
  return withWhom.filter((o) => isAuthority(view, o) && !predicate.subjects.includes(o));
}
