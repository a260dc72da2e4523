import { byText } from './order.ts';

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\s\d]+$/u.test(text);
/** The name to show, of texts with repeats: Latin letters, not shouted, the most usual, the fullest, then the first by letters. */
export function bestName(texts: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(
    ([a, timesA], [b, timesB]) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      Number(!isLatin(a)) - Number(!isLatin(b)) ||
      timesB - timesA ||
      b.split(/\s+/).length - a.split(/\s+/).length ||
      byText(a, b),
  );
  return best?.[0] ?? '';
}
