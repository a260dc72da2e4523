/** Every question the pages ask; names are those of `/schema.graphql`. */
const TIME = 'when earliest latest precision partOfDay basis';
const REF = '__typename id name';
const QUOTE =
  'quote start end sentence { id text } claim { id rule score factuality polarity modality stage dateText attributedTo { text } } report { id title url publishedAt source { name } }';
const ROW = `${REF} kind stage certainty sortDate pageKey ${TIME} decidedBy { ${REF} } appliesIn { ${REF} }`;

export const SEARCH = /* GraphQL */ `
  query Search($text: String!, $first: Int) { search(text: $text, first: $first) { id type name snippet score } }`;

export const DECISIONS = /* GraphQL */ `
  query Decisions($filter: DecisionFilter, $first: Int, $after: String) {
    decisionsPage(filter: $filter, first: $first, after: $after) { ${ROW} }
  }`;

export const FACETS = /* GraphQL */ `
  query Facets($filter: DecisionFilter) {
    facets(filter: $filter) { kind { value count } stage { value count } country { value count } month { value count } }
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
      ${REF} names
      ... on Person { sector birth provisional holdings { id ${TIME} acting office { ${REF} } } }
      ... on Office { rank holders { id ${TIME} acting person { ${REF} } } }
      ... on Body { bodyKind country partOf { ${REF} } }
      ... on Place { placeKind iso population location { latitude longitude } partOf { ${REF} } parts { ${REF} } }
    }
  }`;

export const TIMELINE = /* GraphQL */ `
  query Timeline($id: ID!, $from: Date, $to: Date, $first: Int, $after: String) {
    timeline(id: $id, from: $from, to: $to, first: $first, after: $after) { ${REF} kind when sortDate earliest latest precision }
  }`;

export const EVIDENCE = /* GraphQL */ `
  query Evidence($id: ID!, $first: Int) { evidenceOf(id: $id, first: $first) { ${QUOTE} } }`;

export const REPORT = /* GraphQL */ `
  query Report($id: ID!) {
    report(id: $id) {
      id name title url lang publishedAt text source { id name }
      sentences(limit: 100) { id index start end }
      mentions(limit: 100) { id text rule score refersTo { ${REF} } spans { sentenceId start end text form } }
      claims(limit: 100) { id about kind stage polarity factuality modality start end rule score supports { ${REF} } }
      nearDuplicates { id name } revisionOf { id name }
    }
  }`;

export const CONFLICTS = /* GraphQL */ `
  query Conflicts($first: Int) { conflicts(first: $first) { decision { ${REF} } type values reports { id title } } }`;

export const PATH = /* GraphQL */ `
  query Path($from: ID!, $to: ID!, $maxHops: Int) { path(from: $from, to: $to, maxHops: $maxHops) { nodes { id name type } steps { from to type claimIds } } }`;

export const REVIEW = /* GraphQL */ `
  query Review($first: Int, $after: String) { reviewQueue(first: $first, after: $after) { id a { ${REF} } b { ${REF} } score why pageKey } }`;

export const PLACED = /* GraphQL */ `
  query Placed($filter: DecisionFilter, $first: Int) {
    decisionsPage(filter: $filter, first: $first) { ${REF} kind stage certainty sortDate ${TIME} decidedBy { ${REF} } places: appliesIn { ${REF} location { latitude longitude } } }
  }`;

export const JUDGE_SAME = /* GraphQL */ `mutation Same($keep: ID!, $fold: ID!, $why: String!) { judgeSame(keep: $keep, fold: $fold, why: $why) { id } }`;
export const JUDGE_DIFFERENT = /* GraphQL */ `mutation Different($a: ID!, $b: ID!, $why: String!) { judgeDifferent(a: $a, b: $b, why: $why) { id } }`;
export const UNDO = /* GraphQL */ `mutation Undo($id: ID!, $why: String!) { undoJudgement(id: $id, why: $why) { id } }`;

export const NEIGHBOUR_COUNTS = /* GraphQL */ `
  query NeighbourCounts($id: ID!) { neighbourCounts(id: $id) { type count } }`;

export const NEIGHBOURS = /* GraphQL */ `
  query Neighbours($id: ID!, $type: String, $first: Int) { neighbours(id: $id, type: $type, first: $first) { from to type node { id name type } } }`;
