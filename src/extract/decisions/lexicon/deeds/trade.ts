import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** What may be traded, and with whom. */
export const TRADE_DEEDS: readonly DeedRow[] = [
  {
    kind: 'trade_or_sanctions',
    verbs: words('add+to place+on put+on include+on'),
    nouns: words('list blacklist'),
    with: words('trade sanction sanctions export entity'),
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('ban embargo restrict suspend halt limit prohibit block stop curb cease discontinue end freeze'),
    nouns: words('export import trade shipment trading exportation importation'),
    without: words('share stock exchange security aid humanitarian'),
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
    nouns: words('export import trade exportation importation'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('sanction blacklist embargo'),
    classes: ['person', 'body', 'group', 'country', 'office'],
    nouns: words('entity individual firm company bank ship tanker vessel network dealer'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('hit+with slap+with target+with punish+with retaliate+with respond+with hit_back+with join'),
    nouns: words('sanction embargo tariff levy duty counter-tariff surcharge'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('strengthen toughen step_up intensify broaden widen stiffen harden escalate deepen reinforce ramp_up ratchet_up beef_up'),
    nouns: words('sanction embargo blockade'),
  },
  // "doubles tariffs on Chinese steel": what comes in, no price of a service.
  {
    kind: 'trade_or_sanctions',
    verbs: new Set([...v.PUTTING_UP, ...v.PUTTING_DOWN, ...words('impose announce propose')]),
    nouns: words('tariff'),
    toward: words('on'),
    nowhere: words('electricity gas water heating power utility energy transport rail bus feed-in telephone mobile'),
    subject: 'country',
    role: 'TARGETS',
  },
  { kind: 'trade_or_sanctions', act: 'lift', verbs: words('exempt+from'), nouns: words('sanction tariff embargo'), authority: true },
  {
    kind: 'trade_or_sanctions',
    verbs: words('ban block halt stop suspend'),
    nouns: n.TRADED_GOODS,
    toward: words('from to'),
    public: true,
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('cut_off turn_off shut_off switch_off'),
    nouns: words('gas oil electricity power fuel'),
    toward: words('to'),
    public: true,
    role: 'TARGETS',
  },
  { kind: 'trade_or_sanctions', verbs: words('blacklist'), classes: ['any'], authority: true, role: 'TARGETS' },
  {
    kind: 'trade_or_sanctions',
    verbs: words('freeze'),
    nouns: words('asset account fund property reserve holding wealth'),
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('reduce cut cut_back slash halve lower'),
    nouns: words('export import purchase'),
    with: n.TRADED_GOODS_AND_FUELS,
    anywhere: true,
    public: true,
    role: 'TARGETS',
  },
  // "stops buying" is told by its verb; "suspends the purchase of arms", "halts deliveries of banknotes to Libya"
  {
    kind: 'trade_or_sanctions',
    verbs: words('suspend halt stop ban freeze end cease block prohibit'),
    nouns: words('purchase sale delivery supply shipment transfer'),
    with: new Set([
      ...n.TRADED_GOODS_AND_FUELS,
      ...words('armament weaponry munition euro dollar banknote cash technology equipment chip semiconductor good'),
    ]),
    without: words('aid humanitarian relief ticket alcohol liquor'),
    public: true,
    role: 'TARGETS',
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('cut cut_off sever end suspend halt freeze break_off'),
    nouns: words('link tie'),
    with: words('trade commercial'),
    public: true,
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('limit restrict block curb ban'),
    nouns: words('ability investment acquisition takeover'),
    with: words('invest foreign chinese russian iranian'),
    anywhere: true,
    subject: 'country',
  },
  {
    kind: 'trade_or_sanctions',
    act: 'lift',
    verbs: words('open reopen open_up'),
    nouns: words('market'),
    toward: words('to'),
    subject: 'country',
  },
  // "publishes a list of goods that the new tariffs will hit"
  {
    kind: 'trade_or_sanctions',
    verbs: words('publish release issue unveil announce'),
    nouns: words('list'),
    with: words('tariff duty sanction embargo sanctions tariffs'),
    anywhere: true,
    public: true,
  },
  {
    kind: 'trade_or_sanctions',
    verbs: words('want favor seek press+for push+for lobby+for'),
    nouns: words('sanction embargo'),
    stage: 'called_for',
    public: true,
    role: 'TARGETS',
  },
];
