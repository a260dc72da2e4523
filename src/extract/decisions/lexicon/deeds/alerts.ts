import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** What people are warned of, and how ready those are who guard them. */
export const ALERT_DEEDS: readonly DeedRow[] = [
  {
    kind: 'security_alert',
    verbs: words('raise lower upgrade downgrade increase elevate'),
    nouns: words('level alert readiness state preparedness'),
    with: words('threat alert security terror terrorism combat readiness alarm crisis severity emergency military defence defense'),
  },
  {
    kind: 'security_alert',
    verbs: words('tighten step_up beef_up heighten strengthen boost increase bolster raise reinforce'),
    nouns: words('security'),
    authority: true,
  },
  { kind: 'security_alert', verbs: words('tighten step_up beef_up heighten'), nouns: words('security'), passive: true },
  {
    kind: 'security_alert',
    verbs: words('tighten step_up beef_up heighten strengthen increase'),
    nouns: words('measure patrol'),
    with: words('security'),
    authority: true,
  },
  {
    kind: 'security_alert',
    verbs: words('order'),
    nouns: words('security patrol'),
    without: words('service council agency force forces guard department'),
    authority: true,
  },
  {
    kind: 'security_alert',
    verbs: words('order advise tell urge'),
    nouns: words('staff personnel diplomat dependant dependent'),
    with: words('embassy consulate diplomatic mission'),
    anywhere: true,
    to: words('leave depart evacuate'),
    public: true,
  },
  { kind: 'security_alert', verbs: words('advise+against warn+against caution+against'), nouns: words('travel'), authority: true },
  {
    kind: 'security_alert',
    verbs: words('issue raise upgrade downgrade lower update change'),
    nouns: words('advisory warning advice'),
    with: words('travel'),
    authority: true,
  },
  {
    kind: 'security_alert',
    verbs: words('issue'),
    nouns: words('warning alert'),
    with: words('terrorism terror security'),
    authority: true,
  },
  { kind: 'security_alert', verbs: words('sound'), nouns: words('alert'), with: words('high red maximum'), authority: true },
  { kind: 'security_alert', verbs: words('go+on'), nouns: words('alert'), with: words('high red full maximum highest'), authority: true },
  {
    kind: 'security_alert',
    verbs: words('advise warn urge tell recommend ask'),
    nouns: words('citizen national traveller traveler american briton canadian australian foreigner tourist student'),
    with: words('travel travelling traveling leave visit depart avoid'),
    anywhere: true,
    authority: true,
  },
  {
    kind: 'security_alert',
    verbs: words('put place'),
    classes: ['any'],
    with: words('alert footing readiness'),
    anywhere: true,
  },
  // "orders the army to the highest level of combat readiness"
  {
    kind: 'security_alert',
    verbs: words('order move bring'),
    nouns: n.FORCE_NOUNS,
    with: words('alert footing readiness'),
    anywhere: true,
    authority: true,
  },
  {
    kind: 'security_alert',
    verbs: words('be+on remain+on stay+on'),
    nouns: words('alert footing standby'),
    with: words('high full red maximum highest heightened war'),
    stage: 'in_force',
    public: true,
  },
  {
    kind: 'security_alert',
    verbs: words('be+on remain+on stay+on'),
    nouns: words('alert standby'),
    subjects: words('police army troop force military navy coastguard garrison'),
    stage: 'in_force',
  },
];
