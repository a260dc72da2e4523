/** Nodes, relationships and paths of an answer, as `plain` leaves them. */
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value);
const isNode = (value: unknown): value is Thing => isThing(value) && Array.isArray(value.labels);
const isStep = (value: unknown): value is Thing => isThing(value) && typeof value.type === 'string' && 'from' in value && 'to' in value;

const nodeInWords = ({ name, title, text, id, labels }: Thing): string => `(${String(name ?? title ?? text ?? id ?? labels)})`;

/** A path as a reader of Cypher writes it, `(Askar Mamin)-[DECIDED]->(Almaty: curfew)`; undefined for any other value. */
export function pathInWords(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length < 2 || !value.every((one, i) => (i % 2 === 0 ? isNode(one) : isStep(one)))) return undefined;
  return value
    .map((one, i) => {
      if (i % 2 === 0) return nodeInWords(one);
      return one.from === value[i - 1].id ? `-[${one.type}]->` : `<-[${one.type}]-`;
    })
    .join('');
}

/** A path, or a node by its name alone: for reading; undefined for any other value. */
export const graphInWords = (value: unknown): string | undefined => (isNode(value) ? nodeInWords(value) : pathInWords(value));
