/**
 * Unsigned 64-bit arithmetic on pairs of 32-bit halves, for hashes on the hot path: BigInt is about thirty times slower here.
 * Every operation leaves its result in the module's one register; read it with `high()` and `low()` at once.
 */
let hi = 0;
let lo = 0;

export const high = (): number => hi;
export const low = (): number => lo;

export function set(aHigh: number, aLow: number): void {
  hi = aHigh;
  lo = aLow;
}

/** Upper half of a 32 × 32 bit product, from 16-bit pieces that a double holds exactly. */
function upperProduct(a: number, b: number): number {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const middle = a1 * b0 + ((a0 * b0) >>> 16);
  const carry = (a0 * b1 + (middle & 0xffff)) >>> 16;
  return (a1 * b1 + (middle >>> 16) + carry) >>> 0;
}

export function multiply(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  hi = (upperProduct(aLow, bLow) + Math.imul(aHigh, bLow) + Math.imul(aLow, bHigh)) >>> 0;
  lo = Math.imul(aLow, bLow) >>> 0;
}

export function add(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  const sum = aLow + bLow;
  hi = (aHigh + bHigh + (sum > 0xffffffff ? 1 : 0)) >>> 0;
  lo = sum >>> 0;
}

export function xor(aHigh: number, aLow: number, bHigh: number, bLow: number): void {
  hi = (aHigh ^ bHigh) >>> 0;
  lo = (aLow ^ bLow) >>> 0;
}

/** `x ^ (x >>> bits)` for shifts of 32 and more. */
export function xorShiftRight(aHigh: number, aLow: number, bits: number): void {
  hi = aHigh;
  lo = (aLow ^ (aHigh >>> (bits - 32))) >>> 0;
}

/** Rotation to the left by less than 32. */
export function rotateLeft(aHigh: number, aLow: number, bits: number): void {
  hi = ((aHigh << bits) | (aLow >>> (32 - bits))) >>> 0;
  lo = ((aLow << bits) | (aHigh >>> (32 - bits))) >>> 0;
}
