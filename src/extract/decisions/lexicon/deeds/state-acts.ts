import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

const AIRCRAFT = words(
  'aircraft plane airplane aeroplane jet jetliner airliner fleet airline helicopter boeing airbus dreamliner max drone',
);
const HONOURS = words('title knighthood damehood peerage honour honor citizenship');
const RESULTS = words('result vote ballot tally outcome election');

/** What states and their agencies do that has no kind of its own: they honour and dishonour, ground aircraft, go bankrupt, count votes, hand over what is theirs. */
export const STATE_ACT_DEEDS: readonly DeedRow[] = [
  { kind: 'other_decision', verbs: words('ground unground'), nouns: AIRCRAFT, public: true, role: 'CONCERNS' },
  // What is put on a list of the world's or a nation's heritage.
  {
    kind: 'other_decision',
    verbs: words('name name+as designate designate+as inscribe inscribe+on inscribe+as add list list+as select select+as recognize+as'),
    classes: ['any'],
    with: words('heritage geopark'),
    anywhere: true,
    without: n.PERSON_NOUNS,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('name name+as choose choose+as select select+as designate designate+as declare'),
    classes: ['place'],
    with: words('capital'),
    anywhere: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('strip+of'),
    nouns: new Set([...HONOURS, ...words('nationality status privilege decoration licence license medal order')]),
    without: words('world championship boxing wbc wba ibf wbo olympic league belt heavyweight beauty miss race gold silver bronze'),
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('award confer bestow grant give'),
    nouns: HONOURS,
    without: words('championship match land property player league prize'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('make declare name'),
    classes: ['person'],
    with: words('honorary'),
    anywhere: true,
    passive: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('file+for declare seek enter exit+from'),
    nouns: words('bankruptcy protection receivership insolvency'),
    with: words('bankruptcy creditor insolvency receivership'),
    public: true,
    role: 'CONCERNS',
  },
  // Votes and those who count them.
  { kind: 'other_decision', verbs: words('order'), nouns: words('recount recounting'), role: 'CONCERNS' },
  {
    kind: 'other_decision',
    verbs: words('throw_out discard void invalidate exclude'),
    nouns: words('vote ballot'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('certify validate'),
    nouns: RESULTS,
    with: words('election electoral presidential parliamentary referendum vote'),
    anywhere: true,
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('certify accredit license'),
    nouns: AIRCRAFT,
    classes: ['company'],
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    act: 'lift',
    verbs: words('back_down+on back_down+from backtrack+on row_back+on renege+on back_away+from'),
    nouns: words('plan decision policy proposal reform pledge tax cut'),
    public: true,
    role: 'CONCERNS',
  },
  // What is theirs to hand on, to open, to keep.
  {
    kind: 'other_decision',
    verbs: words('transfer hand_over cede shift pass reassign re-assign assign'),
    nouns: words('control command responsibility management supervision jurisdiction oversight ownership administration authority'),
    toward: words('to between from'),
    without: words('power'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('assign allocate hand award allot'),
    nouns: words('operation concession contract right permit block licence license frequency'),
    toward: words('to'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('release declassify unseal publish'),
    nouns: words('file document record archive transcript dossier cable'),
    with: words('classified declassified secret'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('recruit hire'),
    nouns: words('teacher nurse doctor officer policeman worker inspector tracer guard midwife'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('launch open inaugurate establish'),
    nouns: words('market exchange'),
    public: true,
    role: 'CREATES',
  },
  { kind: 'other_decision', verbs: words('exclude'), classes: ['any'], toward: words('from'), public: true, role: 'CONCERNS' },
  {
    kind: 'other_decision',
    act: 'suspend',
    verbs: words('stop halt suspend pause discontinue'),
    nouns: words('trial study'),
    with: words('vaccine drug clinical medical'),
    public: true,
    role: 'CONCERNS',
  },
  { kind: 'other_decision', verbs: words('narrow widen broaden expand'), nouns: words('scope remit'), public: true, role: 'CONCERNS' },
  {
    kind: 'other_decision',
    verbs: words('adopt+as choose+as make'),
    nouns: words('romanization romanisation standard anthem flag motto'),
    public: true,
    role: 'CONCERNS',
  },
  { kind: 'other_decision', verbs: words('invoke claim assert'), nouns: words('privilege'), public: true, role: 'CONCERNS' },
  { kind: 'other_decision', stage: 'ordered', verbs: words('give set'), nouns: words('deadline'), public: true, role: 'CONCERNS' },
  // A campaign against a disease, from the day on which the authorities begin it.
  {
    kind: 'other_decision',
    verbs: words('launch begin start kick_off roll_out expand extend'),
    nouns: words('campaign programme program drive rollout roll-out'),
    with: words('vaccination vaccinations immunization immunisation inoculation vaccine booster'),
    public: true,
    role: 'CONCERNS',
  },
  // Advice from those whose advice is followed.
  {
    kind: 'other_decision',
    stage: 'called_for',
    verbs: words('recommend advise'),
    nouns: words('use usage approval authorization authorisation suspension dose booster vaccination licensing'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('sign'),
    nouns: words('document plan'),
    without: words('peace surrender cooperation'),
    public: true,
  },
  {
    kind: 'other_decision',
    verbs: words('slaughter cull exterminate destroy kill'),
    nouns: words('chicken pig poultry cattle duck bird mink cow turkey goose goat sheep camel badger hen fowl herd flock animal'),
    public: true,
    role: 'CONCERNS',
  },
];
