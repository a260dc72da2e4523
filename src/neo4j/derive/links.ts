import type { SiblingDecision } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import { LINK_ROLES } from '../../model/relationship-types.ts';
import type { Decision } from '../../model/world.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { type Pass, writePart } from './pass.ts';
import { readDecisionsOfBlocks, readEdgesFrom, readHappeningsById } from './stored-decisions.ts';

/** A key of this stratum that names a block: its decisions may be what later acts lift or extend. */
const BLOCK = 'block ';
export const blockKey = (block: string): string => `${BLOCK}${block}`;

/** Reports a request. */
const AT_ONCE = 1000;

const ACTING = `UNWIND $blocks AS block
MATCH (d:Decision {block: block}) WHERE d.act <> 'enact'
RETURN d.id AS id`;
const SUPPORTED = `UNWIND $ids AS id
MATCH (:Claim {id: id})-[:SUPPORTS]->(h:Decision|Event)
RETURN id, h.id AS happening`;
/** What the words of a report link to other claims of it changes when those are about another happening. */
const POINTING = `UNWIND $ids AS id
MATCH (r:Report {id: id})<-[:IN_REPORT]-()<-[:STATED_IN]-(c:Claim)-[:SUPPORTS]->(h:Decision|Event)
WHERE any(a IN c.arguments WHERE a CONTAINS '"claimId"')
RETURN DISTINCT h.id AS id`;

const idsOf = async ({ store }: Pass, query: string, parameter: Readonly<Record<string, readonly string[]>>): Promise<readonly string[]> =>
  (await readRows<{ id: string }>(store, query, parameter)).map(({ id }) => id);

/** The fourth stratum: edges between decisions and events, those that words state and those that an act implies. */
export async function derivePassLinks(pass: Pass, keys: ReadonlySet<string>): Promise<void> {
  if (keys.size === 0) return;
  const { store, rules } = pass;
  const blocks = [...keys].filter((key) => key.startsWith(BLOCK)).map((key) => key.slice(BLOCK.length));
  const others = [...keys].filter((key) => !key.startsWith(BLOCK));
  const reports = others.filter((key) => labelOfId(key) === 'Report');
  const pointing = await askInParts(reports, AT_ONCE, (ids) => idsOf(pass, POINTING, { ids }));
  const named = [...others.filter((key) => labelOfId(key) !== 'Report'), ...pointing];
  const siblings = [...new Set(blocks.flatMap(rules.siblingBlocks))];
  const acting = siblings.length === 0 ? [] : await idsOf(pass, ACTING, { blocks: siblings });
  const stored = await readHappeningsById(store, [...new Set([...named, ...acting])]);
  const claimIds = [...new Set(stored.flatMap(({ pointers }) => [...pointers.values()].flat().flatMap(({ claimId }) => claimId ?? [])))];
  const supported = claimIds.length === 0 ? [] : await readRows<{ id: string; happening: string }>(store, SUPPORTED, { ids: claimIds });
  const targets = new Map(
    (await readHappeningsById(store, [...new Set(supported.map(({ happening }) => happening))])).map(({ happening }) => [
      happening.id,
      happening,
    ]),
  );
  const happeningOf = new Map(supported.map(({ id, happening }) => [id, targets.get(happening)]));
  const acts = stored.map(({ happening }) => happening).filter((one): one is Decision => 'act' in one && one.act !== 'enact');
  const earlier = groupBy(
    await readDecisionsOfBlocks(store, [...new Set(acts.flatMap(({ block }) => rules.siblingBlocks(block)))]),
    ({ block }) => block,
  );
  // Sibling blocks have the same siblings: one list serves all acts in them.
  const families = new Map<string, readonly SiblingDecision[]>();
  const siblingsOf = (block: string): readonly SiblingDecision[] => {
    const own = rules.siblingBlocks(block);
    const family = families.get(own[0]!) ?? own.flatMap((one) => earlier.get(one) ?? []);
    families.set(own[0]!, family);
    return family;
  };
  const wanted = stored.flatMap(({ happening, pointers }) => {
    const around = 'act' in happening && happening.act !== 'enact' ? siblingsOf(happening.block) : [];
    const roles = rules.deriveLinks(happening, around, {
      happeningOf: (id) => happeningOf.get(id),
      argumentsOf: (id) => pointers.get(id) ?? [],
    });
    return rules.roleRows(happening, roles);
  });
  const current = await readEdgesFrom(
    store,
    stored.map(({ happening }) => happening.id),
    LINK_ROLES,
  );
  await writePart(pass, { current: { nodes: [], relationships: current }, wanted: { nodes: [], relationships: wanted } });
}
