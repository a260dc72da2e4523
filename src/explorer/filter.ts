/** The filters of a list of decisions, as they stand in the address. */
export const FILTERS = ['kind', 'stage', 'act', 'certainty', 'decider', 'place', 'from', 'to', 'text'] as const;

/** `DecisionFilter` of the API from the query string; what is not set is left out. */
export function filterOf(query: URLSearchParams): Record<string, string | boolean> {
  const filter: Record<string, string | boolean> = {};
  for (const name of FILTERS) {
    const value = query.get(name);
    if (value) filter[name] = value;
  }
  if (filter.place) filter.includeParts = true;
  return filter;
}
