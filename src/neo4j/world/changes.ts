import type { Label } from '../../model/labels.ts';
import type { NodeRow } from '../../model/rows.ts';
import type { Store } from '../connect.ts';
import { readRows, write } from '../planned-once.ts';
import { type LoadRun, MERGE_RUN, runParameters } from '../runs.ts';
import { cut } from '../side-by-side.ts';
import type { WorldChanges } from './diff.ts';

/** What is worth telling a reader; names and kinds follow from these. */
const TOLD: readonly Label[] = ['Person', 'Body', 'Office', 'Place', 'Topic', 'Holding', 'Decision', 'Event'];
const AT_ONCE = 5000;

const NOTE = `${MERGE_RUN}
WITH run
UNWIND $rows AS row
MERGE (change:Change {id: run.id + '#' + row[0]})
SET change.name = row[1], change.origin = 'report', change.node = row[2], change.what = row[3], change.why = row[4]
MERGE (change)-[:PART_OF_RUN]->(run)`;

/** How many changes of a run are noted, as long as one process derives for it: counted once, since a run may have hundreds of thousands. */
export interface Noted {
  count: number;
}

const COUNT = 'MATCH (change:Change)-[:PART_OF_RUN]->(:LoadRun {id: $run}) RETURN count(*) AS n';

export const countNoted = async (store: Store, run: LoadRun): Promise<Noted> => ({
  count: Number((await readRows(store, COUNT, { run: run.id }))[0]?.n ?? 0),
});

/** Notes which nodes a derivation created, changed or took away: this answers what a run changed. */
export async function noteChanges(store: Store, run: LoadRun, noted: Noted, changes: WorldChanges, why: string): Promise<void> {
  const told = (rows: readonly NodeRow[], what: (row: NodeRow) => string): readonly unknown[][] =>
    rows.filter(({ label }) => TOLD.includes(label)).map((row) => [String(row.properties.name ?? row.id), row.id, what(row), why]);
  const all = [
    ...told(changes.putNodes, ({ id }) => (changes.created.has(id) ? 'created' : 'changed')),
    ...told(changes.dropNodes, () => 'removed'),
  ];
  if (all.length === 0) return;
  const before = noted.count;
  noted.count += all.length;
  const numbered = all.map((row, i) => [String(before + 1 + i), ...row]);
  // One after the other: each holds the run's node.
  for (const rows of cut(numbered, AT_ONCE)) await write(store, (tx) => tx.run(NOTE, { rows, ...runParameters(run) }));
}
