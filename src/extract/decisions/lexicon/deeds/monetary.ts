import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

const MARKET_WORDS = words('currency exchange forex fx foreign-exchange');
const DEFENDING = words('prop_up shore_up defend stabilize weaken strengthen bolster depreciate');

const MONIES = new Set([...n.CURRENCY_NOUNS, 'currency']);

/** What central banks and treasuries do with money itself. */
export const MONETARY_DEEDS: readonly DeedRow[] = [
  {
    kind: 'monetary_measure',
    verbs: words('raise cut lower reduce increase hike keep hold slash set leave maintain rise'),
    nouns: words('rate target'),
    with: n.MONEY_RATE_WORDS,
  },
  // "The Bank of England raises rates": no price.
  {
    kind: 'monetary_measure',
    verbs: words('raise cut lower reduce increase hike keep hold slash set leave maintain'),
    nouns: words('rate'),
    subject: 'bank',
    without: words('growth return birth'),
  },
  {
    kind: 'monetary_measure',
    verbs: words('deliver announce approve'),
    nouns: words('hike cut increase reduction'),
    with: words('rate'),
    subject: 'bank',
  },
  {
    kind: 'monetary_measure',
    verbs: words('announce launch unveil approve introduce implement expand extend begin start'),
    nouns: words('stimulus easing'),
    subject: 'bank',
  },
  {
    kind: 'monetary_measure',
    verbs: words('announce launch unveil approve introduce implement expand extend begin start'),
    nouns: words('package round'),
    with: words('stimulus easing'),
    subject: 'bank',
  },
  { kind: 'monetary_measure', verbs: words('scrap abandon end'), nouns: words('rate peg'), subject: 'bank' },
  {
    kind: 'monetary_measure',
    verbs: new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN]),
    nouns: words('cost'),
    with: words('borrowing'),
    authority: true,
  },
  { kind: 'monetary_measure', verbs: new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN]), nouns: words('rate'), with: n.MONEY_RATE_WORDS },
  {
    kind: 'monetary_measure',
    verbs: words('move+to switch+to shift+to adopt introduce unify'),
    nouns: words('rate'),
    with: words('exchange'),
    public: true,
  },
  {
    kind: 'monetary_measure',
    verbs: new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN]),
    nouns: words('requirement ratio'),
    with: words('reserve capital leverage'),
    authority: true,
  },
  {
    kind: 'monetary_measure',
    verbs: words('end start expand extend taper launch resume scale_back wind_down halt'),
    nouns: words('programme program purchase easing'),
    with: words('bond bond-buying bond-buy quantitative asset-purchase'),
    subject: 'bank',
  },
  {
    kind: 'monetary_measure',
    verbs: words('introduce issue launch unveil announce'),
    nouns: words('note banknote coin bill'),
    with: new Set([...n.CURRENCY_NOUNS, 'bank']),
    public: true,
  },
  { kind: 'monetary_measure', verbs: words('introduce issue launch unveil'), nouns: words('banknote'), public: true },
  {
    kind: 'monetary_measure',
    verbs: words('withdraw demonetize scrap abolish phase_out recall'),
    nouns: words('note banknote coin'),
    authority: true,
  },
  // "weakens the dong", "moves to shore up the lira"
  { kind: 'monetary_measure', verbs: DEFENDING, nouns: n.CURRENCY_NOUNS, authority: true },
  { kind: 'monetary_measure', verbs: words('intervene+in step_in+in'), nouns: words('market'), with: MARKET_WORDS, authority: true },
  {
    kind: 'monetary_measure',
    verbs: words('intervene step_in'),
    classes: ['none'],
    to: new Set([...DEFENDING, ...v.PUTTING_DOWN, ...v.PUTTING_UP, ...words('prop shore curb halt stop slow')]),
    with: n.CURRENCY_NOUNS,
    anywhere: true,
    authority: true,
  },
  {
    kind: 'monetary_measure',
    verbs: words('buy purchase sell'),
    nouns: new Set([...n.CURRENCY_NOUNS, ...words('bond gilt debt security reserve')]),
    subject: 'bank',
    authority: true,
  },
  { kind: 'monetary_measure', verbs: words('replace drop abandon ditch scrap redesign'), nouns: n.CURRENCY_NOUNS, public: true },
  { kind: 'monetary_measure', verbs: words('switch+to move+to convert+to'), nouns: n.CURRENCY_NOUNS, subject: 'country' },
  { kind: 'monetary_measure', verbs: words('adopt choose'), classes: ['any'], with: words('currency'), anywhere: true, public: true },
  { kind: 'monetary_measure', verbs: words('make declare'), classes: ['any'], with: words('tender'), anywhere: true, public: true },
  { kind: 'monetary_measure', verbs: words('devalue revalue redenominate float peg unpeg'), classes: ['any'] },
  {
    kind: 'monetary_measure',
    verbs: words('limit restrict suspend ban cap'),
    nouns: words('withdrawal conversion'),
    with: words('cash bank currency withdrawal atm foreign'),
  },
  {
    kind: 'monetary_measure',
    verbs: words('adopt introduce launch'),
    nouns: words('euro dollar currency bitcoin banknote coin cryptocurrency stablecoin e-currency'),
    authority: true,
  },
  {
    kind: 'monetary_measure',
    verbs: words('cap limit restrict ease tighten expand'),
    nouns: words('lending credit liquidity'),
    authority: true,
  },
  {
    kind: 'monetary_measure',
    verbs: words('loosen ease tighten relax normalize'),
    nouns: words('policy system stance condition setting'),
    with: words('monetary'),
    authority: true,
  },
  // "pumps $40 billion into the money market"
  {
    kind: 'monetary_measure',
    verbs: words('inject pump pour add provide offer supply lend'),
    nouns: words('liquidity cash fund'),
    classes: ['money'],
    with: words('bank banks banking market markets liquidity financial system'),
    anywhere: true,
    subject: 'bank',
  },
  {
    kind: 'monetary_measure',
    verbs: words('auction auction_off issue sell'),
    nouns: words('security bond bill note'),
    classes: ['money'],
    with: words('security bond treasury gilt'),
    anywhere: true,
    subject: 'bank',
  },
  { kind: 'monetary_measure', verbs: new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN]), nouns: words('value'), with: MONIES, public: true },
  {
    kind: 'monetary_measure',
    verbs: words('announce confirm unveil order approve'),
    nouns: words('overhaul redesign withdrawal replacement recall'),
    with: words('banknote note coin'),
    authority: true,
  },
  {
    kind: 'monetary_measure',
    verbs: words('remain stay'),
    classes: ['none'],
    subjects: words('rate'),
    with: words('unchanged'),
    anywhere: true,
    governed: true,
  },
];
