import type { Tokens } from '../../model/analysis.ts';
import type { NamedPlace } from '../../model/gazetteer.ts';
import { AREA_NOUNS, BORDER_NOUNS } from '../decisions/lexicon/noun-classes.ts';
import { SANCTIONING } from '../decisions/lexicon/verb-classes.ts';
import { INANIMATE } from '../events/lexicon/happening-nouns.ts';
import type { ParagraphView, PlacedMention } from './paragraph-view.ts';
import { childrenBy, coordinationHead, isNoun, isUnder, isVerb, lemmaOf, throughQuantity } from './syntax.ts';
import { isPersonal } from './things.ts';

/** Places of a clause in two tiers: where the act applies, and those that only the actor's name holds. */
export interface ClausePlaces {
  readonly applied: readonly PlacedMention[];
  readonly fromActor: readonly PlacedMention[];
}

const NOT_WHERE = new Set([
  'than',
  'like',
  'unlike',
  'by',
  'against',
  'despite',
  'after',
  'following',
  'over',
  'due',
  'amid',
  'because',
  'before',
  'since',
  'about',
  'regarding',
  'concerning',
  'outside',
  'as',
]);

const PUNISHING = new Set([
  'sentence',
  'jail',
  'imprison',
  'convict',
  'charge',
  'indict',
  'arrest',
  'detain',
  'fine',
  'execute',
  'imprisonment',
]);

const WHERE = new Set(['in', 'at', 'near', 'across', 'throughout']);
const isCharged = (t: Tokens, on: number): boolean =>
  PUNISHING.has(lemmaOf(t, t.head(on))) && childrenBy(t, on, 'pobj').some((o) => CHARGES.has(lemmaOf(t, o)));
const CHARGES = new Set(['suspicion', 'charge', 'accusation', 'allegation', 'count']);

/** "jailed for nine years in Oslo": how long, not what for. */
const TERMS = new Set(['year', 'month', 'day', 'week', 'life']);

/** Verbs that say where people are: "travellers arriving in Peru". */
const MOVING = new Set(['arrive', 'travel', 'come', 'enter', 'live', 'stay', 'reside', 'station', 'base', 'locate', 'be']);

/** "advises citizens to leave Chad": what is told applies there. */
const LEFT = new Set(['leave', 'depart', 'exit', 'flee']);

/** "foreigners who have travelled to Peru": they are there no more. */
const hasBeen = (t: Tokens, verb: number): boolean => childrenBy(t, verb, 'aux').some((a) => lemmaOf(t, a) === 'have');

/** Whether the way from the token up to the clause crosses another clause. */
function belongsTo(view: ParagraphView, i: number, clause: ReadonlySet<number>): boolean {
  const t = view.tokens;
  let at = i;
  for (let steps = 0; steps < 60; steps++) {
    if (clause.has(at)) return true;
    const dep = t.dep(at);
    const isTold =
      LEFT.has(lemmaOf(t, at)) && (dep === 'xcomp' || dep === 'ccomp' || dep === 'acl' || dep === 'advcl') && t.tag(at) === 'VB';
    // "lifts the sanctions that it had imposed [on Niger]"
    if (dep === 'relcl' && isAimedBy(t, at, i)) {
      at = t.head(at);
      continue;
    }
    if (isTold || (MOVING.has(lemmaOf(t, at)) && (dep === 'relcl' || dep === 'acl') && !hasBeen(t, at))) {
      at = t.head(at);
      continue;
    }
    if (dep === 'relcl' || dep === 'ccomp' || dep === 'parataxis') return false;
    // "on suspicion of spying for Cuba": where somebody did what he is held for.
    if (dep === 'pcomp' && isVerb(t, at) && ['of', 'for', 'about', 'with', 'over'].includes(t.lower(t.head(at)))) return false;
    if (dep === 'advcl' && isVerb(t, at)) return false;
    if (dep === 'conj' && isVerb(t, at)) return false;
    if (
      (dep === 'acl' || dep === 'xcomp') &&
      isVerb(t, at) &&
      (t.tag(at) === 'VBG' || t.children(at).some((c) => t.dep(c) === 'nsubj' || t.lower(c) === 'to'))
    ) {
      return false;
    }
    const up = t.head(at);
    if (up === at) return false;
    at = up;
  }
  return false;
}

const isAimedBy = (t: Tokens, verb: number, place: number): boolean =>
  SANCTIONING.has(lemmaOf(t, verb)) &&
  AIMED.has(lemmaOf(t, throughQuantity(t, t.head(verb)))) &&
  ['on', 'against'].includes(t.lower(t.head(place))) &&
  t.head(t.head(place)) === verb;

/** Whether a preposition between the mention and the clause says why or when rather than where, or whose people are meant. */
function saysElse(view: ParagraphView, m: PlacedMention, clause: ReadonlySet<number>): boolean {
  const t = view.tokens;
  let at = m.last;
  for (let steps = 0; steps < 30 && !clause.has(at); steps++) {
    if (t.dep(at) === 'prep' || t.dep(at) === 'agent') {
      const word = t.lower(at);
      const isAimed =
        word === 'against' &&
        (AIMED.has(lemmaOf(t, t.head(at))) || childrenBy(t, at, 'pobj', 'pcomp').some((o) => TRIPS.has(lemmaOf(t, o))));
      // "killed by flooding in Ghana": what nobody does is where it does it.
      const isThing = word === 'by' && childrenBy(t, at, 'pobj').some((o) => o !== m.last && INANIMATE.has(lemmaOf(t, o)));
      if ((NOT_WHERE.has(word) && !isAimed && !isThing) || (word === 'from' && leadsElsewhere(t, at))) return true;
      // "in response to the war in Syria": why, not where.
      if (
        childrenBy(t, at, 'pobj').some(
          (o) =>
            o !== m.last &&
            (o === at + 1 || t.lower(at + 1) === 'the') &&
            REASONS.has(lemmaOf(t, o)) &&
            word === REASONS.get(lemmaOf(t, o)),
        )
      )
        return true;
      // "jailed for a murder in Belgrade": where it was done, not where it is punished.
      if (word === 'for' && PUNISHING.has(lemmaOf(t, t.head(at))) && !childrenBy(t, at, 'pobj').some((o) => TERMS.has(lemmaOf(t, o))))
        return true;
      // "held on suspicion of spying for Cuba": for whom; "arrested on murder charges in Leeds" says where.
      if (word === 'on' && isCharged(t, at) && !WHERE.has(t.lower(t.head(m.last)))) return true;
      // "a mailman from Florida", "the leader of Peru": where people come from, not where the act applies.
      const whose = t.head(at);
      if (
        (word === 'from' || word === 'of') &&
        isNoun(t, whose) &&
        isPersonal(view, whose) &&
        throughQuantity(t, whose) === whose &&
        !STILL_WHERE.has(lemmaOf(t, whose)) &&
        !(word === 'from' && TAKEN_AWAY.has(lemmaOf(t, t.head(whose))))
      )
        return true;
    }
    const up = t.head(at);
    if (up === at) break;
    at = up;
  }
  return false;
}

/** "sanctions against Oman": for whom they hold. */
const AIMED: ReadonlySet<string> = new Set(['sanction', 'embargo', 'tariff']);
/** "advises against all travel to Oman" */
const TRIPS: ReadonlySet<string> = new Set(['travel', 'travelling', 'traveling']);
const REASONS: ReadonlyMap<string, string> = new Map(
  ['response', 'retaliation', 'reaction', 'reply', 'solidarity', 'preparation', 'anticipation'].map((noun) => [noun, 'in']),
)
  .set('request', 'at')
  .set('behalf', 'on');

/** What takes people away from where they are. */
export const TAKEN_AWAY: ReadonlySet<string> = new Set(
  'evacuate evacuation repatriate repatriation deport deportation expel expulsion airlift rescue withdraw withdrawal'.split(' '),
);

/** "the deployment of troops to Benin from Ghana": where they leave is not where it applies. */
function leadsElsewhere(t: Tokens, from: number): boolean {
  const place = t.head(from);
  const hosts = t.dep(place) === 'pobj' ? [place, t.head(place), t.head(t.head(place))] : [place, t.head(place)];
  const isTo = (i: number): boolean => /^(?:in)?to$/.test(t.lower(i));
  return (
    hosts.some((i) => MOVED_FORCES.has(lemmaOf(t, i))) &&
    hosts.some((i) => isTo(i) || childrenBy(t, i, 'prep').some((c) => c !== from && isTo(c)))
  );
}
const MOVED_FORCES: ReadonlySet<string> = new Set(['deployment', 'deploy', 'troop', 'soldier', 'peacekeeper', 'unit']);

/** Residents are where they live; an ambassador is recalled from somewhere. */
const STILL_WHERE = new Set(['resident', 'people', 'inhabitant', 'ambassador', 'diplomat', 'envoy', 'troop', 'soldier']);

/** "two US nurses", "China's vaccines": a place that only says whose. "the Gaza border", "Oman's borders" say where. */
function modifies(view: ParagraphView, m: PlacedMention, objects: readonly number[]): boolean {
  const t = view.tokens;
  const dep = t.dep(m.last);
  if (dep !== 'compound' && dep !== 'nmod' && dep !== 'amod' && dep !== 'poss') return false;
  const lemma = lemmaOf(t, t.head(m.last));
  if (AREA_NOUNS.has(lemma) || BORDER_NOUNS.has(lemma)) return false;
  // "Niger's membership" says where; "Niger's minister" whose.
  if (dep === 'poss' && objects.includes(t.head(m.last))) return isPersonal(view, t.head(m.last));
  return dep !== 'poss' || t.dep(t.head(m.last)) === 'pobj';
}

/** "an Australia-wide ban". */
const isWide = (view: ParagraphView, m: PlacedMention): boolean =>
  view.tokens.lower(m.last + 1) === 'wide' || view.tokens.lower(m.last + 2) === 'wide';

/** Every place that the clause names, whatever the parser hangs it on. `clause` holds the words from the content to the main verb, `actors` and `objects` the heads of who acts and on what. */
export function placesOf(
  view: ParagraphView,
  clause: readonly number[],
  actors: readonly number[],
  objects: readonly number[],
  content: number,
): ClausePlaces {
  const t = view.tokens;
  const range = view.sentenceRange(content);
  const words = new Set(clause);
  const applied: PlacedMention[] = [];
  const fromActor: PlacedMention[] = [];
  const first = Math.min(...clause);
  const who = [...actors, ...clause.flatMap((v) => childrenBy(t, v, 'nsubj').filter((c) => c < v))];
  // "Chile welcomes the king's decision to ...": who only speaks of it is not where it applies.
  const isBystander = (m: PlacedMention): boolean => actors.length > 0 && !actors.some((a) => isUnder(t, m.last, a) || m.last === a);
  for (const m of view.mentionsIn(range)) {
    if (m.mention.type !== 'Place' || m.mention.form !== 'name' || m.span.form === 'pronoun') continue;
    if (
      t.text(m.last + 1) === '-' ||
      view.mentionsAt(m.last).some((o) => o.mention.type !== 'Place' && o.mention.type !== 'Topic' && o.last > m.last)
    )
      continue;
    const inActor = who.some((a) => isUnder(t, m.last, a) || (m.from <= a && a <= m.last));
    // "Police in Osh shot one man and detained ten": the subject hangs on the verb before.
    if (!inActor && !belongsTo(view, m.last, words)) continue;
    if (inActor && isBystander(m) && t.dep(m.last) === 'nsubj') continue;
    if (inActor && (m.last < first || !actors.some((a) => isUnder(t, m.last, a)))) fromActor.push(m);
    else if (inActor && actors.some((a) => a > first && (a === m.last || t.head(m.last) === a))) fromActor.push(m);
    else if (!saysElse(view, m, words) && (isWide(view, m) || !modifies(view, m, objects))) applied.push(m);
    else if (inActor && actors.some((a) => a > first && isAt(t, m.last, a))) fromActor.push(m);
  }
  if (applied.length === 0) applied.push(...fronted(view, content));
  // "Chad, which cut ties with Oman, closed its airspace": where somebody has done something else is not where this holds.
  const own = fromActor.filter((m) => !isInOtherClause(t, m.last, words));
  return { applied: withoutContainers(view, applied), fromActor: withoutContainers(view, own.length > 0 ? own : fromActor) };
}

/** "was sentenced by a court in Osh" */
const isAt = (t: Tokens, place: number, actor: number): boolean =>
  t.dep(place) === 'pobj' && ['in', 'at'].includes(t.lower(t.head(place))) && t.head(t.head(place)) === actor;

function isInOtherClause(t: Tokens, i: number, clause: ReadonlySet<number>): boolean {
  for (let at = i, steps = 0; steps < 20 && !clause.has(at) && t.head(at) !== at; steps++, at = t.head(at))
    if (t.dep(at) === 'relcl' && !MOVING.has(lemmaOf(t, at))) return true;
  return false;
}

/** "In Osh the governor banned rallies and imposed a curfew": a place before the first clause holds for the coordinated ones. */
function fronted(view: ParagraphView, content: number): readonly PlacedMention[] {
  const t = view.tokens;
  const first = coordinationHead(t, content);
  if (first === content) return [];
  const preps = childrenBy(t, first, 'prep').filter((p) => p < first && ['in', 'at', 'across', 'throughout'].includes(t.lower(p)));
  return view
    .mentionsIn({ from: view.sentenceRange(first).from, to: first })
    .filter((m) => m.mention.type === 'Place' && m.mention.form === 'name' && preps.some((p) => isUnder(t, m.last, p)));
}

/** "Lyon County, Iowa": what follows a comma and holds the place before it says where that is, not where the act applies too. */
function withoutContainers(view: ParagraphView, places: readonly PlacedMention[]): readonly PlacedMention[] {
  const t = view.tokens;
  return places.filter((m, k) => {
    const before = places[k - 1];
    if (!before || m.from - before.last !== 2 || t.text(m.from - 1) !== ',') return true;
    const outer = view.gazetteer.places(m.mention.text);
    const inner = view.gazetteer.places(before.mention.text);
    const isWide = ({ place }: NamedPlace): boolean => place.kind === 'country' || place.kind === 'admin1';
    // "Coutts, Alberta": a region beside a place that no list knows.
    if (isListed(view, m)) return true;
    if (outer[0] !== undefined && isWide(outer[0]) && !inner.some(isWide)) return false;
    const ids = new Set(outer.map((p) => p.place.id));
    return !inner.some((p) => p.place.partOf.some((id) => ids.has(id)));
  });
}

/** "Leon, [Lugo] and Vigo": an "and" closes the list that the name stands in. */
function isListed({ tokens: t }: ParagraphView, m: PlacedMention): boolean {
  for (let i = m.last + 1; i < Math.min(t.length, m.last + 20); i++) {
    if (t.lower(i) === 'and' || t.lower(i) === 'or') return /^\p{Lu}/u.test(t.text(t.lower(i + 1) === 'the' ? i + 2 : i + 1));
    if (t.text(i) !== ',' && t.lower(i) !== 'the' && !/^\p{Lu}/u.test(t.text(i))) return false;
  }
  return false;
}
