import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import * as queries from '../../src/model/explorer-questions.ts';

const schema = buildSchema(readFileSync(new URL('../../schema/printed/schema.graphql', import.meta.url), 'utf8'));

describe('questions of the explorer', () => {
  it.each(Object.entries(queries))('%s can be asked', (_name, text) => {
    expect(validate(schema, parse(text)).map((error) => error.message)).toEqual([]);
  });
});
