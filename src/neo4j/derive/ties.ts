import type { Anchor, Judgement } from '../../model/judgement.ts';
import type { Unit } from '../../model/unit.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows } from '../session.ts';
import type { Pass } from './pass.ts';
import { placeOfSpelling, type StoredUnit } from './unit-blocks.ts';

type EntityAnchor = Anchor & { kind: 'entity' };

/** A judgement with the blocks in which its anchors may find something. */
export interface Tie {
  readonly judgement: Judgement;
  readonly blocks: Set<string>;
  readonly anchors: readonly EntityAnchor[];
  /** Where in a crowded block it looks. */
  readonly places: readonly { readonly block: string; readonly group: string }[];
}

const BY_NAME = `UNWIND $norms AS norm
MATCH (n:Name {norm: norm})-[:NAMES]->(e:Entity)
RETURN norm, e.id AS id, labels(e) AS labels, e.country AS country,
  COLLECT { MATCH (u:${UNIT_LABEL} {entity: e.id}) RETURN DISTINCT u.spelling } AS spellings`;

const isEntity = (anchor: Anchor | undefined): anchor is EntityAnchor => anchor?.kind === 'entity';

/** The blocks that each judgement in force ties to one another: those of the mentions and names that it speaks of. */
export async function readTies(
  { store, inForce, rules }: Pass,
  alone: readonly StoredUnit[],
  created: readonly Unit[],
): Promise<readonly Tie[]> {
  if (inForce.length === 0) return [];
  const anchors = inForce.flatMap(({ subject, object }) => [subject, object].filter(isEntity));
  const norms = [...new Set(anchors.map(({ norm }) => norm))];
  const named = await readRows<{
    norm: string;
    id: string;
    labels: readonly string[];
    country: string | null;
    spellings: readonly string[];
  }>(store, BY_NAME, { norms });
  const units = new Map(
    [...alone.map(({ unit }) => unit), ...created.filter(({ mention }) => mention !== undefined)].map((unit) => [unit.id, unit]),
  );
  const at = ({ reportId, start, end }: Anchor & { kind: 'span' }): readonly Unit[] =>
    [...units.values()].filter(
      ({ mention }) => mention?.id.startsWith(`${reportId}#`) && mention.spans.some(([from, to]) => from < end && start < to),
    );
  return inForce.map((judgement): Tie => {
    const places = [judgement.subject, judgement.object].flatMap((anchor) => {
      if (anchor === undefined || anchor.kind === 'report') return [];
      if (anchor.kind === 'span') return at(anchor).map(({ block, group }) => ({ block, group }));
      const others = named.filter(
        ({ norm, labels, country }) =>
          norm === anchor.norm && labels.includes(anchor.type) && (country ?? 'xx').toLowerCase() === anchor.country.toLowerCase(),
      );
      // Who bears the name may stand in a crowd by other spellings.
      const bearers = others.flatMap(({ id, spellings }) =>
        spellings.length > 0 ? spellings.map(placeOfSpelling) : id.startsWith('person/') ? [] : [{ block: id, group: anchor.norm }],
      );
      const blocks = [rules.anchorBlock(anchor), ...bearers.map(({ block }) => block)];
      return [...bearers, ...blocks.map((block) => ({ block, group: anchor.norm }))];
    });
    const own = [judgement.subject, judgement.object].filter(isEntity);
    return { judgement, blocks: new Set(places.map(({ block }) => block)), anchors: own, places };
  });
}

/** Blocks with all that reference data and judgements tie to them, and the judgements that lie within. */
export function closeBlocks(
  { rules, knowledge }: Pass,
  start: Iterable<string>,
  ties: readonly Tie[],
): { readonly blocks: ReadonlySet<string>; readonly ties: readonly Tie[] } {
  const blocks = new Set<string>();
  const within = new Set<Tie>();
  const queue = [...start];
  for (let block = queue.pop(); block !== undefined; block = queue.pop()) {
    if (blocks.has(block)) continue;
    blocks.add(block);
    queue.push(...rules.tiedBlocks(block, knowledge));
    for (const tie of ties) {
      if (within.has(tie) || !tie.blocks.has(block)) continue;
      within.add(tie);
      queue.push(...tie.blocks);
    }
  }
  return { blocks, ties: ties.filter((tie) => within.has(tie)) };
}
