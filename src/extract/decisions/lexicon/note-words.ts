import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { words } from '../../claims/words.ts';
import { AID_NOUNS, GATHERING_NOUNS, PRICE_NOUNS, TAX_NOUNS } from './noun-classes.ts';
import { CLOSED_THINGS, PAID_NOUNS, REGULATED_ACTIVITIES, REGULATED_EVENTS, REQUIRED_THINGS } from './rule-words.ts';
import { OWN_PLANS } from './wide-words.ts';

/** Words of notices and policy notes. Origin: Gazette's own lists, from the usage of official notices; Apache-2.0. */

/** What a notice says that people may not do; "may not survive" and "may not know" are guesses. */
export const FORBIDDEN_ACTS: ReadonlySet<string> =
  words(`land use sell serve operate drive enter park fish hunt export import raise charge employ vote bring buy hold participate go receive
  perform trade consume drink smoke carry exceed transport cross rent evict refuse advertise open admit play publish organize leave move travel`);
/** What a notice says must be done to a thing. */
export const DUTIES_DONE: ReadonlySet<string> =
  words(`wear show present carry display keep close shut cancel suspend postpone register test quarantine isolate vaccinate switch_off turn_off
  limit cap submit label separate disinfect book obtain declare hand_in report observe maintain pay provide`);
/** What an authority does to a rule, a payment or a service, also where a notice does not name the authority. */
export const UNSIGNED_ACTS: ReadonlySet<string> =
  words(`waive defer suspend postpone extend prolong renew abolish introduce discontinue lift relax ease tighten exempt limit restrict cap reduce
  halve double ban prohibit forbid permit scrap seal confine reinstate reimpose require refund freeze raise lower adjust`);
export const UNDOING_ACTS: ReadonlySet<string> = words('lift relax ease abolish discontinue scrap permit');
/** What clubs, hosts and storms do to an event as well. */
export const HOSTS_ACTS: ReadonlySet<string> = words('suspend postpone extend prolong');
export const EXTENDING_ACTS: ReadonlySet<string> = words('extend prolong renew');

/** What belongs to the state to grant, to count and to put off. */
const STATE_THINGS: ReadonlySet<string> =
  words(`deadline repayment instalment installment exam examination licence license quota check control inspection validity renewal toll
  fine penalty rule restriction measure requirement ban limit moratorium scheme programme program lockdown curfew quarantine regulation
  enforcement eviction foreclosure registration freedom right access bonus camp`);

const KINDS: readonly (readonly [DecisionKindCode, ReadonlySet<string>])[] = [
  ['tax_or_budget', TAX_NOUNS],
  ['trade_or_sanctions', words('export import shipment')],
  ['subsidy_or_payment', new Set([...AID_NOUNS, ...PAID_NOUNS])],
  ['price_regulation', PRICE_NOUNS],
  ['assembly_ban', new Set([...REGULATED_EVENTS, ...GATHERING_NOUNS])],
  ['curfew', words('curfew')],
  ['movement_restriction', words('movement travel traffic lockdown quarantine circulation')],
  [
    'other_decision',
    new Set([...STATE_THINGS, ...CLOSED_THINGS, ...REQUIRED_THINGS, ...[...REGULATED_ACTIVITIES].filter((a) => !OWN_PLANS.has(a))]),
  ],
  ['border_measure', words('visa entry arrival')],
];

/** The kind of a rule by what it is about; undefined for what no notice rules. */
export const kindOfMatter = (noun: string): DecisionKindCode | undefined => KINDS.find(([, nouns]) => nouns.has(noun))?.[0];

/** What whoever breaks a rule pays. */
export const PENALTIES: ReadonlySet<string> = words('fine penalty');
/** Nouns of what an authority does, beside those that the deeds know; read as the verb. */
export const NOTE_NOUNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    exemption: 'exempt',
    waiver: 'waive',
    deferral: 'defer',
    deferment: 'defer',
    prohibition: 'prohibit',
    ban: 'ban',
    payment: 'pay',
    rationing: 'ration',
    limitation: 'limit',
    restriction: 'restrict',
    refund: 'refund',
    reimbursement: 'reimburse',
    relaxation: 'relax',
    resumption: 'resume',
    doubling: 'double',
    halving: 'halve',
  }),
);

/** What a note without a verb can tell: a state of things, no single act. */
export const REGIMES: ReadonlySet<DecisionKindCode> = new Set<DecisionKindCode>([
  'state_of_emergency',
  'martial_law',
  'curfew',
  'movement_restriction',
  'border_measure',
  'assembly_ban',
  'trade_or_sanctions',
  'tax_or_budget',
  'subsidy_or_payment',
  'price_regulation',
  'price_reduction',
  'price_increase',
  'other_decision',
]);
