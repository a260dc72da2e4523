import { isPublic } from '../claims/authority.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { lemmaOf, phraseLemmas, prepObjects } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import { has, type More } from './wide-match.ts';

const CALLING_OFF = words('cancel call_off scrap postpone put_off delay suspend');
const LATER = words('postpone put_off delay suspend');
const ENCOUNTERS = words('meeting visit summit talk trip');
const OF_STATES = words('state official bilateral trilateral diplomatic ministerial');
/** Who comes for a state, where no office or body is named. */
const GUESTS = words('delegation delegate envoy counterpart diplomat');

/** "calls off a meeting with the Peruvian minister", "postpones a state visit": how states stand to one another; what one does alone is one's own plan. */
export function calledOff(view: ParagraphView, predicate: Predicate): More | undefined {
  if (!has(predicate, CALLING_OFF)) return undefined;
  const t = view.tokens;
  const met = predicate.objects.filter((o) => ENCOUNTERS.has(lemmaOf(t, o)));
  if (met.length === 0) return undefined;
  const ofState = met.some((o) => lemmaOf(t, o) !== 'trip' && [...phraseLemmas(t, o, 0)].some((word) => OF_STATES.has(word)));
  const others = [...met.flatMap((o) => prepObjects(t, o, ...WITH)), ...predicate.prepObjects('with', 'between')];
  if (!ofState && !others.some((o) => isPublic(view, o) || GUESTS.has(lemmaOf(t, o)))) return undefined;
  return { kind: 'agreement_or_relations', act: has(predicate, LATER) ? 'suspend' : 'lift', publicOnly: true };
}
const WITH = ['with', 'between', 'from', 'by'];
