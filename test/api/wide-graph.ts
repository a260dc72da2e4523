import { type DirectiveNode, Kind, parse, type TypeNode } from 'graphql';
import { readTypeDefinitions } from '../../src/api/graphql/sdl.ts';
import { migrate, runAlone, type Store, writeRows } from '../../src/neo4j/index.ts';

/** More than the 20 rows that a list gives unasked. */
export const WIDTH = 30;

interface Relation {
  readonly owner: string;
  readonly type: string;
  readonly isOut: boolean;
  readonly other: string;
}

const nameOf = (type: TypeNode): string => (type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type));
const argument = (directive: DirectiveNode, name: string): string => {
  const value = directive.arguments?.find((each) => each.name.value === name)?.value;
  return value !== undefined && 'value' in value ? String(value.value) : '';
};

/** One concrete label for an interface. */
const CONCRETE: Readonly<Record<string, string>> = { Entity: 'Person', Happening: 'Decision' };

/** Every relation of the schema, as its type definitions state it. */
const relations = (): readonly Relation[] =>
  parse(readTypeDefinitions()).definitions.flatMap((node) =>
    node.kind !== Kind.OBJECT_TYPE_DEFINITION
      ? []
      : (node.fields ?? []).flatMap(({ type, directives = [] }) =>
          directives
            .filter(({ name }) => name.value === 'relationship')
            .map((directive) => ({
              owner: node.name.value,
              type: argument(directive, 'type'),
              isOut: argument(directive, 'direction') === 'OUT',
              other: CONCRETE[nameOf(type)] ?? nameOf(type),
            })),
        ),
  );

const ENTITIES = ['Person', 'Body', 'Office', 'Place', 'Topic'];
const labels = (label: string): string => (ENTITIES.includes(label) ? `${label}:Entity` : label);

const IN_REPORT: Readonly<Record<string, string>> = { Sentence: 's', Mention: 'm', Claim: 'c' };
/** Ids begin as Gazette's do, or the test database would not be emptied of them. */
const idOf = (label: string, key: string): string =>
  label in IN_REPORT ? `report/${key}#${IN_REPORT[label]}0` : `${label.toLowerCase()}/${key}`;

/** The id of the node of a label that has many of everything. */
export const hubId = (label: string): string => idOf(label, 'hub');

/** What hand-written questions need beside the relations: visible sentences, days, names to find, things that wait or disagree. */
const REST: readonly string[] = [
  "MATCH (:Sentence {id: 'report/hub#s0'})-[edge:IN_REPORT]->() DELETE edge",
  "UNWIND range(1, $width) AS i CREATE (:Source {id: 'source/wide-' + i}) CREATE (:Topic:Entity {id: 'topic/wide-' + i})",
  "MATCH (r:Report) SET r.status = 'live', r.publishedOn = date('2022-01-05'), r.title = 'wide news'",
  "MATCH (r:Report {id: 'report/hub'}) MATCH (s:Sentence) WHERE NOT (s)-[:IN_REPORT]->(:Report) CREATE (s)-[:IN_REPORT]->(r)",
  "MATCH (s:Sentence) WITH s ORDER BY s.id WITH collect(s) AS found UNWIND range(0, size(found) - 1) AS i WITH found[i] AS s, i SET s.index = i, s.text = 'wide words', s.start = 0, s.end = 10",
  "MATCH (s:Sentence {id: 'report/hub#s0'}) MATCH (c:Claim) WHERE NOT (c)-[:STATED_IN]->(:Sentence) CREATE (c)-[:STATED_IN]->(s)",
  "MATCH (s:Sentence {id: 'report/hub#s0'}) MATCH (m:Mention) WHERE NOT (m)-[:OCCURS_IN]->(:Sentence) CREATE (m)-[:OCCURS_IN]->(s)",
  "MATCH (:Report {id: 'report/hub'})<-[:IN_REPORT]-(s:Sentence) WHERE s.id <> 'report/hub#s0' WITH collect(s) AS found MATCH (m:Mention) WITH m, found ORDER BY m.id WITH collect(m) AS ms, found UNWIND range(0, size(ms) - 1) AS i WITH ms[i] AS m, found[i % size(found)] AS s CREATE (m)-[:OCCURS_IN]->(s)",
  "MATCH (m:Mention)-[o:OCCURS_IN]->() SET o.starts = [0], o.ends = [4], o.texts = ['wide'], o.forms = ['name'], m.alternatives = ['{}'], m.text = 'wide'",
  "MATCH (n:Name {id: 'name/hub'}), (p:Person {id: 'person/hub'}) CREATE (n)-[:NAMES]->(p)",
  'UNWIND range(1, $width) AS i MATCH (p:Place {id: "place/hub"}) CREATE (:Decision {id: "decision/here-" + i})-[:APPLIES_IN]->(p)',
  'UNWIND range(1, $width) AS i MATCH (s:Sentence {id: "report/hub#s0"}) CREATE (s)<-[:STATED_IN]-(:Claim {id: "report/hub#ce" + i})-[:SUPPORTS]->(:Event {id: "event/stated-" + i})',
  `UNWIND range(1, $width) AS i MATCH (s:Sentence {id: "report/hub#s0"}) MATCH (r:Report {id: "report/other"})
   CREATE (s)<-[:STATED_IN]-(:Claim {id: "report/hub#cy" + i})-[:SUPPORTS]->(d:Decision {id: "decision/contested-" + i})
   CREATE (d)<-[:DENIES]-(:Claim {id: "report/other#c" + i})-[:STATED_IN]->(:Sentence {id: "report/other#s" + i, text: "wide words", start: 0, end: 10, index: i})-[:IN_REPORT]->(r)`,
  'MATCH (p:Person {id: "person/hub"})-[:HELD]->(h:Holding) WITH h, replace(h.id, "/", "-") AS key CREATE (h)-[:OF_OFFICE]->(:Office:Entity {id: "office/" + key})',
  'MATCH (o:Office {id: "office/hub"})<-[:OF_OFFICE]-(h:Holding) WITH h, replace(h.id, "/", "-") AS key CREATE (h)<-[:HELD]-(:Person:Entity {id: "person/" + key})',
  "MERGE (k:DecisionKind {id: 'kind/wide'}) SET k.lasting = true WITH k MATCH (d:Decision) CREATE (d)-[:OF_KIND]->(k)",
  "MATCH (h:Decision|Event) SET h.sortDate = date('2022-01-05'), h.earliest = date('2022-01-05'), h.latest = date('2022-01-05'), h.act = 'enact', h.stage = 'adopted', h.certainty = 'contested'",
  "UNWIND range(1, $width) AS i CREATE (:DecisionKind {id: 'kind/wide-' + i})",
  "CREATE (run:LoadRun {id: 'run/wide'}) WITH run UNWIND range(1, $width) AS i CREATE (:Change {id: 'run/wide#' + i})-[:PART_OF_RUN]->(run)",
  "MATCH (n) WHERE n.id IS NOT NULL SET n.name = 'wide'",
  'MATCH (c:Claim) SET c.start = 0, c.end = 4',
];

/** A graph in which one node of every label has more than 20 neighbours along every relation of the schema. */
export async function loadWideGraph(store: Store): Promise<void> {
  await migrate(store);
  const all = relations();
  for (const label of new Set(all.map(({ owner }) => owner)))
    await writeRows(store, `CREATE (n:${labels(label)}) SET n.id = $id`, { id: hubId(label) });
  await writeRows(store, "CREATE (:Report {id: 'report/other'})");
  for (const [i, { owner, type, isOut, other }] of all.entries()) {
    const edge = isOut ? `(hub)-[:${type}]->(n)` : `(hub)<-[:${type}]-(n)`;
    await writeRows(
      store,
      `MATCH (hub:${owner} {id: $id}) UNWIND range(1, $width) AS i CREATE (n:${labels(other)}) SET n.id = replace($pattern, 'COUNT', toString(i)) CREATE ${edge}`,
      { id: hubId(owner), pattern: idOf(other, `wide-${i}-COUNT`), width: WIDTH },
    );
  }
  for (const statement of REST) await writeRows(store, statement, { width: WIDTH });
  await runAlone(store, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
}
