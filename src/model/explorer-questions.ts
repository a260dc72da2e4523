/**
 * Every question that the pages of the explorer ask, in the names of `/schema.graphql`. They stand here and not beside the pages,
 * because the server has the database plan them before the first reader comes.
 */
const TIME = 'when earliest latest precision partOfDay basis';
const HELD = 'id when earliest latest precision acting';
const REF = '__typename id name';
const QUOTE =
  'side quote start end sentence { id text start } claim { id rule score factuality stage attributedTo { text } } report { id title publishedOn source { name } }';
const ROW = `${REF} kind stage certainty sortDate pageKey ${TIME} decidedBy { ${REF} } appliesIn { ${REF} }`;

const HAPPENING = `${REF} kind when sortDate pageKey earliest latest ... on Decision { stage certainty partOfDay decidedBy { ${REF} } appliesIn { ${REF} } } ... on Event { partOfDay happenedIn { ${REF} } }`;

export const META: string = /* GraphQL */ `query Meta { meta { counts { value count } } }`;

export const SEARCH: string = /* GraphQL */ `
  query Search($text: String!, $types: [HitType!], $first: Int) { search(text: $text, types: $types, first: $first) { id type name snippet score when source within country } }`;

export const DECISIONS: string = /* GraphQL */ `
  query Decisions($filter: DecisionFilter, $first: Int, $after: String) {
    decisionsPage(filter: $filter, first: $first, after: $after) { ${ROW} }
    facets(filter: $filter) { total }
  }`;

export const FACETS: string = /* GraphQL */ `
  query Facets($filter: DecisionFilter) {
    facets(filter: $filter) { total kind { value count } stage { value count } country { value count } month { value count } }
  }`;

const NEIGHBOUR = 'from to type claimIds basis attribute amount node { id name fullName type }';

export const DECISION: string = /* GraphQL */ `
  query Decision($id: ID!) {
    decision(id: $id) {
      ${REF} kind act stage certainty ground jurisdiction ${TIME} validFrom validTo durationIso reportCount sourceCount citation
      evidence(first: 100) { ${QUOTE} }
    }
    neighbours(id: $id, first: 100) { ${NEIGHBOUR} }
    timeline(id: $id, first: 100) { ${HAPPENING} }
  }`;

export const EVENT: string = /* GraphQL */ `
  query Event($id: ID!) {
    event(id: $id) { ${REF} kind ${TIME} participantText magnitude evidence(first: 100) { ${QUOTE} } }
    neighbours(id: $id, first: 100) { ${NEIGHBOUR} }
  }`;

export const ENTITY: string = /* GraphQL */ `
  query Entity($id: ID!) {
    entity(id: $id) {
      ${REF} fullName names(limit: 100) { text }
      ... on Person { country sector birth provisional holdings { ${HELD} office { ${REF} } } }
      ... on Office { country rank holdings { ${HELD} person { ${REF} } } }
      ... on Body { bodyKind country partOf { ${REF} } }
      ... on Place { placeKind iso population location { latitude longitude } partOf { ${REF} } parts { ${REF} } }
    }
  }`;

export const TIMELINE: string = /* GraphQL */ `
  query Timeline($id: ID!, $from: Date, $to: Date, $first: Int, $after: String) {
    timeline(id: $id, from: $from, to: $to, first: $first, after: $after) { ${HAPPENING} }
  }`;

export const EVIDENCE: string = /* GraphQL */ `
  query Evidence($id: ID!, $first: Int) { evidenceOf(id: $id, first: $first) { ${QUOTE} } }`;

const MENTION = `id text refersTo { ${REF} } spans { start end form }`;
const CLAIM = `id kind stage polarity start end rule supports { ${REF} } denies { ${REF} }`;

export const REPORT: string = /* GraphQL */ `
  query Report($id: ID!) {
    report(id: $id) {
      id name title url lang publishedOn text source { name }
      mentions(first: 100) { ${MENTION} }
      claims(first: 100) { ${CLAIM} }
      nearDuplicates { id name } revisionOf { id name }
    }
  }`;

/** The mentions and claims of a report after the first so many of each. */
export const REPORT_REST: string = /* GraphQL */ `
  query ReportRest($id: ID!, $mentions: Int!, $claims: Int!) {
    report(id: $id) { mentions(first: 100, offset: $mentions) { ${MENTION} } claims(first: 100, offset: $claims) { ${CLAIM} } }
  }`;

export const CONFLICTS: string = /* GraphQL */ `
  query Conflicts($first: Int) { conflicts(first: $first) { about decision { id name when } one { quote when reportId title } other { quote when reportId title } } }`;

export const PATH: string = /* GraphQL */ `
  query Path($from: ID!, $to: ID!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) { nodes { id name type } steps { from to type claimIds } } }`;

export const REVIEW: string = /* GraphQL */ `
  query Review($first: Int, $after: String) {
    reviewQueue(first: $first, after: $after) { id pageKey type name why score a { id name type } b { id name type } seen { ${QUOTE} } }
  }`;

/** What an editor has to know of one side of a pair. */
export const SIDE: string = /* GraphQL */ `
  query Side($id: ID!) {
    entity(id: $id) {
      ${REF} names(limit: 20) { text }
      ... on Person { country birth provisional holdings(limit: 10) { ${HELD} office { ${REF} } } }
      ... on Body { country bodyKind }
      ... on Office { country rank }
      ... on Place { country placeKind }
    }
    evidenceOf(id: $id, first: 5) { ${QUOTE} }
  }`;

const PLACED_IN = `${REF} placeKind location { latitude longitude }`;

export const PLACED: string = /* GraphQL */ `
  query Placed($filter: DecisionFilter, $first: Int, $after: String) {
    decisionsPage(filter: $filter, first: $first, after: $after) { ${REF} kind stage certainty sortDate pageKey ${TIME} decidedBy { ${REF} } places: appliesIn { ${PLACED_IN} } }
    facets(filter: $filter) { total }
  }`;

export const PLACED_EVENTS: string = /* GraphQL */ `
  query PlacedEvents($where: EventWhere, $limit: Int!, $offset: Int!) {
    events(where: $where, limit: $limit, offset: $offset, sort: [{ sortDate: ASC }, { id: ASC }]) { ${REF} kind sortDate ${TIME} places: happenedIn { ${PLACED_IN} } }
  }`;

export const JUDGE_SAME: string = /* GraphQL */ `mutation Same($keep: ID!, $fold: ID!, $why: String!) { judgeSame(keep: $keep, fold: $fold, why: $why) { id } }`;
export const JUDGE_DIFFERENT: string = /* GraphQL */ `mutation Different($a: ID!, $b: ID!, $why: String!) { judgeDifferent(a: $a, b: $b, why: $why) { id } }`;
export const UNDO: string = /* GraphQL */ `mutation Undo($id: ID!, $why: String!) { undoJudgement(id: $id, why: $why) { id } }`;

export const NEIGHBOUR_COUNTS: string = /* GraphQL */ `
  query NeighbourCounts($id: ID!) { neighbourCounts(id: $id) { type count } }`;

/** What a picture begins with: whichever of the three bears the id. */
export const START: string = /* GraphQL */ `
  query Start($id: ID!) { entity(id: $id) { id name } decision(id: $id) { id name } event(id: $id) { id name } }`;

export const NEIGHBOURS: string = /* GraphQL */ `
  query Neighbours($id: ID!, $type: String, $first: Int, $offset: Int) { neighbours(id: $id, type: $type, first: $first, offset: $offset) { ${NEIGHBOUR} } }`;

/** The words behind the claims of one relationship. */
export const CLAIMS: string = /* GraphQL */ `
  query Claims($ids: [ID!]!) {
    claims(where: { id: { in: $ids } }, limit: 10) { id quote start rule score factuality stage polarity speaker sentence { id text start report { id title publishedOn source { name } } } }
  }`;

export const REFER: string = /* GraphQL */ `mutation Refer($mention: ID!, $entity: ID, $why: String!) { refer(mention: $mention, entity: $entity, why: $why) { id } }`;
