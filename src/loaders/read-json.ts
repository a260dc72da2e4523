import { isUtf8 } from 'node:buffer';
import { LIMITS } from './limits.ts';
import { refusal } from './rejections.ts';

/** Depth needs brackets: few of them, and nothing has to be counted character by character. */
function hasManyBrackets(text: string, limit: number): boolean {
  let count = 0;
  for (const bracket of ['[', '{'])
    for (let at = text.indexOf(bracket); at >= 0 && count <= limit; at = text.indexOf(bracket, at + 1)) count += 1;
  return count > limit;
}

/** How deep brackets nest, counted without building anything; strings are stepped over. Stops at `limit`. */
function depthOf(text: string, limit: number): number {
  let depth = 0;
  let deepest = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== 34) at += text.charCodeAt(at) === 92 ? 2 : 1;
    } else if (code === 91 || code === 123) {
      depth += 1;
      if (depth > deepest) deepest = depth;
      if (deepest > limit) return deepest;
    } else if (code === 93 || code === 125) depth -= 1;
  }
  return deepest;
}

/** One JSON value, as RFC 8259 has it. Values nested beyond the limit are refused: they end in the recursion of others. */
export function readJson(text: string, where: string): unknown {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const why = ((cause as Error).message.split('\n')[0] ?? '').slice(0, 160);
    throw refusal('invalid_json', `${where} is not valid JSON: ${why}. Correct it.`, cause);
  }
  if (hasManyBrackets(text, LIMITS.jsonDepth) && depthOf(text, LIMITS.jsonDepth) > LIMITS.jsonDepth) {
    throw refusal('too_deep', `${where} nests deeper than ${LIMITS.jsonDepth} levels. Flatten it.`);
  }
  return value;
}

/** JSON is UTF-8 by its standard; a byte order mark is tolerated at the start of a file. */
export function readJsonBytes(bytes: Uint8Array, where: string): unknown {
  if (!isUtf8(bytes)) throw refusal('charset', `${where} is not valid UTF-8, which JSON must be. Convert it.`);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');
  return readJson(text.startsWith('\ufeff') ? text.slice(1) : text, where);
}

export const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
