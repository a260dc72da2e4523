import { readFileSync } from 'node:fs';
import { migrate, runAlone, type Store } from '../../src/neo4j/index.ts';

const FIXTURE = new URL('./fixture.cypher', import.meta.url);

/** Fills the run's database with the small graph of `fixture.cypher` and waits until search can see it. */
export async function loadFixture(store: Store): Promise<void> {
  await migrate(store);
  const statements = readFileSync(FIXTURE, 'utf8').split(/;\s*$/m);
  for (const statement of statements.map((text) => text.replace(/^\/\/.*$/gm, '').trim())) {
    if (statement !== '') await runAlone(store, statement);
  }
  await runAlone(store, 'CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()');
  await runAlone(store, 'CALL db.awaitIndexes(60)');
}
