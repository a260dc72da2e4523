import type { CommandEntry } from './command.ts';

/** Every command, in the order in which `gazette --help` shows them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'setup',
    summary: "bring what npm cannot: Neo4j's jars, the language model, the compiled gazetteer",
    load: () => import('./setup.ts'),
  },
  {
    name: 'db',
    summary: 'start, stop or find the local Neo4j',
    load: () => import('./db.ts'),
  },
  {
    name: 'migrate',
    summary: 'bring constraints and indexes up to date',
    load: () => import('./migrate.ts'),
  },
];
