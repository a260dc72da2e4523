import type { Label } from '../../model/labels.ts';
import type { RelationshipType } from '../../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { nodeProperties, relationshipProperties } from '../columns.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';

type Stored = Readonly<Record<string, unknown>>;
interface Edge {
  readonly from: string;
  readonly to: string;
  readonly properties: Stored;
}
interface Found {
  readonly [key: string]: unknown;
  readonly report: Stored;
  readonly source: Stored | null;
  readonly sentences: readonly Stored[];
  readonly mentions: readonly Stored[];
  readonly claims: readonly Stored[];
  readonly occurs: readonly Edge[];
  readonly states: readonly Edge[];
  readonly argues: readonly Edge[];
  readonly attributes: readonly Edge[];
}

const QUERY = `UNWIND $ids AS id
MATCH (r:Report {id: id})
OPTIONAL MATCH (r)-[:FROM]->(source:Source)
RETURN properties(r) AS report, properties(source) AS source,
  COLLECT { MATCH (r)<-[:IN_REPORT]-(s) RETURN properties(s) } AS sentences,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:OCCURS_IN]-(m) RETURN DISTINCT properties(m) } AS mentions,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:STATED_IN]-(c) RETURN DISTINCT properties(c) } AS claims,
  COLLECT { MATCH (r)<-[:IN_REPORT]-(s)<-[e:OCCURS_IN]-(m) RETURN {from: m.id, to: s.id, properties: properties(e)} } AS occurs,
  COLLECT { MATCH (r)<-[:IN_REPORT]-(s)<-[e:STATED_IN]-(c) RETURN {from: c.id, to: s.id, properties: properties(e)} } AS states,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:STATED_IN]-(c)-[e:HAS_ARGUMENT]->(m) RETURN {from: c.id, to: m.id, properties: properties(e)} } AS argues,
  COLLECT { MATCH (r)<-[:IN_REPORT]-()<-[:STATED_IN]-(c)-[e:ATTRIBUTED_TO]->(m) RETURN {from: c.id, to: m.id, properties: properties(e)} } AS attributes`;

function toRows(found: Found): GraphRows {
  const node = (label: Label, stored: Stored): NodeRow => ({ label, id: String(stored.id), properties: nodeProperties(label, stored) });
  const edges = (type: RelationshipType, fromLabel: Label, toLabel: Label, list: readonly Edge[]): readonly RelationshipRow[] =>
    list.map(({ from, to, properties }) => ({ type, from, fromLabel, to, toLabel, properties: relationshipProperties(type, properties) }));
  const id = String(found.report.id);
  const belongs = found.sentences.map((sentence) => ({ from: String(sentence.id), to: id, properties: {} }));
  const from = found.source === null ? [] : [{ from: id, to: String(found.source.id), properties: {} }];
  return {
    nodes: [
      node('Report', found.report),
      ...(found.source === null ? [] : [node('Source', found.source)]),
      ...found.sentences.map((stored) => node('Sentence', stored)),
      ...found.mentions.map((stored) => node('Mention', stored)),
      ...found.claims.map((stored) => node('Claim', stored)),
    ],
    relationships: [
      ...edges('FROM', 'Report', 'Source', from),
      ...edges('IN_REPORT', 'Sentence', 'Report', belongs),
      ...edges('OCCURS_IN', 'Mention', 'Sentence', found.occurs),
      ...edges('STATED_IN', 'Claim', 'Sentence', found.states),
      ...edges('HAS_ARGUMENT', 'Claim', 'Mention', found.argues),
      ...edges('ATTRIBUTED_TO', 'Claim', 'Mention', found.attributes),
    ],
  };
}

/** Reports an answer: a few megabytes each. */
const AT_ONCE = 50;

/** The evidence rows of reports, in the order of the ids asked for; ids that are not there are left out. */
export async function* readReportRows(store: Store, ids: readonly string[]): AsyncGenerator<GraphRows> {
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    for (const found of await readRows<Found>(store, QUERY, { ids: ids.slice(i, i + AT_ONCE) })) yield toRows(found);
  }
}
