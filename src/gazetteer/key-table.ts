/** Keys (lower-case ASCII) in order, each with a list of numbers; searched in place, so that loading it costs nothing. */
export interface KeyTable {
  /** All keys, one after the other. */
  readonly bytes: Uint8Array;
  /** Where each key starts; one more than there are keys. */
  readonly starts: Uint32Array;
  readonly postings: Uint32Array;
  /** Where each key's postings start; one more than there are keys. */
  readonly postingStarts: Uint32Array;
}

const encode = (text: string): Uint8Array => Buffer.from(text, 'latin1');

/** Builds a table; numbers keep the order in which the caller lists them. */
export function buildKeyTable(entries: ReadonlyMap<string, readonly number[]>): KeyTable {
  const keys = [...entries.keys()].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const starts = new Uint32Array(keys.length + 1);
  const postingStarts = new Uint32Array(keys.length + 1);
  const postings: number[] = [];
  keys.forEach((key, index) => {
    starts[index + 1] = starts[index]! + key.length;
    for (const value of entries.get(key)!) postings.push(value);
    postingStarts[index + 1] = postings.length;
  });
  return { bytes: encode(keys.join('')), starts, postings: Uint32Array.from(postings), postingStarts };
}

/** Negative, zero or positive as the stored key sorts before, with or after `key`; `prefix` looks at its first letters only. */
function compare(table: KeyTable, index: number, key: string, prefix: boolean): number {
  const from = table.starts[index]!;
  const length = table.starts[index + 1]! - from;
  const shared = Math.min(length, key.length);
  for (let i = 0; i < shared; i++) {
    const difference = table.bytes[from + i]! - key.charCodeAt(i);
    if (difference !== 0) return difference;
  }
  return prefix && length >= key.length ? 0 : length - key.length;
}

/** Index of the first key that is not before `key`. */
function lowerBound(table: KeyTable, key: string): number {
  let low = 0;
  let high = table.starts.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(table, middle, key, false) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

const NONE = new Uint32Array(0);

/** The numbers under a key; empty when there is no such key. */
export function findKey(table: KeyTable, key: string): Uint32Array {
  const index = lowerBound(table, key);
  if (index >= table.starts.length - 1 || compare(table, index, key, false) !== 0) return NONE;
  return table.postings.subarray(table.postingStarts[index]!, table.postingStarts[index + 1]!);
}

/** Whether a key is these words or begins with them. */
export function hasWordPrefix(table: KeyTable, words: string): boolean {
  const exact = lowerBound(table, words);
  if (exact >= table.starts.length - 1) return false;
  if (compare(table, exact, words, false) === 0) return true;
  // A blank sorts before every letter and digit, so `words + blank` stands first among what begins with `words`.
  return compare(table, exact, `${words} `, true) === 0;
}

export const keyAt = (table: KeyTable, index: number): string =>
  Buffer.from(table.bytes.buffer, table.bytes.byteOffset + table.starts[index]!, table.starts[index + 1]! - table.starts[index]!).toString(
    'latin1',
  );
