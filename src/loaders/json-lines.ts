import { isUtf8 } from 'node:buffer';
import type { Input } from './input.ts';
import { LIMITS } from './limits.ts';

export interface Line {
  /** 1-based. */
  readonly number: number;
  /** Where it starts in the file. */
  readonly byte: number;
  /** Absent when it is longer than the limit or not valid UTF-8. */
  readonly text?: string;
  readonly fault?: 'too_large' | 'charset';
}

const NEWLINE = 10;

/** Lines of a stream without their ends; a line beyond the limit is passed over, not kept in memory. */
export async function* splitLines(input: Input, limit: number = LIMITS.recordBytes): AsyncGenerator<Line> {
  let rest: Uint8Array[] = [];
  let held = 0;
  let number = 1;
  let byte = 0;
  const finish = (parts: readonly Uint8Array[], size: number): Line => {
    const start = byte;
    byte += size + 1;
    const line = number;
    number += 1;
    if (size > limit) return { number: line, byte: start, fault: 'too_large' };
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    if (!isUtf8(bytes)) return { number: line, byte: start, fault: 'charset' };
    const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
    return { number: line, byte: start, text: line === 1 && text.startsWith('\ufeff') ? text.slice(1) : text };
  };
  for await (const chunk of input.stream()) {
    let from = 0;
    for (let at = chunk.indexOf(NEWLINE); at >= 0; at = chunk.indexOf(NEWLINE, from)) {
      // A file of nothing but line ends must not cost a turn of the event loop each.
      if (at === from && held === 0) {
        number += 1;
        byte += 1;
        from = at + 1;
        continue;
      }
      const part = chunk.subarray(from, at);
      const line = held === 0 ? finish([part], part.length) : finish([...rest, part], held + part.length);
      rest = [];
      held = 0;
      from = at + 1;
      yield line;
    }
    const tail = chunk.subarray(from);
    if (tail.length === 0) continue;
    held += tail.length;
    if (held <= limit) rest.push(tail);
    else rest = [];
  }
  if (held > 0) yield finish(rest, held);
}
