import type { NodeRow, RelationshipRow } from './rows.ts';

/** JSON with sorted keys and without absent values: equal for equal content. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (value !== null && typeof value === 'object') {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{${entries
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => `${JSON.stringify(key)}:${canonicalText(one)}`)
      .join(',')}}`;
  }
  return JSON.stringify(value);
}

/** Properties that say how and when something was stored rather than what it is; a dump leaves them out. */
const NOT_DUMPED: Readonly<Record<string, readonly string[]>> = { Report: ['retrievedAt'] };

/**
 * A line of the canonical dump. Nodes come first, by label and id; then relationships by type, `from`, `to` and
 * properties; all compared as text by UTF-16 units.
 */
export function nodeLine({ label, id, properties }: NodeRow): string {
  const left = NOT_DUMPED[label] ?? [];
  const kept = left.length === 0 ? properties : Object.fromEntries(Object.entries(properties).filter(([key]) => !left.includes(key)));
  return `{"label":${JSON.stringify(label)},"id":${JSON.stringify(id)},"properties":${canonicalText(kept)}}`;
}

export const relationshipLine = ({ type, from, to, properties }: RelationshipRow): string =>
  `{"type":${JSON.stringify(type)},"from":${JSON.stringify(from)},"to":${JSON.stringify(to)},"properties":${canonicalText(properties)}}`;

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const compareNodes = (a: NodeRow, b: NodeRow): number => byText(a.label, b.label) || byText(a.id, b.id);
export const compareRelationships = (a: RelationshipRow, b: RelationshipRow): number =>
  byText(a.type, b.type) ||
  byText(a.from, b.from) ||
  byText(a.to, b.to) ||
  byText(canonicalText(a.properties), canonicalText(b.properties));
