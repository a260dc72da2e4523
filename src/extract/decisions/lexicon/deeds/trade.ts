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
    verbs: words('ban embargo restrict suspend halt limit prohibit block stop curb'),
    nouns: words('export import trade shipment trading exportation importation'),
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
    nouns: words('sanction embargo tariff'),
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
];
