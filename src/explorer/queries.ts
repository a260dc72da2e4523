/** Every question the pages ask; names are those of `/schema.graphql`. */
const TIME = 'when earliest latest precision partOfDay basis';
const REF = '__typename id name';
const QUOTE =
  'quote start end sentence { id text } claim { id rule score factuality polarity modality stage dateText attributedTo { text } } report { id title url publishedAt source { name } }';
const ROW = `${REF} kind stage certainty sortDate pageKey ${TIME} decidedBy { ${REF} } appliesIn { ${REF} }`;

export const SEARCH = /* GraphQL */ `
  query Search($text: String!, $types: [HitType!], $first: Int) { search(text: $text, types: $types, first: $first) { id type name snippet score } }`;

export const DECISIONS = /* GraphQL */ `
  query Decisions($filter: DecisionFilter, $first: Int, $after: String) {
    decisionsPage(filter: $filter, first: $first, after: $after) { ${ROW} }
  }`;

export const FACETS = /* GraphQL */ `
  query Facets($filter: DecisionFilter) {
    facets(filter: $filter) { total kind { value count } stage { value count } country { value count } month { value count } }
  }`;

export const DECISION = /* GraphQL */ `
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

export const EVENT = /* GraphQL */ `
  query Event($id: ID!) {
    event(id: $id) {
      ${REF} kind ${TIME} participantText magnitude
      happenedIn { ${REF} } takenPartBy { ${REF} } concerns { ${REF} } respondsTo { ${REF} }
      evidence(first: 100) { ${QUOTE} }
    }
  }`;

export const ENTITY = /* GraphQL */ `
  query Entity($id: ID!) {
    entity(id: $id) {
      ${REF} names(limit: 100) { text }
      ... on Person { sector birth provisional holdings { id ${TIME} acting office { ${REF} } } }
      ... on Office { rank holdings { id ${TIME} acting person { ${REF} } } }
      ... on Body { bodyKind country partOf { ${REF} } }
      ... on Place { placeKind iso population location { latitude longitude } partOf { ${REF} } parts { ${REF} } }
    }
  }`;

export const TIMELINE = /* GraphQL */ `
  query Timeline($id: ID!, $from: Date, $to: Date, $first: Int, $after: String) {
    timeline(id: $id, from: $from, to: $to, first: $first, after: $after) { ${REF} kind when sortDate earliest latest }
  }`;

export const EVIDENCE = /* GraphQL */ `
  query Evidence($id: ID!, $first: Int) { evidenceOf(id: $id, first: $first) { ${QUOTE} } }`;

export const REPORT = /* GraphQL */ `
  query Report($id: ID!) {
    report(id: $id) {
      id name title url lang publishedAt text source { id name }
      mentions(first: 100) { id text rule score refersTo { ${REF} } spans { sentenceId start end text form } }
      claims(first: 100) { id about kind stage polarity factuality modality start end rule score supports { ${REF} } }
      nearDuplicates { id name } revisionOf { id name }
    }
  }`;

export const CONFLICTS = /* GraphQL */ `
  query Conflicts($first: Int) { conflicts(first: $first) { about decision { id name when } one { quote when reportId title } other { quote when reportId title } } }`;

export const PATH = /* GraphQL */ `
  query Path($from: ID!, $to: ID!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) { nodes { id name type } steps { from to type claimIds } } }`;

export const REVIEW = /* GraphQL */ `
  query Review($first: Int, $after: String) { reviewQueue(first: $first, after: $after) { id pageKey type name why score a { id name type } b { id name type } } }`;

export const PLACED = /* GraphQL */ `
  query Placed($filter: DecisionFilter, $first: Int) {
    decisionsPage(filter: $filter, first: $first) { ${REF} kind stage certainty sortDate ${TIME} decidedBy { ${REF} } places: appliesIn { ${REF} location { latitude longitude } } }
  }`;

export const JUDGE_SAME = /* GraphQL */ `mutation Same($keep: ID!, $fold: ID!, $why: String!) { judgeSame(keep: $keep, fold: $fold, why: $why) { judgement } }`;
export const JUDGE_DIFFERENT = /* GraphQL */ `mutation Different($a: ID!, $b: ID!, $why: String!) { judgeDifferent(a: $a, b: $b, why: $why) { judgement } }`;
export const UNDO = /* GraphQL */ `mutation Undo($id: ID!, $why: String!) { undoJudgement(id: $id, why: $why) { judgement } }`;

export const NEIGHBOUR_COUNTS = /* GraphQL */ `
  query NeighbourCounts($id: ID!) { neighbourCounts(id: $id) { type count } }`;

export const NEIGHBOURS = /* GraphQL */ `
  query Neighbours($id: ID!, $type: String, $first: Int) { neighbours(id: $id, type: $type, first: $first) { from to type node { id name type } } }`;

export const REFER = /* GraphQL */ `mutation Refer($mention: ID!, $entity: ID, $why: String!) { refer(mention: $mention, entity: $entity, why: $why) { judgement } }`;
