import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

const PRICE_LIKE = n.PRICE_NOUNS;
const NOT_UTILITY_PRICE = words(
  'interest tax key base benchmark repo import export death birth growth inflation unemployment exchange infection mortality crime fertility literacy attack victim casualty dead injured',
);

/** Taken or owed, not given, though it is counted in money: "announces tariffs on goods worth $2 billion". */
const NOT_PAID = words(
  'tariff duty sanction tax levy fine penalty bail ransom damages contract establishment opening devaluation revaluation redenomination note banknote coin mission loss deficit ban restriction measure deal agreement treaty accord',
);

const TRADED = words(
  'import imports export exports steel aluminum aluminium goods car cars vehicle vehicles customs farm agricultural bilateral retaliatory reciprocal punitive trade',
);

/** What is taken on what comes in, put up or down, lifted and put off; a tariff on water is a price. */
const onImports = (nouns: ReadonlySet<string>, verbs: ReadonlySet<string>, more: ReadonlySet<string>): readonly DeedRow[] => {
  const row = { kind: 'trade_or_sanctions', nouns, with: new Set([...TRADED, ...more]), anywhere: true, role: 'TARGETS' } as const;
  return [
    { ...row, verbs },
    { ...row, act: 'lift', verbs: words('remove lift scrap eliminate waive abolish') },
    { ...row, act: 'suspend', verbs: words('suspend postpone delay pause') },
  ];
};

/** What people get for nothing. */
const FREE_THINGS = words(
  'test testing vaccine vaccination jab mask transport travel bus train meal lunch breakfast schooling education tuition housing land flight ticket care healthcare treatment medicine milk school electricity internet seed fertilizer',
);

/** Taxes, aid, prices. */
export const ECONOMY_DEEDS: readonly DeedRow[] = [
  // A duty on what comes in is a tariff by another name.
  ...onImports(
    words('duty'),
    new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN, ...words('impose announce slap levy')]),
    words('anti-dumping chinese american indian russian'),
  ),
  {
    kind: 'tax_or_budget',
    verbs: words('deliver release table hand_down outline submit send'),
    nouns: words('budget'),
    authority: true,
  },
  {
    kind: 'tax_or_budget',
    verbs:
      words(`tax levy sequester exempt raise cut reduce increase lower hike slash abolish introduce approve adopt pass unveil amend impose announce
      present propose defer waive postpone suspend scrap halve double triple freeze overhaul revise exempt+from eliminate slap table boost trim axe`),
    nouns: n.TAX_NOUNS,
    without: words('military aid'),
  },
  { kind: 'tax_or_budget', verbs: words('cut raise increase lower'), nouns: words('insurance'), with: words('national'), authority: true },
  {
    kind: 'tax_or_budget',
    verbs: words('raise lift suspend extend increase reform loosen ease scrap'),
    nouns: words('ceiling limit brake'),
    with: words('debt'),
  },
  {
    kind: 'tax_or_budget',
    verbs: words('raise lower cut reduce increase hike slash double halve freeze set'),
    nouns: words('rate threshold allowance bracket'),
    with: words('tax vat duty'),
  },
  {
    kind: 'subsidy_or_payment',
    act: 'lift',
    verbs: words('abolish cut end scrap remove suspend freeze withhold slash withdraw halt stop block cut_off'),
    nouns: words('subsidy aid assistance grant funding payment disbursement loan lending'),
    without: words('debt interest'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('raise increase hike index double triple allocate pay extend cut slash expand freeze'),
    nouns: words('pension wage salary benefit allowance stipend subsidy scholarship minimum aid support reward bounty'),
    without: words('price'),
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words(
      'allocate dedicate set_aside ring-fence give provide grant finalize pledge subsidize pay send offer contribute disburse earmark announce deliver promise commit lend bring_forward set_out request unlock unblock unfreeze ask+for appeal+for call+for hand_out dole_out pay_out shell_out pledge+over give+over donate+over provide+over allocate+over',
    ),
    nouns: n.AID_NOUNS,
    classes: ['money'],
    without: words('evidence suspicious damages'),
    notItself: NOT_PAID,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('seek'),
    nouns: n.AID_NOUNS,
    classes: ['sum'],
    stage: 'called_for',
    without: words('damages asylum vaccine'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('provide+with supply+with present+with support+with assist+with help+with aid+with'),
    nouns: new Set([...n.AID_NOUNS, ...words('budget fund equipment vehicle weapon vaccine dose ventilator supply')]),
    classes: ['sum'],
    without: words('evidence'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('resume restart'),
    nouns: words('aid assistance relief funding payment donation subsidy loan bailout lending disbursement'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('make'),
    nouns: words('payment'),
    with: words('relief compensation support aid cash welfare'),
    public: true,
  },
  {
    kind: 'tax_or_budget',
    verbs: words('cut slash trim'),
    classes: ['money'],
    with: words('budget spending'),
    anywhere: true,
    toward: words('from'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('write_off forgive cancel take_over assume'),
    nouns: words('debt arrears liability'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('raise increase hike double triple cut freeze'),
    nouns: words('pay payment grant'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('write_off forgive cancel'),
    classes: ['money'],
    with: words('debt arrears'),
    anywhere: true,
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('give pay introduce launch extend approve offer grant'),
    nouns: words('income'),
    with: words('basic universal guaranteed'),
  },
  { kind: 'subsidy_or_payment', verbs: words('bail_out'), classes: ['any'], public: true, role: 'BENEFITS' },
  {
    kind: 'subsidy_or_payment',
    verbs: words('repay'),
    nouns: words('debt loan bond arrears investor depositor creditor lender bondholder victim taxpayer'),
    classes: ['money', 'country'],
    public: true,
  },
  { kind: 'subsidy_or_payment', verbs: words('donate'), classes: ['any'], public: true, role: 'CONCERNS' },
  {
    kind: 'subsidy_or_payment',
    verbs: words('invest reallocate redirect'),
    nouns: words('funding fund money'),
    classes: ['money'],
    authority: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('make'),
    nouns: n.AID_NOUNS,
    classes: ['money'],
    with: words('available'),
    anywhere: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('approve order authorize'),
    nouns: words(
      'aid subsidy compensation grant bonus stipend assistance relief funding payment bailout package stimulus loan handout fund rebate',
    ),
    classes: ['sum'],
    without: words('use sale'),
    role: 'CONCERNS',
  },
  { kind: 'subsidy_or_payment', verbs: words('compensate subsidize reimburse'), classes: ['any'], role: 'BENEFITS' },
  ...onImports(
    words('tariff'),
    words('raise increase double hike impose lower cut reduce announce slap levy'),
    words('product products chinese us'),
  ),
  {
    kind: 'price_regulation',
    verbs: words('cap limit restrict'),
    nouns: words('increase rise hike'),
    with: words('price fare rent tariff fee'),
    role: 'CONCERNS',
  },
  {
    kind: 'price_reduction',
    verbs: v.PUTTING_DOWN,
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },
  {
    kind: 'price_increase',
    verbs: v.PUTTING_UP,
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },
  {
    kind: 'price_reduction',
    verbs: words('scrap abolish waive remove eliminate axe'),
    nouns: words('toll fare tuition'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'price_reduction',
    verbs: words('scrap abolish waive remove eliminate axe'),
    nouns: words('fee'),
    with: words('tuition university school student visa entry'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'price_increase',
    verbs: words('rise go_up'),
    classes: ['none'],
    subjects: words('fare fee tuition tariff'),
    governed: true,
  },
  {
    kind: 'price_reduction',
    verbs: words('fall go_down'),
    classes: ['none'],
    subjects: words('fare fee tuition tariff'),
    governed: true,
  },
  {
    kind: 'price_increase',
    verbs: words('allow permit authorize grant'),
    nouns: words('increase rise hike'),
    with: words('price fare tariff fee toll'),
    public: true,
    role: 'CONCERNS',
  },
  // "announces lower tolls"
  {
    kind: 'price_reduction',
    verbs: words('announce introduce approve decree order'),
    nouns: PRICE_LIKE,
    with: words('low cheap reduced discounted'),
    without: NOT_UTILITY_PRICE,
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'price_increase',
    verbs: words('announce introduce approve decree order'),
    nouns: PRICE_LIKE,
    with: words('high increased'),
    without: NOT_UTILITY_PRICE,
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'price_regulation',
    verbs: words('remain stay'),
    classes: ['none'],
    subjects: PRICE_LIKE,
    with: words('unchanged same'),
    anywhere: true,
    governed: true,
  },
  {
    kind: 'price_regulation',
    act: 'amend',
    verbs: words('raise lower increase cut'),
    nouns: words('cap ceiling'),
    with: words('price fare rent'),
  },
  {
    kind: 'price_regulation',
    verbs: words('keep leave hold'),
    nouns: PRICE_LIKE,
    with: words('unchanged'),
    anywhere: true,
    without: NOT_UTILITY_PRICE,
    authority: true,
    role: 'CONCERNS',
  },
  {
    kind: 'price_regulation',
    verbs: words('cap freeze fix regulate limit control set'),
    nouns: PRICE_LIKE,
    without: NOT_UTILITY_PRICE,
    role: 'CONCERNS',
  },
  // "speeds up its budget cuts", "accelerates defence spending"
  {
    kind: 'tax_or_budget',
    verbs: words('accelerate ramp_up step_up expand scale_up scale_back curb rein_in limit cap restrain speed_up'),
    nouns: words('spending expenditure austerity'),
    public: true,
  },
  {
    kind: 'tax_or_budget',
    verbs: words('slow slow_down ease accelerate speed_up increase reduce'),
    nouns: words('pace speed rate'),
    with: words('budget spending austerity deficit'),
    public: true,
  },
  {
    kind: 'tax_or_budget',
    verbs: words('outline unveil announce present deliver publish set_out release issue'),
    nouns: words('review statement'),
    with: words('spending budget fiscal autumn'),
    public: true,
  },
  // "offers all pupils a free lunch"
  {
    kind: 'subsidy_or_payment',
    verbs: words('offer give provide supply hand_out distribute introduce announce guarantee make'),
    nouns: FREE_THINGS,
    with: words('free'),
    anywhere: true,
    without: words('trade speech movement'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('restore reinstate renew boost step_up ramp_up airdrop airlift drop rush unblock accelerate'),
    nouns: words('aid assistance relief funding subsidy food'),
    without: words('military legal'),
    public: true,
  },
  { kind: 'subsidy_or_payment', verbs: words('accept'), nouns: words('aid assistance donation loan bailout grant'), public: true },
  {
    kind: 'subsidy_or_payment',
    verbs: words('request seek ask+for appeal+for call+for'),
    nouns: words('fund'),
    without: words('strike hedge trust pension wealth'),
    stage: 'called_for',
    public: true,
  },
  { kind: 'subsidy_or_payment', verbs: words('deposit'), classes: ['sum'], subject: 'country' },
  { kind: 'subsidy_or_payment', verbs: words('compensate+for reimburse+for'), classes: ['any'], public: true },
  {
    kind: 'subsidy_or_payment',
    verbs: words('inject pump pour plough plow'),
    classes: ['sum'],
    with: words('economy sector industry system company firm airline market project education health'),
    anywhere: true,
    toward: words('into'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('inject pump'),
    classes: ['sum'],
    with: words('economy'),
    anywhere: true,
    toward: words('into'),
    passive: true,
  },
  {
    kind: 'subsidy_or_payment',
    act: 'lift',
    verbs: words('cease end stop'),
    classes: ['none'],
    subjects: words('subsidy payment aid funding assistance'),
    governed: true,
  },
  { kind: 'subsidy_or_payment', act: 'lift', verbs: words('withhold'), classes: ['sum'], public: true },
  { kind: 'tax_or_budget', verbs: words('spend'), classes: ['sum'], public: true, governed: true },
  { kind: 'tax_or_budget', verbs: words('spend'), classes: ['sum'], passive: true, governed: true },
  {
    kind: 'subsidy_or_payment',
    verbs: words('release disburse unlock approve'),
    nouns: words('tranche instalment installment'),
    public: true,
  },
  {
    kind: 'subsidy_or_payment',
    verbs: words('increase raise double send approve issue'),
    nouns: words('check cheque'),
    with: words('stimulus relief welfare'),
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('open'),
    nouns: words('market'),
    without: words('square hall food fish street flea christmas night farmers'),
    toward: words('to'),
    public: true,
  },
];
