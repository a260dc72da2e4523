import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type { Store } from '../../src/neo4j/index.ts';

/** What a cut write says. */
export const CUT = 'this write was cut';

/**
 * The same store, in which one write fails as if the process were killed there: before what it does, or after its commit. The
 * first write, counted 0, takes a lease and never fails.
 */
export function cutStore(store: Store, number: number, moment: 'before' | 'after'): Store {
  let writes = 0;
  const cutSession = (session: Session): Session =>
    new Proxy(session, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key, target);
        if (typeof value !== 'function') return value;
        if (key !== 'executeWrite') return value.bind(target);
        return async (work: (tx: ManagedTransaction) => Promise<unknown>): Promise<unknown> => {
          const isCut = writes++ === number + 1;
          if (isCut && moment === 'before') throw new Error(CUT);
          const answer = await target.executeWrite(work);
          if (isCut) throw new Error(CUT);
          return answer;
        };
      },
    });
  const driver = new Proxy(store.driver, {
    get(target, key) {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof value !== 'function') return value;
      if (key === 'session') return (...options: Parameters<Driver['session']>) => cutSession(target.session(...options));
      return value.bind(target);
    },
  });
  return { ...store, driver };
}
