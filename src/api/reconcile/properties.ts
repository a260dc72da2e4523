import { ask } from '../ask.ts';
import type { Api } from '../context.ts';

/** Columns that OpenRefine can add to a table of matched names. */
export const PROPERTIES: readonly { readonly id: string; readonly name: string }[] = [
  { id: 'name', name: 'name' },
  { id: 'aliases', name: 'other names' },
  { id: 'country', name: 'country' },
  { id: 'kind', name: 'kind or rank' },
  { id: 'externalIds', name: 'ids elsewhere' },
  { id: 'latitude', name: 'latitude' },
  { id: 'longitude', name: 'longitude' },
  { id: 'offices', name: 'offices held' },
  { id: 'decided', name: 'number of decisions taken' },
  { id: 'mentions', name: 'number of mentions' },
];

const VALUES = `UNWIND $ids AS id
OPTIONAL MATCH (:Redirect {id: id})-[:NOW]->(now:Entity)
MATCH (e:Entity {id: coalesce(now.id, id)})
RETURN id, e.name AS name, [(n:Name)-[:NAMES]->(e) WHERE n.text <> e.name | n.text] AS aliases, e.country AS country, coalesce(e.placeKind, e.bodyKind, e.rank) AS kind, e.externalIds AS externalIds,
  e.location.latitude AS latitude, e.location.longitude AS longitude, [(e)-[:HELD]->(:Holding)-[:OF_OFFICE]->(o:Office) | {id: o.id, name: o.name}] AS offices,
  COUNT { (e)-[:DECIDED]->() } AS decided, COUNT { (e)<-[:REFERS_TO]-() } AS mentions`;

type Cell = { readonly str: string } | { readonly float: number } | { readonly id: string; readonly name: string };

function cells(value: unknown): readonly Cell[] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) return value.flatMap(cells);
  if (typeof value === 'number') return [{ float: value }];
  return typeof value === 'object' ? [value as Cell] : [{ str: String(value) }];
}

/** The values of some properties for some entities, in the form of OpenRefine's data extension. */
export async function extend(api: Api, ids: readonly string[], wanted: readonly string[]): Promise<object> {
  const known = PROPERTIES.filter(({ id }) => wanted.includes(id));
  const rows = await ask<Record<string, unknown> & { id: string }>(api.store, VALUES, { ids });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return {
    meta: known,
    rows: Object.fromEntries(
      ids.map((id) => [id, Object.fromEntries(known.map((property) => [property.id, cells(byId.get(id)?.[property.id])]))]),
    ),
  };
}
