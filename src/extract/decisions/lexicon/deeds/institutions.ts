import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Bodies founded, constitutions. */
export const INSTITUTION_DEEDS: readonly DeedRow[] = [
  {
    kind: 'body_creation',
    verbs: words('propose suggest call+for demand'),
    nouns: words('government cabinet'),
    with: words('unity coalition transitional interim caretaker technocratic technocrat'),
    without: words('collapse end resignation dissolution'),
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: new Set([...v.FOUNDING, 'appoint']),
    nouns: n.FOUNDED_BODY_NOUNS,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('create form establish set_up'),
    nouns: words(
      'force unit group body office team centre center network fund court council headquarters division brigade regiment battalion squad service institution institute bench mission university academy college corps cell post',
    ),
    with: words(
      'task working special new national joint independent interagency crisis rapid investigative federal state government emergency regional military police anti-corruption larger space first human command advisory counter-terrorism transitional stabilization stabilisation monitoring observer verification',
    ),
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('launch found constitute'),
    nouns: words('body centre center command force unit institute institution university academy college network'),
    with: words('human joint first regional national new independent common african european asean gulf military police anti-corruption'),
    without: words('space satellite rocket mission shuttle'),
    public: true,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('create establish set_up found'),
    classes: ['body'],
    without: n.TREATY_NOUNS,
    public: true,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('open'),
    nouns: words('agency ministry court department directorate'),
    with: words('new'),
    public: true,
    role: 'CREATES',
  },
  {
    kind: 'body_creation',
    verbs: words('restore reinstate re-establish reestablish'),
    nouns: new Set([...n.PARLIAMENT_NOUNS, ...n.GOVERNMENT_NOUNS, 'executive', 'administration']),
    role: 'CREATES',
  },
  {
    kind: 'constitutional_change',
    verbs: words('amend adopt approve change suspend abolish rewrite pass promulgate'),
    nouns: words('constitution charter'),
  },
  { kind: 'constitutional_change', act: 'amend', verbs: words('revise'), nouns: words('constitution charter') },
  { kind: 'constitutional_change', verbs: words('draft redraft write replace'), nouns: words('constitution'), governed: true },
  {
    kind: 'constitutional_change',
    verbs: words('adopt approve pass ratify sign'),
    nouns: words('amendment reform change revision'),
    with: words('constitutional constitution charter'),
  },
  {
    kind: 'constitutional_change',
    verbs: words('adopt approve pass ratify sign'),
    nouns: words('amendment'),
    with: words('constitutional constitution'),
    anywhere: true,
  },
  {
    kind: 'constitutional_change',
    verbs: words('call+for demand'),
    nouns: words('amendment reform change revision rewrite rewriting overhaul'),
    with: words('constitutional constitution charter'),
    stage: 'called_for',
  },
  {
    kind: 'constitutional_change',
    verbs: words('present propose unveil submit table'),
    nouns: words('amendment reform change revision'),
    with: words('constitutional constitution charter'),
    stage: 'proposed',
  },
  { kind: 'constitutional_change', verbs: words('enshrine+in'), nouns: words('constitution') },
  {
    kind: 'constitutional_change',
    verbs: words('reduce increase cut expand halve enlarge shrink'),
    nouns: words('seat number size'),
    with: words('chamber deputies senators lawmakers senate parliament assembly legislature congress'),
    subject: 'parliament',
  },
  { kind: 'constitutional_change', verbs: words('make'), classes: ['any'], with: words('constitutional'), anywhere: true, public: true },
  {
    kind: 'constitutional_change',
    verbs: words('abolish remove scrap extend increase lengthen lift'),
    nouns: words('limit term'),
    with: words('presidential mandate'),
  },
];
