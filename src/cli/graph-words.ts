/** Nodes, relationships and paths of an answer, as `plain` leaves them. */
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: unknown): value is Thing => isThing(value) && Array.isArray(value.labels);
const isRelationship = (value: unknown): value is Thing => isThing(value) && typeof value.type === 'string';

const nodeInWords = ({ name, title, text, id, labels }: Thing): string => `(${String(name ?? title ?? text ?? id ?? labels)})`;

/** `(Askar Mamin)-[DECIDED]->(Almaty: curfew)`, the arrow as the relationship points. */
function pathInWords(path: readonly unknown[]): string {
  return path
    .map((one, i) => {
      if (isNode(one)) return nodeInWords(one);
      const { type, from } = one as Thing;
      const before = path[i - 1] as Thing;
      return from === before.id ? `-[${type}]->` : `<-[${type}]-`;
    })
    .join('');
}

/** A node, relationship or path as a reader of Cypher writes it; undefined for any other value. */
export function graphInWords(value: unknown): string | undefined {
  if (isNode(value)) return nodeInWords(value);
  if (isRelationship(value)) return `[${value.type}]`;
  const isPath = Array.isArray(value) && value.length > 0 && value.every((one, i) => (i % 2 === 0 ? isNode(one) : isRelationship(one)));
  return isPath && value.length > 1 ? pathInWords(value) : undefined;
}
