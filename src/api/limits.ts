/**
 * What one request may ask for: bytes, milliseconds, points or plain counts. Changing a number here changes the contract that README
 * and the errors state.
 */
export const LIMITS = {
  bodyBytes: 102_400,
  tokens: 1000,
  depth: 8,
  // The standard introspection query is deeper than data may be.
  introspectionDepth: 20,
  aliases: 15,
  rootFields: 5,
  // How often one field may stand in one selection.
  repeats: 20,
  directives: 20,
  fragments: 50,
  page: 100,
  defaultPage: 20,
  offset: 10_000,
  hops: 5,
  inputDepth: 8,
  // Steps from one type to another inside a filter.
  filterHops: 3,
  list: 100,
  inList: 1000,
  sorts: 3,
  text: 1000,
  searchText: 200,
  searchWords: 10,
  cost: 50_000,
  // Time that the database may spend on one field at the top.
  transactionMs: 5000,
  // Time added for a statement that the database has yet to plan.
  planningMs: 10_000,
  // Time until an answer is given up.
  requestMs: 30_000,
} as const;
