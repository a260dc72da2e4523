import { ensureJars } from '../neo4j/index.ts';
import type { SetupStep } from './setup.ts';

/** Fetches the jars of the local Neo4j; nothing is needed by those who set `NEO4J_URI`. */
export const step: SetupStep = {
  name: 'neo4j',
  async run(config, _options, say) {
    if (config.neo4j.uri === undefined) await ensureJars(config.cache, say);
  },
};
