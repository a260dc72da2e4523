import type { Store } from '../../neo4j/index.ts';
import { mergeBranches } from './merge-branches.ts';

type Driver = Store['driver'];
type Session = ReturnType<Driver['session']>;
type Work = Parameters<Session['executeRead']>[0];
type Transaction = Parameters<Work>[0];

const simplified = (transaction: Transaction): Transaction =>
  new Proxy(transaction, {
    get(target, key) {
      if (key === 'run')
        return (query: string, parameters?: Record<string, unknown>) => target.run(mergeBranches(query, parameters ?? {}), parameters);
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });

/** The driver as @neo4j/graphql uses it: read transactions only, with the statements it makes simplified before they are sent. */
export function readingDriver(driver: Driver): Driver {
  return new Proxy(driver, {
    get(target, key) {
      if (key !== 'session') {
        const value: unknown = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(target) : value;
      }
      return (...options: Parameters<Driver['session']>) => {
        const session = target.session(...options);
        const read = session.executeRead.bind(session);
        session.executeRead = ((work: Work, config?: object) => read((tx) => work(simplified(tx)), config)) as Session['executeRead'];
        return session;
      };
    },
  });
}
