/** As much of the protocol buffers wire format as an ONNX model needs: https://protobuf.dev/programming-guides/encoding/ */
export type Field = Uint8Array;

function varint(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest = Math.floor(rest / 128)) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}

export const integer = (field: number, value: number): Field => Uint8Array.from([...varint(field * 8), ...varint(value)]);

export const bytes = (field: number, content: Uint8Array): Field =>
  concat([Uint8Array.from([...varint(field * 8 + 2), ...varint(content.length)]), content]);

export const text = (field: number, content: string): Field => bytes(field, new TextEncoder().encode(content));
export const message = (field: number, fields: readonly Field[]): Field => bytes(field, concat(fields));

export function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
