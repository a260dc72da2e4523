import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Parliaments dissolved, bodies abolished, votes called. */
export const CHAMBER_AND_ELECTION_DEEDS: readonly DeedRow[] = [
  { kind: 'parliament_dissolution', verbs: words('dissolve suspend prorogue'), nouns: n.PARLIAMENT_NOUNS, role: 'ABOLISHES' },
  { kind: 'parliament_dissolution', verbs: words('dissolve'), nouns: words('itself'), subject: 'parliament' },
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
    kind: 'body_abolition',
    verbs: words('shut_down wind_up close_down axe'),
    nouns: words('ministry agency committee department commission authority bureau council unit directorate court tribunal'),
    role: 'ABOLISHES',
  },
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
  {
    kind: 'election_call',
    verbs: words('set fix announce set+as fix+as name+as'),
    nouns: words('date day'),
    with: n.ELECTION_NOUNS,
    anywhere: true,
  },
  { kind: 'election_call', verbs: words('approve authorize back'), nouns: words('referendum plebiscite'), subject: 'parliament' },
  { kind: 'election_call', verbs: words('approve authorize'), nouns: n.ELECTION_NOUNS, authority: true },
  { kind: 'election_call', act: 'suspend', verbs: words('postpone delay suspend put_off push_back reschedule'), nouns: n.ELECTION_NOUNS },
  { kind: 'election_call', act: 'lift', verbs: words('cancel call_off'), nouns: n.ELECTION_NOUNS },
  { kind: 'election_call', act: 'annul', verbs: words('annul invalidate void'), nouns: n.ELECTION_NOUNS },

  { kind: 'election_call', verbs: words('hold'), nouns: n.ELECTION_NOUNS, governed: true },
];
