import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { words } from '../../claims/words.ts';
import * as n from './noun-classes.ts';

/** What a decision is about says its kind where no verb does. Origin: Gazette's own lists, from news usage; Apache-2.0. */
export interface AboutRow {
  readonly kind: DecisionKindCode;
  /** Heads of what it is about. */
  readonly nouns?: ReadonlySet<string>;
  /** A word that such a head's phrase must hold, or must not. */
  readonly with?: ReadonlySet<string>;
  readonly without?: ReadonlySet<string>;
  /** Verbs, or nouns of action, of which one must stand on the way there, or none may. */
  readonly verbs?: ReadonlySet<string>;
  readonly notVerbs?: ReadonlySet<string>;
  /** What it is about is a country, or a body of several. */
  readonly toward?: 'country' | 'union';
  /** Words on the way that undo it. */
  readonly lifts?: ReadonlySet<string>;
}

const AWAY = words(
  'withdraw withdrawal departure leave depart pull_out pullout exit reduce reduction cut drawdown remove removal end return redeploy move halve',
);
/** What is done with troops without sending them anywhere. */
const NOT_SENT =
  words(`train training pay buy purchase sell recruit arm equip supply accept investigate release swap exchange honor honour vaccinate allow_back provide donate
  loan fund finance grant give ban prosecute name rename exempt compensate rehabilitate treat feed host`);
const LETTING_IN = words('allow permit admit let ban bar exempt prohibit forbid authorize resume suspend clear');

/** First fits. */
export const ABOUT_ROWS: readonly AboutRow[] = [
  { kind: 'official_removal', nouns: words('motion article procedure proceedings process charge'), with: words('impeachment') },
  { kind: 'appointment', nouns: words('reshuffle shake-up shakeup'), with: words('cabinet government ministerial') },
  { kind: 'appointment', nouns: words('cabinet government'), verbs: words('reshuffle shuffle') },
  // "allows tourists from Japan", "bans holidaymakers from entering"
  {
    kind: 'border_measure',
    nouns: words(
      'traveler traveller visitor tourist holidaymaker passenger foreigner pilgrim arrival entrant vacationer seeker migrant refugee',
    ),
    verbs: LETTING_IN,
    notVerbs: words('dine shop eat gather attend work smoke stay remain marry study'),
  },
  {
    kind: 'border_measure',
    verbs: words('enter re-enter visit dock disembark'),
    notVerbs: words('order decide vote plan agree ask call park museum'),
    toward: 'country',
  },
  { kind: 'border_measure', verbs: words('dock disembark'), notVerbs: words('plan agree') },
  {
    kind: 'border_measure',
    nouns: words('travel entry regime access visa tourism'),
    with: words('visa visa-free quarantine-free nonessential non-essential inbound'),
  },
  { kind: 'border_measure', nouns: words('bubble corridor lane'), with: words('travel') },
  // "orders the missionaries to leave the country"
  {
    kind: 'border_measure',
    nouns: words('country'),
    verbs: words('leave depart'),
    notVerbs: words('agree decide vote plan allow permit let threaten'),
  },
  {
    kind: 'border_measure',
    nouns: words('restriction check control curb'),
    with: words('entering entry border arrival traveler traveller'),
  },
  { kind: 'border_measure', nouns: words('airspace'), verbs: words('avoid close reopen restrict use') },
  {
    kind: 'force_deployment',
    nouns: words('troop soldier peacekeeper warship paratrooper battalion brigade'),
    without: words('wounded fallen dead veteran family captured'),
    notVerbs: NOT_SENT,
    lifts: AWAY,
  },
  {
    kind: 'force_deployment',
    nouns: words('mission operation presence contingent deployment offensive force'),
    with: words('military combat peacekeeping troop army naval stabilization stabilisation ground airborne eufor'),
    without: words('space diplomatic rescue election base police'),
    notVerbs: new Set([...NOT_SENT, ...words('refer call describe condemn')]),
    lifts: new Set([...AWAY, ...words('ending conclude close')]),
  },
  {
    kind: 'force_deployment',
    nouns: words('campaign drive mobilization mobilisation'),
    with: words('mobilization mobilisation'),
    lifts: AWAY,
  },
  { kind: 'force_deployment', nouns: words('offensive'), verbs: words('expand launch halt suspend order resume'), without: words('charm') },
  {
    kind: 'trade_or_sanctions',
    nouns: words('import export importation exportation trading'),
    notVerbs: words('tax'),
    lifts: words('allow permit lift resume end remove'),
  },
  {
    kind: 'trade_or_sanctions',
    nouns: words('product good'),
    with: words('imported foreign'),
    verbs: words('stop ban prohibit halt cease'),
  },
  { kind: 'trade_or_sanctions', nouns: words('status'), with: words('favoured favored most-favoured') },
  {
    kind: 'trade_or_sanctions',
    nouns: words('sale delivery transfer'),
    with: words('arm arms weapon weaponry armament bomb missile munition jet tank drone'),
    verbs: words('ban halt suspend stop block cancel freeze lift end resume restrict'),
    lifts: words('lift resume'),
  },
  { kind: 'monetary_measure', nouns: words('tender'), with: words('legal') },
  { kind: 'monetary_measure', nouns: words('liquidity'), verbs: words('provide inject offer pump supply') },
  { kind: 'monetary_measure', nouns: n.CURRENCY_NOUNS, verbs: words('buy purchase sell'), notVerbs: words('approve') },
  { kind: 'constitutional_change', nouns: words('amendment reform change'), with: words('constitution constitutional') },
  {
    kind: 'monetary_measure',
    nouns: words('currency cryptocurrency bitcoin'),
    verbs: words('allow permit adopt use legalize accept recognize introduce replace phase_out'),
    notVerbs: words('mining ban'),
  },
  {
    kind: 'tax_or_budget',
    nouns: words('fee levy toll surcharge charge'),
    verbs: words('impose introduce levy raise increase abolish scrap double waive reintroduce'),
    without: words('licence license criminal murder'),
  },
  { kind: 'tax_or_budget', nouns: words('rule measure cut plan framework'), with: words('budget austerity spending') },
  {
    kind: 'subsidy_or_payment',
    nouns: words('measure package plan scheme'),
    with: words('compensation stimulus bailout'),
    without: words('tax'),
  },
  {
    kind: 'subsidy_or_payment',
    nouns: words('disbursement bailout loan aid funding'),
    verbs: words('approve cut halve end resume suspend authorize release grant extend increase double unblock freeze agree loan provide'),
    without: words('household student convoy delivery worker agency bank home'),
    lifts: words('end suspend freeze halve cut'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('fund finance subsidize loan lend bankroll'),
    notVerbs: words('ban bar stop cease prohibit forbid require order'),
  },
  {
    kind: 'agreement_or_relations',
    verbs: words('withdraw withdrawal exit quit pull_out join rejoin accession re-join'),
    toward: 'union',
    lifts: words('withdraw withdrawal exit leave quit pull_out departure'),
  },
  {
    kind: 'agreement_or_relations',
    nouns: words('ambassador consul'),
    verbs: words('send send_back return recall withdraw reinstate exchange appoint summon receive'),
    lifts: words('recall withdraw'),
  },
  {
    kind: 'agreement_or_relations',
    nouns: words('relation tie contact cooperation diplomacy'),
    without: words('sex family prison visit'),
    lifts: words('cease end cut sever suspend halt stop break'),
  },
  { kind: 'agreement_or_relations', nouns: words('talk negotiation'), verbs: words('agree') },
  { kind: 'agreement_or_relations', nouns: words('embassy consulate'), verbs: words('suspend close reopen open operation staff') },
  {
    kind: 'agreement_or_relations',
    nouns: words('dialogue mediation negotiation'),
    lifts: words('suspend halt end cease stop freeze cancel'),
  },
  {
    kind: 'agreement_or_relations',
    nouns: words('treaty accord'),
    notVerbs: words('criticize review debate discuss'),
    lifts: words('stop suspend leave quit cease'),
  },
  { kind: 'agreement_or_relations', verbs: words('demilitarize denuclearize') },
  {
    kind: 'agreement_or_relations',
    nouns: words('enrichment program programme activity test'),
    with: words('nuclear uranium missile'),
    verbs: words('agree'),
  },
  {
    kind: 'agreement_or_relations',
    nouns: words('status'),
    with: words('membership member candidate observer'),
    verbs: words('grant give award confer'),
  },
  { kind: 'agreement_or_relations', nouns: words('membership'), verbs: words('grant suspend give'), lifts: words('suspend') },
  {
    kind: 'agreement_or_relations',
    nouns: words('office'),
    with: words('representative liaison diplomatic'),
    verbs: words('open close reopen'),
  },
  { kind: 'election_call', nouns: n.ELECTION_NOUNS, verbs: words('organize hold schedule postpone') },
];
