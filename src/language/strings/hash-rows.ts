import { add, high, low, multiply, rotateLeft, set, xor, xorShiftRight } from './u64.ts';

/** Finaliser of MurmurHash3's 128-bit variant, on the register. */
function mix(): void {
  xorShiftRight(high(), low(), 33);
  multiply(high(), low(), 0xff51afd7, 0xed558ccd);
  xorShiftRight(high(), low(), 33);
  multiply(high(), low(), 0xc4ceb9fe, 0x1a85ec53);
  xorShiftRight(high(), low(), 33);
}

/**
 * The four table rows a 64-bit id is spread over: thinc's hash embedding, MurmurHash3 of one 64-bit word.
 * Writes them to `out[at .. at + 3]`.
 */
export function hashRows(idHigh: number, idLow: number, seed: number, rows: number, out: Int32Array, at: number): void {
  multiply(idHigh, idLow, 0x87c37b91, 0x114253d5);
  rotateLeft(high(), low(), 31);
  multiply(high(), low(), 0x4cf5ad43, 0x2745937f);
  xor(high(), low(), 0, (seed ^ 8) >>> 0);
  const seeded = (seed ^ 8) >>> 0;
  add(high(), low(), 0, seeded);
  const h1High = high();
  const h1Low = low();
  add(h1High, h1Low, 0, seeded);
  const h2High = high();
  const h2Low = low();
  set(h1High, h1Low);
  mix();
  const m1High = high();
  const m1Low = low();
  set(h2High, h2Low);
  mix();
  const m2High = high();
  const m2Low = low();
  add(m1High, m1Low, m2High, m2Low);
  const r1High = high();
  const r1Low = low();
  add(m2High, m2Low, r1High, r1Low);
  out[at] = r1Low % rows;
  out[at + 1] = r1High % rows;
  out[at + 2] = low() % rows;
  out[at + 3] = high() % rows;
}
