import { high, low, multiply, xor, xorShiftRight } from './u64.ts';

const M_HIGH = 0xc6a4a793;
const M_LOW = 0x5bd1e995;
const SEED = 1;

const encoder = new TextEncoder();
let scratch = new Uint8Array(1024);

/** MurmurHash2's 64-bit variant A with seed 1 over the UTF-8 bytes, as [high, low] halves: spaCy's id of a string. */
export function murmurHash64A(text: string): readonly [high: number, low: number] {
  if (text.length * 3 > scratch.length) scratch = new Uint8Array(text.length * 4);
  const length = encoder.encodeInto(text, scratch).written;
  multiply(0, length, M_HIGH, M_LOW);
  xor(high(), low(), 0, SEED);
  let h = high();
  let l = low();
  const whole = length & ~7;
  for (let i = 0; i < whole; i += 8) {
    multiply(word(i + 4), word(i), M_HIGH, M_LOW);
    xorShiftRight(high(), low(), 47);
    multiply(high(), low(), M_HIGH, M_LOW);
    xor(h, l, high(), low());
    multiply(high(), low(), M_HIGH, M_LOW);
    h = high();
    l = low();
  }
  if (length > whole) {
    scratch.fill(0, length, whole + 8);
    xor(h, l, word(whole + 4), word(whole));
    multiply(high(), low(), M_HIGH, M_LOW);
    h = high();
    l = low();
  }
  xorShiftRight(h, l, 47);
  multiply(high(), low(), M_HIGH, M_LOW);
  xorShiftRight(high(), low(), 47);
  return [high(), low()];
}

function word(i: number): number {
  return (scratch[i]! | (scratch[i + 1]! << 8) | (scratch[i + 2]! << 16) | (scratch[i + 3]! << 24)) >>> 0;
}
