import { isPrivate, isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import { childrenBy, lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';
import type { KindMatch } from './frame-of.ts';
import { PERSON_NOUNS } from './lexicon/noun-classes.ts';

/** What only those make who fight or rule. */
const OF_STATES = words(
  'ceasefire cease-fire truce armistice peace treaty accord memorandum trade border hostage prisoner war coalition government referendum',
);

/** In the name of a body: it fights, rules or stands for a people. */
const POLITICAL = words(
  `front army movement party council alliance coalition congress force government liberation people resistance revolutionary national islamic
  patriotic brigade state republic tribe tribal clan militia faction opposition democratic syndicate commission authority ministry nation nations`,
);

/** What only firms agree on. */
const OF_FIRMS = words(
  'merger takeover acquisition licensing sponsorship distribution implementation class-action antitrust shareholder bank',
);

const OF_WORK = words('union unions guild guilds employer employers studio studios');

/** Who is organised by trade. */
const TRADES = words(
  'producers writers actors players pilots teachers nurses musicians autoworkers dockworkers longshoremen teamsters machinists',
);

/** Who act for others, whatever their noun. */
const SPEAKING_FOR_OTHERS = words(
  'rebel insurgent militant fighter leader politician soldier officer official guerrilla separatist envoy diplomat representative mediator delegate ally minister member resident citizen villager migrant refugee',
);

/** "Alcatel and Lucent agree to merge", "the pilots' association reaches a deal": what firms, unions and players settle among themselves. */
export function isPrivateBargain(view: ParagraphView, match: KindMatch, actors: readonly number[]): boolean {
  if (match.kind !== 'agreement_or_relations' || actors.length === 0) return false;
  if (match.objects.some((o) => [...phraseLemmas(view.tokens, o)].some((word) => OF_STATES.has(word)))) return false;
  if (actors.every((a) => bargainsForItself(view, a))) return true;
  // "Omega and Delta reach a settlement", "signs an agreement to take over a bank": of those whom nobody knows to be the state's.
  const t = view.tokens;
  const isOfFirms = match.objects.some(
    (o) =>
      lemmaOf(t, o) === 'settlement' ||
      [...phraseLemmas(t, o)].some((word) => OF_FIRMS.has(word)) ||
      prepObjects(t, o, 'on', 'for').some((about) => OF_FIRMS.has(lemmaOf(t, about))),
  );
  return isOfFirms && !actors.some((a) => isPublic(view, a) || isPolitical(view, a));
}

const isPolitical = (view: ParagraphView, head: number): boolean => {
  const mention = mentionOf(view, head)?.mention;
  return (
    mention?.bodyKind === 'movement' ||
    mention?.bodyKind === 'party' ||
    SPEAKING_FOR_OTHERS.has(lemmaOf(view.tokens, head)) ||
    (mention?.norm.split(/[\s-]/).some((word) => POLITICAL.has(word)) ?? false)
  );
};

function bargainsForItself(view: ParagraphView, head: number): boolean {
  if (isPrivate(view, head)) return true;
  const t = view.tokens;
  if (childrenBy(t, head, 'amod', 'compound').some((c) => t.lower(c) === 'private')) return true;
  // "union representatives"; the European Union has a capital.
  if ([head, ...childrenBy(t, head, 'compound', 'amod', 'poss')].some((c) => OF_WORK.has(t.text(c)))) return true;
  if (isPublic(view, head)) return false;
  const mention = mentionOf(view, head)?.mention;
  if (mention === undefined)
    return t.tag(head) === 'NNS' && PERSON_NOUNS.has(lemmaOf(t, head)) && !SPEAKING_FOR_OTHERS.has(lemmaOf(t, head));
  if (mention.norm.split(/[\s-]/).some((word) => TRADES.has(word)) && mention.bodyKind !== 'party') return true;
  if (mention.type !== 'Body' || (mention.bodyKind !== undefined && mention.bodyKind !== 'other')) return false;
  // "the PKK": nobody knows, and states and movements are shortened most.
  if (/^\p{Lu}{2,}$/u.test(t.text(head))) return false;
  return !mention.norm.split(/[\s-]/).some((word) => POLITICAL.has(word));
}
