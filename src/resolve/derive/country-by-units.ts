import { groupBy } from '../../model/group-by.ts';

/** The country that by far the most units give; undefined where two are given about as often. */
export function countryByUnits(units: readonly { readonly country?: string }[]): string | undefined {
  const placed = units.filter(({ country }) => country !== undefined);
  const [first, second] = [...groupBy(placed, ({ country }) => country!)].sort(([, a], [, b]) => b.length - a.length);
  return first !== undefined && first[1].length >= 2 * (second?.[1].length ?? 0) ? first[0] : undefined;
}
