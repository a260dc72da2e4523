import { isMap, type MsgpackMap } from './msgpack.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** A JSON object. */
export function readJson(bytes: Uint8Array): MsgpackMap {
  const value: unknown = JSON.parse(utf8.decode(bytes));
  if (!isMap(value)) throw new Error('it is not a JSON object');
  return value;
}
