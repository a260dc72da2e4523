/** The order of every list of the derivation: by UTF-16 units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const sortedUnique = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byText);
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** Groups in the order in which their keys first come. */
export function groupBy<T, K = string>(items: Iterable<T>, keyOf: (item: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** The id of the report that a mention, claim or sentence id belongs to. */
export const reportOf = (id: string): string => id.slice(0, id.indexOf('#'));
