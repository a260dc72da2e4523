import { describe, expect, test } from 'vitest';
import { checkDatabase } from '../../src/neo4j/doctor.ts';
import { migrate } from '../../src/neo4j/migrate.ts';
import { runAlone } from '../../src/neo4j/session.ts';
import { useDatabase } from './database.ts';

describe('what doctor says of the schema', () => {
  const database = useDatabase();
  const schema = async (): Promise<{ isGood: boolean; says: string } | undefined> =>
    (await checkDatabase(database().store)).find(({ name }) => name === 'constraints and indexes');

  test('whole, with an index that somebody dropped, and before a migration', async () => {
    const { store } = database();
    await migrate(store);
    expect(await schema()).toMatchObject({ isGood: true, says: expect.stringMatching(/^\d+ online$/) });
    await runAlone(store, 'DROP INDEX gazette_event_kind');
    expect(await schema()).toMatchObject({ isGood: false, says: expect.stringContaining('missing or not online: gazette_event_kind. ') });
    await runAlone(store, 'MATCH (m:GazetteMigration) DELETE m');
    expect(await schema()).toMatchObject({ isGood: false, says: expect.stringMatching(/^\d+ are not there yet: run gazette migrate$/) });
    // The database is that of other files too.
    await migrate(store);
    expect(await schema()).toMatchObject({ isGood: true });
  });
});
