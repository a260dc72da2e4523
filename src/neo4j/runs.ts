import type { Store } from './connect.ts';
import { writeRows } from './session.ts';
import { monotonicFactory } from './ulid.ts';

const nextUlid = monotonicFactory();

export const newRunId = (): string => `run/${nextUlid()}`;

/** Notes a run of a command that writes; what it loads and changes hangs on it. */
export async function startRun(store: Store, tool: string, rules: string): Promise<string> {
  const id = newRunId();
  await writeRows(
    store,
    `MERGE (run:LoadRun {id: $id})
SET run.name = $tool, run.origin = 'report', run.startedAt = $at, run.tool = $tool, run.rules = $rules`,
    { id, tool, rules, at: new Date().toISOString() },
  );
  return id;
}
