import type { CommandEntry } from './command.ts';

/** Every command, in the order in which `gazette --help` shows them. */
export const COMMANDS: readonly CommandEntry[] = [
  {
    name: 'demo',
    summary: 'start everything with the sample reports and print the links',
    load: () => import('./demo.ts'),
  },
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
  {
    name: 'load',
    summary: 'read reports into the graph',
    load: () => import('./load.ts'),
  },
  {
    name: 'worker',
    summary: 'read and write what "load --queue" hands in, beside others on any machine',
    load: () => import('./worker.ts'),
  },
  {
    name: 'load-reference',
    summary: 'load people, bodies, offices, places, holdings and aliases from CSV or JSON lines',
    load: () => import('./load-reference.ts'),
  },
  {
    name: 'extract',
    summary: 'read reports without a database: one JSON object a report',
    load: () => import('./extract.ts'),
  },
  {
    name: 'parse',
    summary: 'show tokens, lemmas, dependencies and names: the language layer alone',
    load: () => import('./parse.ts'),
  },
  {
    name: 'serve',
    summary: 'serve the GraphQL API, the pages and the files over HTTP',
    load: () => import('./serve.ts'),
  },
  {
    name: 'query',
    summary: 'run a saved query or a file, read-only',
    load: () => import('./query.ts'),
  },
  {
    name: 'export',
    summary: 'write the graph to a folder: tables, network formats, other schemes, a backup',
    load: () => import('./export.ts'),
  },
  {
    name: 'import',
    summary: 'restore a backup into an empty graph',
    load: () => import('./import.ts'),
  },
  {
    name: 'review',
    summary: 'judge what rules cannot: same, different, refer, hide, unhide, undo',
    load: () => import('./review.ts'),
  },
  {
    name: 'forget',
    summary: 'take reports out of the graph, or a person, for good',
    load: () => import('./forget.ts'),
  },
  {
    name: 'rebuild',
    summary: 'read stored reports again with the rules of this version, and derive what changed',
    load: () => import('./rebuild.ts'),
  },
  {
    name: 'reset',
    summary: "empty Gazette's own labels, after a confirmation",
    load: () => import('./reset.ts'),
  },
  {
    name: 'audit',
    summary: 'check every rule that the database cannot',
    load: () => import('./audit.ts'),
  },
  {
    name: 'dump',
    summary: 'print the graph as canonical JSON lines, or their hash',
    load: () => import('./dump.ts'),
  },
  {
    name: 'doctor',
    summary: 'check versions, connection, constraints, model, gazetteer, memory',
    load: () => import('./doctor.ts'),
  },
];
