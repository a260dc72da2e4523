import { cutCaption } from '../model/caption.ts';
import { labelOf } from '../model/label-of.ts';
import { RELATIONSHIPS } from '../model/relationship-types.ts';
import type { GraphRows, NodeRow, RelationshipRow } from '../model/rows.ts';
import type { Decision, Entity, Event, HappeningRole, Holding, Reference, Relation, World } from '../model/world.ts';
import { kindId, kindRows } from './kind-rows.ts';
import { nameRows } from './name-rows.ts';
import { edge, firstClaims, node } from './row.ts';
import { timeProperties, validityProperties } from './time-properties.ts';

const externalIds = (ids: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(ids)
    .map(([scheme, id]) => `${scheme}:${id}`)
    .sort();

function entityRow(entity: Entity): NodeRow {
  const { id, type, name, origin, country } = entity;
  const shared = { name: cutCaption(name), origin, country, externalIds: externalIds(entity.externalIds) };
  switch (type) {
    case 'Person':
      return node(type, id, { ...shared, sector: entity.sector, birth: entity.birth, provisional: entity.provisional });
    case 'Body':
      return node(type, id, { ...shared, bodyKind: entity.bodyKind, founded: entity.founded, dissolved: entity.dissolved });
    case 'Office':
      return node(type, id, { ...shared, rank: entity.rank, seats: entity.seats });
    case 'Place':
      return node(type, id, {
        ...shared,
        placeKind: entity.placeKind,
        location: entity.location,
        timezone: entity.timezone,
        geonames: entity.externalIds.geonames,
        wikidata: entity.externalIds.wikidata,
        iso: entity.iso,
        population: entity.population,
      });
    case 'Topic':
      return node(type, id, shared);
  }
}

/** An edge of a happening, turned the way the closed list says. */
function roleEdge(happening: Pick<Decision | Event, 'id'>, label: 'Decision' | 'Event', role: HappeningRole): RelationshipRow {
  const other = role.entityId ?? role.targetId ?? '';
  const { type, basis, attribute, amount, holdingId, claimIds } = role;
  const runsOut = (RELATIONSHIPS[type].from as readonly string[]).includes(label);
  const isActor = type === 'DECIDED' || type === 'PROPOSED' || type === 'ANNOUNCED' || type === 'DEMANDED' || type === 'OPPOSED';
  return edge(type, runsOut ? happening.id : other, runsOut ? other : happening.id, {
    ...(isActor ? { basis, holdingId } : {}),
    ...(type === 'CONCERNS' ? { attribute, amount } : {}),
    claimIds: firstClaims(claimIds),
  });
}

const happeningProperties = (one: Decision | Event) => ({
  name: cutCaption(one.name),
  origin: 'report',
  ...timeProperties(one),
  kind: one.kind,
  block: one.block,
  slot: one.slot,
  sortDate: one.sortDate,
});

const claimEdges = ({ id, claimIds, denyingClaimIds }: Decision | Event): readonly RelationshipRow[] => [
  ...claimIds.map((claimId) => edge('SUPPORTS', claimId, id)),
  ...denyingClaimIds.map((claimId) => edge('DENIES', claimId, id)),
];

function decisionRows(decision: Decision): GraphRows {
  const { id, act, stage, ground, jurisdiction, actGroup, certainty, kind, roles } = decision;
  const properties = {
    ...happeningProperties(decision),
    ...validityProperties(decision),
    act,
    stage,
    ground,
    jurisdiction,
    actGroup,
    certainty,
  };
  return {
    nodes: [node('Decision', id, properties)],
    relationships: [
      ...roles.map((role) => roleEdge(decision, 'Decision', role)),
      edge('OF_KIND', id, kindId(kind)),
      ...claimEdges(decision),
    ],
  };
}

function eventRows(event: Event): GraphRows {
  const { id, participantText, participantSector, magnitude, roles } = event;
  return {
    nodes: [node('Event', id, { ...happeningProperties(event), participantText, participantSector, magnitude })],
    relationships: [...roles.map((role) => roleEdge(event, 'Event', role)), ...claimEdges(event)],
  };
}

function holdingRows(holding: Holding, nameOf: (id: string) => string): GraphRows {
  const { id, personId, officeId, start, end, acting, endCause, origin, claimIds } = holding;
  const since = start === undefined ? '' : `, from ${start.slice(0, 4)}`;
  const name = cutCaption(`${nameOf(personId).split(' ').at(-1)}: ${nameOf(officeId)}${since}`);
  const told = { origin, claimIds: firstClaims(claimIds) };
  return {
    nodes: [node('Holding', id, { name, origin, ...timeProperties(holding), start, end, acting, endCause })],
    relationships: [
      edge('HELD', personId, id, told),
      edge('OF_OFFICE', id, officeId, told),
      ...claimIds.map((claimId) => edge('SUPPORTS', claimId, id)),
    ],
  };
}

const join = (parts: readonly GraphRows[]): GraphRows => ({
  nodes: parts.flatMap(({ nodes }) => nodes),
  relationships: parts.flatMap(({ relationships }) => relationships),
});

/** Entities with their names. */
export function entityRows(entities: readonly Entity[]): GraphRows {
  const rows = join(
    entities.map((entity): GraphRows => {
      const { nodes, relationships } = nameRows(entity);
      return { nodes: [entityRow(entity), ...nodes], relationships };
    }),
  );
  return { nodes: distinct(rows.nodes), relationships: rows.relationships };
}

export const happeningRows = (happenings: readonly (Decision | Event)[]): GraphRows =>
  join(happenings.map((one) => ('act' in one ? decisionRows(one) : eventRows(one))));

export const roleRows = (happening: Pick<Decision | Event, 'id'>, roles: readonly HappeningRole[]): readonly RelationshipRow[] => {
  const label = labelOf(happening.id) as 'Decision' | 'Event';
  return roles.map((role) => roleEdge(happening, label, role));
};

export function holdingsRows(holdings: readonly Holding[], nameOf: (id: string) => string): GraphRows {
  const rows = join(holdings.map((holding) => holdingRows(holding, nameOf)));
  return { nodes: distinct(rows.nodes), relationships: rows.relationships };
}

export const referenceRows = (references: readonly Reference[]): readonly RelationshipRow[] =>
  references.map(({ mentionId, entityId, score, rule, why }) => edge('REFERS_TO', mentionId, entityId, { score, rule, why }));

export const relationRows = (relations: readonly Relation[]): readonly RelationshipRow[] =>
  relations.map(({ type, from, to, origin, similarity }) =>
    edge(type, from, to, type === 'NEAR_DUPLICATE_OF' || type === 'REVISION_OF' ? { similarity } : { origin }),
  );

const distinct = (nodes: readonly NodeRow[]): readonly NodeRow[] => [...new Map(nodes.map((row) => [row.id, row])).values()];

/** Everything that the derivation owns, judgements and reports left out; each node once. */
export function worldRows(world: World): GraphRows {
  const names = new Map(world.entities.map(({ id, name }) => [id, name]));
  const rows = join([
    { nodes: kindRows(), relationships: [] },
    entityRows(world.entities),
    happeningRows([...world.decisions, ...world.events]),
    holdingsRows(world.holdings, (id) => names.get(id) ?? id),
  ]);
  return {
    nodes: distinct(rows.nodes),
    relationships: [...rows.relationships, ...referenceRows(world.references), ...relationRows(world.relations)],
  };
}
