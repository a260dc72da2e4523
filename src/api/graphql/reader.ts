import type { Store } from '../../neo4j/index.ts';
import { type AskOptions, readOnce } from '../ask.ts';
import { mergeBranches } from './merge-branches.ts';

type Values = Readonly<Record<string, unknown>>;

/** What @neo4j/graphql takes for a transaction: it sends one statement for each field at the top. */
export interface Reader {
  run(statement: string, parameters?: Values): ReturnType<typeof readOnce>;
}

/** Sends the library's statements in a form that is planned and run faster. */
export const readerOf = (store: Store, options: AskOptions = {}): Reader => ({
  run: (text, parameters = {}) => readOnce(store, mergeBranches(text, parameters), parameters, options),
});

/** Longer than the plan of any question takes on a busy machine that has just started its database. */
export const WARM_UP_MS = 60_000;

/** Has the same statements planned and not run. */
export const plannerOf = (store: Store): Reader => ({
  run: (text, parameters = {}) =>
    readOnce(store, mergeBranches(text, parameters).replace(/^CYPHER 5\n(?!CALL dbms)/, 'CYPHER 5 EXPLAIN\n'), parameters, {
      timeoutMs: WARM_UP_MS,
    }),
});
