import { BORDER_AND_TRADE_DEEDS } from './borders-and-trade.ts';
import { CHAMBER_AND_ELECTION_DEEDS } from './chambers-and-elections.ts';
import { COURT_DEEDS } from './courts.ts';
import type { DeedRow } from './deed-row.ts';
import { ECONOMY_DEEDS } from './economy.ts';
import { FORCE_DEEDS } from './force.ts';
import { FREEDOM_DEEDS } from './freedoms.ts';
import { INSTITUTION_DEEDS } from './institutions.ts';
import { JUSTICE_DEEDS } from './justice.ts';
import { OFFICE_DEEDS } from './offices.ts';
import { PUBLIC_DEEDS } from './public.ts';

/** First match wins; the reason for a place stands where it is not "narrow before wide". */
export const DEEDS: readonly DeedRow[] = [
  ...COURT_DEEDS, // the same verbs mean other kinds with other subjects
  ...OFFICE_DEEDS,
  ...CHAMBER_AND_ELECTION_DEEDS,
  ...FREEDOM_DEEDS,
  ...BORDER_AND_TRADE_DEEDS,
  ...FORCE_DEEDS,
  ...JUSTICE_DEEDS,
  ...ECONOMY_DEEDS,
  ...INSTITUTION_DEEDS, // wide verbs: adopt, sign, close
  ...PUBLIC_DEEDS, // wider ones: buy, move, double
];
