import type { Span } from '../model/span.ts';
import type { SuggestedName } from '../model/suggestions.ts';
import type { ProposedName } from './provider.ts';

const MAX_LENGTH = 200;
const WORD = /[\p{L}\p{N}]+/gu;

export interface Passed {
  /** In text order, none over another. */
  readonly names: readonly SuggestedName[];
  /** Proposals whose words do not stand in the text. */
  readonly dropped: number;
}

/** Lets a proposed name through when its words stand literally in the text, as whole words, blanks and composition aside. */
export function passGate(text: string, proposals: readonly ProposedName[]): Passed {
  const positions = wordPositions(text);
  const found = new Map<string, readonly Span[]>();
  const names: SuggestedName[] = [];
  let dropped = 0;
  for (const { type, text: words, occurrence = 0, start } of proposals) {
    let meant: readonly Span[];
    if (start !== undefined) meant = isWholeAt(words, text, start) ? [{ start, end: start + words.length }] : [];
    else {
      const places = found.get(words) ?? placesOf(words, text, positions);
      found.set(words, places);
      meant = occurrence === 0 ? places : places.slice(occurrence - 1, occurrence);
    }
    if (meant.length === 0) dropped++;
    for (const place of meant) names.push({ type, ...place });
  }
  return { names: withoutOverlaps(names), dropped };
}

function wordPositions(text: string): ReadonlyMap<string, readonly number[]> {
  const positions = new Map<string, number[]>();
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const known = positions.get(word);
    if (known === undefined) positions.set(word, [index]);
    else known.push(index);
  }
  return positions;
}

function placesOf(words: string, text: string, positions: ReadonlyMap<string, readonly number[]>): readonly Span[] {
  const parts = words.normalize('NFC').trim().split(/\s+/u);
  const first = parts.join(' ').match(/[\p{L}\p{N}]+/u);
  if (first === null || words.length > MAX_LENGTH || !/\p{L}/u.test(words)) return [];
  // Where a part before the first word is all signs, the place of the word says nothing about where the name begins.
  if (first.index! >= parts[0]!.length) return [];
  return (positions.get(first[0]) ?? []).flatMap((position) => {
    const start = position - first.index!;
    const end = start < 0 ? undefined : endOfMatch(text, start, parts);
    return end === undefined || isInsideWord(text, start) || isInsideWord(text, end) ? [] : [{ start, end }];
  });
}

function endOfMatch(text: string, start: number, parts: readonly string[]): number | undefined {
  let at = start;
  for (const [i, part] of parts.entries()) {
    const before = at;
    if (i > 0) while (/\s/u.test(text[at] ?? '')) at++;
    if ((i > 0 && at === before) || !text.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return at;
}

const isWholeAt = (words: string, text: string, start: number): boolean =>
  words !== '' && text.startsWith(words, start) && !isInsideWord(text, start) && !isInsideWord(text, start + words.length);

const isLetter = (character: string | undefined): boolean => character !== undefined && /^[\p{L}\p{N}]/u.test(character);

/** Whether a cut at `at` would cut a word. */
const isInsideWord = (text: string, at: number): boolean =>
  isLetter([...text.slice(Math.max(0, at - 2), at)].at(-1)) && isLetter(text.slice(at, at + 2));

/** The longer name wins, else the one proposed first. */
function withoutOverlaps(names: readonly SuggestedName[]): readonly SuggestedName[] {
  const sorted = names.map((name, order) => ({ name, order }));
  sorted.sort((a, b) => a.name.start - b.name.start || b.name.end - a.name.end || a.order - b.order);
  const kept: SuggestedName[] = [];
  for (const { name } of sorted) if (name.start >= (kept.at(-1)?.end ?? 0)) kept.push(name);
  return kept;
}
