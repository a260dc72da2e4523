import neo4j, { isInt } from 'neo4j-driver';

/**
 * A value of the driver as JSON knows it: whole numbers as numbers, days as `YYYY-MM-DD`, points as latitude and longitude, nodes and
 * relationships as their properties, a path as the list of them.
 */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isPoint(value)) return { latitude: value.y, longitude: value.x };
  if (neo4j.isNode(value) || neo4j.isRelationship(value)) return plain(value.properties);
  if (neo4j.isPath(value))
    return [plain(value.start), ...value.segments.flatMap(({ relationship, end }) => [plain(relationship), plain(end)])];
  if (Object.getPrototypeOf(value) !== Object.prototype && 'toString' in value) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
