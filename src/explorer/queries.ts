/** Every question the pages ask; names are those of `/schema.graphql`. */
const TIME = 'when earliest latest precision partOfDay basis';
const HELD = 'id when earliest latest precision acting';
const REF = '__typename id name';
const QUOTE =
  'quote start end sentence { id text } claim { id rule score factuality polarity modality stage dateText attributedTo { text } } report { id title url publishedAt source { name } }';
const ROW = `${REF} kind stage certainty sortDate pageKey ${TIME} decidedBy { ${REF} } appliesIn { ${REF} }`;

export const SEARCH: string = /* GraphQL */ `
  query Search($text: String!, $types: [HitType!], $first: Int) { search(text: $text, types: $types, first: $first) { id type name snippet score } }`;

export const DECISIONS: string = /* GraphQL */ `
  query Decisions($filter: DecisionFilter, $first: Int, $after: String) {
    decisionsPage(filter: $filter, first: $first, after: $after) { ${ROW} }
    facets(filter: $filter) { total }
  }`;

export const FACETS: string = /* GraphQL */ `
  query Facets($filter: DecisionFilter) {
    facets(filter: $filter) { total kind { value count } stage { value count } country { value count } month { value count } }
  }`;

export const DECISION: string = /* GraphQL */ `
  query Decision($id: ID!) {
    decision(id: $id) {
      ${ROW} act ground jurisdiction validFrom validTo durationIso actGroup reportCount sourceCount citation
      proposedBy { ${REF} } announcedBy { ${REF} } demandedBy { ${REF} } opposedBy { ${REF} }
      removes { ${REF} } appoints { ${REF} } creates { ${REF} } abolishes { ${REF} } tasks { ${REF} } targets { ${REF} } benefits { ${REF} }
      toOffice { ${REF} } concerns { ${REF} }
      respondsTo { ${REF} } extends { ${REF} } amends { ${REF} } suspends { ${REF} } lifts { ${REF} } annuls { ${REF} } replaces { ${REF} } implements { ${REF} }
      evidence(first: 100) { ${QUOTE} }
    }
  }`;

export const EVENT: string = /* GraphQL */ `
  query Event($id: ID!) {
    event(id: $id) {
      ${REF} kind ${TIME} participantText magnitude
      happenedIn { ${REF} } takenPartBy { ${REF} } concerns { ${REF} } respondsTo { ${REF} }
      evidence(first: 100) { ${QUOTE} }
    }
  }`;

export const ENTITY: string = /* GraphQL */ `
  query Entity($id: ID!) {
    entity(id: $id) {
      ${REF} names(limit: 100) { text }
      ... on Person { sector birth provisional holdings { ${HELD} office { ${REF} } } }
      ... on Office { rank holdings { ${HELD} person { ${REF} } } }
      ... on Body { bodyKind country partOf { ${REF} } }
      ... on Place { placeKind iso population location { latitude longitude } partOf { ${REF} } parts { ${REF} } }
    }
  }`;

export const TIMELINE: string = /* GraphQL */ `
  query Timeline($id: ID!, $from: Date, $to: Date, $first: Int, $after: String) {
    timeline(id: $id, from: $from, to: $to, first: $first, after: $after) { ${REF} kind when sortDate earliest latest }
  }`;

export const EVIDENCE: string = /* GraphQL */ `
  query Evidence($id: ID!, $first: Int) { evidenceOf(id: $id, first: $first) { ${QUOTE} } }`;

export const REPORT: string = /* GraphQL */ `
  query Report($id: ID!) {
    report(id: $id) {
      id name title url lang publishedAt text source { id name }
      mentions(first: 100) { id text rule score refersTo { ${REF} } spans { sentenceId start end text form } }
      claims(first: 100) { id about kind stage polarity factuality modality start end rule score supports { ${REF} } }
      nearDuplicates { id name } revisionOf { id name }
    }
  }`;

export const CONFLICTS: string = /* GraphQL */ `
  query Conflicts($first: Int) { conflicts(first: $first) { about decision { id name when } one { quote when reportId title } other { quote when reportId title } } }`;

export const PATH: string = /* GraphQL */ `
  query Path($from: ID!, $to: ID!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) { nodes { id name type } steps { from to type claimIds } } }`;

export const REVIEW: string = /* GraphQL */ `
  query Review($first: Int, $after: String) { reviewQueue(first: $first, after: $after) { id pageKey type name why score a { id name type } b { id name type } } }`;

export const PLACED: string = /* GraphQL */ `
  query Placed($filter: DecisionFilter, $first: Int) {
    decisionsPage(filter: $filter, first: $first) { ${REF} kind stage certainty sortDate ${TIME} decidedBy { ${REF} } places: appliesIn { ${REF} location { latitude longitude } } }
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
  query Neighbours($id: ID!, $type: String, $first: Int) { neighbours(id: $id, type: $type, first: $first) { from to type claimIds node { id name type } } }`;

export const REFER: string = /* GraphQL */ `mutation Refer($mention: ID!, $entity: ID, $why: String!) { refer(mention: $mention, entity: $entity, why: $why) { id } }`;
