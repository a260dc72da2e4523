import neo4j, { isInt, type Node, type Path, type Relationship } from 'neo4j-driver';

const plainNode = ({ labels, properties }: Node): object => ({ labels, ...(plain(properties) as object) });
const plainRelationship = ({ type, properties }: Relationship): object => ({ type, ...(plain(properties) as object) });

/** Nodes and relationships in turn; each relationship says from which node to which it points, by their ids. */
function plainPath({ start, segments }: Path): readonly object[] {
  const idOf = (node: Node): unknown => node.properties.id ?? node.elementId;
  const steps = segments.flatMap((segment) => {
    const ends = [segment.start, segment.end];
    const [from, to] = segment.relationship.startNodeElementId === segment.start.elementId ? ends : ends.reverse();
    return [{ ...plainRelationship(segment.relationship), from: idOf(from!), to: idOf(to!) }, plainNode(segment.end)];
  });
  return [plainNode(start), ...steps];
}

/**
 * A value of the driver as JSON knows it: whole numbers as numbers, days as `YYYY-MM-DD`, points as latitude and longitude, nodes with
 * their labels, relationships with their type, a path as the list of them.
 */
export function plain(value: unknown): unknown {
  if (value === null || typeof value !== 'object') return typeof value === 'bigint' ? Number(value) : value;
  if (isInt(value)) return value.inSafeRange() ? value.toNumber() : value.toString();
  if (Array.isArray(value)) return value.map(plain);
  if (neo4j.isPoint(value)) return { latitude: value.y, longitude: value.x };
  if (neo4j.isNode(value)) return plainNode(value);
  if (neo4j.isRelationship(value)) return plainRelationship(value);
  if (neo4j.isPath(value)) return plainPath(value);
  if (Object.getPrototypeOf(value) !== Object.prototype && 'toString' in value) return String(value);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, plain(one)]));
}
