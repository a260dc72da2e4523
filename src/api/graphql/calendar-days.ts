import { GraphQLError, type GraphQLSchema, isScalarType, Kind } from 'graphql';
import { calendarDay } from '../../neo4j/index.ts';

/**
 * Takes days as they are written, and nothing else. The library reads whatever JavaScript takes for a date ("5 Jan 2022"),
 * and on a server west of Greenwich makes the day before of it.
 */
export function withCalendarDays(schema: GraphQLSchema): GraphQLSchema {
  const scalar = schema.getType('Date');
  if (!isScalarType(scalar)) return schema;
  const parse = (value: unknown): unknown => {
    const day = typeof value === 'string' ? calendarDay(value) : undefined;
    if (day === undefined) throw new GraphQLError('Write a day like "2022-01-05".');
    return day;
  };
  scalar.parseValue = parse;
  scalar.parseLiteral = (node) => parse(node.kind === Kind.STRING ? node.value : undefined);
  return schema;
}
