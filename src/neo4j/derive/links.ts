import type { SiblingDecision } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { Decision } from '../../model/world.ts';
import { labelOfId } from '../own-labels.ts';
import { readRows } from '../session.ts';
import { askInParts } from '../side-by-side.ts';
import { type Pass, writePart } from './pass.ts';
import { readDecisionsOfBlocks, readLinking, readLinks, readTargets } from './stored-decisions.ts';

/** A key of this stratum that names a block: its decisions may be what later acts lift or extend. */
const BLOCK = 'block ';
export const blockKey = (block: string): string => `${BLOCK}${block}`;

/** Reports a request. */
const AT_ONCE = 1000;

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

/** Decisions of a block and of its siblings. */
interface Families {
  readAround(blocks: readonly string[]): Promise<void>;
  /** Siblings have the same siblings, so that one list serves all acts in them. */
  of(block: string): readonly SiblingDecision[];
}

function familiesOf({ store, rules }: Pass): Families {
  const byBlock = new Map<string, readonly SiblingDecision[]>();
  const families = new Map<string, readonly SiblingDecision[]>();
  return {
    async readAround(blocks) {
      const missing = [...new Set(blocks.flatMap(rules.siblingBlocks))].filter((block) => !byBlock.has(block));
      const found = groupBy(await readDecisionsOfBlocks(store, missing), ({ block }) => block);
      for (const block of missing) byBlock.set(block, found.get(block) ?? []);
    },
    of(block) {
      const own = rules.siblingBlocks(block);
      const family = families.get(own[0]!) ?? own.flatMap((one) => byBlock.get(one) ?? []);
      families.set(own[0]!, family);
      return family;
    },
  };
}

/** Acts in these families that are not linked as their act implies: a busy block has thousands, and a report moves few. */
async function unlikeActs({ store, rules }: Pass, families: ReadonlySet<readonly SiblingDecision[]>): Promise<readonly string[]> {
  const acts = [...families].flatMap((family) => family.filter(isAct).map((decision) => ({ decision, family })));
  const ids = acts.map(({ decision }) => decision.id);
  const stored = groupBy(await readTargets(store, ids), ({ id }) => id);
  return acts.flatMap(({ decision, family }) => {
    const implied = rules.impliedLink(decision, family);
    const linked = (stored.get(decision.id) ?? []).filter(({ type }) => implied === undefined || type === implied.type);
    const isSame = implied === undefined ? linked.length === 0 : linked.length === 1 && linked[0]!.to === implied.targetId;
    return isSame ? [] : [decision.id];
  });
}

const isAct = ({ act }: Pick<Decision, 'act'>): boolean => act !== 'enact';

/** The fourth stratum: edges between decisions and events, those that words state and those that an act implies. */
export async function derivePassLinks(pass: Pass, keys: ReadonlySet<string>): Promise<void> {
  if (keys.size === 0) return;
  const { store, rules } = pass;
  const blocks = [...keys].filter((key) => key.startsWith(BLOCK)).map((key) => key.slice(BLOCK.length));
  const others = [...keys].filter((key) => !key.startsWith(BLOCK));
  const reports = others.filter((key) => labelOfId(key) === 'Report');
  const pointing = await askInParts(reports, AT_ONCE, (ids) => idsOf(pass, POINTING, { ids }));
  const named = [...others.filter((key) => labelOfId(key) !== 'Report'), ...pointing];
  const families = familiesOf(pass);
  await families.readAround(blocks);
  const unlike = await unlikeActs(pass, new Set(blocks.map(families.of)));
  const { happenings, pointers } = await readLinking(store, [...new Set([...named, ...unlike])]);
  await families.readAround(happenings.flatMap((one) => ('act' in one && isAct(one) ? [one.block] : [])));
  const claimIds = [...new Set([...pointers.values()].flat().flatMap(({ claimId }) => claimId ?? []))];
  const supported = claimIds.length === 0 ? [] : await readRows<{ id: string; happening: string }>(store, SUPPORTED, { ids: claimIds });
  const happeningOf = new Map(supported.map(({ id, happening }) => [id, happening]));
  const wanted = happenings.flatMap((happening) => {
    const around = 'act' in happening && isAct(happening) ? families.of(happening.block) : [];
    const roles = rules.deriveLinks(happening, around, {
      happeningOf: (id) => happeningOf.get(id),
      argumentsOf: (id) => pointers.get(id) ?? [],
    });
    return rules.roleRows(happening, roles);
  });
  const current = await readLinks(
    store,
    happenings.map(({ id }) => id),
  );
  await writePart(pass, { current: { nodes: [], relationships: current }, wanted: { nodes: [], relationships: wanted } });
}
