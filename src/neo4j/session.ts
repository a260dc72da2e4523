import neo4j, { type Record as DriverRecord, type ManagedTransaction, type Result, type Session } from 'neo4j-driver';
import type { Store } from './connect.ts';
import { explain } from './explain.ts';
import { failPoint } from './fail-point.ts';
import { retrying } from './retry.ts';

type Parameters = Readonly<Record<string, unknown>>;
/** A row of an answer: whole numbers as numbers, nodes and lists as the driver gives them. */
export type Row = Readonly<Record<string, unknown>>;

const target = (store: Store): { database?: string } => (store.database === undefined ? {} : { database: store.database });

export const writeSession = (store: Store): Session => store.driver.session({ ...target(store), defaultAccessMode: neo4j.session.WRITE });
/** `fetchSize`: rows that are asked for at a time. */
export const readSession = (store: Store, options: { readonly fetchSize?: number } = {}): Session =>
  store.driver.session({ ...target(store), defaultAccessMode: neo4j.session.READ, ...options });

async function inSession<T>(store: Store, session: Session, work: (session: Session) => Promise<T>): Promise<T> {
  try {
    return await work(session);
  } catch (error) {
    throw explain(error, store.address.uri);
  } finally {
    await session.close().catch(() => {});
  }
}

/** Runs `work` in one write transaction, which the driver may run again: it has to be idempotent. */
export const write = async <T>(store: Store, work: (tx: ManagedTransaction) => Promise<T>): Promise<T> => {
  const answer = await inSession(store, writeSession(store), (session) =>
    session.executeWrite(async (tx) => {
      const result = await work(tx);
      failPoint();
      return result;
    }),
  );
  failPoint();
  return answer;
};

interface Runner {
  run(query: string, parameters?: Parameters): Result;
}

/**
 * Runs a statement with its parameters in one map, `$given.ids` for `$ids`: of a list or text that is a parameter by itself the
 * server plans the statement anew for each order of magnitude of its length; into a map it does not look. Not for what users wrote.
 */
export const runPlanned = (tx: Runner, query: string, parameters: Parameters = {}): Result =>
  tx.run(query.replace(/\$(?=\w)/g, '$given.'), { given: parameters });

/** What the driver's own `toObject` gives, which costs more than reading the row from the wire. */
function rowOf<T extends Row = Row>(record: DriverRecord): T {
  const row: Record<string, unknown> = {};
  record.keys.forEach((key, i) => {
    row[key as string] = record.get(i);
  });
  return row as T;
}

/** One reading query, all rows. Sent by itself, not between BEGIN and COMMIT: one way to the database instead of three. */
export const readRows = <T extends Row = Row>(store: Store, query: string, parameters: Parameters = {}): Promise<readonly T[]> =>
  inSession(store, readSession(store), (session) =>
    retrying(async () => (await runPlanned(session, query, parameters)).records.map((record) => rowOf<T>(record))),
  );

/** One writing query in a transaction of its own, all rows. */
export const writeRows = <T extends Row = Row>(store: Store, query: string, parameters: Parameters = {}): Promise<readonly T[]> =>
  write(store, async (tx) => (await runPlanned(tx, query, parameters)).records.map((record) => rowOf<T>(record)));

/** A query that makes transactions of its own (`CALL { } IN TRANSACTIONS`) or changes the schema; idempotent, since a deadlock repeats it. */
export const runAlone = <T extends Row = Row>(store: Store, query: string, parameters: Parameters = {}): Promise<readonly T[]> =>
  inSession(store, writeSession(store), (session) =>
    retrying(async () => (await session.run(query, parameters)).records.map((record) => rowOf<T>(record))),
  );
