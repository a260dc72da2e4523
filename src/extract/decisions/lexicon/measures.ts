import type { DecisionKindCode } from '../../../model/decision-kinds.ts';
import { words } from '../../claims/words.ts';
import * as n from './noun-classes.ts';

/** A noun that names a measure: `heads` is the noun, `with` a word that its phrase must hold, `without` one that it must not. */
export interface MeasureRow {
  readonly kind: DecisionKindCode;
  readonly heads: ReadonlySet<string>;
  readonly with?: ReadonlySet<string>;
  readonly without?: ReadonlySet<string>;
  /** Act verbs that mean something else with this noun. */
  readonly not?: ReadonlySet<string>;
}

const BANS = words('ban prohibition restriction moratorium limit limitation bar closure halt suspension block curb interdiction');

/** First match wins: narrow phrases stand before the wide ones that hold the same noun. */
export const MEASURES: readonly MeasureRow[] = [
  {
    kind: 'state_of_emergency',
    heads: words('emergency'),
    without: words('meeting session service landing aid number call room relief fund exit surgery tornado'),
  },
  { kind: 'state_of_emergency', heads: words('declaration'), with: words('disaster emergency') },
  {
    kind: 'state_of_emergency',
    heads: words('state'),
    with: words('emergency calamity catastrophe disaster exception danger lawlessness'),
  },
  {
    kind: 'state_of_emergency',
    heads: words('law regulation decree ordinance provision proclamation'),
    with: words('emergency'),
    not: words('pass adopt approve enact sign'),
  },
  { kind: 'state_of_emergency', heads: words('rule'), with: words('president') },
  { kind: 'state_of_emergency', heads: words('rule regime power situation period'), with: words('emergency') },
  { kind: 'martial_law', heads: words('law rule administration'), with: words('martial military') },
  { kind: 'martial_law', heads: words('state'), with: words('siege war') },
  { kind: 'martial_law', heads: words('provision declaration proclamation imposition'), with: words('martial') },
  { kind: 'curfew', heads: words('curfew') },
  { kind: 'curfew', heads: words('order restriction arrangement timing hour time period zone area'), with: words('curfew') },
  {
    kind: 'curfew',
    heads: BANS,
    with: words('night-time nighttime night overnight'),
    without: words('bus train tram flight club alcohol sale market work shift truck lorry parking race fishing swimming noise'),
  },
  {
    kind: 'parliament_dissolution',
    heads: words('suspension freeze prorogation'),
    with: words('parliament assembly congress legislature'),
    without: words('rally gathering public protest freedom right'),
  },
  { kind: 'assembly_ban', heads: BANS, with: n.GATHERING_NOUNS },
  { kind: 'assembly_ban', heads: words('section'), with: words('144') },
  { kind: 'assembly_ban', heads: words('order'), with: words('prohibitory') },
  {
    kind: 'communications_shutdown',
    heads: words('shutdown blackout blocking block ban restriction shutoff throttling suspension outage'),
    with: words(`internet network
      messenger telegram whatsapp facebook twitter tiktok youtube instagram vpn phone online sms wikipedia telecommunication telecommunications communication communications`),
    without: words('tax levy gambling sale broadcast broadcasting television tv radio'),
  },
  { kind: 'media_censorship', heads: words('censorship') },
  { kind: 'media_censorship', heads: BANS, with: n.MEDIA_NOUNS, without: n.OTHER_STATIONS },
  { kind: 'media_censorship', heads: words('licence license'), with: n.MEDIA_NOUNS },
  { kind: 'trade_or_sanctions', heads: words('sanction embargo blockade') },
  {
    kind: 'trade_or_sanctions',
    heads: words('tariff duty quota levy'),
    with: words('import export trade steel aluminium aluminum goods customs imports exports car'),
  },
  { kind: 'trade_or_sanctions', heads: BANS, with: n.TRADE_NOUNS },
  { kind: 'trade_or_sanctions', heads: words('freeze'), with: words('asset account') },
  { kind: 'trade_or_sanctions', heads: words('round package'), with: words('tariff sanction') },
  { kind: 'trade_or_sanctions', heads: words('control curb'), with: words('export import') },
  {
    kind: 'border_measure',
    heads: words('ban closure restriction suspension halt requirement limit control check bar rule policy'),
    with: words(`entry flight arrival
      airspace airline border visa foreigner immigration passenger ship entrant inbound`),
  },
  { kind: 'border_measure', heads: words('zone'), with: words('no-fly fly') },
  {
    kind: 'border_measure',
    heads: words('border frontier airspace visa'),
    not: words(
      'move+to move+into go+into go+on enter return+to shift+to drop+to put+on place+on establish agree+on agree+to agree+upon set mark recognize adjust add',
    ),
  },
  { kind: 'border_measure', heads: words('entry access travel'), with: words('visa-free visa') },
  {
    kind: 'organisation_ban',
    heads: words('ban prohibition'),
    with: words('party organization organisation group union front coalition brotherhood sect opposition'),
  },
  { kind: 'movement_restriction', heads: words('lockdown quarantine checkpoint self-isolation') },
  { kind: 'movement_restriction', heads: words('state'), with: words('lockdown quarantine') },
  { kind: 'movement_restriction', heads: words('confinement'), without: words('solitary prison jail cell') },
  { kind: 'movement_restriction', heads: words('cordon fence'), with: words('sanitary') },
  // "moves into Phase 3", "enters Level 4 restrictions": the ladders of rules for an epidemic.
  {
    kind: 'movement_restriction',
    heads: words('level phase tier stage step restriction'),
    with: words('1 2 3 4 5 one two three four five level tier red orange amber purple'),
    without: words(
      'threat security terror terrorism trial study project construction operation talk negotiation tournament competition championship war',
    ),
    not: words('launch start begin open announce complete order approve issue confirm deliver sign agree+on'),
  },
  {
    kind: 'movement_restriction',
    heads: BANS,
    with: words(
      'movement travel traffic driving outing lockdown covid-19 covid coronavirus pandemic circulation vehicle dining hospitality nightlife operating operate opening',
    ),
  },
  { kind: 'movement_restriction', heads: words('order'), with: words('stay evacuation shelter home evacuate movement') },
  // "issues a stay-at-home advisory"
  { kind: 'movement_restriction', heads: words('advisory'), with: words('stay shelter home evacuation') },
  { kind: 'movement_restriction', heads: words('evacuation') },
  { kind: 'other_decision', heads: words('rule requirement mandate'), with: words('mask vaccination vaccine covering testing') },
  {
    kind: 'movement_restriction',
    heads: words('restriction measure rule requirement mandate'),
    with: words('social distancing mask vaccination testing covid-19 covid coronavirus pandemic lockdown quarantine health'),
  },
  {
    kind: 'security_alert',
    heads: words('alert alarm readiness warning status'),
    with: words('level security terror terrorism maximum high highest state red military combat travel full'),
    without: words('flag weather storm flood hurricane tornado tsunami heat wind typhoon cyclone rain snow avalanche eruption'),
  },
  { kind: 'security_alert', heads: words('state'), with: words('alert alarm') },
  { kind: 'security_alert', heads: words('regime'), with: words('counter-terrorist counter-terrorism anti-terrorist counterterrorism') },
  { kind: 'security_alert', heads: words('level'), with: words('threat alert terror terrorism danger') },
  { kind: 'monetary_measure', heads: words('rate'), with: n.MONEY_RATE_WORDS },
  { kind: 'monetary_measure', heads: words('cut hike increase rise reduction'), with: words('interest funds') },
  { kind: 'monetary_measure', heads: words('devaluation peg revaluation redenomination') },
  { kind: 'monetary_measure', heads: words('control limit limitation'), with: words('capital currency withdrawal exchange') },
  {
    kind: 'price_regulation',
    heads: words('regulation control cap ceiling freeze limit moratorium freezing'),
    with: words('price rent tariff rate margin markup fee fare airfare prices utility'),
  },
  {
    kind: 'trade_or_sanctions',
    heads: words('tariff'),
    without: words('electricity gas water heating power utility energy transport rail bus feed-in'),
  },
  { kind: 'price_reduction', heads: words('reduction cut decrease lowering discount'), with: words('price tariff fare fee toll') },
  { kind: 'price_increase', heads: words('increase rise hike raise'), with: words('price tariff fare fee toll'), without: words('death') },
  { kind: 'constitutional_change', heads: words('constitution') },
  {
    kind: 'constitutional_change',
    heads: words('amendment change reform revision referendum rewrite'),
    with: words('constitutional constitution'),
  },
  // "return to duty", "is put on duty": no tax.
  { kind: 'tax_or_budget', heads: n.TAX_NOUNS, not: words('return+to put+on place+on go+into move+to enter begin start open call+to') },
  {
    kind: 'tax_or_budget',
    heads: words('cut hike reform increase rise break plan rate ceiling limit exemption blueprint framework resolution'),
    with: words('tax budget spending debt vat'),
  },
  { kind: 'body_creation', heads: words('commission'), with: words('inquiry investigation') },
  { kind: 'inquiry', heads: words('commission'), with: words('royal') },
  {
    kind: 'inquiry',
    heads: words('inquiry enquiry investigation probe audit inspection inquest'),
    without: words('solar lunar space mars venus spacecraft satellite'),
  },
  { kind: 'inquiry', heads: words('case'), with: words('criminal') },
  { kind: 'pardon_amnesty', heads: words('pardon amnesty clemency commutation') },
  { kind: 'detention', heads: words('warrant'), with: words('arrest') },
  {
    kind: 'court_ruling',
    heads: words('ruling verdict judgment judgement conviction injunction sentence acquittal'),
    not: words('appeal'),
  },
  { kind: 'court_ruling', heads: words('order'), with: words('restraining') },
  // A convention of delegates begins and ends; one of states is agreed.
  {
    kind: 'agreement_or_relations',
    heads: words('convention'),
    not: words('begin start open end close'),
    without: words('constitutional party'),
  },
  { kind: 'agreement_or_relations', heads: n.TREATY_NOUNS, without: words('plea business record book disaster emergency') },
  { kind: 'agreement_or_relations', heads: words('pause cessation halt end'), with: words('hostility fighting war conflict blockade') },
  {
    kind: 'election_call',
    heads: words('election referendum plebiscite by-election byelection runoff'),
    without: words('result victory commission campaign'),
    not: words(
      'approve adopt pass confirm start begin open launch put enter enforce increase expand tighten sign end reject replace delay apply lift',
    ),
  },
  { kind: 'election_call', heads: words('poll vote'), with: words('snap early presidential parliamentary general legislative') },
  {
    kind: 'law_adoption',
    heads: words('law bill act legislation code ordinance statute decree edict amendment proposition proclamation'),
    without: words('postal zip dress qr domain'),
  },
  { kind: 'law_adoption', heads: words('order'), with: words('executive') },
  { kind: 'tax_or_budget', heads: words('sequestration sequester'), with: words('budget spending federal') },
  { kind: 'law_adoption', heads: words('directive regulation'), with: words('european eu union') },
  { kind: 'subsidy_or_payment', heads: words('subsidy compensation allowance grant bonus stipend bailout stimulus reparation') },
  {
    kind: 'subsidy_or_payment',
    heads: words('aid assistance relief funding support package payment program programme scheme fund'),
    with: words(`financial
      humanitarian aid emergency military job relief income economic stimulus loan rescue food million billion child unemployment support
      hardship furlough isolation retention housing heating welfare`),
    without: words('sale vaccination vaccine immunization immunisation testing space'),
  },
  {
    kind: 'subsidy_or_payment',
    heads: words('increase rise hike raise'),
    with: words('pay wage salary pension'),
    not: words('demand call+for seek request ask+for urge'),
  },
  { kind: 'subsidy_or_payment', heads: words('drop airdrop'), with: words('aid humanitarian food relief') },
  { kind: 'subsidy_or_payment', heads: words('plan scheme'), with: words('compensation stimulus bailout relief aid subsidy') },
  { kind: 'subsidy_or_payment', heads: words('benefit pension wage salary'), without: words('agency') },
  { kind: 'other_decision', heads: words('ban prohibition moratorium restriction') },
  { kind: 'other_decision', heads: words('day period week'), with: words('mourning') },
  { kind: 'other_decision', heads: words('mourning holiday'), with: words('national public state official') },
];

/** What an act verb does to a measure noun. */
export const MEASURE_ACTS: Readonly<Record<'enact' | 'extend' | 'lift' | 'suspend' | 'annul' | 'amend' | 'replace', ReadonlySet<string>>> =
  {
    enact:
      words(`consent+to assent+to declare introduce impose proclaim decree establish institute enact implement enforce order issue announce adopt approve pass sign place agree+to agree+on agree+upon
    add launch open start begin initiate reinstate reimpose tighten increase enter put set unveil authorize grant apply call call+for invoke clamp slap bring_in reintroduce reactivate go+into go_back+into go+under bring+under plunge+into move+into move+to drop+to shift+to return+to revert+to put+on put+under declare+under place+on place+under
    put_in pursue ratify schedule expand promulgate activate confirm mandate hand_down hand deliver strengthen toughen step_up intensify stiffen harden formalize officialize remain+in remain+under remain+on remain+at stay+in stay+under stay+on stay+at`),
    extend: words('extend prolong renew lengthen roll_over'),
    lift: words(
      'lift end cancel revoke terminate ease repeal relax remove scrap drop abolish rescind withdraw loosen call_off waive shelve ditch abandon axe roll_back phase_out wind_down do_away+with',
    ),
    suspend: words('suspend postpone delay halt pause freeze defer put_off push_back put_back'),
    annul: words('annul overturn quash void invalidate strike_down nullify'),
    amend: words('amend revise modify alter change bring_forward'),
    replace: words('replace'),
  };
