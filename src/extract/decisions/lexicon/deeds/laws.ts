import { words } from '../../../claims/words.ts';
import type { DeedRow } from './deed-row.ts';

/** Laws and decrees; what no narrower row knows stands last. */
export const LAW_DEEDS: readonly DeedRow[] = [
  {
    kind: 'law_adoption',
    verbs: words('present introduce submit table file bring_forward draft initiate lodge reintroduce advance'),
    nouns: words('bill legislation'),
    stage: 'proposed',
  },
  { kind: 'law_adoption', verbs: words('draft'), nouns: words('law decree'), stage: 'proposed', public: true },
  { kind: 'law_adoption', verbs: words('pass clear'), classes: ['any', 'none'], subjects: words('bill legislation law act') },
  { kind: 'law_adoption', verbs: words('send'), nouns: words('bill legislation'), subject: 'parliament' },
  { kind: 'law_adoption', verbs: words('pass adopt'), nouns: words('reform'), passive: true },
  {
    kind: 'law_adoption',
    verbs: words('adopt pass approve vote+in_favour vote+for'),
    nouns: words('article clause'),
    subject: 'parliament',
  },
  { kind: 'other_decision', verbs: words('circulate introduce table submit propose'), nouns: words('resolution'), stage: 'proposed' },
  {
    kind: 'law_adoption',
    verbs: words('adopt pass approve sign promulgate enact ratify veto repeal vote+in_favour vote+for'),
    nouns: words('law bill act legislation code ordinance statute decree edict amendment'),
  },
  // A head of state signs what has the force of law.
  {
    kind: 'law_adoption',
    verbs: words('sign'),
    nouns: words('order measure directive proclamation'),
    without: words('purchase arrest warrant extradition deportation death execution work restraining'),
    whole: true,
    public: true,
  },
  // "signs the Clean Air for the Young Act into law": a title that the parser cuts.
  { kind: 'law_adoption', verbs: words('sign+into vote+into pass+into'), nouns: words('law') },
  { kind: 'law_adoption', verbs: words('receive get gain'), nouns: words('assent'), subjects: words('bill act law legislation') },
  { kind: 'other_decision', verbs: words('remove lift strip waive revoke'), nouns: words('immunity'), authority: true },
  { kind: 'law_adoption', verbs: words('assent+to'), nouns: words('law bill act legislation') },
  {
    kind: 'law_adoption',
    verbs: words('give grant'),
    nouns: words('approval assent consent'),
    with: words('law bill act legislation'),
    anywhere: true,
  },
  {
    kind: 'law_adoption',
    verbs: words('vote+for vote+in_favour'),
    nouns: words('ban prohibition legalization legalisation reform abolition'),
    subject: 'parliament',
  },
  { kind: 'law_adoption', verbs: words('adopt pass approve'), nouns: words('package measure version'), subject: 'parliament' },
  { kind: 'other_decision', verbs: words('adopt pass'), nouns: words('measure'), public: true },
  {
    kind: 'agreement_or_relations',
    stage: 'called_for',
    verbs: words('submit lodge file send'),
    nouns: words('application request bid'),
    with: words('join membership accession'),
    anywhere: true,
    subject: 'country',
  },
  {
    kind: 'agreement_or_relations',
    stage: 'called_for',
    verbs: words('request apply+for ask+for'),
    nouns: words('membership accession admission'),
    subject: 'country',
  },
  {
    kind: 'law_adoption',
    verbs: words('back clear endorse override vote_through ram_through reauthorize'),
    nouns: words('law bill act legislation code veto amendment'),
    subject: 'parliament',
  },
  { kind: 'law_adoption', verbs: words('endorse green-light greenlight'), nouns: words('law bill act legislation'), public: true },
  {
    kind: 'other_decision',
    verbs: words('close shut shut_down reopen open'),
    classes: ['none'],
    subjects: words(
      'school university college shop store restaurant museum nursery kindergarten class office border bar gym cinema theatre theater library park beach prison base camp jail',
    ),
    governed: true,
  },
  { kind: 'other_decision', act: 'lift', verbs: words('remove+from strike+from take_off'), nouns: words('list blacklist') },
  { kind: 'other_decision', verbs: words('add+to place+on put+on'), nouns: words('list blacklist') },
  {
    kind: 'other_decision',
    verbs: words('give'),
    nouns: words('light go-ahead nod approval consent permission'),
    toward: words('to for'),
    authority: true,
  },
  { kind: 'other_decision', verbs: words('launch announce order begin'), nouns: words('crackdown'), authority: true },
  { kind: 'other_decision', verbs: words('lay_off'), nouns: words('worker employee teacher staff servant'), authority: true },
  { kind: 'other_decision', verbs: words('fine'), classes: ['body', 'company'], passive: true, role: 'TARGETS' },
  { kind: 'other_decision', verbs: words('issue impose levy hand_down'), nouns: words('fine penalty'), authority: true },
  {
    kind: 'other_decision',
    verbs: words('adopt pass approve vote+in_favour vote+for'),
    nouns: words('resolution declaration motion plan strategy program programme'),
    without: words('emergency disaster compensation stimulus bailout relief'),
  },
];
