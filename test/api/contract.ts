/** What `schema/` and the server promise to scripts and saved queries elsewhere, in the order of the contract of names. */

/** Fields with the type of what they give; arguments in brackets. A field may have more arguments than are named here. */
export const FIELDS: Readonly<Record<string, string>> = {
  Decision: `id: ID! name: String! kind: Kind! act: Act! stage: Stage! certainty: Certainty! jurisdiction: String when: String earliest: Date latest: Date
    precision: Precision partOfDay: PartOfDay basis: TimeBasis validFrom: Date validTo: Date durationIso: String actGroup: String
    decidedBy: [Entity!]! proposedBy: [Entity!]! announcedBy: [Entity!]! demandedBy: [Entity!]! opposedBy: [Entity!]! appliesIn: [Place!]!
    removes: [Entity!]! appoints: [Entity!]! creates: [Entity!]! abolishes: [Entity!]! tasks: [Entity!]! targets: [Entity!]! benefits: [Entity!]!
    toOffice: [Office!]! concerns: [Entity!]! respondsTo: [Happening!]! extends: [Decision!]! amends: [Decision!]! suspends: [Decision!]!
    lifts: [Decision!]! annuls: [Decision!]! replaces: [Decision!]! implements: [Decision!]! ofKind: DecisionKind claims: [Claim!]! denials: [Claim!]!
    pageKey: String! evidence(first): [Evidence!]! inForce(on,place): Boolean reportCount: Int! sourceCount: Int! citation: String!`,
  Evidence: 'quote: String! start: Int! end: Int! sentence: EvidenceSentence! claim: EvidenceClaim report: EvidenceReport!',
  EvidenceSentence: 'id: ID! text: String!',
  EvidenceClaim:
    'id: ID! rule: String score: Float factuality: Factuality polarity: Polarity modality: Modality stage: Stage dateText: String attributedTo: EvidenceSpeaker',
  EvidenceSpeaker: 'text: String!',
  EvidenceReport: 'id: ID! title: String url: String publishedAt: String source: EvidenceSource',
  EvidenceSource: 'name: String',
  Event:
    'id: ID! name: String! kind: Kind! when: String happenedIn: [Place!]! takenPartBy: [Entity!]! concerns: [Entity!]! respondsTo: [Happening!]! claims: [Claim!]! evidence(first): [Evidence!]!',
  Happening: 'id: ID! name: String! kind: Kind! when: String',
  ...Object.fromEntries(
    ['Entity', 'Person', 'Body', 'Office', 'Place', 'Topic'].map((type) => [
      type,
      'id: ID! name: String! fullName: String! names: [Name!]! externalIds: [String!] mentions: [Mention!]! decided(limit,sort,where): [Decision!]!',
    ]),
  ),
  'Person ': 'holdings: [Holding!]! officesOn(date): [Office!]! evidence(first): [Evidence!]!',
  'Office ': 'holders: [Person!]! evidence(first): [Evidence!]!',
  'Body ': 'partOf: [Body!]! evidence(first): [Evidence!]!',
  'Place ':
    'partOf: [Place!]! parts: [Place!]! location: Point decisions(on,includeParts,first): [Decision!]! evidence(first): [Evidence!]!',
  'Topic ': 'evidence(first): [Evidence!]!',
  Report:
    'source: Source sentences: [Sentence!]! mentions: [Mention!]! claims: [Claim!]! decisions: [Decision!]! nearDuplicates: [Report!]! revisionOf: [Report!]!',
  Mention: 'text: String spans: [MentionSpan!]! refersTo: Entity report: Report rule: String score: Float',
  MentionSpan: 'sentenceId: ID! start: Int! end: Int! text: String! form: MentionForm',
  Claim: 'sentence: Sentence',
  Sentence: 'report: Report',
  Holding: 'office: Office',
  Hit: 'id: ID! type: HitType! name: String! snippet: String! score: Float!',
  Meta: 'graphVersion: String! schemaVersion: String! rulesVersion: String! counts: [Facet!]! licences: [String!]!',
  Facets: 'kind: [Facet!]! stage: [Facet!]! country: [Facet!]! month: [Facet!]!',
  Query: `decisions(where,sort,limit,offset): [Decision!]! events(where,sort,limit,offset): [Event!]! people(where,sort,limit,offset): [Person!]!
    bodies(where,sort,limit,offset): [Body!]! offices(where,sort,limit,offset): [Office!]! places(where,sort,limit,offset): [Place!]!
    topics(where,sort,limit,offset): [Topic!]! reports(where,sort,limit,offset): [Report!]! sources(where,sort,limit,offset): [Source!]!
    claims(where,sort,limit,offset): [Claim!]! holdings(where,sort,limit,offset): [Holding!]!
    decision(id): Decision event(id): Event report(id): Report entity(id): Entity
    search(text,types,first): [Hit!]! decisionsPage(filter,first,after): [Decision!]! evidenceOf(id,first): [Evidence!]!
    inForce(on,place,includeParts,first): [Decision!]! timeline(id,from,to,first,after): [Happening!]! path(from,to,maxHops): [Path!]!
    conflicts(first): [Conflict!]! changedSince(run,first,after): [Change!]! reviewQueue(first,after): [ReviewItem!]! facets(filter): Facets! meta: Meta!`,
  Mutation: `judgeSame(keep,fold,why): JudgementResult! judgeDifferent(a,b,why): JudgementResult! refer(mention,entity,why): JudgementResult!
    undoJudgement(id,why): JudgementResult! hideReport(id,why): JudgementResult! unhideReport(id,why): JudgementResult!`,
};

/** Inputs and the names in them that saved queries use. */
export const INPUTS: Readonly<Record<string, readonly string[]>> = {
  DecisionFilter: ['kind', 'stage', 'act', 'certainty', 'decider', 'place', 'includeParts', 'from', 'to', 'minSources', 'text'],
  DecisionWhere: ['id', 'name', 'kind', 'earliest', 'decidedBy', 'AND', 'OR', 'NOT'],
  StringScalarFilters: ['eq', 'in', 'contains', 'startsWith', 'endsWith'],
};

export const ENUMS: readonly string[] = [
  'Kind',
  'Act',
  'Stage',
  'Certainty',
  'Polarity',
  'Factuality',
  'Modality',
  'Precision',
  'TimeBasis',
  'Origin',
];

/** Every error code with a request that meets it; `null` where it takes a defect or a database that is away. */
export const CODES: Readonly<Record<string, string | null>> = {
  BAD_INPUT: '{ decisions(limit: 0) { id } }',
  TOO_EXPENSIVE: `{ decisions(limit: 100) { claims(limit: 100) { arguments(limit: 100) { id } } } }`,
  UNAUTHENTICATED: 'mutation { hideReport(id: "report/a1", why: "x") { id } }',
  FORBIDDEN: null,
  NOT_FOUND: 'mutation { hideReport(id: "report/none", why: "x") { id } }',
  CONFLICT: 'mutation { hideReport(id: "report/a1", why: "x", version: "0000") { id } }',
  TIMEOUT: null,
  DATABASE_UNAVAILABLE: null,
  INTERNAL: null,
};

/** Paths of the server, with the status and the kind of answer. */
export const PATHS: readonly (readonly [path: string, status: number, type: string])[] = [
  ['/', 200, 'text/html'],
  ['/graphql?query=%7B__typename%7D', 200, 'application/json'],
  ['/graphiql', 200, 'text/html'],
  ['/schema.graphql', 200, 'text/plain'],
  ['/healthz', 200, 'application/json'],
  ['/readyz', 200, 'application/json'],
  ['/metrics', 200, 'text/plain'],
  ['/decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa', 200, 'text/html'],
  ['/decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa.json', 200, 'application/json'],
  ['/decision/kz/state_of_emergency/almaty/2022-01-05-aaaaaa.csv', 200, 'text/csv'],
  ['/event/kz/protest/zhanaozen/2022-01-02-111111.json', 200, 'application/json'],
  ['/person/kz/kassym-jomart-tokayev.json', 200, 'application/json'],
  ['/report/a1.csv', 200, 'text/csv'],
  ['/place/kz/alma-ata', 301, ''],
  ['/reconcile', 200, 'application/json'],
  ['/reconcile/suggest/entity?prefix=alm', 200, 'application/json'],
  ['/reconcile/preview?id=place/kz/almaty', 200, 'text/html'],
  ['/reconcile/properties', 200, 'application/json'],
  ...['csv', 'jsonl', 'graphml', 'gexf', 'ftm', 'plover', 'neo4j-admin', 'cypher'].map(
    (format) => [`/export?format=${format}&kind=curfew`, 200, ''] as const,
  ),
  ['/guide', 200, 'text/html'],
  ['/gazette.grass', 200, 'text/plain'],
  ['/nothing', 404, 'application/json'],
];
