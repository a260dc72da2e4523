/** The kinds of event: what happens without anyone deciding it for others. */
export const EVENT_KINDS = [
  'protest',
  'clash',
  'attack',
  'casualty',
  'disaster',
  'accident',
  'price_change',
  'meeting',
  'statement',
  'election',
  'judicial',
  'other_event',
] as const;
export type EventKindCode = (typeof EVENT_KINDS)[number];
