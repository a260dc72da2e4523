// The ES build brings a second copy of graphql, which the schema does not belong to.
import { type DocumentNode, type GraphQLSchema, getNamedType, isEnumType, isListType, isNonNullType, isScalarType } from 'graphql';
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { LIMITS } from '../limits.ts';

/** What a field costs by itself when it is more than reading a value: full-text search, paths, counting over everything. */
const DEAR: Readonly<Record<string, number>> = {
  search: 50,
  decisionsPage: 20,
  inForce: 50,
  timeline: 20,
  path: 500,
  conflicts: 200,
  facets: 200,
  reviewQueue: 50,
  mostMentioned: 200,
  meta: 20,
};

/** One point a field that is read, times the size of every list around it; an omitted size counts as what it then is. */
const byPageSize: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type = isNonNullType(field.type) ? field.type.ofType : field.type;
  const named = getNamedType(type);
  if (isScalarType(named) || isEnumType(named)) return 1;
  const own = DEAR[field.name] ?? 1;
  const isPage = field.args.some(({ name }) => name === 'limit' || name === 'first');
  if (!isPage && !isListType(type)) return own + childComplexity;
  const size = [args.limit, args.first].find((value): value is number => typeof value === 'number');
  // What has no size of its own (spans, claims of an edge, the lists inside an answer) is short.
  return own + (isPage ? (size ?? LIMITS.defaultPage) : 5) * Math.max(1, childComplexity);
};

/** Wrappers of a connection stand for the list that they hold, not for one more. */
const skipWrappers: ComplexityEstimator = ({ field, type, childComplexity }) =>
  /(Connection|Relationship)$/.test(type.name) && ['edges', 'node'].includes(field.name) ? childComplexity : undefined;

/** What an operation costs, in points. */
export const costOf = (
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Readonly<Record<string, unknown>>,
  operationName: string | undefined,
): number =>
  getComplexity({
    schema,
    query,
    variables: { ...variables },
    estimators: [skipWrappers, byPageSize],
    ...(operationName === undefined ? {} : { operationName }),
  });
