import type { Store } from './connect.ts';
import { readRows } from './session.ts';
import { monotonicFactory } from './ulid.ts';

const nextUlid = monotonicFactory();

/** A run of a command that writes; its node is made with the first thing it writes, so that a run without effect leaves none. */
export interface LoadRun {
  /** `run/<ulid>` */
  readonly id: string;
  /** `gazette 0.1.0 load` */
  readonly tool: string;
  /** Version of the rules that read the reports. */
  readonly rules: string;
  /** RFC 3339, UTC. */
  readonly startedAt: string;
}

export const newRun = (tool: string, rules: string): LoadRun => ({
  id: `run/${nextUlid()}`,
  tool,
  rules,
  startedAt: new Date().toISOString(),
});

export const runParameters = ({ id, tool, rules, startedAt }: LoadRun): Record<string, unknown> => ({ run: id, tool, rules, startedAt });

/** Cypher that finds or makes the node of the run. */
export const MERGE_RUN: string = `MERGE (run:LoadRun {id: $run})
ON CREATE SET run.name = $tool, run.origin = 'report', run.tool = $tool, run.rules = $rules, run.startedAt = $startedAt`;

export const BATCH_OF_RUN: string = `${MERGE_RUN}
WITH run
MATCH (batch:LoadBatch {id: $batch})
MERGE (batch)-[:PART_OF_RUN]->(run)`;

/** Ids of the reports that a run has written. */
export const reportsOfRun = async (store: Store, run: LoadRun): Promise<readonly string[]> =>
  (
    await readRows<{ id: string }>(
      store,
      'MATCH (:LoadRun {id: $run})<-[:PART_OF_RUN]-(:LoadBatch)<-[:LOADED_IN]-(r:Report) RETURN r.id AS id ORDER BY id',
      { run: run.id },
    )
  ).map(({ id }) => id);
