import { murmurHash64A } from './murmur-hash-64a.ts';
import { SYMBOLS } from './symbols.ts';

/** The 64-bit number spaCy stands a string for, in halves: 0 for '', a small number for symbols, else a hash. */
export function stringId(text: string): readonly [high: number, low: number] {
  if (text === '') return [0, 0];
  const symbol = SYMBOLS.get(text);
  return symbol === undefined ? murmurHash64A(text) : [0, symbol];
}

/** The same as one number, as the wheel's tables are keyed. */
export function stringKey(text: string): bigint {
  const [high, low] = stringId(text);
  return (BigInt(high) << 32n) | BigInt(low);
}
