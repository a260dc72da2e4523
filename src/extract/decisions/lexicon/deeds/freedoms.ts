import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** What is shown, printed or played. */
const WORKS = words('film movie documentary book novel song series game cartoon comic video');

/** What such lists are called. */
const LISTED = new Set([...n.TERROR_WORDS, ...words('banned proscribed outlawed')]);
const NETWORKS = words('service data line signal coverage');
const ONLINE = words('internet telephone phone mobile telecommunication data sms messaging broadband');

/** Emergencies, and what people may say and join. */
export const FREEDOM_DEEDS: readonly DeedRow[] = [
  {
    kind: 'state_of_emergency',
    verbs: words('declare proclaim'),
    nouns:
      words(`drought flood flooding famine epidemic crisis violence pandemic shortage hunger insecurity disease cyclone storm fire wildfire pollution
      insurgency disaster infestation`),
    with: words('emergency disaster calamity'),
    anywhere: true,
    public: true,
  },
  { kind: 'martial_law', verbs: words('place put'), classes: ['any'], with: words('martial'), anywhere: true },
  {
    kind: 'communications_shutdown',
    verbs: words('block cut cut_off disable throttle shut_down suspend restrict ban slow jam'),
    nouns: words('media medium'),
    with: words('social'),
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    act: 'lift',
    verbs: words('unblock restore unban'),
    nouns: words('media medium'),
    with: words('social'),
    role: 'TARGETS',
  },
  { kind: 'media_censorship', verbs: words('take+off pull+off order+off force+off'), nouns: words('air airwave') },
  {
    kind: 'media_censorship',
    verbs: new Set([...v.SHUTTING, ...words('ban bar block suspend censor revoke prohibit take_down take_off')]),
    nouns: n.MEDIA_NOUNS,
    classes: ['media'],
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
    verbs: words('revoke suspend withdraw pull cancel strip'),
    nouns: words('licence license accreditation'),
    with: new Set([...n.MEDIA_NOUNS, ...n.REPORTERS, ...words('broadcasting publishing')]),
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    verbs: words('block cut cut_off disable throttle shut shut_down suspend restrict ban slow switch_off jam snap'),
    nouns: n.COMMUNICATION_NOUNS,
    without: words('school classroom pupil exam driving'),
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    verbs: words('cut cut_off shut shut_down switch_off suspend disable restrict disrupt snap block'),
    nouns: NETWORKS,
    with: ONLINE,
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    act: 'lift',
    verbs: words('restore unblock reconnect reopen unban'),
    nouns: n.COMMUNICATION_NOUNS,
    role: 'TARGETS',
  },
  {
    kind: 'communications_shutdown',
    act: 'lift',
    verbs: words('restore resume reconnect'),
    nouns: NETWORKS,
    with: ONLINE,
    role: 'TARGETS',
  },
  { kind: 'assembly_ban', verbs: words('ban prohibit forbid outlaw disallow'), nouns: n.GATHERING_NOUNS },
  { kind: 'assembly_ban', verbs: words('block stop prevent'), nouns: words('protest rally demonstration march'), public: true },
  {
    kind: 'assembly_ban',
    verbs: words('declare'),
    nouns: n.GATHERING_NOUNS,
    with: words('illegal unlawful unauthorised unauthorized'),
    anywhere: true,
    authority: true,
  },
  { kind: 'assembly_ban', verbs: words('limit restrict cap'), nouns: words('gathering rally protest assembly demonstration') },
  {
    kind: 'assembly_ban',
    verbs: words('deny refuse reject withhold'),
    nouns: words('permission permit'),
    with: n.GATHERING_NOUNS,
    anywhere: true,
    stage: 'adopted',
    authority: true,
  },
  {
    kind: 'assembly_ban',
    verbs: words('shut_down close_down halt'),
    nouns: new Set([...n.GATHERING_NOUNS, ...words('conference congress convention fair')]),
    authority: true,
    without: words('press news match game fire hostage'),
  },
  { kind: 'assembly_ban', verbs: words('call_off'), nouns: words('protest rally demonstration march procession'), public: true },
  {
    kind: 'assembly_ban',
    verbs: words('cancel'),
    nouns: words('celebration festivity gathering event parade concert festival carnival'),
    authority: true,
  },
  {
    kind: 'organisation_ban',
    verbs: words('dissolve liquidate shut_down close_down deregister outlaw'),
    nouns: words('party ngo charity foundation sect church brotherhood movement'),
    public: true,
    role: 'TARGETS',
  },
  { kind: 'organisation_ban', verbs: words('ban outlaw proscribe'), classes: ['group', 'body'], role: 'TARGETS' },
  {
    kind: 'organisation_ban',
    verbs: words('designate declare list label brand classify add recognize'),
    classes: ['group', 'body', 'person'],
    with: n.TERROR_WORDS,
    anywhere: true,
    role: 'TARGETS',
  },
  {
    kind: 'organisation_ban',
    verbs: words('designate declare list'),
    classes: ['group', 'body'],
    with: words('criminal'),
    anywhere: true,
    public: true,
    role: 'TARGETS',
  },
  { kind: 'organisation_ban', verbs: words('suspend'), nouns: words('activity'), with: n.GROUP_NOUNS },
  {
    kind: 'organisation_ban',
    verbs: words('declare'),
    classes: ['group', 'body'],
    with: words('unlawful illegal outlawed'),
    anywhere: true,
    authority: true,
    role: 'TARGETS',
  },
  {
    kind: 'organisation_ban',
    verbs: words('strip'),
    nouns: words('party movement ngo charity foundation church union association organization organisation group'),
    with: words('status personality registration'),
    anywhere: true,
    role: 'TARGETS',
  },
  // "adds the group's armed wing to its terrorist list"
  {
    kind: 'organisation_ban',
    verbs: words('add place put include'),
    classes: ['any'],
    with: n.TERROR_WORDS,
    anywhere: true,
    toward: words('to on'),
    authority: true,
    role: 'TARGETS',
  },
  {
    kind: 'media_censorship',
    verbs: words('name designate declare list label brand classify'),
    nouns: new Set([...n.MEDIA_NOUNS, 'site', 'website']),
    classes: ['group', 'body', 'person'],
    with: words('agent undesirable'),
    anywhere: true,
    authority: true,
    role: 'TARGETS',
  },
  {
    kind: 'organisation_ban',
    verbs: words('suspend'),
    classes: ['group', 'body'],
    subject: 'country',
    toward: words('from'),
    role: 'TARGETS',
  },
  {
    kind: 'organisation_ban',
    verbs: words('suspend revoke cancel annul withdraw'),
    nouns: words('personality registration status licence license'),
    with: words('party movement ngo charity foundation church union association'),
    anywhere: true,
  },
  {
    kind: 'organisation_ban',
    act: 'lift',
    verbs: words('remove+from strike+from take_off take+off delist+from'),
    nouns: words('list blacklist'),
    with: LISTED,
  },
  {
    kind: 'organisation_ban',
    verbs: words('add+to place+on put+on include+on'),
    nouns: words('list blacklist'),
    with: LISTED,
  },
];
