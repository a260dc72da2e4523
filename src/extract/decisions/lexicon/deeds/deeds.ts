import { ALERT_DEEDS } from './alerts.ts';
import { APPOINTMENT_DEEDS } from './appointments.ts';
import { BORDER_DEEDS } from './borders.ts';
import { CHAMBER_AND_ELECTION_DEEDS } from './chambers-and-elections.ts';
import { COURT_DEEDS } from './courts.ts';
import type { DeedRow } from './deed-row.ts';
import { DIPLOMACY_DEEDS } from './diplomacy.ts';
import { ECONOMY_DEEDS } from './economy.ts';
import { FORCE_DEEDS } from './force.ts';
import { FREEDOM_DEEDS } from './freedoms.ts';
import { INQUIRY_DEEDS } from './inquiries.ts';
import { INSTITUTION_DEEDS } from './institutions.ts';
import { JUSTICE_DEEDS } from './justice.ts';
import { LAW_DEEDS } from './laws.ts';
import { MONETARY_DEEDS } from './monetary.ts';
import { MOVEMENT_DEEDS } from './movement.ts';
import { COURT_REMOVAL_DEEDS, OFFICE_DEEDS } from './offices.ts';
import { PUBLIC_DEEDS } from './public.ts';
import { RELATION_DEEDS } from './relations.ts';
import { STATE_ACT_DEEDS } from './state-acts.ts';
import { TRADE_DEEDS } from './trade.ts';

/** First match wins; the reason for a place stands where it is not "narrow before wide". */
export const DEEDS: readonly DeedRow[] = [
  ...COURT_REMOVAL_DEEDS,
  ...COURT_DEEDS, // the same verbs mean other kinds with other subjects
  ...OFFICE_DEEDS,
  ...APPOINTMENT_DEEDS,
  ...CHAMBER_AND_ELECTION_DEEDS,
  ...FREEDOM_DEEDS,
  ...TRADE_DEEDS,
  ...MOVEMENT_DEEDS, // shuts a museum to tourists, before borders are shut to them
  ...BORDER_DEEDS,
  ...ALERT_DEEDS,
  ...FORCE_DEEDS,
  ...JUSTICE_DEEDS,
  ...INQUIRY_DEEDS,
  ...MONETARY_DEEDS,
  ...ECONOMY_DEEDS,
  ...INSTITUTION_DEEDS, // wide verbs: adopt, sign, close
  ...DIPLOMACY_DEEDS,
  ...RELATION_DEEDS,
  ...LAW_DEEDS,
  ...STATE_ACT_DEEDS,
  ...PUBLIC_DEEDS, // wider ones: buy, move, double
];
