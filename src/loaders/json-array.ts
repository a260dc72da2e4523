import type { Input } from './input.ts';
import { LIMITS } from './limits.ts';
import { refusal } from './rejections.ts';

export interface ArrayElement {
  /** 1-based. */
  readonly number: number;
  /** Where it starts in the file. */
  readonly byte: number;
  /** Absent when it is longer than the limit of a record. */
  readonly bytes?: Uint8Array;
}

const [QUOTE, COMMA, BACKSLASH] = [34, 44, 92];
const isOpening = (byte: number): boolean => byte === 91 || byte === 123;
const isClosing = (byte: number): boolean => byte === 93 || byte === 125;
const isBlank = (byte: number): boolean => byte === 32 || (byte >= 9 && byte <= 13);

/**
 * The elements of a JSON array of any size as they stand in the file, without building anything: brackets and strings are
 * counted, each element is for `JSON.parse` to judge. stream-json parses itself, but loses what it has read when a later
 * element is broken.
 * @throws refusal `invalid_json` where the array itself breaks off
 */
export async function* splitJsonArray(input: Input): AsyncGenerator<ArrayElement> {
  let [depth, number, byte, start, size] = [0, 1, 0, 0, 0];
  let [inString, escaped, ended] = [false, false, false];
  let parts: Uint8Array[] = [];
  const finish = (): ArrayElement => ({
    number: number++,
    byte: start,
    ...(size > LIMITS.recordBytes ? {} : { bytes: Buffer.concat(parts) }),
  });
  for await (const chunk of input.stream()) {
    let from = 0;
    const keep = (to: number): void => {
      size += to - from;
      if (size <= LIMITS.recordBytes) parts.push(chunk.subarray(from, to));
    };
    for (let at = 0; at < chunk.length; at += 1) {
      const code = chunk[at] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
      } else if (ended && !isBlank(code)) {
        throw refusal('invalid_json', `${input.path} goes on behind its list at byte ${byte + at}. Correct it.`);
      } else if (code === QUOTE) inString = true;
      else if (isOpening(code)) {
        depth += 1;
        if (depth === 1) [from, start] = [at + 1, byte + at + 1];
      } else if (isClosing(code) || (code === COMMA && depth === 1)) {
        if (isClosing(code)) depth -= 1;
        if (depth === 0 || code === COMMA) {
          keep(at);
          const isEmptyList = depth === 0 && number === 1 && parts.every((part) => part.every(isBlank));
          if (depth > 0 ? code === COMMA && depth === 1 : !isEmptyList) yield finish();
          [parts, size, from, start] = [[], 0, at + 1, byte + at + 1];
          ended = depth === 0;
        }
      }
    }
    if (depth > 0) keep(chunk.length);
    byte += chunk.length;
  }
  if (!ended) throw refusal('invalid_json', `${input.path} breaks off inside record ${number}. What came before has been read.`);
}
