import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Bodies founded, constitutions, treaties and relations, laws; what no narrower row knows stands last. */
export const INSTITUTION_DEEDS: readonly DeedRow[] = [
  {
    kind: 'body_creation',
    verbs: words('create form establish set_up convene found launch constitute inaugurate'),
    nouns: n.FOUNDED_BODY_NOUNS,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('create form establish set_up'),
    nouns: words(
      'force unit group body team centre center network fund court council headquarters division brigade regiment battalion squad service',
    ),
    with: words(
      'task working special new national joint interagency crisis rapid investigative federal state government emergency regional military police',
    ),
    role: 'CREATES',
  },
  {
    kind: 'constitutional_change',
    verbs: words('amend adopt approve change suspend abolish rewrite pass promulgate'),
    nouns: words('constitution charter'),
  },
  {
    kind: 'constitutional_change',
    verbs: words('adopt approve pass ratify sign'),
    nouns: words('amendment reform'),
    with: words('constitutional constitution'),
  },
  {
    kind: 'constitutional_change',
    verbs: words('abolish remove scrap extend increase lengthen lift'),
    nouns: words('limit term'),
    with: words('presidential mandate'),
  },
  {
    kind: 'agreement_or_relations',
    verbs: words(
      'sign conclude finalize finalise renew reach ratify approve announce agree agree+to agree+on negotiate declare broker strike accept join propose seal initial extend come+to',
    ),
    nouns: n.TREATY_NOUNS,
    without: words('plea business record takeover'),
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('denounce terminate leave abandon quit withdraw+from pull_out+of cancel break'),
    nouns: n.TREATY_NOUNS,
  },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('suspend postpone freeze'),
    nouns: new Set([...n.TREATY_NOUNS, ...n.RELATION_NOUNS]),
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('withdraw+from leave quit exit pull_out+of'),
    classes: ['body'],
    subject: 'country',
    role: 'CONCERNS',
  },
  { kind: 'agreement_or_relations', verbs: words('join accede+to'), classes: ['body'], subject: 'country', role: 'CONCERNS' },
  {
    kind: 'agreement_or_relations',
    verbs: words('admit readmit accept suspend expel'),
    classes: ['country'],
    with: words('member membership participation'),
    anywhere: true,
    role: 'CONCERNS',
  },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('suspend postpone freeze break_off call_off pull_out+of withdraw+from walk_out+of cancel'),
    nouns: words('negotiation'),
    authority: true,
  },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('suspend postpone freeze break_off call_off pull_out+of withdraw+from walk_out+of'),
    nouns: words('talk'),
    authority: true,
  },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('suspend freeze'),
    nouns: words('membership participation'),
    role: 'CONCERNS',
  },
  { kind: 'agreement_or_relations', verbs: words('recognize'), classes: ['country', 'body', 'group', 'person'] },
  {
    kind: 'agreement_or_relations',
    verbs: words('recognize'),
    classes: ['any'],
    with: words('capital sovereignty independence genocide'),
    anywhere: true,
  },
  {
    kind: 'agreement_or_relations',
    verbs: words('accept approve back+for propose present unveil'),
    nouns: words('proposal plan offer'),
    with: words('peace ceasefire truce cease-fire'),
  },
  { kind: 'agreement_or_relations', verbs: words('recognize'), nouns: words('independence state government sovereignty') },
  { kind: 'agreement_or_relations', verbs: words('recall expel summon withdraw declare'), nouns: n.DIPLOMAT_NOUNS, role: 'TARGETS' },
  {
    kind: 'agreement_or_relations',
    verbs: words('recall expel summon withdraw declare'),
    nouns: words('commissioner'),
    with: words('high'),
    role: 'TARGETS',
  },
  { kind: 'agreement_or_relations', act: 'lift', verbs: words('sever break cut break_off cut_off end'), nouns: n.RELATION_NOUNS },
  { kind: 'agreement_or_relations', verbs: words('establish restore resume normalize'), nouns: n.RELATION_NOUNS },
  { kind: 'agreement_or_relations', verbs: words('open reopen close'), nouns: words('embassy consulate') },
  {
    kind: 'law_adoption',
    verbs: words('present introduce submit table file bring_forward draft initiate lodge reintroduce advance'),
    nouns: words('bill legislation'),
    stage: 'proposed',
  },
  { kind: 'law_adoption', verbs: words('pass clear'), classes: ['any', 'none'], subjects: words('bill legislation law act') },
  { kind: 'law_adoption', verbs: words('send'), nouns: words('bill legislation'), subject: 'parliament' },
  { kind: 'law_adoption', verbs: words('pass adopt'), nouns: words('reform'), passive: true },
  { kind: 'law_adoption', verbs: words('adopt pass approve'), nouns: words('article clause'), subject: 'parliament' },
  { kind: 'other_decision', verbs: words('circulate introduce table submit propose'), nouns: words('resolution'), stage: 'proposed' },
  {
    kind: 'law_adoption',
    verbs: words('adopt pass approve sign promulgate enact ratify veto repeal vote+in_favour vote+for'),
    nouns: words('law bill act legislation code ordinance statute decree edict amendment'),
  },
  // "signs the Clean Air for the Young Act into law": a title that the parser cuts.
  { kind: 'law_adoption', verbs: words('sign+into vote+into pass+into'), nouns: words('law') },
  { kind: 'law_adoption', verbs: words('adopt pass approve'), nouns: words('package'), subject: 'parliament' },
  {
    kind: 'law_adoption',
    verbs: words('back clear endorse override vote_through ram_through reauthorize'),
    nouns: words('law bill act legislation code veto amendment'),
    subject: 'parliament',
  },
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
    verbs: words('adopt pass approve vote+in_favour vote+for'),
    nouns: words('resolution declaration motion plan strategy program programme'),
  },
];
