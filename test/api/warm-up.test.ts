import { graphql } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import { readerOf } from '../../src/api/graphql/reader.ts';
import { buildSchema } from '../../src/api/graphql/schema.ts';
import { warmUp } from '../../src/api/graphql/warm-up.ts';
import * as explorer from '../../src/model/explorer-questions.ts';
import type { Store } from '../../src/neo4j/index.ts';

/** A store that answers nothing but its version and keeps what it was sent. */
function recorder(sent: string[]): Store {
  const summary = { counters: { updates: () => ({}) } };
  const version = Object.assign(['5.26.0', 'community'], { toObject: () => ({}), keys: ['version', 'edition'] });
  const session = () => ({
    run: async (statement: string) => {
      sent.push(statement);
      return { records: statement.includes('CALL dbms') ? [version] : [], summary };
    },
    close: async () => {},
  });
  return { driver: { session } } as unknown as Store;
}

/** Values of other sorts than those of the warm-up: what is planned must not hang on them. */
const VARIABLES = {
  id: 'person/pe/rosa-quispe',
  ids: ['a', 'b'],
  text: 'Lima',
  types: ['Person'],
  filter: { kind: ['curfew'], place: 'place/pe/lima', includeParts: true },
  first: 7,
  from: 'place/pe/lima',
  to: 'body/pe/congress',
  maxHops: 3,
  limit: 100,
  offset: 200,
  mentions: 100,
  claims: 0,
  where: {},
};

describe('what is planned before the first reader comes', () => {
  const planned: string[] = [];
  let schema: Awaited<ReturnType<typeof buildSchema>>;
  beforeAll(async () => {
    schema = await buildSchema({});
    await warmUp({ store: recorder(planned), schema }, () => false);
  });

  // `meta` and the review queue are no statements of the library.
  const questions = Object.entries(explorer).filter(([name, text]) => text.includes('query ') && !['META', 'REVIEW'].includes(name));
  test.each(questions)('%s of the explorer', async (name, source) => {
    const sent: string[] = [];
    const used = Object.entries(VARIABLES).filter(
      ([key]) => source.includes(`$${key}:`) && !(name === 'TIMELINE' && ['from', 'to'].includes(key)),
    );
    await graphql({
      schema,
      source,
      variableValues: Object.fromEntries(used),
      contextValue: { executionContext: readerOf(recorder(sent)) },
    });
    const statements = sent.filter((text) => !text.includes('CALL dbms'));
    expect(statements.length).toBeGreaterThan(0);
    const isFront = name === 'DECISIONS' || name === 'FACETS';
    for (const statement of statements)
      expect(planned).toContain(isFront ? statement : statement.replace('CYPHER 5\n', 'CYPHER 5 EXPLAIN\n'));
  });

  test('the state of the graph, which the first page asks for too', () => {
    expect(planned[0]).toContain('MATCH (n:LoadRun)');
  });
});
