import type { Tokens } from '../../model/analysis.ts';
import { DECISION_KINDS, DIRECTED_ABROAD, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Claim, ClaimArgument } from '../../model/evidence.ts';
import { claimId, hashOf } from '../../model/ids.ts';
import type { ActorRole } from '../../model/relationship-types.ts';
import type { Basis, Modality, Stage } from '../../model/vocabulary.ts';
import { DEED_NOUNS } from '../decisions/lexicon/deeds/deed-nouns.ts';
import { ARRIVAL_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import { INANIMATE } from '../events/lexicon/happening-nouns.ts';
import { isAgentive } from './authority.ts';
import { timeOfFrame } from './claim-time.ts';
import type { Frame } from './frame.ts';
import type { ParagraphView, PlacedMention } from './paragraph-view.ts';
import { placesOf, TAKEN_AWAY } from './places.ts';
import { childrenBy, isVerb, lemmaOf, nounPhrase } from './syntax.ts';
import { actedFor, mentionOf } from './things.ts';

const ACTOR_ROLE: Readonly<Partial<Record<Stage, ActorRole>>> = {
  called_for: 'DEMANDED',
  proposed: 'PROPOSED',
  announced: 'ANNOUNCED',
  ordered: 'DECIDED',
  adopted: 'DECIDED',
  in_force: 'DECIDED',
  rejected: 'OPPOSED',
};
const UNREAL: ReadonlySet<Modality> = new Set<Modality>(['hypothetical', 'threatened']);
const SPLIT_BY_OBJECT: ReadonlySet<string> = new Set(['REMOVES', 'APPOINTS']);

function basisOf(placed: PlacedMention): Basis {
  if (placed.span.form === 'pronoun') return 'coreference';
  if (placed.span.form === 'name') return 'explicit';
  if (placed.mention.type === 'Office') return 'title';
  return placed.mention.form === 'name' ? 'coreference' : 'explicit';
}

/** The words of a noun phrase: its head with the modifiers on its left. */
function textOf(view: ParagraphView, head: number): string {
  const t = view.tokens;
  // "a banker wanted for fraud": no bare participle ends it.
  const near = nounPhrase(t, head, 1).filter((i) => i <= head || (i - head < 12 && !(t.dep(i) === 'acl' && t.head(i) === head)));
  return view.report.text.slice(t.start(Math.min(...near)), t.end(Math.max(...near)));
}

function argument(view: ParagraphView, role: ClaimArgument['role'], head: number, attribute?: string): ClaimArgument {
  const named = (role === 'TO_OFFICE' ? mentionOf(view, head, 'Office') : undefined) ?? mentionOf(view, head);
  // "appoints two Supreme Court judges": people of the body, not the body.
  const placed = role === 'APPOINTS' && named?.mention.type === 'Body' && view.tokens.tag(head) === 'NNS' ? undefined : named;
  // "sacked the finance minister": the words name the office, not who holds it.
  const isPost = placed?.mention.type === 'Office' && (role === 'REMOVES' || role === 'APPOINTS');
  return {
    role: isPost ? 'TO_OFFICE' : role,
    ...(placed ? { mentionId: placed.mention.id } : {}),
    text: placed ? view.report.text.slice(placed.span.start, placed.span.end) : textOf(view, head),
    basis: placed ? basisOf(placed) : 'explicit',
    ...(attribute === undefined ? {} : { attribute }),
  };
}

/** Rules for those who are in a place, wherever they come from. */
const STAYING: ReadonlySet<string> = new Set(['curfew', 'movement_restriction']);

/** "a quarantine for travellers from Oman", but "evacuates citizens from Oman" */
function isOrigin(t: Tokens, { last }: PlacedMention): boolean {
  let at = last;
  for (let steps = 0; steps < 12 && t.head(at) !== at; steps++) {
    if (t.lower(at) === 'from') {
      const host = t.head(at);
      const above = [t.head(host), t.head(t.head(host))];
      // "bans travellers | from Oman": the parser may hang it on the verb.
      const whose = isVerb(t, host) && t.dep(at - 1) === 'dobj' ? at - 1 : host;
      if (ARRIVING.has(lemmaOf(t, host))) return true;
      return (
        ARRIVAL_NOUNS.has(lemmaOf(t, whose)) &&
        childrenBy(t, at, 'pobj').length > 0 &&
        ![host, ...above].some((i) => TAKEN_AWAY.has(lemmaOf(t, i)))
      );
    }
    at = t.head(at);
  }
  return false;
}
const ARRIVING: ReadonlySet<string> = new Set(['arrive', 'come', 'travel', 'return', 'enter', 'fly']);

/** "an emergency along the border with Oman": on this side of it; troops are sent toward the other. */
const isAcross = (t: Tokens, { from }: PlacedMention, { kind }: Frame): boolean =>
  kind !== 'border_measure' &&
  kind !== 'force_deployment' &&
  t.lower(from - 1) === 'with' &&
  ['border', 'borders', 'frontier'].includes(t.lower(from - 2));

/** "in the southern city of Kandahar": under a preposition of place. */
function isLocated(t: Tokens, { last }: PlacedMention): boolean {
  let at = last;
  for (let steps = 0; steps < 8 && t.pos(at) !== 'VERB'; steps++) {
    if (['in', 'at', 'near'].includes(t.lower(at))) return true;
    at = t.head(at);
  }
  return false;
}

const placeArgument = (view: ParagraphView, role: 'APPLIES_IN' | 'HAPPENED_IN', m: PlacedMention): ClaimArgument => ({
  role,
  mentionId: m.mention.id,
  text: m.span.form === 'name' ? view.report.text.slice(m.span.start, m.span.end) : m.mention.text,
  basis: basisOf(m),
});

/** One argument a mention and role: "the president ... he" is one actor. */
function distinct(items: readonly ClaimArgument[]): readonly ClaimArgument[] {
  const seen = new Set<string>();
  return items.filter((a) => {
    const key = `${a.role}/${a.mentionId ?? a.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** "a bomb", "Typhoon Rai" */
const isThing = (t: Tokens, head: number): boolean =>
  [head, ...(t.pos(head) === 'PROPN' ? childrenBy(t, head, 'compound') : [])].some((i) => INANIMATE.has(lemmaOf(t, i)));

/** Claims of one frame: one, or one a place (territorial kinds) or person (removals, appointments) with a shared act group. */
export function toClaims(view: ParagraphView, frame: Frame): readonly Claim[] {
  const t = view.tokens;
  const sentence = view.sentenceOf(frame.content);
  if (!sentence) return [];
  const { reading } = frame;
  const decision = frame.about === 'decision';
  // "if they reject the treaty", "threatens to reject the budget": nobody has.
  const rejects = reading.stage === 'rejected' && !UNREAL.has(reading.modality);
  const decided = (reading.news || rejects ? ACTOR_ROLE[reading.stage] : undefined) ?? 'DECIDED';
  const role = decision ? decided : 'TOOK_PART';
  const places = placesOf(
    view,
    reading.chain,
    reading.actors,
    // "sanctions on Oman's bank": whose it is.
    frame.objects.filter((o) => frame.kind !== 'trade_or_sanctions' || o.role !== 'TARGETS').map((o) => o.head),
    frame.content,
  );
  // Two states that swap prisoners do it between them.
  const between = frame.kind === 'detention' && reading.actors.length > 1 && places.fromActor.length > 1;
  // "Kuwait bans travellers from Oman" holds in Kuwait; where nobody says whose border it is, both ends are all there is.
  const staysOut = STAYING.has(frame.kind) || (frame.kind === 'border_measure' && places.fromActor.length > 0);
  // "Peru accused Chile": of whom one speaks and for whom is not where it is said.
  const applied = places.applied.filter(
    (m) =>
      (frame.kind !== 'statement' || isLocated(t, m)) &&
      !(staysOut && isOrigin(t, m)) &&
      !(reading.actors.length > 0 && isAcross(t, m, frame)),
  );
  // What is done to others or said to them.
  const isForOthers = frame.kind === 'statement' || DIRECTED_ABROAD.has(frame.kind);
  const nearest = places.fromActor.length > 0 ? places.fromActor : (view.lead?.places ?? []);
  // "talks between Peru and Chile": who meets is not where.
  const parties = new Set(
    frame.kind === 'meeting' && reading.actors.length > 1 ? reading.actors.map((a) => mentionOf(view, a)?.mention.id) : [],
  );
  const where = (applied.length > 0 ? applied : isForOthers || between ? [] : nearest).filter((m) => !parties.has(m.mention.id));
  const placeRole = decision ? 'APPLIES_IN' : 'HAPPENED_IN';
  const heads = reading.actors.flatMap((head) => {
    const behind = actedFor(view, head);
    return behind.length > 0 ? behind : [head];
  });
  // "a campaign to free the hostages", "a bomb kills": their words may say where, but things do nothing.
  // "he said that schools would reopen": beside him they do not decide.
  const someoneActs = decision && heads.length > 1 && heads.some((head) => isAgentive(view, head));
  const acts = (head: number): boolean =>
    decision ? (reading.news && !someoneActs) || isAgentive(view, head) : mentionOf(view, head) !== undefined || !isThing(t, head);
  const named = heads.filter(acts).map((head) => {
    const actor = argument(view, role, head);
    return frame.standIns?.has(head) ? { ...actor, basis: 'coreference' as const } : actor;
  });
  const carried = (frame.carried?.deciders ?? []).map(
    (m): ClaimArgument => ({ role, mentionId: m.id, text: m.text, basis: 'coreference' }),
  );
  const actors = named.length > 0 ? named : carried;
  // "orders the seizure of the ship": of whom it is asked, nobody says.
  const isDeed = (head: number): boolean => DEED_NOUNS.has(lemmaOf(t, head)) && mentionOf(view, head) === undefined;
  const tasked = decision ? reading.tasked.filter((head) => !isDeed(head)).map((head) => argument(view, 'TASKS', head)) : [];
  const objects = frame.objects.map((o) => argument(view, o.role, o.head, o.attribute));
  const placeArguments = distinct(where.map((m) => placeArgument(view, placeRole, m)));
  const territorial = decision
    ? isDecisionKind(frame.kind) && DECISION_KINDS[frame.kind].territorial
    : frame.kind === 'protest' || frame.kind === 'clash';
  const split: readonly (readonly ClaimArgument[])[] = splitArguments(placeArguments, distinct(objects), territorial);
  const from = Math.min(frame.content, reading.trigger, t.leftEdge(frame.content), ...reading.actors);
  const to = Math.max(frame.content, reading.trigger, lastOfClause(view, frame));
  const start = Math.max(t.start(from), sentence.start);
  const end = Math.min(t.end(to), sentence.end);
  const shared = [...actors, ...tasked];
  const time = timeOfFrame(view, frame);
  const group = split.length > 1 ? hashOf([sentence.id, start, end, frame.kind, frame.content], 12) : undefined;
  const attributed = reading.attributedTo;
  const attributedMention = attributed === undefined ? undefined : mentionOf(view, attributed.head);
  return split.map((parts): Claim => {
    const splitKey = group === undefined ? '' : (parts.find((p) => p.role === placeRole || SPLIT_BY_OBJECT.has(p.role))?.text ?? '');
    return {
      id: claimId(view.report.id, [sentence.index, start, end, t.start(frame.content), frame.kind, frame.act ?? '', splitKey]),
      sentenceIndex: sentence.index,
      start,
      end,
      about: frame.about,
      kind: frame.kind,
      ...(decision && frame.act ? { act: frame.act } : {}),
      ...(decision && (reading.news || rejects) ? { stage: reading.stage } : {}),
      polarity: reading.polarity,
      factuality: reading.factuality,
      modality: reading.modality,
      trigger: { start: t.start(reading.trigger), end: t.end(reading.trigger) },
      arguments: distinct([...shared, ...parts]),
      ...(group === undefined ? {} : { actGroup: group }),
      ...(attributed === undefined
        ? {}
        : {
            attributedTo: {
              ...(attributedMention ? { mentionId: attributedMention.mention.id } : {}),
              text: textOf(view, attributed.head),
              verb: attributed.verb,
            },
          }),
      ...(frame.ground === undefined ? {} : { ground: frame.ground }),
      ...(frame.magnitude === undefined ? {} : { magnitude: frame.magnitude }),
      ...(frame.participant === undefined ? {} : { participantText: textOf(view, frame.participant) }),
      ...time,
      rule: frame.rule,
      score: frame.score,
    };
  });
}

function splitArguments(
  places: readonly ClaimArgument[],
  objects: readonly ClaimArgument[],
  territorial: boolean,
): readonly (readonly ClaimArgument[])[] {
  const movable = objects.filter((o) => SPLIT_BY_OBJECT.has(o.role));
  const rest = objects.filter((o) => !SPLIT_BY_OBJECT.has(o.role));
  if (territorial && places.length > 1) return places.map((p) => [p, ...objects]);
  if (movable.length > 1) return movable.map((o) => [o, ...rest, ...places]);
  return [[...objects, ...places]];
}

/** Last token of the content's phrase, before the next coordinated clause. */
function lastOfClause(view: ParagraphView, frame: Frame): number {
  const t = view.tokens;
  const next = t.children(frame.content).find((c) => t.dep(c) === 'conj' && c > frame.content && t.pos(c) === 'VERB');
  const edge = t.rightEdge(frame.content);
  const limit = view.sentenceRange(frame.content).to - 1;
  const last = Math.min(next === undefined ? edge : Math.max(frame.content, t.leftEdge(next) - 1), limit);
  return next === undefined ? last : withoutJoint(t, frame.content, last);
}

/** "..., and": what joins the next clause belongs to neither. */
function withoutJoint(t: Tokens, first: number, last: number): number {
  let at = last;
  while (at > first && (t.dep(at) === 'cc' || t.pos(at) === 'PUNCT')) at--;
  return at;
}
