import type { GraphRows, NodeRow, RelationshipRow } from '../../model/rows.ts';
import { WORLD } from './format.ts';

/** The filters of the API's `decisionsPage`, all optional. */
export interface ExportFilter {
  readonly kind?: readonly string[];
  readonly stage?: readonly string[];
  readonly act?: readonly string[];
  readonly certainty?: readonly string[];
  /** Countries of their law (`jurisdiction`), ISO 3166-1 alpha-2. */
  readonly country?: readonly string[];
  readonly decider?: string;
  readonly place?: string;
  /** Places inside the place count too. */
  readonly includeParts?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly minSources?: number;
  readonly text?: string;
}

interface Index {
  readonly nodes: ReadonlyMap<string, NodeRow>;
  readonly out: ReadonlyMap<string, readonly RelationshipRow[]>;
  readonly into: ReadonlyMap<string, readonly RelationshipRow[]>;
}

function indexRows({ nodes, relationships }: GraphRows): Index {
  const [out, into] = [new Map<string, RelationshipRow[]>(), new Map<string, RelationshipRow[]>()];
  const add = (map: Map<string, RelationshipRow[]>, key: string, row: RelationshipRow): void => {
    const list = map.get(key);
    if (list === undefined) map.set(key, [row]);
    else list.push(row);
  };
  for (const row of relationships) {
    add(out, row.from, row);
    add(into, row.to, row);
  }
  return { nodes: new Map(nodes.map((row) => [row.id, row])), out, into };
}

/** Ids that a walk over edges of these types reaches, from the start on. */
function reach(start: readonly string[], types: readonly string[], edges: Index['out'], end: 'from' | 'to'): ReadonlySet<string> {
  const found = new Set(start);
  for (const id of found) for (const row of edges.get(id) ?? []) if (types.includes(row.type)) found.add(row[end]);
  return found;
}

const DECIDERS = ['DECIDED', 'PROPOSED', 'ANNOUNCED', 'DEMANDED'];

function fits(decision: NodeRow, filter: ExportFilter, index: Index, places: ReadonlySet<string> | undefined): boolean {
  const { kind, stage, act, certainty, jurisdiction, earliest, latest, name } = decision.properties;
  const isIn = (list: readonly string[] | undefined, value: unknown): boolean =>
    list === undefined || list.length === 0 || list.includes(String(value));
  if (!isIn(filter.kind, kind) || !isIn(filter.stage, stage) || !isIn(filter.act, act) || !isIn(filter.certainty, certainty)) return false;
  if (!isIn(filter.country, jurisdiction)) return false;
  if (filter.from !== undefined && !(latest !== undefined && String(latest) >= filter.from)) return false;
  if (filter.to !== undefined && !((earliest ?? latest) !== undefined && String(earliest ?? latest) <= filter.to)) return false;
  if (filter.text !== undefined && !String(name).toLowerCase().includes(filter.text.toLowerCase())) return false;
  const into = index.into.get(decision.id) ?? [];
  if (filter.decider !== undefined && !into.some(({ type, from }) => DECIDERS.includes(type) && from === filter.decider)) return false;
  if (places !== undefined && !(index.out.get(decision.id) ?? []).some(({ type, to }) => type === 'APPLIES_IN' && places.has(to)))
    return false;
  if (filter.minSources === undefined) return true;
  const claims = into.filter(({ type }) => type === 'SUPPORTS').map(({ from }) => from);
  const reports = claims.map((id) => id.split('#')[0] ?? '');
  const sources = reports.flatMap((id) => (index.out.get(id) ?? []).filter(({ type }) => type === 'FROM').map(({ to }) => to));
  return new Set(sources).size >= filter.minSources;
}

/** The decisions that fit, what they are tied to, their evidence, and the edges between all of these. */
export function selectRows(rows: GraphRows, filter: ExportFilter): GraphRows {
  const index = indexRows(rows);
  const places =
    filter.place === undefined
      ? undefined
      : filter.includeParts === true
        ? reach([filter.place], ['PART_OF'], index.into, 'from')
        : new Set([filter.place]);
  const decisions = rows.nodes.filter(({ label }) => label === 'Decision').filter((row) => fits(row, filter, index, places));
  const kept = new Set(decisions.map(({ id }) => id));
  const neighbour = (id: string): readonly string[] => [
    ...(index.out.get(id) ?? []).map(({ to }) => to),
    ...(index.into.get(id) ?? []).map(({ from }) => from),
  ];
  for (const { id } of decisions) {
    for (const other of neighbour(id)) {
      const label = index.nodes.get(other)?.label;
      // Another decision comes along only when it fits itself.
      if (label !== undefined && label !== 'Decision' && (WORLD.has(label) || label === 'Claim' || label === 'DecisionKind'))
        kept.add(other);
    }
  }
  const evidence = reach([...kept], ['STATED_IN', 'IN_REPORT', 'FROM', 'HAS_ARGUMENT'], index.out, 'to');
  const around = reach([...kept], ['PART_OF', 'OF_COUNTRY', 'IN_BODY', 'OF_OFFICE'], index.out, 'to');
  const names = [...kept].flatMap((id) => (index.into.get(id) ?? []).filter(({ type }) => type === 'NAMES').map(({ from }) => from));
  for (const id of [...evidence, ...around, ...names]) kept.add(id);
  return {
    nodes: rows.nodes.filter(({ id }) => kept.has(id)),
    relationships: rows.relationships.filter(({ from, to }) => kept.has(from) && kept.has(to)),
  };
}
