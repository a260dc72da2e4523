import { words } from '../../../claims/words.ts';
import * as n from '../noun-classes.ts';
import * as v from '../verb-classes.ts';
import type { DeedRow } from './deed-row.ts';

/** Whom a site is closed to. */
const VISITORS = words('tourist visitor public traffic pedestrian foreigner pilgrim climber hiker');

/** Places in the open: a shop and a museum close for themselves. */
const OPEN_SITES = words(
  'square road street bridge tunnel highway motorway beach island park mountain volcano valley canal river waterfall trail basilica cathedral shrine',
);

/** Who is told to keep to a place. */
const STAYING = words(
  'resident people villager inhabitant person household family citizen public population everyone everybody tourist visitor student pupil child worker local',
);

/** Where people may go, and what is shut to them. */
export const MOVEMENT_DEEDS: readonly DeedRow[] = [
  {
    kind: 'movement_restriction',
    verbs: words('restrict block limit close bar deny prohibit shut_off'),
    nouns: words('access entry'),
    with: new Set([
      ...n.AREA_NOUNS,
      ...words(
        'beach park gym museum mosque church temple compound venue building facility water waters sea vessel vehicle tourist visitor civilian pedestrian',
      ),
    ]),
    without: words('market job account record information data'),
    public: true,
  },
  // "bars the former premier from leaving the country", "residents are barred from leaving their homes"
  {
    kind: 'movement_restriction',
    verbs: words('bar ban forbid prohibit prevent stop block'),
    classes: ['person', 'group', 'office'],
    with: words('leaving'),
    anywhere: true,
    public: true,
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: words('bar ban forbid prohibit'),
    classes: ['person', 'group', 'office'],
    with: words('leaving'),
    anywhere: true,
    passive: true,
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    act: 'amend',
    verbs: new Set([...v.PUTTING_DOWN, ...words('shorten lengthen drop')]),
    nouns: words('quarantine isolation self-isolation'),
    authority: true,
  },
  { kind: 'movement_restriction', verbs: words('quarantine lock_down cordon cordon_off seal_off'), classes: ['any'] },
  {
    kind: 'movement_restriction',
    verbs: words('isolate'),
    nouns: new Set([...n.AREA_NOUNS, ...words('patient passenger resident people contact household building hospital')]),
  },
  {
    kind: 'movement_restriction',
    verbs: words('confine'),
    nouns: words('district area region province city town village neighbourhood neighborhood resident population inhabitant people'),
    public: true,
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: words('confine'),
    nouns: words(
      'district area region province city town village neighbourhood neighborhood resident population inhabitant island household',
    ),
    with: words('home homes house houses'),
    anywhere: true,
    toward: words('to'),
    passive: true,
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: words('seal close block cordon'),
    nouns: words(
      'road street highway city town village district area motorway bridge square region settlement tunnel economy river waterway canal beach exit entrance',
    ),
  },
  {
    kind: 'movement_restriction',
    verbs: words('seal close block'),
    nouns: words('section stretch part lane'),
    with: words('road street highway motorway bridge tunnel river waterway canal railway line track coast park'),
  },
  {
    kind: 'movement_restriction',
    act: 'lift',
    verbs: words('reopen re-open open unblock'),
    nouns: words('road street highway city region economy route'),
  },
  {
    kind: 'movement_restriction',
    act: 'lift',
    verbs: words('reopen re-open unblock clear'),
    nouns: words('bridge tunnel motorway square pass railway waterway'),
    public: true,
  },
  { kind: 'movement_restriction', act: 'lift', verbs: words('reopen'), nouns: words('service business'), public: true },
  { kind: 'movement_restriction', act: 'lift', verbs: words('reopen'), classes: ['place'], subject: 'country' },
  { kind: 'movement_restriction', verbs: words('set_up erect install'), nouns: words('roadblock checkpoint'), authority: true },
  // "20,000 people were ordered to leave their homes"
  {
    kind: 'movement_restriction',
    verbs: v.COMMANDING,
    nouns: words('resident people villager inhabitant person household family'),
    classes: ['person'],
    to: words('leave vacate abandon'),
    with: words('home house village'),
    anywhere: true,
    public: true,
    stage: 'ordered',
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: v.COMMANDING,
    nouns: words('resident people villager inhabitant person household family'),
    to: words('leave vacate abandon'),
    with: words('home house village'),
    anywhere: true,
    passive: true,
    stage: 'ordered',
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    nouns: words(
      'resident people villager inhabitant population person citizen tourist community household civilian local islander townspeople family',
    ),
    without: words('board aboard'),
    notFrom: words('aircraft plane airliner jet ship vessel boat ferry train bus flight helicopter'),
  },
  // "Oruro is evacuated", "three thousand homes were evacuated"
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    nouns: words('resort village town neighborhood neighbourhood suburb island home house settlement'),
    classes: ['place'],
    without: words('nursing care'),
    passive: true,
  },
  {
    kind: 'movement_restriction',
    verbs: words('ban bar prohibit restrict limit forbid'),
    nouns: words('movement travel driving traffic outing'),
  },
  {
    kind: 'movement_restriction',
    verbs: words('close+to shut+to'),
    nouns: VISITORS,
    active: true,
    bare: true,
    subjects: OPEN_SITES,
    reflexive: true,
  },
  {
    kind: 'movement_restriction',
    act: 'lift',
    verbs: words('reopen+to reopen_up+to'),
    nouns: VISITORS,
    active: true,
    bare: true,
    subjects: OPEN_SITES,
    reflexive: true,
  },
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    nouns: words('people house home building property resident village camper family guest'),
    subjects: words('police gendarme firefighter soldier officer army authority official troop'),
    active: true,
  },
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    classes: ['person', 'group', 'body'],
    nouns: words(
      'zone community village town building hospital school camp embassy staff passenger crew patient home house island area city',
    ),
    public: true,
    active: true,
  },
  {
    kind: 'movement_restriction',
    verbs: words('evacuate'),
    nouns: words('home house area village town district city coast island region neighborhood'),
    classes: ['none'],
    governed: true,
  },
  // "reopens for tourism"
  {
    kind: 'movement_restriction',
    act: 'lift',
    verbs: words('reopen+for reopen_up+for open_up+for'),
    nouns: words('tourism tourist visitor'),
    active: true,
    bare: true,
    reflexive: true,
  },
  // "orders residents to stay indoors", "people were told to stay at home"
  {
    kind: 'movement_restriction',
    verbs: words('order instruct direct require oblige'),
    nouns: STAYING,
    with: words('home indoors inside'),
    anywhere: true,
    to: words('stay remain shelter keep isolate self-isolate'),
    public: true,
    stage: 'ordered',
    role: 'TARGETS',
  },
  {
    kind: 'movement_restriction',
    verbs: words('order instruct direct require oblige tell'),
    nouns: STAYING,
    with: words('home indoors inside'),
    anywhere: true,
    to: words('stay remain shelter keep isolate self-isolate'),
    passive: true,
    stage: 'ordered',
    role: 'TARGETS',
  },
  // "raises its restrictions to Level 4"
  {
    kind: 'movement_restriction',
    verbs: words('raise increase upgrade step_up toughen strengthen harden intensify ramp_up beef_up'),
    nouns: words('restriction lockdown quarantine'),
    without: words('trade export import media press internet speech'),
    public: true,
  },
  {
    kind: 'movement_restriction',
    act: 'amend',
    verbs: new Set([...v.PUTTING_DOWN, ...v.PUTTING_UP, ...words('shorten lengthen extend drop')]),
    nouns: words('period time length duration stay'),
    with: words('quarantine isolation self-quarantine self-isolation'),
    public: true,
  },
  {
    kind: 'movement_restriction',
    act: 'lift',
    verbs: words('scrap abolish end lift drop waive remove'),
    nouns: words('period time stay requirement'),
    with: words('quarantine isolation self-quarantine self-isolation'),
    public: true,
  },
  // "cuts the opening hours of bars", "limits the capacity of restaurants": what people may still go to
  {
    kind: 'movement_restriction',
    verbs: words('reduce cut cut_back limit restrict shorten cap curb'),
    nouns: words('hour capacity operation occupancy service'),
    with: words('bar restaurant pub cafe nightclub club shop store mall gym cinema theatre theater hospitality retail'),
    public: true,
  },
];
