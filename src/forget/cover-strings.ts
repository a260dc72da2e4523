import { cover } from './cover.ts';
import { findForgottenNames } from './find-names.ts';
import type { Tombstones } from './tombstones.ts';

/** A text without forgotten names. */
export const coverNames = (text: string, tombstones: Tombstones): string => cover(text, findForgottenNames(text, tombstones));

/** The same value with forgotten names covered in every text in it, keys of objects left alone; `value` itself when none is there. */
export function coverStrings<T>(value: T, coverText: (text: string) => string): T {
  if (typeof value === 'string') return coverText(value) as T;
  if (value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) {
    const list = value.map((one) => coverStrings(one, coverText));
    return list.every((one, i) => one === value[i]) ? value : (list as T);
  }
  const entries = Object.entries(value).map(([key, one]) => [key, coverStrings(one, coverText)] as const);
  return entries.every(([key, one]) => one === (value as Record<string, unknown>)[key]) ? value : (Object.fromEntries(entries) as T);
}
