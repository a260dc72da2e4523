import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import type { DeedRow } from './deed-row.ts';

const COURTS_OF_STATES = words('icj international tribunal hague wto arbitration');

/** What envoys do: talks brought to an end, appeals for a truce, cases between states, rules that they sign. */
export const DIPLOMACY_DEEDS: readonly DeedRow[] = [
  {
    kind: 'agreement_or_relations',
    verbs: words('recall expel summon withdraw call_in'),
    nouns: words('charge chargé charges chargés attache attaché'),
    with: words("d'affaires d’affaires affaires d'affaire military defence defense"),
    role: 'TARGETS',
  },
  {
    kind: 'agreement_or_relations',
    verbs: words('conclude complete finish wrap_up finalize finalise close'),
    nouns: words('negotiation talk'),
    with: new Set([...n.TREATY_NOUNS, ...words('accession membership trade peace')]),
    authority: true,
  },
  {
    kind: 'agreement_or_relations',
    act: 'amend',
    verbs: words('renegotiate revise amend'),
    nouns: n.TREATY_NOUNS,
    without: words('plea business record debt loan labour labor'),
    authority: true,
  },
  { kind: 'agreement_or_relations', verbs: words('sign ink agree+on agree+to'), nouns: words('code'), with: words('conduct') },
  {
    kind: 'agreement_or_relations',
    act: 'suspend',
    verbs: words('break_off suspend call_off pull_out+of walk_out+of quit abandon'),
    nouns: words('talk negotiation'),
    with: words('peace ceasefire truce'),
  },
  // "urges both sides to lay down their arms"
  {
    kind: 'agreement_or_relations',
    stage: 'called_for',
    verbs: words('call+on call+upon urge ask appeal+to implore beg exhort press demand'),
    classes: ['any'],
    to: words('cease lay lay_down'),
    with: words('attack hostility hostilities fire fighting arm arms weapon violence bombardment shelling'),
    anywhere: true,
  },
  {
    kind: 'agreement_or_relations',
    stage: 'proposed',
    verbs: words('offer'),
    classes: ['none'],
    to: words('mediate'),
    authority: true,
  },
  {
    kind: 'agreement_or_relations',
    verbs: words('lodge file deliver submit hand_over'),
    nouns: words('protest note démarche demarche'),
    with: words('diplomatic'),
    public: true,
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('withdraw pull pull_out take_out'),
    classes: ['country'],
    toward: words('from of'),
    public: true,
    role: 'CONCERNS',
  },
  {
    kind: 'agreement_or_relations',
    act: 'lift',
    verbs: words('withdraw cancel rescind revoke'),
    nouns: words('invitation'),
    public: true,
    role: 'CONCERNS',
  },
  // One state before the judges of all.
  {
    kind: 'other_decision',
    verbs: words('file bring submit lodge institute launch take open start initiate'),
    nouns: words('case lawsuit suit proceeding proceedings application'),
    with: COURTS_OF_STATES,
    anywhere: true,
    subject: 'country',
    role: 'CONCERNS',
  },
  {
    kind: 'other_decision',
    verbs: words('take sue haul'),
    classes: ['country'],
    with: COURTS_OF_STATES,
    anywhere: true,
    toward: words('to at in before'),
    subject: 'country',
    role: 'CONCERNS',
  },
];
