import { words } from '../../../claims/words.ts';
import type { DeedRow } from './deed-row.ts';

/** What courts do, and what is done to those who stand before them. */
export const COURT_DEEDS: readonly DeedRow[] = [
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
];
