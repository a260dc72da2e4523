/** The filters of a list of decisions, as they stand in the address. */
export const FILTERS = ['kind', 'stage', 'act', 'certainty', 'country', 'decider', 'place', 'from', 'to', 'text'] as const;

/** Filters that the API takes as lists. */
const LISTS: ReadonlySet<string> = new Set(['kind', 'stage', 'act', 'certainty', 'country']);

export type Filter = Readonly<Record<string, string | boolean | readonly string[]>>;

/** `DecisionFilter` of the API from the query string; what is not set is left out. */
export function filterOf(query: URLSearchParams): Filter {
  const filter: Record<string, string | boolean | readonly string[]> = {};
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value) filter[name] = LISTS.has(name) ? [value] : value;
  }
  if (filter.place) filter.includeParts = true;
  return filter;
}
