import { UNIT_WORDS } from '../lexicons/time-words.ts';
import type { Atom } from './atoms.ts';
import type { Expression, Found } from './expression.ts';
import { ordinalAt } from './read-amount.ts';

const RULE = 'extract/time/read-event-day';
const MOST_NAME_WORDS = 4;
const lowerAt = (atoms: readonly Atom[], at: number): string => atoms[at]?.lower ?? '';
export const singular = (noun: string): string => noun.replace(/(?<!s)s$/, '');

/** The event behind `of`: `of the strike`, `of his trial`, `of the general strike`; its last word tells which. */
function eventAt(atoms: readonly Atom[], at: number): { readonly event: string; readonly to: number } | undefined {
  if (lowerAt(atoms, at) !== 'of') return undefined;
  let i = /^(?:the|a|an|his|her|its|their)$/.test(lowerAt(atoms, at + 1)) ? at + 2 : at + 1;
  const first = i;
  while (i < first + MOST_NAME_WORDS && /^\p{L}+$/u.test(atoms[i]?.text ?? '') && !CLOSED.test(lowerAt(atoms, i))) i++;
  const noun = lowerAt(atoms, i - 1);
  return i === first || UNIT_WORDS.has(noun) ? undefined : { event: singular(noun), to: i };
}
const CLOSED =
  /^(?:and|or|but|in|on|at|of|to|for|from|by|with|when|while|as|that|which|who|after|before|between|against|over|is|are|was|were|has|have|had|will|would|did|does|the|a|an)$/;

/** `the third day of the strike`, `fourth or fifth day of the festival`, `the opening night`: a day that is counted from an event's first. */
export function readEventDay(atoms: readonly Atom[], at: number): Found | undefined {
  let i = /^(?:the|its|their)$/.test(lowerAt(atoms, at)) ? at + 1 : at;
  const made = (expression: Expression, to: number): Found => ({ expression, from: at, to, rule: RULE });
  if (lowerAt(atoms, i) === 'opening' && /^(?:day|night|evening)$/.test(lowerAt(atoms, i + 1))) {
    const event = eventAt(atoms, i + 2);
    return i === at
      ? undefined
      : made({ kind: 'eventDay', day: 1, ...(event === undefined ? {} : { event: event.event }) }, event?.to ?? i + 2);
  }
  const first = ordinalAt(atoms, i);
  if (first === undefined) return undefined;
  i = first.to;
  const second = /^(?:or|and|to)$/.test(lowerAt(atoms, i)) ? ordinalAt(atoms, i + 1) : undefined;
  if (second !== undefined) i = second.to;
  if (/^(?:full|straight|consecutive|and|final)$/.test(lowerAt(atoms, i))) i++;
  if (!/^(?:day|night)$/.test(lowerAt(atoms, i))) return undefined;
  const event = eventAt(atoms, i + 1);
  if (event === undefined) return undefined;
  return made(
    { kind: 'eventDay', event: event.event, day: first.ordinal, ...(second === undefined ? {} : { to: second.ordinal }) },
    event.to,
  );
}
