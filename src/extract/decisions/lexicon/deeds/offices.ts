import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Who comes into office and who goes: governments, officials, parliaments and the votes for them. */
export const OFFICE_DEEDS: readonly DeedRow[] = [
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
];
