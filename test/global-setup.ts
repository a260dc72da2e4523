import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopLocalServer } from '../src/neo4j/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `GAZETTE_HOME` of this run's database; the first test that asks starts the server in it. */
    readonly databaseHome: string;
  }
}

/**
 * One folder for all that the tests of a run leave behind, and in it one server for the whole run; a run without database
 * tests starts none. Workers take `TMPDIR` over.
 */
export function setup(project: TestProject): () => Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-tests-'));
  process.env.TMPDIR = folder;
  const home = join(folder, 'database');
  mkdirSync(home);
  project.provide('databaseHome', home);
  return async () => {
    await stopLocalServer(home);
    rmSync(folder, { recursive: true, force: true });
  };
}
