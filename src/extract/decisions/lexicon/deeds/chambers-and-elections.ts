import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Parliaments dissolved, bodies abolished, votes called. */
export const CHAMBER_AND_ELECTION_DEEDS: readonly DeedRow[] = [
  {
    kind: 'parliament_dissolution',
    verbs: words('dissolve suspend prorogue disband freeze shut_down shut'),
    nouns: n.PARLIAMENT_NOUNS,
    without: words(
      'judicial judiciary magistracy security constitutional authority white lords member lawmaker advisory manufacturing business economic',
    ),
    role: 'ABOLISHES',
  },
  {
    kind: 'parliament_dissolution',
    verbs: words('dissolve prorogue disband'),
    classes: ['parliament'],
    without: words('committee commission party member'),
    role: 'ABOLISHES',
  },
  { kind: 'parliament_dissolution', verbs: words('dissolve'), nouns: words('itself'), subject: 'parliament' },
  {
    kind: 'body_abolition',
    verbs: new Set([...v.ABOLISHING, ...words('merge reorganize')]),
    nouns: words(
      'ministry agency committee department commission authority bureau office district council service unit directorate force fund institute institution watchdog regulator presidency secretariat inspectorate tribunal',
    ),
    role: 'ABOLISHES',
  },
  { kind: 'body_abolition', verbs: words('abolish dissolve disband liquidate'), classes: ['body'], role: 'ABOLISHES' },
  {
    kind: 'body_abolition',
    verbs: words('shut_down wind_up close_down axe'),
    nouns: words(
      'ministry agency committee department commission authority bureau council unit directorate court tribunal institution institute',
    ),
    role: 'ABOLISHES',
  },
  { kind: 'body_abolition', verbs: v.SHUTTING, classes: ['state_body'], without: n.DIPLOMAT_WORDS, public: true, role: 'ABOLISHES' },
  {
    kind: 'body_abolition',
    verbs: words('fold absorb incorporate subsume merge'),
    nouns: words('ministry agency department commission bureau directorate institute inspectorate'),
    classes: ['state_body'],
    toward: words('into'),
    role: 'ABOLISHES',
  },
  { kind: 'body_abolition', verbs: words('abolish eliminate scrap'), nouns: words('post position office'), public: true },
  {
    kind: 'election_call',
    verbs: words('call call+for schedule set announce order demand propose move bring_forward trigger convene'),
    nouns: n.ELECTION_NOUNS,
    without: words('boycott fraud rerun'),
  },
  {
    kind: 'election_call',
    verbs: words('call schedule set trigger announce order'),
    nouns: words('vote poll'),
    with: words('snap early general presidential parliamentary legislative constitutional reform independence national local'),
  },
  {
    kind: 'election_call',
    verbs: words('set fix announce release publish unveil approve set+as fix+as name+as'),
    nouns: words('date day schedule timetable calendar'),
    with: new Set([...n.ELECTION_NOUNS, ...words('poll polls polling parliamentary presidential legislative')]),
    anywhere: true,
  },
  {
    kind: 'election_call',
    verbs: words('set fix announce'),
    nouns: words('date day'),
    with: n.ELECTION_NOUNS,
    passive: true,
  },
  {
    kind: 'election_call',
    act: 'suspend',
    verbs: words('reschedule postpone push_back'),
    nouns: words('date day'),
    with: n.ELECTION_NOUNS,
  },
  { kind: 'election_call', verbs: words('issue'), nouns: words('writ'), with: n.ELECTION_NOUNS, anywhere: true },
  { kind: 'election_call', verbs: words('approve authorize back'), nouns: words('referendum plebiscite'), subject: 'parliament' },
  { kind: 'election_call', verbs: words('approve authorize'), nouns: n.ELECTION_NOUNS, authority: true },
  { kind: 'election_call', act: 'suspend', verbs: v.PUTTING_OFF, nouns: n.ELECTION_NOUNS },
  {
    kind: 'election_call',
    act: 'suspend',
    verbs: v.PUTTING_OFF,
    nouns: words('vote poll'),
    with: words('presidential parliamentary legislative general local municipal provincial regional referendum independence'),
  },
  {
    kind: 'election_call',
    stage: 'proposed',
    verbs: words('seek request'),
    nouns: n.ELECTION_NOUNS,
    with: words('early snap fresh'),
    authority: true,
  },
  {
    kind: 'election_call',
    verbs: words('order call+for demand'),
    nouns: words('rerun re-run revote'),
    with: n.ELECTION_NOUNS,
    anywhere: true,
  },
  { kind: 'election_call', act: 'lift', verbs: words('cancel call_off'), nouns: n.ELECTION_NOUNS },
  { kind: 'election_call', act: 'annul', verbs: words('annul invalidate void'), nouns: n.ELECTION_NOUNS },

  { kind: 'election_call', verbs: words('hold'), nouns: n.ELECTION_NOUNS, governed: true },
];
