import { readPart } from '../graphql/sdl.ts';

const FILTERED = `WITH $filter AS sent
WITH sent {.*, from: date(sent.from), to: date(sent.to)} AS given, null AS afterDate, null AS afterId
${readPart('read-filter')}
CALL (f, decider, afterDate, afterId) {
${readPart('narrowed-decisions')}
WITH DISTINCT d, f, decider, afterDate, afterId
${readPart('decision-fits')}
RETURN d
UNION
UNWIND CASE WHEN f.place IS NULL AND f.text IS NULL AND f.decider IS NULL THEN [1] ELSE [] END AS anything
MATCH (d:Decision)
WITH d, f, decider, afterDate, afterId
${readPart('decision-fits')}
RETURN d
}
WITH d
ORDER BY d.sortDate, d.id`;

const names = (pattern: string): string => `[${pattern} | x.name]`;

/** One row a decision, for spreadsheets and notebooks. */
export const DECISIONS: string = `${FILTERED}
CALL (d) {
  OPTIONAL MATCH (d)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
  OPTIONAL MATCH (r)-[:FROM]->(src:Source)
  WITH c, s, r, src
  ORDER BY r.publishedOn, c.id
  RETURN count(DISTINCT r) AS reports, collect(DISTINCT src.name) AS sources, collect({quote: substring(s.text, c.start - s.start, c.end - c.start), id: r.id, url: r.url})[0] AS first
}
RETURN {id: d.id, name: d.name, kind: d.kind, act: d.act, stage: d.stage, certainty: d.certainty, jurisdiction: d.jurisdiction, when: d.when,
  earliest: toString(d.earliest), latest: toString(d.latest), precision: d.precision, validFrom: toString(d.validFrom), validTo: toString(d.validTo), durationIso: d.durationIso,
  decidedBy: ${names('(d)<-[:DECIDED]-(x:Entity)')}, proposedBy: ${names('(d)<-[:PROPOSED]-(x:Entity)')}, announcedBy: ${names('(d)<-[:ANNOUNCED]-(x:Entity)')},
  places: ${names('(d)-[:APPLIES_IN]->(x:Place)')}, concerns: ${names('(d)-[:CONCERNS]->(x:Entity)')},
  reports: reports, sources: sources, quote: first.quote, firstReport: first.id, url: first.url} AS row`;

/** One row a node of the world around the decisions: they and what they are tied to. */
export const NODES: string = `${FILTERED}
WITH collect(d) AS decisions
CALL (decisions) {
  UNWIND decisions AS d
  RETURN d AS n
  UNION
  UNWIND decisions AS d
  MATCH (d)--(n:Entity|Event|Holding)
  RETURN n
}
WITH DISTINCT n
ORDER BY n.id
RETURN {Id: n.id, Label: n.name, type: head([l IN labels(n) WHERE l <> 'Entity']), kind: n.kind, country: coalesce(n.country, n.jurisdiction), start: toString(n.earliest), end: toString(n.latest), when: n.when} AS row`;

/** One row an edge of the world between those nodes. */
export const EDGES: string = `${FILTERED}
WITH collect(d) AS decisions
UNWIND decisions AS d
MATCH (d)-[r]-(n)
WHERE n:Entity OR n:Event OR n:Holding OR (n:Decision AND n IN decisions)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
ORDER BY a.id, type(r), b.id
RETURN {Source: a.id, Target: b.id, Type: 'Directed', Weight: size(coalesce(r.claimIds, [1])), Label: type(r), basis: r.basis, attribute: r.attribute, amount: r.amount} AS row`;

/** One row a claim of a report that is shown, with its exact words. */
export const CLAIMS: string = `${FILTERED}
MATCH (d)<-[link:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
WITH d, link, c, s, r, src
ORDER BY d.sortDate, d.id, c.id
RETURN {decisionId: d.id, decision: d.name, claimId: c.id, side: CASE type(link) WHEN 'SUPPORTS' THEN 'supports' ELSE 'denies' END, quote: substring(s.text, c.start - s.start, c.end - c.start),
  sentence: s.text, stage: c.stage, factuality: c.factuality, polarity: c.polarity, modality: c.modality, when: c.when, rule: c.rule, score: c.score,
  reportId: r.id, report: r.title, url: r.url, source: src.name, publishedAt: r.publishedAt} AS row`;

/** How many decisions an export would begin with. */
export const COUNT: string = `${FILTERED}
RETURN {decisions: count(d)} AS row`;

/** The same nodes as `NODES`, each with its label and everything it says of itself, in order of label and id. */
export const NODE_ROWS: string = `${FILTERED}
WITH collect(d) AS decisions
CALL (decisions) {
  UNWIND decisions AS d
  RETURN d AS n
  UNION
  UNWIND decisions AS d
  MATCH (d)--(n:Entity|Event|Holding|DecisionKind)
  RETURN n
}
WITH DISTINCT n, head([l IN labels(n) WHERE l <> 'Entity']) AS label
ORDER BY label, n.id
RETURN {label: label, id: n.id, properties: properties(n)} AS row`;

/** The edges between those nodes and the decisions, in order of type. */
export const EDGE_ROWS: string = `${FILTERED}
WITH collect(d) AS decisions
UNWIND decisions AS d
MATCH (d)-[r]-(n)
WHERE n:Entity OR n:Event OR n:Holding OR n:DecisionKind OR (n:Decision AND n IN decisions)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
WITH r, a, b, head([l IN labels(a) WHERE l <> 'Entity']) AS fromLabel, head([l IN labels(b) WHERE l <> 'Entity']) AS toLabel
ORDER BY type(r), fromLabel, toLabel, a.id, b.id
RETURN {type: type(r), from: a.id, fromLabel: fromLabel, to: b.id, toLabel: toLabel, properties: properties(r)} AS row`;
