import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import type { ObjectRole } from '../../../model/relationship-types.ts';
import type { Act, Stage } from '../../../model/vocabulary.ts';
import { words } from '../../claims/words.ts';
import * as n from './noun-classes.ts';

/** What the object of a deed must be, beside its nouns. */
export type ObjectClass = 'person' | 'office' | 'body' | 'group' | 'country' | 'money' | 'any' | 'none';

/** A verb that does a thing to a thing. Matches when the verb and (nouns or class) do. */
export interface DeedRow {
  readonly kind: DecisionKindCode;
  readonly act?: Act;
  readonly verbs: ReadonlySet<string>;
  readonly nouns?: ReadonlySet<string>;
  readonly classes?: readonly ObjectClass[];
  /** A word that the object's phrase, or the verb's other phrases when `anywhere`, must hold. */
  readonly with?: ReadonlySet<string>;
  readonly anywhere?: boolean;
  readonly without?: ReadonlySet<string>;
  /** The subject must be a court, a parliament, or one who resigns. */
  readonly subject?: 'court' | 'parliament' | 'self' | 'country';
  readonly role?: ObjectRole;
  /** News only under a word that gives a stage: "ordered to evacuate", "an election will be held". */
  readonly governed?: boolean;
  /** The subject must be known to have authority: wide verbs. */
  readonly authority?: boolean;
  /** What the subject must be. */
  readonly subjects?: ReadonlySet<string>;
  /** Stage where the verb's own would mislead: "visitors are required to" tells a rule, not an order. */
  readonly stage?: Stage;
  /** Only in the passive. */
  readonly passive?: boolean;
  /** Only in the active: who replaces the minister does not stand where the passive says by whom. */
  readonly active?: boolean;
}

const PRICE_LIKE = n.PRICE_NOUNS;
const NOT_UTILITY_PRICE = words('interest tax key base benchmark repo import export death birth growth inflation unemployment');

/** What is shown, printed or played. */
const WORKS = words('film movie documentary book novel song series game cartoon comic video');

/** First match wins; the reason for a place stands where it is not "narrow before wide". */
export const DEEDS: readonly DeedRow[] = [
  // Courts first: the same verbs mean other kinds with other subjects.
  {
    kind: 'court_ruling',
    verbs: words(
      `rule find+guilty find dismiss throw_out convict acquit sentence uphold overturn annul quash strike_down nullify void order reject approve block
      reinstate award jail fine disqualify clear overrule invalidate stay halt allow permit suspend ban bar stop affirm`,
    ),
    classes: ['any', 'none'],
    subject: 'court',
  },
  {
    kind: 'court_ruling',
    verbs: words('give hand hand_down'),
    nouns: words('sentence term verdict'),
    with: words('life prison death jail year suspended guilty'),
  },
  {
    kind: 'court_ruling',
    verbs: words('receive get'),
    nouns: words('sentence term'),
    with: words('life prison death jail year suspended'),
  },
  { kind: 'court_ruling', verbs: words('fine'), classes: ['person'], passive: true, role: 'TARGETS' },
  { kind: 'court_ruling', verbs: words('convict acquit sentence'), classes: ['person', 'group', 'body', 'any'], role: 'TARGETS' },
  {
    kind: 'court_ruling',
    verbs: words('find plead'),
    classes: ['person', 'group', 'body'],
    with: words('guilty'),
    anywhere: true,
    role: 'TARGETS',
    without: words('plead'),
  },

  // Offices.
  { kind: 'government_dismissal', verbs: words('dismiss sack fire dissolve oust remove'), nouns: n.GOVERNMENT_NOUNS, role: 'REMOVES' },
  {
    kind: 'resignation',
    verbs: words(
      'accept approve submit tender offer reject announce hand_in give present receive deliver demand call+for seek urge force request ask+for',
    ),
    nouns: words('resignation'),
    role: 'REMOVES',
  },
  {
    kind: 'resignation',
    verbs: words('resign step_down stand_down quit step_aside abdicate leave relinquish'),
    classes: ['none'],
    subject: 'self',
  },
  {
    kind: 'resignation',
    verbs: words('quit resign leave relinquish'),
    nouns: words('office post position government cabinet job role presidency seat throne power'),
    subject: 'self',
  },
  {
    kind: 'official_removal',
    verbs: words('dismiss sack fire remove relieve oust depose impeach unseat axe dethrone demote discharge'),
    classes: ['office', 'person'],
    without: n.NOT_REMOVED,
    role: 'REMOVES',
  },
  {
    kind: 'official_removal',
    verbs: words('suspend expel'),
    classes: ['office'],
    with: words('minister secretary governor mayor chief head commander general president chairman commissioner director judge'),
    without: n.DIPLOMAT_WORDS,
    authority: true,
    role: 'REMOVES',
  },
  {
    kind: 'official_removal',
    verbs: words('replace'),
    active: true,
    classes: ['office'],
    with: words('minister secretary governor mayor chief head commander general president chairman commissioner director judge'),
    without: n.DIPLOMAT_WORDS,
    authority: true,
    role: 'REMOVES',
  },
  {
    kind: 'government_dismissal',
    verbs: words('pass approve adopt win'),
    nouns: words('motion vote'),
    with: words('no-confidence confidence censure'),
    subject: 'parliament',
  },
  {
    kind: 'appointment',
    verbs: words('appoint nominate swear_in swear+in swear install reappoint'),
    classes: ['person', 'office', 'body'],
    role: 'APPOINTS',
    without: words('suspect source accused victim attacker'),
  },
  {
    kind: 'appointment',
    verbs: words('name designate pick select choose confirm promote inaugurate reelect'),
    classes: ['person', 'office'],
    with: n.POSTS,
    anywhere: true,
    role: 'APPOINTS',
    without: words('suspect source accused victim attacker'),
    authority: true,
  },
  {
    kind: 'appointment',
    verbs: words('name designate inaugurate reelect'),
    classes: ['person'],
    with: n.POSTS,
    anywhere: true,
    role: 'APPOINTS',
    passive: true,
  },
  { kind: 'appointment', verbs: words('elect'), classes: ['person', 'office', 'any'], subject: 'parliament', role: 'APPOINTS' },
  { kind: 'appointment', verbs: words('name form present'), nouns: words('cabinet line-up lineup'), authority: true, role: 'APPOINTS' },
  {
    kind: 'appointment',
    verbs: words('approve confirm unveil announce'),
    nouns: words('government cabinet nomination appointment nominee line-up lineup'),
    role: 'APPOINTS',
  },
  { kind: 'parliament_dissolution', verbs: words('dissolve suspend prorogue'), nouns: n.PARLIAMENT_NOUNS, role: 'ABOLISHES' },
  {
    kind: 'body_abolition',
    verbs: words('abolish dissolve disband merge reorganize liquidate scrap eliminate'),
    nouns: words(
      'ministry agency committee department commission authority bureau office district council service unit directorate force fund',
    ),
    role: 'ABOLISHES',
  },
  { kind: 'body_abolition', verbs: words('abolish dissolve disband liquidate'), classes: ['body'], role: 'ABOLISHES' },
  {
    kind: 'election_call',
    verbs: words('call call+for schedule set announce order demand propose move bring_forward'),
    nouns: n.ELECTION_NOUNS,
    without: words('boycott fraud rerun'),
  },
  {
    kind: 'election_call',
    verbs: words('call schedule set'),
    nouns: words('vote poll'),
    with: words('snap early general presidential parliamentary legislative constitutional reform independence national local'),
  },
  { kind: 'election_call', verbs: words('approve authorize back'), nouns: words('referendum plebiscite'), subject: 'parliament' },
  { kind: 'election_call', act: 'suspend', verbs: words('postpone delay suspend put_off'), nouns: n.ELECTION_NOUNS },
  { kind: 'election_call', act: 'lift', verbs: words('cancel call_off'), nouns: n.ELECTION_NOUNS },
  { kind: 'election_call', act: 'annul', verbs: words('annul invalidate void'), nouns: n.ELECTION_NOUNS },

  { kind: 'election_call', verbs: words('hold'), nouns: n.ELECTION_NOUNS, governed: true },

  // Emergencies and freedoms.
  { kind: 'martial_law', verbs: words('place put'), classes: ['any'], with: words('martial'), anywhere: true },
  {
    kind: 'media_censorship',
    verbs: words('ban block shut shut_down close suspend censor revoke prohibit close_down'),
    nouns: n.MEDIA_NOUNS,
    without: n.OTHER_STATIONS,
    role: 'TARGETS',
  },
  { kind: 'media_censorship', verbs: words('censor'), classes: ['any'], role: 'TARGETS' },
  {
    kind: 'media_censorship',
    verbs: words('ban block prohibit'),
    nouns: WORKS,
    role: 'TARGETS',
  },
  {
    kind: 'media_censorship',
    verbs: words('ban block prohibit bar forbid halt'),
    nouns: words('release screening showing broadcast publication distribution'),
    with: WORKS,
  },
  {
    kind: 'media_censorship',
    verbs: words('revoke suspend withdraw'),
    nouns: words('licence license'),
    with: n.MEDIA_NOUNS,
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    verbs: words('block cut cut_off disable throttle shut shut_down suspend restrict ban slow switch_off jam'),
    nouns: n.COMMUNICATION_NOUNS,
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    act: 'lift',
    verbs: words('restore unblock reconnect reopen unban'),
    nouns: n.COMMUNICATION_NOUNS,
    role: 'TARGETS',
  },
  { kind: 'assembly_ban', verbs: words('ban prohibit forbid outlaw disallow'), nouns: n.GATHERING_NOUNS },
  { kind: 'assembly_ban', verbs: words('limit restrict cap'), nouns: words('gathering rally protest assembly demonstration') },
  { kind: 'organisation_ban', verbs: words('ban outlaw proscribe'), classes: ['group', 'body'], role: 'TARGETS' },
  {
    kind: 'organisation_ban',
    verbs: words('designate declare list label brand classify add recognize'),
    classes: ['group', 'body', 'person'],
    with: n.TERROR_WORDS,
    anywhere: true,
    role: 'TARGETS',
  },
  { kind: 'organisation_ban', verbs: words('suspend'), nouns: words('activity'), with: n.GROUP_NOUNS },
  {
    kind: 'trade_or_sanctions',
    verbs: words('ban embargo restrict suspend halt limit prohibit block stop curb'),
    nouns: words('export import trade shipment trading'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('cut cut_off halt suspend stop block reduce shut_off ban'),
    nouns: words('supply delivery sale flow'),
    with: words('gas oil energy electricity power fuel arms weapon coal petroleum lng crude military'),
    authority: true,
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    act: 'lift',
    verbs: words('resume allow permit unblock'),
    nouns: words('export import trade'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('sanction blacklist embargo'),
    classes: ['person', 'body', 'group', 'country', 'office'],
    role: 'TARGETS',
  },
  { kind: 'trade_or_sanctions', verbs: words('blacklist'), classes: ['any'], authority: true, role: 'TARGETS' },
  { kind: 'trade_or_sanctions', verbs: words('freeze'), nouns: words('asset account fund'), role: 'TARGETS' },
  {
    kind: 'border_measure',
    verbs: words('close seal shut shut_down seal_off block'),
    nouns: words('border frontier crossing airspace airport port strait harbour harbor'),
    role: 'TARGETS',
  },
  { kind: 'border_measure', act: 'lift', verbs: words('reopen open'), nouns: words('border frontier crossing airspace'), role: 'TARGETS' },
  {
    kind: 'border_measure',
    verbs: words('ban bar prohibit block deny refuse restrict'),
    nouns: n.ARRIVAL_NOUNS,
    role: 'TARGETS',
  },
  { kind: 'border_measure', act: 'lift', verbs: words('resume readmit'), nouns: n.ARRIVAL_NOUNS, role: 'TARGETS' },
  {
    kind: 'border_measure',
    verbs: words('require oblige'),
    stage: 'in_force',
    nouns: words('traveler traveller visitor arrival passenger tourist foreigner'),
    role: 'TARGETS',
  },
  {
    kind: 'border_measure',
    verbs: words('suspend cancel halt ground stop'),
    nouns: words('flight visa'),
    authority: true,
    role: 'TARGETS',
  },
  { kind: 'border_measure', verbs: words('deport expel'), classes: ['person', 'group'], without: n.DIPLOMAT_WORDS, role: 'TARGETS' },
  { kind: 'movement_restriction', verbs: words('quarantine lock_down cordon cordon_off seal_off isolate'), classes: ['any'] },
  {
    kind: 'movement_restriction',
    verbs: words('seal close block cordon'),
    nouns: words('road street highway city town village district area motorway bridge square region settlement tunnel economy'),
  },
  {
    kind: 'movement_restriction',
    verbs: words('seal close block'),
    nouns: words('section stretch part lane'),
    with: words('road street highway motorway bridge tunnel'),
  },
  { kind: 'movement_restriction', act: 'lift', verbs: words('reopen open'), nouns: words('road street highway city region economy') },
  { kind: 'movement_restriction', verbs: words('evacuate'), nouns: words('resident people villager inhabitant population person citizen') },
  {
    kind: 'movement_restriction',
    verbs: words('ban prohibit restrict limit forbid'),
    nouns: words('movement travel driving traffic outing'),
  },
  {
    kind: 'security_alert',
    verbs: words('raise lower upgrade downgrade increase elevate'),
    nouns: words('level alert readiness'),
    with: words('threat alert security terror terrorism combat readiness alarm'),
  },
  {
    kind: 'security_alert',
    verbs: words('put place'),
    classes: ['any'],
    with: words('alert'),
    anywhere: true,
  },

  { kind: 'border_measure', act: 'lift', verbs: words('reopen open'), classes: ['none'], subjects: n.BORDER_NOUNS },
  { kind: 'border_measure', verbs: words('close shut'), classes: ['none'], subjects: words('border frontier crossing airspace') },
  { kind: 'movement_restriction', act: 'lift', verbs: words('reopen'), classes: ['none'], governed: true },
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    nouns: words('home house area village town district city coast island region neighborhood'),
    classes: ['none'],
    governed: true,
  },
  // Force and justice.
  {
    kind: 'force_authorisation',
    verbs: words('authorize permit allow order instruct'),
    nouns: words('force fire shooting'),
    with: words('lethal deadly use open shoot military weapon'),
  },
  { kind: 'force_authorisation', verbs: words('authorize approve'), nouns: words('use'), with: words('force weapon firearm') },
  {
    kind: 'force_authorisation',
    verbs: words('authorize approve'),
    nouns: words('strike airstrike intervention operation action'),
    with: words('military air'),
  },
  {
    kind: 'force_authorisation',
    verbs: words('use open'),
    nouns: words('force fire weapon ammunition'),
    without: words('water tear'),
    governed: true,
  },
  {
    kind: 'military_assistance_request',
    verbs: words('ask request ask+for appeal+for invite seek call+for'),
    nouns: words('peacekeeper troop assistance intervention help support force contingent'),
    with: words('military peacekeeper peacekeeping troop armed security csto nato foreign force un'),
  },
  {
    kind: 'force_deployment',
    verbs: words('deploy send dispatch mobilize station redeploy reinforce call_up'),
    nouns: n.FORCE_NOUNS,
    role: 'TARGETS',
  },
  {
    kind: 'force_deployment',
    verbs: words('deploy mobilize'),
    classes: ['any'],
    without: words('airbag software app strategy tactic tool parachute'),
    role: 'TARGETS',
  },
  {
    kind: 'force_deployment',
    act: 'lift',
    verbs: words('withdraw pull_out recall demobilize pull bring_home'),
    nouns: n.FORCE_NOUNS,
    without: words('ambassador'),
    role: 'TARGETS',
  },
  {
    kind: 'force_deployment',
    act: 'suspend',
    verbs: words('suspend halt pause'),
    nouns: words('operation offensive campaign'),
    with: words('military'),
  },
  { kind: 'force_deployment', verbs: words('authorize approve'), nouns: words('deployment'), role: 'TARGETS' },
  {
    kind: 'detention',
    verbs: words('arrest detain jail imprison indict remand apprehend extradite'),
    classes: ['any'],
    without: words('growth decline spread development attention'),
    role: 'TARGETS',
  },
  {
    kind: 'detention',
    verbs: words('charge capture nab'),
    classes: ['person', 'office', 'group'],
    role: 'TARGETS',
  },
  {
    kind: 'detention',
    act: 'lift',
    verbs: words('exchange swap'),
    nouns: words('prisoner detainee captive'),
    role: 'TARGETS',
  },
  {
    kind: 'detention',
    verbs: words('take+into place+under put+under take place put hold+under'),
    classes: ['person', 'office'],
    with: words('custody arrest'),
    anywhere: true,
    role: 'TARGETS',
  },
  {
    kind: 'detention',
    act: 'lift',
    verbs: words('release free'),
    classes: ['person', 'office'],
    without: words('hostage report'),
    role: 'TARGETS',
  },
  { kind: 'detention', act: 'lift', verbs: words('drop dismiss'), nouns: words('charge') },
  {
    kind: 'detention',
    verbs: words('file bring press lay'),
    nouns: words('charge'),
    with: words('criminal against murder fraud treason corruption'),
  },
  { kind: 'pardon_amnesty', verbs: words('pardon amnesty'), classes: ['person', 'office', 'any'], role: 'BENEFITS' },
  { kind: 'pardon_amnesty', verbs: words('commute'), nouns: words('sentence term penalty'), role: 'BENEFITS' },
  { kind: 'search_seizure', verbs: words('confiscate nationalize impound expropriate'), classes: ['any'], role: 'TARGETS' },
  { kind: 'search_seizure', verbs: words('seize'), nouns: n.ASSET_NOUNS, role: 'TARGETS' },
  {
    kind: 'search_seizure',
    verbs: words('seize'),
    classes: ['any'],
    without: words(
      'power control town city village territory area base province region capital airport opportunity chance moment initiative hostage',
    ),
    authority: true,
    role: 'TARGETS',
  },
  {
    kind: 'search_seizure',
    verbs: words('raid search'),
    nouns: words('office headquarters home house premise building apartment residence company newsroom'),
    role: 'TARGETS',
  },
  { kind: 'inquiry', verbs: words('investigate probe audit inspect'), classes: ['any'], role: 'TARGETS', without: words('how whether') },
  { kind: 'inquiry', verbs: words('look+into inquire+into'), classes: ['any'], authority: true, role: 'TARGETS' },
  { kind: 'inquiry', act: 'lift', verbs: words('close drop end shelve'), nouns: words('inquiry investigation probe case') },
  {
    kind: 'inquiry',
    verbs: words('launch open order begin start request call+for demand conduct announce reopen establish set_up seek hold'),
    nouns: words('inquiry enquiry investigation probe audit inspection inquest'),
  },

  // Economy.
  {
    kind: 'monetary_measure',
    verbs: words('raise cut lower reduce increase hike keep hold slash set leave maintain'),
    nouns: words('rate'),
    with: n.MONEY_RATE_WORDS,
  },
  { kind: 'monetary_measure', verbs: words('devalue revalue redenominate float peg'), classes: ['any'] },
  {
    kind: 'monetary_measure',
    verbs: words('limit restrict suspend'),
    nouns: words('withdrawal conversion'),
    with: words('cash bank currency withdrawal atm foreign'),
  },
  {
    kind: 'tax_or_budget',
    verbs: words(
      'tax levy sequester exempt raise cut reduce increase lower hike slash abolish introduce approve adopt pass unveil amend impose announce present propose',
    ),
    nouns: n.TAX_NOUNS,
    without: words('military aid'),
  },
  { kind: 'tax_or_budget', verbs: words('raise lift suspend extend increase'), nouns: words('ceiling limit'), with: words('debt') },
  {
    kind: 'subsidy_or_payment',
    act: 'lift',
    verbs: words('abolish cut end scrap remove suspend freeze withhold'),
    nouns: words('subsidy aid assistance grant'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('raise increase index double allocate pay extend cut expand'),
    nouns: words('pension wage salary benefit allowance stipend subsidy scholarship minimum aid support'),
    without: words('price'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words(
      'allocate give provide grant donate pledge subsidize pay send offer contribute disburse earmark announce deliver promise commit lend request seek ask+for appeal+for call+for pledge+over give+over donate+over provide+over allocate+over',
    ),
    nouns: n.AID_NOUNS,
    classes: ['money'],
    without: words('evidence military'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('approve order authorize'),
    nouns: words('aid subsidy compensation grant bonus stipend assistance relief funding payment bailout package stimulus loan handout'),
    classes: ['money'],
    without: words('military use'),
    role: 'CONCERNS',
  },
  { kind: 'subsidy_or_payment', verbs: words('compensate subsidize reimburse'), classes: ['any'], role: 'BENEFITS' },
  {
    kind: 'trade_or_sanctions',
    verbs: words('raise increase double hike impose lower cut reduce announce remove lift suspend'),
    nouns: words('tariff'),
    with: words(
      'import imports export exports steel aluminum aluminium goods car cars vehicle vehicles product products customs chinese us',
    ),
    anywhere: true,
    role: 'TARGETS',
  },
  {
    kind: 'price_reduction',
    verbs: words('reduce lower cut slash roll_back decrease halve bring_down'),
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },
  {
    kind: 'price_increase',
    verbs: words('raise increase double hike triple put_up quadruple'),
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },
  {
    kind: 'price_regulation',
    verbs: words('cap freeze fix regulate limit control set'),
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },

  // Institutions and relations.
  {
    kind: 'body_creation',
    verbs: words('create form establish set_up convene found launch constitute inaugurate'),
    nouns: n.FOUNDED_BODY_NOUNS,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('create form establish set_up'),
    nouns: words('force unit group body team centre center network fund court council headquarters'),
    with: words(
      'task working special new national joint interagency crisis rapid investigative federal state government emergency regional',
    ),
    role: 'CREATES',
  },
  {
    kind: 'constitutional_change',
    verbs: words('amend adopt approve change suspend abolish rewrite pass promulgate'),
    nouns: words('constitution charter'),
  },
  {
    kind: 'constitutional_change',
    verbs: words('adopt approve pass ratify sign'),
    nouns: words('amendment reform'),
    with: words('constitutional constitution'),
  },
  {
    kind: 'constitutional_change',
    verbs: words('abolish remove scrap extend increase lengthen lift'),
    nouns: words('limit term'),
    with: words('presidential mandate'),
  },
  {
    kind: 'agreement_or_relations',
    verbs: words(
      'sign conclude finalize finalise renew reach ratify approve announce agree agree+to agree+on negotiate declare broker strike accept join propose seal initial extend come+to',
    ),
    nouns: n.TREATY_NOUNS,
    without: words('plea business record takeover'),
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('denounce terminate leave abandon quit withdraw+from pull_out+of cancel break'),
    nouns: n.TREATY_NOUNS,
  },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('suspend postpone freeze'),
    nouns: new Set([...n.TREATY_NOUNS, ...n.RELATION_NOUNS]),
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('withdraw+from leave quit exit pull_out+of'),
    classes: ['body'],
    subject: 'country',
    role: 'CONCERNS',
  },
  { kind: 'agreement_or_relations', verbs: words('join accede+to'), classes: ['body'], subject: 'country', role: 'CONCERNS' },
  { kind: 'agreement_or_relations', verbs: words('recognize'), classes: ['country', 'body', 'group', 'person'] },
  {
    kind: 'agreement_or_relations',
    verbs: words('recognize'),
    classes: ['any'],
    with: words('capital sovereignty independence genocide'),
    anywhere: true,
  },
  {
    kind: 'agreement_or_relations',
    verbs: words('accept approve back+for'),
    nouns: words('proposal plan offer'),
    with: words('peace ceasefire truce cease-fire'),
  },
  { kind: 'agreement_or_relations', verbs: words('recognize'), nouns: words('independence state government sovereignty') },
  { kind: 'agreement_or_relations', verbs: words('recall expel summon withdraw declare'), nouns: n.DIPLOMAT_NOUNS, role: 'TARGETS' },
  {
    kind: 'agreement_or_relations',
    verbs: words('recall expel summon withdraw declare'),
    nouns: words('commissioner'),
    with: words('high'),
    role: 'TARGETS',
  },
  { kind: 'agreement_or_relations', act: 'lift', verbs: words('sever break cut break_off cut_off end'), nouns: n.RELATION_NOUNS },
  { kind: 'agreement_or_relations', verbs: words('establish restore resume normalize'), nouns: n.RELATION_NOUNS },
  { kind: 'agreement_or_relations', verbs: words('open reopen close'), nouns: words('embassy consulate') },
  {
    kind: 'law_adoption',
    verbs: words('adopt pass approve sign promulgate enact ratify veto repeal vote+in_favour vote+for'),
    nouns: words('law bill act legislation code ordinance statute decree edict amendment'),
  },
  { kind: 'law_adoption', verbs: words('adopt pass approve'), nouns: words('package'), subject: 'parliament' },
  {
    kind: 'other_decision',
    verbs: words('close shut shut_down reopen open'),
    classes: ['none'],
    subjects: words(
      'school university college shop store restaurant museum nursery kindergarten class office border bar gym cinema theatre theater library park beach prison base camp jail',
    ),
    governed: true,
  },
  { kind: 'other_decision', act: 'lift', verbs: words('remove+from strike+from take_off'), nouns: words('list blacklist') },
  { kind: 'other_decision', verbs: words('add+to place+on put+on'), nouns: words('list blacklist') },
  {
    kind: 'other_decision',
    verbs: words('adopt pass approve vote+in_favour vote+for'),
    nouns: words('resolution declaration motion plan strategy program programme'),
  },
];

/** Nouns made from the verbs above; read as the verb with an `of` object. */
export const DEED_NOUNS: Readonly<Record<string, string>> = {
  dismissal: 'dismiss',
  sacking: 'sack',
  firing: 'fire',
  removal: 'remove',
  ouster: 'oust',
  impeachment: 'impeach',
  resignation: 'resign',
  appointment: 'appoint',
  nomination: 'nominate',
  designation: 'designate',
  arrest: 'arrest',
  detention: 'detain',
  imprisonment: 'imprison',
  indictment: 'indict',
  extradition: 'extradite',
  release: 'release',
  introduction: 'introduce',
  imposition: 'impose',
  declaration: 'declare',
  proclamation: 'proclaim',
  establishment: 'establish',
  creation: 'create',
  formation: 'form',
  lifting: 'lift',
  easing: 'ease',
  cancellation: 'cancel',
  end: 'end',
  ending: 'end',
  start: 'start',
  halt: 'halt',
  abolition: 'abolish',
  termination: 'terminate',
  extension: 'extend',
  prolongation: 'prolong',
  renewal: 'renew',
  suspension: 'suspend',
  postponement: 'postpone',
  dissolution: 'dissolve',
  deployment: 'deploy',
  mobilization: 'mobilize',
  mobilisation: 'mobilize',
  withdrawal: 'withdraw',
  closure: 'close',
  closing: 'close',
  reopening: 'reopen',
  reduction: 'reduce',
  cut: 'cut',
  increase: 'increase',
  rise: 'increase',
  hike: 'hike',
  freeze: 'freeze',
  freezing: 'freeze',
  seizure: 'seize',
  confiscation: 'confiscate',
  nationalization: 'nationalize',
  nationalisation: 'nationalize',
  adoption: 'adopt',
  signing: 'sign',
  ratification: 'ratify',
  approval: 'approve',
  recognition: 'recognize',
  expulsion: 'expel',
  devaluation: 'devalue',
  conviction: 'convict',
  sentencing: 'sentence',
  evacuation: 'evacuate',
  blocking: 'block',
  allocation: 'allocate',
  regulation: 'regulate',
  merger: 'merge',
  liquidation: 'liquidate',
  recall: 'recall',
  investigation: 'investigate',
  inspection: 'inspect',
  audit: 'audit',
  compensation: 'compensate',
};
