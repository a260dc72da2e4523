import { groupBy } from '../../model/group-by.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { Decision, Event, Holding } from '../../model/world.ts';
import { nodeProperties } from '../columns.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows, write } from '../session.ts';
import { NAMES } from './claims.ts';
import { type Edge, edgeRow } from './edge-row.ts';
import { type Pass, statedHoldings, writePart } from './pass.ts';
import { readDecisionsById } from './stored-decisions.ts';

const CHANGING = /^decision\/[^/]*\/(appointment|official_removal|resignation)\//;

/** People whose holdings these decisions change, or changed. */
export function peopleConcerned({ rules }: Pass, before: GraphRows, now: readonly (Decision | Event)[]): readonly string[] {
  const were = before.relationships.flatMap(({ type, from, to }) => {
    if ((type === 'APPOINTS' || type === 'REMOVES') && CHANGING.test(from)) return [to];
    return type === 'DECIDED' && /^decision\/[^/]*\/resignation\//.test(to) ? [from] : [];
  });
  const are = now.flatMap((one) => ('act' in one && rules.changesHoldings(one) ? rules.peopleOf(one) : []));
  return [...new Set([...were, ...are])].filter((id) => labelOfId(id) === 'Person');
}

const DECISIONS = `UNWIND $ids AS id
MATCH (p:Entity {id: id})
CALL (p) {
  MATCH (p)<-[:APPOINTS|REMOVES]-(d:Decision) RETURN d
  UNION
  MATCH (p)-[:DECIDED]->(d:Decision {kind: 'resignation'}) RETURN d
}
RETURN DISTINCT d.id AS id`;
/** Holdings of one person's name and office have one id whatever the country: all who bear the name are looked at together. */
const SAME_NAME = `UNWIND $names AS name
MATCH (h:Holding)<-[:HELD]-(p:Entity) WHERE h.id STARTS WITH name
RETURN DISTINCT p.id AS id`;
const DECIDED_BY = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS]->(d:Decision)
RETURN DISTINCT d.id AS id`;
/** Holdings as they are stored. Some rest on hundreds of claims: these come as ids. */
const AS_STORED = `RETURN h.id AS id, properties(h) AS properties,
  COLLECT { MATCH (h)<-[:SUPPORTS]-(c) RETURN c.id } AS claims,
  COLLECT {
    MATCH (h)-[e:!SUPPORTS]-(o)
    RETURN {type: type(e), from: startNode(e).id, to: endNode(e).id, properties: properties(e)}
  } AS edges`;
const OF_NAMES = `UNWIND $names AS name
MATCH (h:Holding) WHERE h.id STARTS WITH name
${AS_STORED}`;
/** Of these people, but under another name. */
const OF_PEOPLE = `UNWIND $ids AS id
MATCH (:Entity {id: id})-[:HELD]->(h:Holding)
WITH DISTINCT h
WHERE NOT split(h.id, '/')[1] IN $names
${AS_STORED}`;
const MARKED = 'UNWIND $ids AS id MATCH (c:Claim {id: id}) WHERE c.conflictsWithReference RETURN id';
const MARK = 'UNWIND $ids AS id MATCH (c:Claim {id: id}) SET c.conflictsWithReference = true';
const UNMARK = 'UNWIND $ids AS id MATCH (c:Claim {id: id}) REMOVE c.conflictsWithReference';

const nameOfPerson = (id: string): string => id.split('/').at(-1) ?? '';
const holdingsOfName = (name: string): string => `holding/${name}/`;
const ids = async ({ store }: Pass, query: string, parameters: Readonly<Record<string, unknown>>): Promise<readonly string[]> =>
  (await readRows<{ id: string }>(store, query, parameters)).map(({ id }) => id);

/** The fifth stratum: who came into office and who left it, person by person. */
export async function derivePassHoldings(pass: Pass, keys: ReadonlySet<string>): Promise<void> {
  if (keys.size === 0) return;
  const { store, rules } = pass;
  const stated = statedHoldings(pass);
  const suspects = [...keys].filter((key) => labelOfId(key) === 'Claim');
  const suspected = suspects.length === 0 ? [] : await readDecisionsById(store, await ids(pass, DECIDED_BY, { ids: suspects }));
  const own = new Set([...keys].filter((key) => labelOfId(key) === 'Person'));
  for (const decision of suspected) for (const id of rules.peopleOf(decision)) own.add(id);
  const names = new Set([...own].map(nameOfPerson));
  for (const id of await ids(pass, SAME_NAME, { names: [...names].map(holdingsOfName) })) own.add(id);
  for (const { personId } of stated.all) if (names.has(nameOfPerson(personId))) own.add(personId);
  const decisions = new Map((await readDecisionsById(store, await ids(pass, DECISIONS, { ids: [...own] }))).map((one) => [one.id, one]));
  // Whether a claim contradicts reference data depends on everyone whom its decision concerns.
  const concerned = new Set([...own, ...[...decisions.values()].flatMap(rules.peopleOf)]);
  const others = [...concerned].filter((id) => !own.has(id));
  for (const one of others.length === 0 ? [] : await readDecisionsById(store, await ids(pass, DECISIONS, { ids: others })))
    if (!decisions.has(one.id)) decisions.set(one.id, one);
  const changes = [...decisions.values()]
    .filter(rules.changesHoldings)
    .flatMap((decision) => rules.peopleOf(decision).map((personId) => ({ personId, decision })));
  const byPerson = groupBy(changes, ({ personId }) => personId);
  const held = [...concerned].map((personId) => ({
    personId,
    ...rules.deriveHoldings(
      personId,
      (byPerson.get(personId) ?? []).map(({ decision }) => decision),
      stated.ofPerson(personId),
      stated.ofOffice,
    ),
  }));
  const mine = held.filter(({ personId }) => own.has(personId));
  const holdings: readonly Holding[] = [...[...own].flatMap((id) => stated.ofPerson(id)), ...mine.flatMap((one) => one.holdings)].sort(
    (a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : a.personId < b.personId ? -1 : 1),
  );
  const involved = [...new Set(holdings.flatMap(({ personId, officeId }) => [personId, officeId]))];
  const shown = new Map(
    (involved.length === 0 ? [] : await readRows<{ id: string; name: string }>(store, NAMES, { ids: involved })).map(({ id, name }) => [
      id,
      name,
    ]),
  );
  const rows = rules.holdingRows(holdings, (id) => shown.get(id) ?? id);
  const roles = mine.flatMap((one) => [...one.roles].flatMap(([id, list]) => rules.roleRows(decisions.get(id)!, list)));
  const current = await readHoldings(pass, [...own], [...names]);
  await writePart(pass, { current, wanted: { nodes: rows.nodes, relationships: [...rows.relationships, ...roles] } });
  const judged = [...decisions.values()].filter((one) => rules.peopleOf(one).some((id) => own.has(id))).flatMap(({ claimIds }) => claimIds);
  await markConflicts(
    pass,
    new Set([...judged, ...suspects]),
    held.flatMap((one) => one.conflictingClaimIds),
  );
}

interface Found {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly properties: Record<string, unknown>;
  readonly claims: readonly string[];
  readonly edges: readonly Edge[];
}

async function readHoldings({ store }: Pass, people: readonly string[], names: readonly string[]): Promise<GraphRows> {
  const found = [
    ...(await readRows<Found>(store, OF_NAMES, { names: names.map(holdingsOfName) })),
    ...(await readRows<Found>(store, OF_PEOPLE, { ids: people, names })),
  ];
  return {
    nodes: found.map(({ id, properties }) => ({ label: 'Holding', id, properties: nodeProperties('Holding', properties) })),
    relationships: found.flatMap(({ id, claims, edges }) => [
      ...claims.map((from) => edgeRow({ type: 'SUPPORTS', from, to: id, properties: {} })),
      ...edges.map(edgeRow),
    ]),
  };
}

/** Marks those of these claims that contradict reference data, and takes the mark from the others. */
async function markConflicts(pass: Pass, claims: ReadonlySet<string>, conflicting: readonly string[]): Promise<void> {
  if (claims.size === 0) return;
  const wanted = new Set(conflicting.filter((id) => claims.has(id)));
  const marked = new Set(await ids(pass, MARKED, { ids: [...claims] }));
  const put = [...wanted].filter((id) => !marked.has(id));
  const take = [...marked].filter((id) => !wanted.has(id));
  if (put.length + take.length === 0) return;
  await write(pass.store, async (tx) => {
    if (put.length > 0) await tx.run(MARK, { ids: put });
    if (take.length > 0) await tx.run(UNMARK, { ids: take });
  });
}
