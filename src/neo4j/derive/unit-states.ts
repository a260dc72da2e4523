import type { Assignment, Unit } from '../../model/unit.ts';
import { UNIT_LABEL } from '../own-labels.ts';
import { readRows, write } from '../planned-once.ts';
import { askInParts } from '../side-by-side.ts';
import type { Pass } from './pass.ts';
import type { Placed } from './place.ts';
import { spellingKey, type UnitChanges } from './unit-blocks.ts';

interface State {
  readonly [key: string]: unknown;
  readonly id: string;
  readonly isKnown: boolean;
  /** A mention that speaks says so. */
  readonly isUsed: boolean;
  readonly isOpen: boolean;
  readonly entity: string | null;
  readonly how: string | null;
}

/** `isUsed`: a condition, whether a mention says so. */
const states = (isUsed: string): string => `UNWIND $ids AS id
OPTIONAL MATCH (u:${UNIT_LABEL} {id: id})
RETURN id, u IS NOT NULL AS isKnown, ${isUsed} AS isUsed,
  u.open IS NOT NULL AS isOpen, u.entity AS entity, u.how AS how`;
const SAID = states('true');
const STATES = states('EXISTS { MATCH (:Mention {unit: id}) }');

/** Units a request. */
const AT_ONCE = 1000;

/** The units that a pass touches: which are new, which are gone, and what those that stay were assigned to. */
export interface TouchedUnits extends UnitChanges {
  readonly settled: ReadonlyMap<string, Assignment>;
}

export async function touchedUnits({ store }: Pass, { mentions, units }: Placed, more: ReadonlySet<string>): Promise<TouchedUnits> {
  const ids = [...new Set([...units, ...more])];
  const contents = new Map(mentions.flatMap(({ unit }) => (unit === undefined ? [] : [[unit.id, unit] as const])));
  const ask = (query: string, some: readonly string[]): Promise<readonly State[]> =>
    askInParts(some, AT_ONCE, (part) => readRows<State>(store, query, { ids: part }));
  // What a placed mention says is said; only what the pass's reports have left may be gone.
  const found = [
    ...(await ask(SAID, [...contents.keys()])),
    ...(await ask(
      STATES,
      ids.filter((id) => !contents.has(id)),
    )),
  ];
  return {
    created: found.flatMap(({ id, isKnown, isUsed }): Unit[] => (isUsed && !isKnown && contents.has(id) ? [contents.get(id)!] : [])),
    open: new Set(found.flatMap(({ id, isUsed, isOpen }) => (isUsed && isOpen ? [id] : []))),
    gone: new Set(found.flatMap(({ id, isKnown, isUsed }) => (isKnown && !isUsed ? [id] : []))),
    settled: new Map(
      found.flatMap(({ id, isKnown, entity, how }): [string, Assignment][] =>
        isKnown && entity !== null ? [[id, { unitId: id, entityId: entity, ...(how === null ? {} : { how: JSON.parse(how) }) }]] : [],
      ),
    ),
  };
}

const PUT = `UNWIND $rows AS row
MERGE (u:${UNIT_LABEL} {id: row[0]})
SET u.open = [one IN coalesce(u.open, []) + [u.entity, row[5]] WHERE one IS NOT NULL],
  u.block = row[1], u.spelling = row[2], u.mention = row[3], u.content = row[4], u.entity = row[5], u.how = row[6]`;
/** One that no mention says any more goes with the last write; said again before that, its block has to be looked at again. */
const LEAVE = `UNWIND $ids AS id
MATCH (u:${UNIT_LABEL} {id: id})
SET u.open = [one IN coalesce(u.open, []) + [u.entity] WHERE one IS NOT NULL]`;
const SETTLE = `UNWIND $ids AS id MATCH (u:${UNIT_LABEL} {id: id}) REMOVE u.open`;
const DROP = `UNWIND $ids AS id MATCH (u:${UNIT_LABEL} {id: id}) DELETE u`;

/**
 * Notes what units are assigned to now and which are gone, before the world says so: a unit is open from here until `settleUnits`, with
 * every entity that it may have been written to. A pass that is cut in between would else leave what no unit leads to, or units that
 * lead to what is no longer there.
 */
export async function noteUnits(
  { store }: Pass,
  put: readonly Unit[],
  assigned: ReadonlyMap<string, Assignment>,
  gone: ReadonlySet<string>,
): Promise<void> {
  if (put.length + gone.size === 0) return;
  const rows = put.map((unit) => {
    const { entityId = null, how } = assigned.get(unit.id) ?? {};
    const content = JSON.stringify(unit);
    return [
      unit.id,
      unit.block,
      spellingKey(unit),
      unit.mention?.id ?? null,
      content,
      entityId,
      how === undefined ? null : JSON.stringify(how),
    ];
  });
  await write(store, async (tx) => {
    if (rows.length > 0) await tx.run(PUT, { rows });
    if (gone.size > 0) await tx.run(LEAVE, { ids: [...gone] });
  });
}

/** The world says what was noted: these units are no longer open, and those that no mention says any more go. */
export async function settleUnits({ store }: Pass, noted: readonly Unit[], gone: ReadonlySet<string>): Promise<void> {
  if (noted.length + gone.size === 0) return;
  await write(store, async (tx) => {
    if (noted.length > 0) await tx.run(SETTLE, { ids: noted.map(({ id }) => id) });
    if (gone.size > 0) await tx.run(DROP, { ids: [...gone] });
  });
}
