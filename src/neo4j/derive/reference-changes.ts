import type { KnowledgeChange } from '../../model/derivation.ts';
import { readReference } from '../reference/reference-data.ts';
import { readRows } from '../session.ts';
import type { Pass } from './pass.ts';

const NOTHING: KnowledgeChange = { blocks: [], norms: [], people: [], offices: [] };
const PENDING = `MATCH (p:Pending {stratum: 'entities'})
UNWIND [key IN p.keys WHERE key STARTS WITH 'reference/'] AS id
RETURN DISTINCT id`;

/** What the records on the work list change, all of them together: what one says may depend on another. */
export async function referenceChanges({ store, rules, knowledge }: Pass, records: ReadonlySet<string>): Promise<KnowledgeChange> {
  if (records.size === 0) return NOTHING;
  const pending = (await readRows<{ id: string }>(store, PENDING)).map(({ id }) => id);
  return rules.compareKnowledge(rules.know(await readReference(store, new Set(pending))), knowledge);
}

const NAMING = `UNWIND $norms AS norm
MATCH (m:Mention {norm: norm})
WHERE m.linkId IS NULL AND m.type IN ['Body', 'Office']
RETURN DISTINCT split(m.id, '#')[0] AS id`;

/** Reports that name something which reading left open and reference data may now know. */
export const reportsNaming = async ({ store }: Pass, norms: readonly string[]): Promise<readonly string[]> =>
  norms.length === 0 ? [] : (await readRows<{ id: string }>(store, NAMING, { norms })).map(({ id }) => id);
