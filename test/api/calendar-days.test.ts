import { type GraphQLScalarType, Kind } from 'graphql';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/graphql/schema.ts';

let day: GraphQLScalarType;
beforeAll(async () => {
  const schema = await buildSchema({ Query: { meta: () => ({}), reviewQueue: () => [] } });
  day = schema.getType('Date') as GraphQLScalarType;
});

describe('a day that is asked for', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['America/New_York', 'Asia/Almaty', 'UTC'])('is the one that is written, on a server in %s', (name) => {
    process.env.TZ = name;
    for (const text of ['2022-01-05', '0033-04-03', '2024-02-29']) {
      expect(String(day.parseValue(text))).toBe(text);
      expect(String(day.parseLiteral({ kind: Kind.STRING, value: text }))).toBe(text);
    }
  });

  test.each(['5 Jan 2022', '2022-13-01', '2023-02-29', '2022-01-05T10:00:00Z', '2022-1-5', '2022', '', 20_220_105, null])(
    '%j is none',
    (value) => {
      expect(() => day.parseValue(value)).toThrow('Write a day like "2022-01-05".');
      expect(() => day.parseLiteral({ kind: Kind.STRING, value: String(value) })).toThrow('Write a day like "2022-01-05".');
    },
  );
});
