import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** What is shown, printed or played. */
const WORKS = words('film movie documentary book novel song series game cartoon comic video');

/** Emergencies, and what people may say, join, carry across a border and where they may go. */
export const FREEDOM_DEEDS: readonly DeedRow[] = [
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
];
