import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { stopLocalServer } from '../../src/neo4j/index.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** `GAZETTE_HOME` of this run's database; the first test that asks starts the server in it. */
    readonly databaseHome: string;
  }
}

/** One server for the whole run, in a folder of its own; a run without database tests starts none. */
export function setup(project: TestProject): () => Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'gazette-test-'));
  project.provide('databaseHome', home);
  return async () => {
    await stopLocalServer(home);
    rmSync(home, { recursive: true, force: true });
  };
}
