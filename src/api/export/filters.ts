import { graphql } from 'graphql';
import type { DecisionFilter } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { checkValue } from '../guards/inputs.ts';

const LISTS = new Set(['kind', 'stage', 'act', 'certainty', 'country']);
const KNOWN = new Set([...LISTS, 'decider', 'place', 'includeParts', 'from', 'to', 'minSources', 'text']);

function readOne(name: string, value: string): unknown {
  if (LISTS.has(name)) return value.split(',').filter((entry) => entry !== '');
  if (name === 'includeParts') return value === 'true';
  if (name === 'minSources') return Number(value);
  return value;
}

/** The filter of `decisionsPage`, from the query string: `?kind=curfew,martial_law&from=2022-01-01`. Checked by the schema itself. */
export async function readFilter(api: Api, query: Readonly<Record<string, unknown>>, others: readonly string[]): Promise<DecisionFilter> {
  const filter: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(query)) {
    if (others.includes(name)) continue;
    if (!KNOWN.has(name) || typeof value !== 'string')
      throw new Refusal('BAD_INPUT', `"${name.slice(0, 50)}" is no filter. Use ${[...KNOWN].join(', ')}.`);
    checkValue(value, name);
    filter[name] = readOne(name, value);
  }
  // Asking for the type of the answer runs no statement and lets the schema check every value.
  const probe = await graphql({
    schema: api.schema,
    source: 'query ($filter: DecisionFilter) { __typename decisionsPage(filter: $filter) @skip(if: true) { id } }',
    variableValues: { filter },
  });
  if (probe.errors?.[0] !== undefined)
    throw new Refusal(
      'BAD_INPUT',
      probe.errors[0].message.replace(/^Variable "\$filter" got invalid value/, 'This filter cannot be used:'),
    );
  return filter;
}
