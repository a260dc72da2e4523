import { byText } from './order.ts';

const isShouted = (text: string): boolean => text === text.toUpperCase() && text !== text.toLowerCase();
const isLatin = (text: string): boolean => /^[\p{Script=Latin}\p{P}\s\d]+$/u.test(text);
/** The name to show: Latin letters, not shouted, the fullest, then the first by letters. */
export const bestName = (texts: readonly string[]): string =>
  [...texts].sort(
    (a, b) =>
      Number(isShouted(a)) - Number(isShouted(b)) ||
      Number(!isLatin(a)) - Number(!isLatin(b)) ||
      b.split(/\s+/).length - a.split(/\s+/).length ||
      byText(a, b),
  )[0] ?? '';
