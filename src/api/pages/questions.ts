const REF = '__typename id name';
const TIME = 'when earliest latest precision partOfDay basis dateText';
const QUOTE =
  'side quote start end sentence { id text } claim { id rule score factuality polarity modality stage dateText attributedTo { text } } report { id title url publishedAt source { id name } }';
const ROLES = [
  'decidedBy proposedBy announcedBy demandedBy opposedBy appliesIn removes appoints creates abolishes tasks targets benefits toOffice concerns',
  'respondsTo extends amends suspends lifts annuls replaces implements starts ends',
]
  .join(' ')
  .split(' ')
  .map((role) => `${role} { ${REF} }`)
  .join(' ');

/** What a permalink shows of each kind of thing, asked through the same schema as everything else. `first` says what the id begins with. */
export const QUESTIONS: Readonly<Record<string, string>> = {
  decision: `query ($id: ID!) { thing: decision(id: $id) { ${REF} kind act stage certainty ground jurisdiction actGroup ${TIME} validFrom validTo durationIso reportCount sourceCount citation ${ROLES} evidence(first: 100) { ${QUOTE} } } }`,
  event: `query ($id: ID!) { thing: event(id: $id) { ${REF} kind participantText participantSector magnitude ${TIME} happenedIn { ${REF} } takenPartBy { ${REF} } concerns { ${REF} } respondsTo { ${REF} } evidence(first: 100) { ${QUOTE} } } }`,
  report: `query ($id: ID!) { thing: report(id: $id) { ${REF} title url lang publishedAt publishedOn text source { id name } decisions(first: 100) { id name kind stage when } events(first: 100) { id name kind when } nearDuplicates { id title } revisionOf { id title } } }`,
  entity: `query ($id: ID!) {
    thing: entity(id: $id) { ${REF} origin externalIds names { text lang }
      ... on Person { country sector birth provisional holdings { id name start end acting office { ${REF} } } }
      ... on Body { country bodyKind founded dissolved partOf { ${REF} } parts { ${REF} } }
      ... on Office { country rank seats holdings { id name start end acting person { ${REF} } } }
      ... on Place { country placeKind location { latitude longitude } timezone geonames wikidata iso population partOf { ${REF} } }
    }
    timeline(id: $id, first: 100) { ${REF} kind when }
    evidence: evidenceOf(id: $id, first: 100) { ${QUOTE} }
  }`,
};
