import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer, GazetteerPlace } from '../../model/gazetteer.ts';
import { textOf } from '../tokens.ts';

/** The country that the words name, by name or demonym; undefined for anything smaller. */
export function countryOf(gazetteer: Gazetteer, words: string): string | undefined {
  const demonym = gazetteer.demonym(words)?.country;
  return demonym ?? countryNamed(gazetteer, words)?.country;
}

export function countryNamed(gazetteer: Gazetteer, words: string): GazetteerPlace | undefined {
  const best = gazetteer.places(words)[0];
  return best !== undefined && best.place.kind === 'country' && best.match !== 'key' && best.place.country !== 'xx'
    ? best.place
    : undefined;
}

/** A demonym of one or two words that begins at `i`: `Kazakh`, `South Korean`. */
export function demonymAt(
  gazetteer: Gazetteer,
  t: Tokens,
  i: number,
  limit: number,
): { readonly country: string; readonly length: number } | undefined {
  for (const length of [3, 2, 1]) {
    if (i + length > limit) continue;
    const found = gazetteer.demonym(textOf(t, { from: i, to: i + length }));
    if (found) return { country: found.country, length };
  }
  return undefined;
}

/** The country of the first country name inside the range, else that of the most populous place named by the whole range. */
export function countryInside(gazetteer: Gazetteer, t: Tokens, range: TokenRange): string | undefined {
  for (let i = range.from; i < range.to; i++) {
    for (const length of [4, 3, 2, 1]) {
      if (i + length > range.to) continue;
      const found = countryOf(gazetteer, textOf(t, { from: i, to: i + length }));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}
