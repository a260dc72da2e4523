import type { Factuality, Modality, Stage } from '../../../model/vocabulary.ts';

/** What a verb or noun says about the clause or noun that it governs. */
export interface Governor {
  /** Stage that it lends; absent: the governed reading keeps its own. */
  readonly stage?: Stage;
  /** Stage of a noun under it, where that is another: "declares that" reports, "declares an end to the curfew" ends it. */
  readonly stageOfNoun?: Stage;
  readonly modality?: Modality;
  readonly factuality?: Factuality;
  /** The governed thing does not hold. */
  readonly negates?: boolean;
  /** It does not become news: a wish, an attempt, a threat. */
  readonly unreal?: boolean;
  /** The subject vouches for the words; it does not decide. */
  readonly reports?: boolean;
  /** The governed subject is the governor's object: "ordered the ministry to introduce". */
  readonly objectControl?: boolean;
  /** Its subject does nothing itself: the governed clause says who does. */
  readonly raises?: boolean;
  /** Says nothing of a noun under it: "forced the minister to resign", but "the flood forced evacuations". */
  readonly overClauses?: boolean;
}

const list = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);
const rows = (text: string, governor: Governor): readonly (readonly [string, Governor])[] =>
  list(text).map((word) => [word, governor] as const);

/** Verbs over a clause or an infinitive. `_` joins a particle, `+` a preposition. Order: a later row wins. */
export const VERB_GOVERNORS: ReadonlyMap<string, Governor> = new Map([
  ...rows('order instruct task direct command mandate oblige require', { stage: 'ordered', modality: 'ordered', objectControl: true }),
  ...rows('demand call+for call+on urge petition push press insist appeal request recommend beg lobby implore exhort call+upon advise+to', {
    stage: 'called_for',
    modality: 'requested',
    objectControl: true,
  }),
  ...rows('ask', { stage: 'called_for', modality: 'requested', objectControl: true }),
  ...rows('propose plan consider intend prepare suggest mull weigh aim contemplate look+to offer study apply explore', {
    stage: 'proposed',
    modality: 'offered',
  }),
  ...rows('promise pledge vow commit guarantee', { stage: 'announced', modality: 'promised' }),
  ...rows('announce reveal signal', { stage: 'announced', reports: true }),
  ...rows('declare', { stage: 'announced', stageOfNoun: 'adopted', reports: true }),
  ...rows('decide resolve vote agree choose opt move proceed act rule authorize decree proclaim approve elect determine bypass', {
    stage: 'adopted',
  }),
  ...rows('begin start continue resume go help manage succeed', {}),
  ...rows('lead prompt cause force compel', { overClauses: true }),
  ...rows('refuse decline reject rule_out veto turn_down vote_down oppose', { stage: 'rejected', modality: 'denied', negates: true }),
  ...rows('deny', { modality: 'denied', negates: true }),
  ...rows('threaten warn', { modality: 'threatened', unreal: true }),
  ...rows(
    'want wish hope seek try attempt fear dream expect like need wait fight struggle strive prefer desire tend appear seem believe think fail',
    {
      modality: 'hypothetical',
      factuality: 'UU',
      unreal: true,
    },
  ),
  ...rows('fail stop cease halt forget neglect avoid', { negates: true }),
  ...rows(
    'say state tell report confirm note add explain claim maintain stress clarify reiterate remark acknowledge indicate write tweet inform admit assert allege disclose emphasize conclude learn suggest+that show',
    { reports: true },
  ),
  ...rows(
    'ask+whether wonder debate discuss doubt question consider+whether examine predict forecast anticipate speculate imagine suppose',
    {
      modality: 'hypothetical',
      factuality: 'UU',
      unreal: true,
    },
  ),
  ...rows('ban prohibit forbid bar prevent stop block', { negates: true, unreal: true }),
]);

/** Adjectives with an infinitive: "is ready to". */
export const ADJECTIVE_GOVERNORS: ReadonlyMap<string, Governor> = new Map([
  ...rows('ready willing prepared open', { stage: 'proposed', modality: 'offered' }),
  ...rows(
    'likely unlikely possible able unable eager reluctant keen free supposed impossible afraid early difficult hard easy tough dangerous risky wrong premature pointless',
    {
      modality: 'hypothetical',
      factuality: 'PS',
      unreal: true,
    },
  ),
  ...rows('set due bound', { stage: 'announced', factuality: 'PR', raises: true }),
  ...rows('expected scheduled believed reported thought rumoured rumored', { modality: 'hypothetical', factuality: 'PR', unreal: true }),
]);

/** Nouns over an infinitive, a gerund or an `of` phrase: "plans to increase", "the decision to dismiss". */
export const NOUN_GOVERNORS: ReadonlyMap<string, Governor> = new Map([
  ...rows('plan proposal intention idea initiative readiness willingness consideration', { stage: 'proposed', modality: 'offered' }),
  ...rows('call demand appeal request petition recommendation plea', { stage: 'called_for', modality: 'requested' }),
  ...rows('order instruction directive', { stage: 'ordered', modality: 'ordered' }),
  ...rows(
    'decision move decree resolution vote step action measure agreement deal document act deadline start timetable process procedure date',
    {},
  ),
  ...rows('promise pledge vow commitment announcement', { stage: 'announced', modality: 'promised' }),
  ...rows('threat warning', { modality: 'threatened', unreal: true }),
  ...rows('refusal rejection failure', { negates: true }),
  ...rows(
    'attempt effort bid right ability chance opportunity deadline power possibility hope wish desire fear fight campaign pressure need way need',
    {
      modality: 'hypothetical',
      factuality: 'UU',
      unreal: true,
    },
  ),
]);

/** Passives over a perfect infinitive, "is reported to have dismissed": hearsay of what has been done. */
export const HEARSAY: ReadonlySet<string> = new Set(list('reported believed said understood rumoured rumored alleged'));

/** "an appeal against his dismissal", "a petition over the arrest": what it is about has happened before. */
export const ABOUT_THE_PAST: ReadonlySet<string> = new Set(list('against over about despite'));

/** "The scandal leads to the arrest of two bankers": what only an authority does, told as a result. */
export const LEADING_TO: ReadonlySet<string> = new Set(list('lead+to result+in end+in culminate+in'));
export const OFFICIAL_RESULTS: ReadonlySet<string> = new Set(
  list(
    'arrest detention resignation dismissal sacking ouster impeachment imprisonment indictment deportation expulsion appointment removal dissolution',
  ),
);

/** Texts in which those who sign or pass them demand something, and what they do with them. */
export const DEMANDING: ReadonlySet<string> = new Set(list('letter petition statement resolution appeal motion declaration'));
export const ISSUING: ReadonlySet<string> = new Set(list('sign publish send issue write adopt pass approve deliver submit release'));

/** Texts that bind by themselves, and how they are made; of a law or a resolution the adoption is the decision. */
export const ORDERS: ReadonlySet<string> = new Set(list('order decree edict directive proclamation ordinance ukase instrument'));
export const MAKING: ReadonlySet<string> = new Set(list('sign issue approve adopt promulgate proclaim'));

/** Verbs that only carry their object: "makes an arrest", "announces the dismissal of". */
export const LIGHT_VERBS: ReadonlySet<string> = new Set(
  list(
    'make take carry_out conduct undertake issue give grant see include face bring announce confirm hold obtain secure complete formalize formalise finalize finalise',
  ),
);
