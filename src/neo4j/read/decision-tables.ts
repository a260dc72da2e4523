import type { Store } from '../connect.ts';
import { type DecisionFilter, FITTING_DECISIONS } from './fitting-decisions.ts';
import { plain } from './plain.ts';
import { streamRows } from './stream-rows.ts';

interface Table {
  /** What stands between the decisions `d` and the columns. */
  readonly match: string;
  readonly columns: Readonly<Record<string, string>>;
}

const names = (pattern: string): string => `[${pattern} | x.name]`;

/** One row a decision, for spreadsheets and notebooks. */
const decisions: Table = {
  match: `CALL (d) {
  OPTIONAL MATCH (d)<-[:SUPPORTS]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
  OPTIONAL MATCH (r)-[:FROM]->(src:Source)
  WITH c, s, r, src
  ORDER BY r.publishedOn, c.id
  RETURN count(DISTINCT r) AS reports, collect(DISTINCT src.name) AS sources, collect({quote: substring(s.text, c.start - s.start, c.end - c.start), id: r.id, url: r.url})[0] AS first
}`,
  columns: {
    id: 'd.id',
    name: 'd.name',
    kind: 'd.kind',
    act: 'd.act',
    stage: 'd.stage',
    certainty: 'd.certainty',
    jurisdiction: 'd.jurisdiction',
    when: 'd.when',
    earliest: 'd.earliest',
    latest: 'd.latest',
    precision: 'd.precision',
    validFrom: 'd.validFrom',
    validTo: 'd.validTo',
    durationIso: 'd.durationIso',
    decidedBy: names('(d)<-[:DECIDED]-(x:Entity)'),
    proposedBy: names('(d)<-[:PROPOSED]-(x:Entity)'),
    announcedBy: names('(d)<-[:ANNOUNCED]-(x:Entity)'),
    places: names('(d)-[:APPLIES_IN]->(x:Place)'),
    concerns: names('(d)-[:CONCERNS]->(x:Entity)'),
    reports: 'reports',
    sources: 'sources',
    quote: 'first.quote',
    firstReport: 'first.id',
    url: 'first.url',
  },
};

/** One row a claim of a report that is shown, with its exact words. */
const claims: Table = {
  match: `MATCH (d)<-[link:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
OPTIONAL MATCH (r)-[:FROM]->(src:Source)
WITH d, link, c, s, r, src
ORDER BY d.sortDate, d.id, c.id`,
  columns: {
    decisionId: 'd.id',
    decision: 'd.name',
    claimId: 'c.id',
    side: "CASE type(link) WHEN 'SUPPORTS' THEN 'supports' ELSE 'denies' END",
    quote: 'substring(s.text, c.start - s.start, c.end - c.start)',
    sentence: 's.text',
    stage: 'c.stage',
    factuality: 'c.factuality',
    polarity: 'c.polarity',
    modality: 'c.modality',
    when: 'c.when',
    rule: 'c.rule',
    score: 'c.score',
    reportId: 'r.id',
    report: 'r.title',
    url: 'r.url',
    source: 'src.name',
    publishedAt: 'r.publishedAt',
  },
};

/** One row a node of the world around the decisions: they and what they are tied to; in the columns that Gephi reads. */
const nodes: Table = {
  match: `WITH collect(d) AS decisions
CALL (decisions) {
  UNWIND decisions AS d
  RETURN d AS n
  UNION
  UNWIND decisions AS d
  MATCH (d)--(n:Entity|Event|Holding)
  RETURN n
}
WITH DISTINCT n
ORDER BY n.id`,
  columns: {
    Id: 'n.id',
    Label: 'n.name',
    type: "head([l IN labels(n) WHERE l <> 'Entity'])",
    kind: 'n.kind',
    country: 'coalesce(n.country, n.jurisdiction)',
    start: 'n.earliest',
    end: 'n.latest',
    when: 'n.when',
  },
};

/** One row an edge between those nodes. */
const edges: Table = {
  match: `WITH collect(d) AS decisions
UNWIND decisions AS d
MATCH (d)-[r]-(n)
WHERE n:Entity OR n:Event OR n:Holding OR (n:Decision AND n IN decisions)
WITH DISTINCT r, startNode(r) AS a, endNode(r) AS b
ORDER BY a.id, type(r), b.id`,
  columns: {
    Source: 'a.id',
    Target: 'b.id',
    Type: "'Directed'",
    Weight: 'size(coalesce(r.claimIds, [1]))',
    Label: 'type(r)',
    basis: 'r.basis',
    attribute: 'r.attribute',
    amount: 'r.amount',
  },
};

export type TableName = 'decisions' | 'claims' | 'nodes' | 'edges';

/** What can be had of decisions as one flat table each. */
const TABLES: Readonly<Record<TableName, Table>> = { decisions, claims, nodes, edges };
export const TABLE_NAMES: readonly TableName[] = ['decisions', 'claims', 'nodes', 'edges'];

export const tableColumns = (name: TableName): readonly string[] => Object.keys(TABLES[name].columns);

/** The rows of a table for the decisions that fit, as they come: plain values in the order of `tableColumns`. */
export async function* streamTable(store: Store, name: TableName, filter: DecisionFilter): AsyncGenerator<readonly unknown[]> {
  const { match, columns } = TABLES[name];
  const statement = `${FITTING_DECISIONS}\n${match}\nRETURN [${Object.values(columns).join(', ')}]`;
  for await (const row of streamRows<readonly unknown[]>(store, statement, { filter })) yield row.map(plain);
}
