import { words } from '../../../claims/words.ts';
import type { DeedRow } from './deed-row.ts';

/** What tells a sentence of a court from one of a text. */
const SENTENCED = words('life prison death jail year month suspended guilty imprisonment');
/** The same where it is said who gets it. */
const MEASURED = words('custodial non-custodial lesser shorter longer lighter harsher heavier');

/** What courts do, and what is done to those who stand before them. */
export const COURT_DEEDS: readonly DeedRow[] = [
  {
    kind: 'court_ruling',
    verbs: words('convict acquit sentence jail imprison fine indict exonerate absolve clear disqualify remand'),
    classes: ['any'],
    subject: 'court',
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('find'),
    classes: ['any'],
    with: words('guilty'),
    anywhere: true,
    subject: 'court',
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words(
      `rule find+guilty find convict acquit sentence uphold overturn annul quash strike_down nullify void order approve block
      reinstate award jail fine disqualify clear overrule invalidate stay halt allow permit suspend ban bar stop affirm grant set_aside vacate
      remand freeze unfreeze dissolve outlaw certify exonerate absolve imprison enjoin restrain prohibit direct instruct compel require indict
      force condemn commute reverse deport disbar expand narrow reduce decide side legalize decriminalize criminalize abolish restore deem adjudge`,
    ),
    classes: ['any', 'none'],
    subject: 'court',
  },
  { kind: 'court_ruling', verbs: words('hold conclude determine'), classes: ['none'], subject: 'court' },
  {
    kind: 'court_ruling',
    act: 'extend',
    verbs: words('extend prolong renew'),
    nouns: words('custody detention arrest remand imprisonment'),
    subject: 'court',
  },
  // "finds against the ministry", "votes in favour of the tenants"
  {
    kind: 'court_ruling',
    verbs: words('find+in_favour find+against find+for vote+in_favour vote+against vote+for come_down+on'),
    classes: ['any'],
    subject: 'court',
  },
  // "decides to try both together"; a court that agrees to hear has not ruled.
  {
    kind: 'court_ruling',
    verbs: words('agree decide vote opt'),
    classes: ['none'],
    to: words('try retry re-try reopen'),
    subject: 'court',
  },
  // What it lets in it will hear.
  {
    kind: 'court_ruling',
    verbs: words('accept admit'),
    nouns: words('petition appeal request challenge lawsuit application complaint indictment suit'),
    subject: 'court',
    stage: 'adopted',
    role: 'CONCERNS',
  },
  {
    kind: 'court_ruling',
    verbs: words('set fix schedule reschedule'),
    classes: ['any', 'none'],
    with: words('date trial hearing sentencing retrial execution bail'),
    anywhere: true,
    subject: 'court',
    stage: 'adopted',
  },
  {
    kind: 'court_ruling',
    verbs: words('set fix'),
    nouns: words('date'),
    with: words('trial hearing sentencing retrial execution court'),
    passive: true,
    stage: 'adopted',
  },
  {
    kind: 'court_ruling',
    verbs: words('transfer send move refer commit remit reassign send_back refer_back'),
    nouns: words('case trial proceeding lawsuit'),
    with: words('court tribunal'),
    toward: words('to'),
    anywhere: true,
    passive: true,
    stage: 'adopted',
  },
  // "is found unfit to stand trial", "was held liable for the collapse"
  {
    kind: 'court_ruling',
    verbs: words('find rule hold adjudge'),
    classes: ['person', 'office', 'body'],
    with: words('incompetent unfit insane sane competent liable culpable contempt negligent'),
    anywhere: true,
    passive: true,
    nowhere: words('parliament congress house senate'),
    role: 'TARGETS',
  },
  { kind: 'court_ruling', verbs: words('return reach record bring_in'), nouns: words('verdict') },
  {
    kind: 'court_ruling',
    verbs: words('increase lengthen double raise extend'),
    nouns: words('sentence'),
    with: words('prison jail life year month'),
  },
  { kind: 'court_ruling', verbs: words('exonerate absolve'), classes: ['person', 'office', 'body'], passive: true, role: 'TARGETS' },
  // The parser takes it for an adjective.
  {
    kind: 'court_ruling',
    verbs: words('be'),
    classes: ['none'],
    with: words('exonerated'),
    anywhere: true,
    subject: 'self',
    reflexive: true,
    role: 'TARGETS',
  },
  // "is given 12 years in prison"
  {
    kind: 'court_ruling',
    verbs: words('give hand'),
    nouns: words('year month'),
    with: words('prison jail imprisonment custody bar'),
    anywhere: true,
    passive: true,
  },
  { kind: 'court_ruling', verbs: words('make issue hand_down'), nouns: words('ruling judgment judgement finding'), subject: 'court' },
  // "The trial ends in two life sentences"
  {
    kind: 'court_ruling',
    verbs: words('result+in end+in end+with conclude+with culminate+in close+with'),
    nouns: words('sentence conviction acquittal verdict mistrial'),
    subjects: words('trial retrial case hearing proceeding prosecution'),
  },
  // "is decided in favour of the union": by whom else.
  {
    kind: 'court_ruling',
    verbs: words('decide'),
    nouns: words('lawsuit suit case appeal'),
    with: words('favour favor'),
    anywhere: true,
    role: 'CONCERNS',
  },
  // What only courts give, whoever is said to confirm it: "Oman upholds death sentences".
  {
    kind: 'court_ruling',
    verbs: words('uphold overturn quash annul affirm vacate set_aside reverse reinstate void throw_out nullify'),
    nouns: words('sentence conviction verdict acquittal'),
    role: 'CONCERNS',
  },
  {
    kind: 'court_ruling',
    verbs: words('dismiss reject uphold overturn deny'),
    nouns: words('appeal request petition lawsuit challenge case motion bid ruling'),
    with: words('court tribunal'),
    toward: words('in at'),
    anywhere: true,
    passive: true,
    stage: 'adopted',
  },
  {
    kind: 'court_ruling',
    verbs: words('dismiss throw_out'),
    nouns: words('case lawsuit appeal'),
    passive: true,
    stage: 'adopted',
  },
  // A court that turns a plea down has ruled on it.
  {
    kind: 'court_ruling',
    verbs: words('deny refuse reject dismiss throw_out turn_down decline junk toss toss_out strike_out'),
    classes: ['any', 'none'],
    subject: 'court',
    stage: 'adopted',
  },
  {
    kind: 'court_ruling',
    verbs: words('issue hand_down deliver give'),
    nouns: words('decision opinion order light go-ahead permission approval consent nod'),
    subject: 'court',
  },
  { kind: 'court_ruling', verbs: words('clear exonerate'), classes: ['person'], passive: true, toward: words('of'), role: 'TARGETS' },
  {
    kind: 'court_ruling',
    verbs: words('declare find hold'),
    classes: ['any'],
    with: words('unconstitutional illegal unlawful invalid void bankrupt incompetent'),
    anywhere: true,
    subject: 'court',
    stage: 'adopted',
  },
  {
    kind: 'court_ruling',
    act: 'suspend',
    verbs: words('postpone delay adjourn put_off suspend'),
    nouns: words('trial verdict ruling hearing sentencing execution judgment judgement case decision'),
  },
  {
    kind: 'court_ruling',
    verbs: words('give hand hand_down impose pass pronounce'),
    nouns: words('sentence term verdict imprisonment'),
    with: SENTENCED,
  },
  { kind: 'court_ruling', verbs: words('hand_down impose'), nouns: words('penalty'), with: words('death') },
  {
    kind: 'court_ruling',
    verbs: words('condemn'),
    classes: ['person', 'group'],
    with: words('death prison imprisonment jail'),
    anywhere: true,
    passive: true,
    role: 'TARGETS',
  },
  // "was jailed for two years": no arrest lasts so long by what is said of it.
  {
    kind: 'court_ruling',
    verbs: words('jail imprison'),
    classes: ['any'],
    withFor: words('year month life term'),
    role: 'TARGETS',
  },
  { kind: 'court_ruling', verbs: words('give hand'), nouns: words('sentence'), with: MEASURED, passive: true },
  { kind: 'court_ruling', verbs: words('receive'), nouns: words('sentence'), with: MEASURED, reflexive: true, role: 'TARGETS' },
  { kind: 'court_ruling', verbs: words('deny refuse grant set revoke'), nouns: words('bail parole'), stage: 'adopted' },
  { kind: 'court_ruling', verbs: words('give grant obtain win'), nouns: words('injunction') },
  {
    kind: 'court_ruling',
    verbs: words('seek demand request call+for ask+for recommend'),
    nouns: words('sentence penalty'),
    stage: 'called_for',
  },
  {
    kind: 'court_ruling',
    verbs: words('fine'),
    classes: ['person'],
    passive: true,
    notItself: words('rs r euro dollar pound sum'),
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('receive get draw'),
    nouns: words('sentence term verdict imprisonment'),
    with: SENTENCED,
    reflexive: true,
    role: 'TARGETS',
  },
  // "gets 27 years for", "gets five years in prison"
  {
    kind: 'court_ruling',
    verbs: words('get receive'),
    nouns: words('year month'),
    toward: words('for over'),
    subject: 'self',
    reflexive: true,
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('get receive'),
    nouns: words('year month day'),
    with: words('prison jail imprisonment bar custody'),
    anywhere: true,
    subject: 'self',
    reflexive: true,
    role: 'TARGETS',
  },
  // "The banker was ordered to pay": no authority but a court tells people so.
  {
    kind: 'court_ruling',
    verbs: words('order'),
    classes: ['person', 'body', 'group'],
    with: words('pay repay compensate forfeit restitution damages trial'),
    anywhere: true,
    passive: true,
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('lose win'),
    nouns: words('appeal bid challenge'),
    with: words('parole conviction sentence extradition deportation ruling verdict detention imprisonment bail'),
    anywhere: true,
    subject: 'self',
    reflexive: true,
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('lose win'),
    nouns: words('appeal lawsuit case challenge'),
    with: words(
      'court tribunal tax fine patent copyright antitrust libel defamation ruling privacy discrimination custody damages asylum immunity legal slander inheritance',
    ),
    anywhere: true,
    reflexive: true,
    role: 'TARGETS',
  },
  {
    kind: 'court_ruling',
    verbs: words('win secure lose'),
    nouns: words('victory ruling judgment judgement verdict battle fight'),
    with: words('court supreme legal landmark tribunal judicial'),
    reflexive: true,
    role: 'TARGETS',
  },
  { kind: 'court_ruling', verbs: words('side+with'), classes: ['any'], subject: 'court' },
  { kind: 'court_ruling', verbs: words('declare order'), nouns: words('mistrial retrial') },
  { kind: 'court_ruling', verbs: words('convict acquit sentence'), classes: ['any'], role: 'TARGETS' },
  { kind: 'court_ruling', verbs: words('sentence acquit convict'), classes: ['none'], passive: true },
  {
    kind: 'court_ruling',
    verbs: words('find plead'),
    classes: ['any'],
    with: words('guilty'),
    anywhere: true,
    role: 'TARGETS',
    without: words('plead'),
  },
];
