import type { Claim, ClaimArgument, EntityLink, Evidence, Mention } from './evidence.ts';
import type { Anchor, Judgement } from './judgement.ts';
import type { ReferenceData } from './reference-data.ts';
import type { LinkRole } from './relationship-types.ts';
import type { Report } from './report.ts';
import type { GraphRows, RelationshipRow } from './rows.ts';
import type { Assignment, Unit } from './unit.ts';
import type { Decision, Entity, Event, HappeningRole, Holding, JudgedNode, Redirect, Reference, Relation } from './world.ts';

/** What the first stratum needs of a report. */
export interface ReportFacts {
  readonly id: string;
  readonly sourceId: string;
  readonly publishedAt: string;
  /** Reports of one source under one record key are revisions of each other. */
  readonly recordKey?: string;
  readonly text: string;
  /** Two near-duplicates share at least one. */
  readonly bands: readonly string[];
  /** Tells of most that share a band that they are none; empty when nobody has noted it. */
  readonly sketch: string;
}

/** As much of a report as tells of most others that they are no near-duplicates of it. */
export type Sketched = Pick<ReportFacts, 'id' | 'sketch'>;

/** Where one report's mentions and claims stand among all others. */
export interface Placement {
  /** By mention id; what has no entity has no unit. */
  readonly units: ReadonlyMap<string, Unit>;
  /** By claim id; what founds no happening has none. */
  readonly slots: ReadonlyMap<string, string>;
  /** By claim id, of the same claims: all that tells which happening of its block it is about. */
  readonly clusterKeys: ReadonlyMap<string, string>;
  /** By claim id, of the same claims. */
  readonly blocks: ReadonlyMap<string, string>;
  /** What the user's reference data say of mentions that reading left open. */
  readonly links: ReadonlyMap<string, EntityLink>;
}

export interface EntityBlocks {
  readonly blocks: ReadonlyMap<string, readonly Unit[]>;
  /** Blocks that are cut by spelling, of which `blocks` may hold a part. */
  readonly crowded: ReadonlySet<string>;
  readonly judgements: readonly Judgement[];
}

export interface DerivedEntities {
  readonly entities: readonly Entity[];
  readonly assignments: readonly Assignment[];
  readonly redirects: readonly Redirect[];
  readonly judged: readonly JudgedNode[];
}

/** A claim as short as it takes to find the happening that it is about. */
export interface ClaimKey {
  readonly id: string;
  /** See `Placement.clusterKeys`. */
  readonly clusterKey: string;
}

/** The claims of a block that are about one happening, by id, sorted. */
export interface Gathered {
  readonly founder: string;
  /** Where the happening stands; see `model/slot.ts`. */
  readonly slot: string;
  readonly supporting: readonly string[];
  readonly rejecting: readonly string[];
  readonly denying: readonly string[];
}

export interface HappeningSurroundings {
  referent(mentionId: string): Pick<Entity, 'id' | 'type'> | undefined;
  nameOf(entityId: string): string;
  sourceOf(reportId: string): string;
  publishedOf(reportId: string): string;
  duplicatesOf(reportId: string): readonly string[];
  holdingsOf(officeId: string): readonly Holding[];
}

export interface DerivedHoldings {
  readonly holdings: readonly Holding[];
  /** `STARTS` and `ENDS`, by decision. */
  readonly roles: ReadonlyMap<string, readonly HappeningRole[]>;
  /** Claims that contradict reference data; they change nothing. */
  readonly conflictingClaimIds: readonly string[];
}

/** A decision as one that acts on another is told to: enough to find the one that it lifts or extends. */
export type SiblingDecision = Pick<Decision, 'id' | 'kind' | 'act' | 'block' | 'earliest' | 'latest' | 'sortDate'>;

/** As much of a decision or an event as its links follow from. */
export type LinkedHappening = Pick<Event, 'id' | 'claimIds'> | (SiblingDecision & Pick<Decision, 'claimIds'>);

/** What the act of a decision links it to. */
export interface ImpliedLink {
  readonly type: LinkRole;
  readonly targetId: string;
}

/** A stretch of days of one block whose claims depend on no others. */
export interface Run {
  readonly slots: readonly string[];
}

/** What reference data say, as the strata ask for it. */
export interface Knowledge {
  readonly stated: readonly Entity[];
  isStated(id: string): boolean;
  entity(id: string): Entity | undefined;
  /** `country`: of a body, where its id names none. */
  relations(id: string, country?: string): readonly Relation[];
  /** People of reference data whose names have this block key. */
  people(key: string): readonly Entity[];
  /** Blocks of what reference data state, which are derived even if no report speaks of them. */
  readonly blocks: readonly string[];
  /** Holdings that reference data state, between survivors. */
  statedHoldings(survivor: (id: string) => string): StatedHoldings;
  /** Whether reference data bear this name of an institution. */
  isNamed(type: Mention['type'], text: string): boolean;
}

export interface StatedHoldings {
  readonly all: readonly Holding[];
  ofPerson(personId: string): readonly Holding[];
  ofOffice(officeId: string): readonly Holding[];
}

/** What new records of reference data change: the difference of what is known without and with them. */
export interface KnowledgeChange {
  readonly blocks: readonly string[];
  /** Name keys under which mentions may now mean something else. */
  readonly norms: readonly string[];
  readonly people: readonly string[];
  readonly offices: readonly string[];
}

/**
 * The pure functions of a derivation, stratum by stratum, as `neo4j/derive/` asks for them. `resolve/derive/` and `graph/`
 * have them; whoever puts the stages together hands them in. Each sees only the blocks that it is given.
 */
export interface DerivationRules {
  know(reference: ReferenceData): Knowledge;
  compareKnowledge(before: Knowledge, after: Knowledge): KnowledgeChange;
  inForce(judgements: readonly Judgement[]): readonly Judgement[];
  hidden(inForce: readonly Judgement[]): ReadonlySet<string>;

  reportFacts(report: Pick<Report, 'id' | 'text' | 'sourceId' | 'publishedAt' | 'url' | 'externalId'>): ReportFacts;
  /** Ids of those that may be near-duplicates of one another, or of one of the others, and of these; no texts are looked at. */
  mayBeDuplicates(reports: readonly Sketched[], others: readonly Sketched[]): ReadonlySet<string>;
  nearDuplicates(reports: readonly ReportFacts[]): readonly Relation[];
  nearDuplicatesBetween(reports: readonly ReportFacts[], others: readonly ReportFacts[]): readonly Relation[];
  revisions(reports: readonly ReportFacts[]): readonly Relation[];
  superseded(reports: readonly ReportFacts[]): ReadonlySet<string>;

  /** With what reference data say of mentions that reading left open. */
  place(evidence: Evidence, inForce: readonly Judgement[], reference: ReferenceData): Placement;
  /** Units alone, of a report without judgements. */
  units(mentions: readonly Mention[], argumentsOf: readonly ClaimArgument[]): ReadonlyMap<string, Unit>;
  readonly crowdedAbove: number;
  /** The block in which an anchor looks for its entity first. */
  anchorBlock(anchor: Anchor & { kind: 'entity' }): string;
  bears(entity: Pick<Entity, 'type' | 'country' | 'names'>, anchor: Anchor & { kind: 'entity' }): boolean;
  /** Blocks, and in crowded ones spellings, that a person of reference data ties to one. */
  tiedBlocks(block: string, knowledge: Knowledge): readonly string[];
  tiedSpellings(block: string, spellings: readonly string[], knowledge: Knowledge): readonly string[];
  deriveEntities(blocks: EntityBlocks, knowledge: Knowledge): DerivedEntities;
  withSurroundings(
    entities: readonly Entity[],
    needed: readonly string[],
    knowledge: Knowledge,
    survivor: (id: string) => string,
  ): { readonly entities: readonly Entity[]; readonly relations: readonly Relation[] };
  referenceOf(mention: Pick<Mention, 'id' | 'link' | 'form'>, assignment: Assignment): Reference;

  /** Slots of the same lane between which a claim of this slot can have a say, widened by `reach` days. */
  windowOf(slot: string, reach: number): { readonly from: string; readonly to: string };
  /** The slots of a lane cut into runs, those that touch a slot of `dirty`; undefined when a run may go on outside the window. */
  runsOf(
    slots: readonly string[],
    dirty: readonly string[],
    window: { readonly from: string; readonly to: string },
  ): readonly Run[] | undefined;
  /**
   * The claims of a block, or of complete runs of it, by the happenings that they are about; `hasOthers` when at least two dated
   * happenings of the block lie outside of them.
   */
  gather(block: string, claims: readonly ClaimKey[], hasOthers: boolean): readonly Gathered[];
  deriveHappening(block: string, gathered: Gathered, claims: ReadonlyMap<string, Claim>, context: HappeningSurroundings): Decision | Event;
  siblingBlocks(block: string): readonly string[];
  deriveLinks(
    happening: LinkedHappening,
    siblings: readonly SiblingDecision[],
    context: { happeningOf(claimId: string): string | undefined; argumentsOf(claimId: string): readonly ClaimArgument[] },
  ): readonly HappeningRole[];
  impliedLink(decision: SiblingDecision, siblings: readonly SiblingDecision[]): ImpliedLink | undefined;
  changesHoldings(decision: Decision): boolean;
  peopleOf(decision: Decision): readonly string[];
  deriveHoldings(
    personId: string,
    decisions: readonly Decision[],
    stated: readonly Holding[],
    ofOffice: (officeId: string) => readonly Holding[],
  ): DerivedHoldings;

  kindRows(): GraphRows['nodes'];
  entityRows(entities: readonly Entity[]): GraphRows;
  relationRows(relations: readonly Relation[]): readonly RelationshipRow[];
  referenceRows(references: readonly Reference[]): readonly RelationshipRow[];
  happeningRows(happenings: readonly (Decision | Event)[]): GraphRows;
  roleRows(happening: Pick<Decision | Event, 'id'>, roles: readonly HappeningRole[]): readonly RelationshipRow[];
  holdingRows(holdings: readonly Holding[], nameOf: (id: string) => string): GraphRows;
}
