/**
 * Where a claim stands in its block, as the key of it: `<block>#2022-01-04` when it is about a happening of that day and no
 * other, `<block>#2022-01-04+0` when it may be about one of the days around, with the days of its interval behind the `+`;
 * what says no day of use stands apart, `<block>#rest#2022-01-06` by the day of its report, `<block>#rest#none` without.
 * A happening stands where the claim that founded it does, without the `+`. Sorted as text, the days of a block stand in
 * their order and before the rest.
 */
export const REST = 'rest';
const NO_DAY = 'none';

export const daySlot = (block: string, day: string, days?: number): string => `${block}#${day}${days === undefined ? '' : `+${days}`}`;
export const restSlot = (block: string, publishedOn: string | undefined): string => `${block}#${REST}#${publishedOn ?? NO_DAY}`;

/** `decision|curfew|enact|kz|almaty` */
export const blockOfSlot = (slot: string): string => slot.slice(0, slot.indexOf('#'));
/** The slots of a block that say when, or those that do not: what lies in two lanes is cut into runs by itself. */
export const laneOfSlot = (slot: string): string => slot.slice(0, slot.lastIndexOf('#'));
export const dayPartOfSlot = (slot: string): string => slot.slice(slot.lastIndexOf('#') + 1);
export const hasDay = (slot: string): boolean => /^\d/.test(dayPartOfSlot(slot));
/** The day that a slot with one begins on. */
export const firstDayOfSlot = (slot: string): string => dayPartOfSlot(slot).split('+')[0]!;
/** Whether its claim says when, closely enough to look for a happening of about that day. */
export const isDatedSlot = (slot: string): boolean => hasDay(slot) && laneOfSlot(slot) === blockOfSlot(slot);
/** Where a happening stands that a claim of this slot has founded: on the first day of an interval. */
export const foundedAt = (slot: string): string => slot.replace(/\+\d+$/, '');
