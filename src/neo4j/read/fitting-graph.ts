import { isEntityType, LABELS, type Label } from '../../model/labels.ts';
import type { NodeRow, RelationshipRow } from '../../model/rows.ts';
import type { Store } from '../connect.ts';
import { readRows } from '../session.ts';
import { type DecisionFilter, FITTING_DECISIONS } from './fitting-decisions.ts';
import type { ChosenIds } from './node-pages.ts';
import { streamNodes, streamRelationships } from './stream-graph.ts';
import { streamRows } from './stream-rows.ts';

const BATCH = 1000;

/** What a decision is tied to, and its evidence in reports that are shown. */
const AROUND_DECISION = `MATCH (d:Decision {id: id})
CALL (d) {
  MATCH (d)--(n:Entity|Event|Holding|DecisionKind)
  RETURN n
  UNION
  MATCH (d)<-[:SUPPORTS|DENIES]-(c:Claim)-[:STATED_IN]->(s:Sentence)-[:IN_REPORT]->(r:Report {status: 'live'})
  OPTIONAL MATCH (r)-[:FROM]->(src:Source)
  OPTIONAL MATCH (c)-[:HAS_ARGUMENT|ATTRIBUTED_TO]->(m:Mention)
  UNWIND [c, s, r, src, m] AS n
  WITH n
  WHERE n IS NOT NULL
  RETURN n
}`;

/** What an entity is part of. */
const AROUND_ENTITY = `MATCH (e:Entity {id: id})
MATCH (e)-[:PART_OF|OF_COUNTRY|IN_BODY]->{1,8}(n:Entity)`;

const AROUND_HOLDING = `MATCH (h:Holding {id: id})
MATCH (h)-[:OF_OFFICE]->(n:Office)`;

const NAMES = `MATCH (e:Entity {id: id})
MATCH (e)<-[:NAMES]-(n:Name)`;

type Kept = Map<Label, Set<string>>;

/** Adds what stands around the nodes of these ids. */
async function keepAround(store: Store, kept: Kept, ids: readonly string[], around: string): Promise<void> {
  const query = `UNWIND $ids AS id
${around}
WITH DISTINCT n
RETURN n.id AS id, head([l IN labels(n) WHERE l IN $labels]) AS label`;
  for (let at = 0; at < ids.length; at += BATCH) {
    const page = { ids: ids.slice(at, at + BATCH), labels: LABELS };
    for (const { id, label } of await readRows<{ id: string; label: Label }>(store, query, page)) keep(kept, label, id);
  }
}

function keep(kept: Kept, label: Label, id: string): void {
  const ids = kept.get(label);
  if (ids === undefined) kept.set(label, new Set([id]));
  else ids.add(id);
}

const entitiesOf = (kept: Kept): readonly string[] => [...kept].flatMap(([label, ids]) => (isEntityType(label) ? [...ids] : []));

async function chooseIds(store: Store, filter: DecisionFilter): Promise<ChosenIds> {
  const kept: Kept = new Map();
  for await (const id of streamRows<string>(store, `${FITTING_DECISIONS}\nRETURN d.id`, { filter })) keep(kept, 'Decision', id);
  await keepAround(store, kept, [...(kept.get('Decision') ?? [])], AROUND_DECISION);
  await keepAround(store, kept, [...(kept.get('Holding') ?? [])], AROUND_HOLDING);
  await keepAround(store, kept, entitiesOf(kept), AROUND_ENTITY);
  await keepAround(store, kept, entitiesOf(kept), NAMES);
  return kept;
}

/** The part of the graph that belongs to some decisions: they, what they are tied to, what that is part of, names and evidence. */
export interface FittingGraph {
  nodes(): AsyncGenerator<NodeRow>;
  relationships(): AsyncGenerator<RelationshipRow>;
}

/** That part for the decisions that fit; holds ids, and reads the rows as they are asked for. */
export function fittingGraph(store: Store, filter: DecisionFilter): FittingGraph {
  let chosen: Promise<ChosenIds> | undefined;
  const ids = (): Promise<ChosenIds> => (chosen ??= chooseIds(store, filter));
  return {
    async *nodes() {
      yield* streamNodes(store, { ids: await ids() });
    },
    async *relationships() {
      yield* streamRelationships(store, { ids: await ids() });
    },
  };
}

/** How many decisions fit. */
export async function countFitting(store: Store, filter: DecisionFilter): Promise<number> {
  for await (const found of streamRows<{ toNumber(): number }>(store, `${FITTING_DECISIONS}\nRETURN count(d)`, { filter }))
    return found.toNumber();
  return 0;
}
