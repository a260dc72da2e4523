import { isMap, type MsgpackMap, readMsgpack } from './msgpack.ts';

/** A weight array in C order. */
export interface Tensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** One layer of a serialised thinc model, in the file's breadth-first order. */
export interface ThincNode {
  readonly name: string;
  readonly attrs: Readonly<Record<string, unknown>>;
  readonly params: Readonly<Record<string, Tensor>>;
}

/** Reads `<component>/model`: a map of lists aligned by node. Throws an Error that says what is amiss. */
export function readThincModel(bytes: Uint8Array): readonly ThincNode[] {
  const file = readMsgpack(bytes);
  if (!isMap(file)) throw new Error('it is not a msgpack map');
  const nodes = list(file, 'nodes');
  const attrs = list(file, 'attrs');
  const params = list(file, 'params');
  return nodes.map((node, i) => ({
    name: isMap(node) ? String(node.name) : '',
    // Attribute values are msgpack inside msgpack.
    attrs: mapValues(attrs[i], (value) => (value instanceof Uint8Array ? readMsgpack(value) : value)),
    params: tensors(params[i]),
  }));
}

/** The nodes of that name, in file order; parents are named after their children, so the match is exact. */
export const nodesNamed = (nodes: readonly ThincNode[], name: string): readonly ThincNode[] => nodes.filter((node) => node.name === name);

/** A parameter with the rank it must have. */
export function tensor(node: ThincNode | undefined, name: string, rank: number): Tensor {
  const found = node?.params[name];
  if (found === undefined || found.shape.length !== rank)
    throw new Error(`${node?.name ?? 'a layer'} has no parameter ${name} of rank ${rank}`);
  return found;
}

function list(file: MsgpackMap, key: string): readonly unknown[] {
  const value = file[key];
  if (!Array.isArray(value)) throw new Error(`it has no list '${key}'`);
  return value;
}

function mapValues<T>(value: unknown, change: (value: unknown) => T): Readonly<Record<string, T>> {
  return isMap(value) ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)])) : {};
}

function tensors(value: unknown): Readonly<Record<string, Tensor>> {
  const found: Record<string, Tensor> = {};
  for (const [key, inner] of Object.entries(isMap(value) ? value : {})) {
    if (isMap(inner) && inner.nd === true) found[key] = ndarray(inner, key);
  }
  return found;
}

function ndarray(map: MsgpackMap, name: string): Tensor {
  const { shape, data, type } = map;
  if (type !== '<f4' || !Array.isArray(shape) || !(data instanceof Uint8Array)) throw new Error(`array ${name} is not of 32-bit floats`);
  const size = shape.reduce((product: number, n: unknown) => product * Number(n), 1);
  if (data.byteLength !== size * 4) throw new Error(`array ${name} has ${data.byteLength} bytes instead of ${size * 4}`);
  // The bytes lie anywhere in the file; a copy is aligned.
  return { shape: shape.map(Number), data: new Float32Array(new Uint8Array(data).buffer) };
}
