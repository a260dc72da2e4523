/** The order of every list of the derivation: by UTF-16 units, the same on every machine. */
export const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
export const sortedUnique = (values: Iterable<string>): readonly string[] => [...new Set(values)].sort(byText);
export const byId = (a: { readonly id: string }, b: { readonly id: string }): number => byText(a.id, b.id);

/** The id of the report that a mention, claim or sentence id belongs to. */
export const reportOf = (id: string): string => id.slice(0, id.indexOf('#'));
