/** Every bit of the answer depends on every bit of the seed. */
export function splitMix(seed: number): number {
  let value = Math.imul(seed, 0x9e3779b9);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}

/** 32 bits: FNV-1a over UTF-16 units, mixed so that every bit counts. */
export function hashWords(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return splitMix(value);
}
