import type { ManagedTransaction, Result } from 'neo4j-driver';
import type { Store } from './connect.ts';
import * as session from './session.ts';

type Parameters = Readonly<Record<string, unknown>>;

/**
 * For statements that look things up by an id or key and, if they write, write between what they have found: the plan of an
 * empty graph serves a full one. Left to itself the server plans them all anew each time that the graph has grown by half, which
 * took longer than running them. Which way a pattern is gone depends on the statistics: those that read along one are asked
 * through `session.ts`.
 */
const once = (query: string): string => `CYPHER replan=skip\n${query}`;

export const readRows = <T extends session.Row = session.Row>(
  store: Store,
  query: string,
  parameters: Parameters = {},
): Promise<readonly T[]> => session.readRows<T>(store, once(query), parameters);

export const writeRows = <T extends session.Row = session.Row>(
  store: Store,
  query: string,
  parameters: Parameters = {},
): Promise<readonly T[]> => session.writeRows<T>(store, once(query), parameters);

interface Transaction {
  run(query: string, parameters?: Parameters): Result;
}

/** `write` of `session.ts`. */
export const write = <T>(store: Store, work: (tx: Transaction) => Promise<T>): Promise<T> =>
  session.write(store, (tx: ManagedTransaction) => work({ run: (query, parameters) => session.runPlanned(tx, once(query), parameters) }));
