import type { Knowledge } from '../../model/derivation.ts';
import type { WorkKeys } from '../../model/work.ts';
import type { Store } from '../connect.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows } from '../session.ts';

/** What there is to derive for reference data alone. */
export const statedWork = (knowledge: Knowledge): WorkKeys => ({
  entities: knowledge.blocks,
  holdings: [...new Set(knowledge.statedHoldings((id) => id).all.map(({ personId }) => personId))],
});

const UNITS = `MATCH (u:${UNIT_LABEL}) WHERE NOT EXISTS { MATCH (:Mention {unit: u.id}) } RETURN u.id AS id`;
const HAPPENINGS = `MATCH (h:Decision|Event)
WHERE h.slot IS NOT NULL AND NOT EXISTS { (h)<-[:SUPPORTS]-() }
RETURN DISTINCT h.slot AS id`;

const ENTITIES = `MATCH (e:Entity)
WHERE NOT EXISTS { MATCH (:${UNIT_LABEL} {entity: e.id}) }
RETURN e.id AS id`;
const NAMES = 'MATCH (n:Name) WHERE NOT EXISTS { (n)-[:NAMES]->() } RETURN n.id AS id';
const HELD = "MATCH (p:Entity)-[:HELD]->(:Holding {origin: 'reference'}) RETURN DISTINCT p.id AS id";

/** What a former derivation may have left that no report leads to any more. */
export async function leftBehind(store: Store): Promise<WorkKeys> {
  const ids = async (query: string): Promise<readonly string[]> => (await readRows<{ id: string }>(store, query)).map(({ id }) => id);
  return {
    entities: [...(await ids(UNITS)), ...(await ids(ENTITIES)), ...(await ids(NAMES))],
    happenings: await ids(HAPPENINGS),
    holdings: await ids(HELD),
  };
}
