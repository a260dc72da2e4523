import { COURT_DEEDS } from './courts.ts';
import type { DeedRow } from './deed-row.ts';
import { ECONOMY_DEEDS } from './economy.ts';
import { FORCE_AND_JUSTICE_DEEDS } from './force-and-justice.ts';
import { FREEDOM_DEEDS } from './freedoms.ts';
import { INSTITUTION_DEEDS } from './institutions.ts';
import { OFFICE_DEEDS } from './offices.ts';
import { PUBLIC_DEEDS } from './public.ts';

/** First match wins; the reason for a place stands where it is not "narrow before wide". */
export const DEEDS: readonly DeedRow[] = [
  ...COURT_DEEDS, // the same verbs mean other kinds with other subjects
  ...OFFICE_DEEDS,
  ...FREEDOM_DEEDS,
  ...FORCE_AND_JUSTICE_DEEDS,
  ...ECONOMY_DEEDS,
  ...INSTITUTION_DEEDS, // wide verbs: adopt, sign, close
  ...PUBLIC_DEEDS, // wider ones: buy, move, double
];
