import { createHash } from 'node:crypto';
import type { Store } from '../../neo4j/index.ts';
import { type AskOptions, readOnce } from '../ask.ts';
import { refusalOf } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { mergeBranches } from './merge-branches.ts';

type Values = Readonly<Record<string, unknown>>;

/** What @neo4j/graphql takes for a transaction: it sends one statement for each field at the top. */
export interface Reader {
  run(statement: string, parameters?: Values): ReturnType<typeof readOnce>;
}

/** Statements that were answered before; the oldest are forgotten, as the database forgets their plans. */
const REMEMBERED = 2000;
const answered = new Set<string>();

/** Sends the library's statements in a form that is planned and run faster. One that is new is given the time to be planned. */
export const readerOf = (store: Store, options: Omit<AskOptions, 'timeoutMs'> = {}): Reader => ({
  async run(text, parameters = {}) {
    const statement = mergeBranches(text, parameters);
    const key = createHash('sha1').update(statement).digest('base64');
    const timeoutMs = LIMITS.transactionMs + (answered.has(key) ? 0 : LIMITS.planningMs);
    const result = await readOnce(store, statement, parameters, { ...options, timeoutMs }).catch((error: unknown) => {
      // A database that was started anew has forgotten every plan, and one that is busy may have forgotten this one.
      if (refusalOf(error).code === 'DATABASE_UNAVAILABLE') answered.clear();
      answered.delete(key);
      throw error;
    });
    if (answered.size >= REMEMBERED) answered.delete(answered.values().next().value ?? '');
    answered.add(key);
    return result;
  },
});

/** Longer than the plan of any question takes on a busy machine that has just started its database. */
const WARM_UP_MS = 60_000;

/** Has the same statements planned and not run. */
export const plannerOf = (store: Store): Reader => ({
  run: (text, parameters = {}) =>
    readOnce(store, mergeBranches(text, parameters).replace(/^CYPHER 5\n(?!CALL dbms)/, 'CYPHER 5 EXPLAIN\n'), parameters, {
      timeoutMs: WARM_UP_MS,
    }),
});
