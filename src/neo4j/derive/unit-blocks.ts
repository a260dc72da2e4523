import { groupBy } from '../../model/group-by.ts';
import type { Assignment, Unit } from '../../model/unit.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows } from '../planned-once.ts';
import type { Pass } from './pass.ts';

/** A unit as it is stored, with what it is assigned to. */
export interface StoredUnit {
  readonly unit: Unit;
  readonly assignment: Assignment | undefined;
  /** Of one that a pass which was cut left open: entities that it may have been written to, and its mentions may still refer to. */
  readonly open: readonly string[] | undefined;
}

interface Found {
  readonly [key: string]: unknown;
  readonly content: string;
  readonly entity: string | null;
  readonly how: string | null;
  readonly open: readonly string[] | null;
}

const toStored = ({ content, entity, how, open }: Found): StoredUnit => {
  const unit = JSON.parse(content) as Unit;
  const assignment =
    entity === null
      ? undefined
      : { unitId: unit.id, entityId: entity, ...(how === null ? {} : { how: JSON.parse(how) as NonNullable<Assignment['how']> }) };
  return { unit, assignment, open: open ?? undefined };
};

const RETURN_UNIT = 'RETURN u.content AS content, u.entity AS entity, u.how AS how, u.open AS open';
const SIZES = `UNWIND $blocks AS block
CALL (block) { MATCH (u:${UNIT_LABEL} {block: block}) WITH u LIMIT toInteger($most) RETURN count(u) AS size }
RETURN block, size`;
const OF_BLOCKS = `UNWIND $blocks AS block MATCH (u:${UNIT_LABEL} {block: block}) ${RETURN_UNIT}`;
const OF_SPELLINGS = `UNWIND $spellings AS spelling MATCH (u:${UNIT_LABEL} {spelling: spelling}) ${RETURN_UNIT}`;
const ALONE = `MATCH (u:${UNIT_LABEL}) WHERE u.mention IS NOT NULL ${RETURN_UNIT}`;

export const spellingKey = ({ block, group }: Pick<Unit, 'block' | 'group'>): string => `${block}#${group}`;

export function placeOfSpelling(key: string): Pick<Unit, 'block' | 'group'> {
  const at = key.lastIndexOf('#');
  return { block: key.slice(0, at), group: key.slice(at + 1) };
}

/** Units that judgements speak of. */
export const aloneUnits = async ({ store, inForce }: Pass): Promise<readonly StoredUnit[]> =>
  inForce.length === 0 ? [] : (await readRows<Found>(store, ALONE)).map(toStored);

/** Which units of the pass are new, which are gone, and which a pass that was cut has left open. */
export interface UnitChanges {
  readonly created: readonly Unit[];
  readonly open: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

export interface LoadedBlocks {
  readonly stored: readonly StoredUnit[];
  /** What the blocks hold now. */
  readonly blocks: ReadonlyMap<string, readonly Unit[]>;
  readonly crowded: ReadonlySet<string>;
}

/**
 * The units of blocks, whole; of crowded ones only the spellings that are touched. `whole` are blocks that are derived whole
 * whatever their size, `anchored` spellings that judgements speak of.
 */
export async function loadBlocks(
  { store, rules, knowledge }: Pass,
  keys: ReadonlySet<string>,
  { created, open, gone }: UnitChanges,
  whole: ReadonlySet<string>,
  anchored: readonly { readonly block: string; readonly group: string }[],
): Promise<LoadedBlocks> {
  const most = rules.crowdedAbove;
  const blocks = [...keys];
  const sizes = await readRows<{ block: string; size: number }>(store, SIZES, { blocks, most: most * 2 });
  const added = groupBy(created, ({ block }) => block);
  const lost = groupBy(gone, (id) => id.slice(0, id.lastIndexOf('#')));
  const crowded = new Set<string>();
  const cut: string[] = [];
  for (const { block, size } of sizes) {
    const before = Number(size);
    const after = before + (added.get(block)?.length ?? 0) - (lost.get(block)?.length ?? 0);
    if (after > most) crowded.add(block);
    if (before > most && after > most && !whole.has(block)) cut.push(block);
  }
  const isCut = new Set(cut);
  const spellings = cut.length === 0 ? [] : await touchedSpellings();
  const found = [
    ...(await readRows<Found>(store, OF_BLOCKS, { blocks: blocks.filter((block) => !isCut.has(block)) })),
    ...(spellings.length === 0 ? [] : await readRows<Found>(store, OF_SPELLINGS, { spellings })),
  ].map(toStored);
  const left = found.flatMap(({ unit }) => (gone.has(unit.id) ? [] : [unit]));
  const wanted = new Set(spellings);
  const now = [...left, ...created.filter((unit) => keys.has(unit.block) && (!isCut.has(unit.block) || wanted.has(spellingKey(unit))))];
  const grouped = groupBy(now, ({ block }) => block);
  return { stored: found, blocks: new Map(blocks.map((block) => [block, grouped.get(block) ?? []])), crowded };

  async function touchedSpellings(): Promise<readonly string[]> {
    const changedGroups = await readRows<{ spelling: string }>(
      store,
      `UNWIND $ids AS id MATCH (u:${UNIT_LABEL} {id: id}) RETURN u.spelling AS spelling`,
      {
        ids: [...gone, ...open],
      },
    );
    const touched = new Set([...created, ...anchored].map(spellingKey).concat(changedGroups.map(({ spelling }) => spelling)));
    return cut.flatMap((block) => {
      const own = [...touched].filter((key) => key.startsWith(`${block}#`)).map((key) => key.slice(block.length + 1));
      return rules.tiedSpellings(block, own, knowledge).map((group) => spellingKey({ block, group }));
    });
  }
}
