import type { Api } from '../context.ts';
import { mutations } from '../judgements/mutations.ts';
import { reviewQueue } from './review-queue.ts';
import type { Resolvers } from './schema.ts';

/** Functions behind the fields that are not Cypher. They answer ids and plain values only: nodes would lose their relationships. */
export function resolvers(api: () => Api): Resolvers {
  return {
    Mutation: mutations(api),
    Query: {
      reviewQueue: (_: unknown, args: { readonly first: number; readonly after?: string | null }) => reviewQueue(api(), args),
      meta: async () => {
        const { state, version } = api();
        const { version: graphVersion, counts, rules } = await state.read();
        return { graphVersion, schemaVersion: version, rulesVersion: rules, counts, licences: LICENCES };
      },
    },
  };
}

const LICENCES: readonly string[] = [
  'Gazette: Apache-2.0',
  'Places: GeoNames, CC BY 4.0',
  'Reports: the rights of their publishers; quotes are shown with their source',
];
