import { decode } from '@msgpack/msgpack';

/** A decoded map; binary keys are read as text, 64-bit keys as their decimal digits. */
export type MsgpackMap = Readonly<Record<string, unknown>>;

const utf8 = new TextDecoder();

/** Decodes one msgpack value as Python's srsly writes it. Throws what the decoder throws on malformed bytes. */
export function readMsgpack(bytes: Uint8Array): unknown {
  return decode(bytes, {
    useBigInt64: true,
    mapKeyConverter: (key) => (key instanceof Uint8Array ? utf8.decode(key) : String(key)),
  });
}

export const isMap = (value: unknown): value is MsgpackMap =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !ArrayBuffer.isView(value);
