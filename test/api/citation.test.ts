import { graphql } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../../src/api/graphql/reader.ts';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { runAlone } from '../../src/neo4j/session.ts';
import { useDatabase } from '../neo4j/database.ts';

const CASES = [
  { name: 'Lima: curfew, 3 May 2019', want: 'Lima: curfew, 3 May 2019' },
  { name: 'Agency for the Protection of…: inquiry', want: 'Agency for the Protection of Competition: inquiry' },
  { name: 'Peru: extension of state of…', act: 'extend', kind: 'state_of_emergency', want: 'Peru: extension of state of emergency' },
  // Nothing it is tied to has such a name: what is there stays.
  { name: 'Bolivia: end of state of…', act: 'lift', kind: 'state_of_emergency', want: 'Bolivia: end of state of…' },
] as const;

describe('how a decision is cited', () => {
  const database = useDatabase();
  let schema: Awaited<ReturnType<typeof buildSchema>>;
  beforeAll(async () => {
    const { store } = database();
    schema = await buildSchema({}, store);
    await runAlone(
      store,
      `UNWIND $rows AS row
      CREATE (d:Decision {id: row.id, name: row.name, kind: row.kind, act: row.act})
      MERGE (a:Entity:Body {id: 'body/pe/agency', name: 'Agency for the Protection of…'})
      MERGE (p:Entity:Place {id: 'place/pe/peru', name: 'Peru'})
      MERGE (:Name {id: 'name/agency', text: 'Agency for the Protection of Competition'})-[:NAMES]->(a)
      MERGE (:Name {id: 'name/peru', text: 'Peru'})-[:NAMES]->(p)
      MERGE (:Name {id: 'name/peruvian-republic', text: 'Peru, Republic of'})-[:NAMES]->(p)
      CREATE (a)-[:DECIDED]->(d)-[:APPLIES_IN]->(p)`,
      { rows: CASES.map((one, i) => ({ kind: 'inquiry', act: 'enact', ...one, id: `decision/pe/${i}` })) },
    );
  });

  test.each(CASES.map(({ name, want }, i) => [name, want, `decision/pe/${i}`] as const))('%s', async (_name, want, id) => {
    const contextValue = { executionContext: readerOf(database().store) };
    const { data, errors } = await graphql({ schema, source: `{ decision(id: "${id}") { citation } }`, contextValue });
    expect(errors).toBeUndefined();
    expect(data?.decision).toEqual({ citation: `${want}. Gazette, /${id}` });
  });
});
