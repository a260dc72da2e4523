import { nameKey } from '../../model/name-key.ts';

const pairs = (text: string): Map<string, number> => {
  const found = new Map<string, number>();
  for (let i = 0; i + 1 < text.length; i++) {
    const pair = text.slice(i, i + 2);
    found.set(pair, (found.get(pair) ?? 0) + 1);
  }
  return found;
};

/** How alike two names are, 0 to 1: by pairs of letters (Dice), with the words in order of the alphabet, so that their order and marks do not count. */
export function nameSimilarity(a: string, b: string): number {
  const [one, other] = [a, b].map((name) => nameKey(name).split(' ').sort().join(' '));
  if (one === undefined || other === undefined || one === '' || other === '') return 0;
  if (one === other) return 1;
  const [left, right] = [pairs(one), pairs(other)];
  let shared = 0;
  for (const [pair, count] of left) shared += Math.min(count, right.get(pair) ?? 0);
  const all = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  return all === 0 ? 0 : (2 * shared) / all;
}
