import type { CommandEntry } from './command.ts';

/** Every command, in the order in which `gazette --help` shows them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'setup',
    summary: "bring what npm cannot: Neo4j's jars, the language model, the compiled gazetteer",
    load: () => import('./setup.ts'),
  },
];
