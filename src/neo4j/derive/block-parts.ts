import { groupBy } from '../../model/group-by.ts';
import { blockOfSlot, foundedAt, hasDay, isDatedSlot, laneOfSlot, REST } from '../../model/slot.ts';
import { readRows } from '../planned-once.ts';
import { sideBySide } from '../side-by-side.ts';
import type { Pass } from './pass.ts';
import type { SlotRange } from './stored-happenings.ts';

/** What of a block is derived: all of it, or complete runs of days of what has a date and of what has none. */
export interface BlockPart {
  readonly block: string;
  readonly isWhole: boolean;
  readonly slots: readonly string[];
  /** Slots that are known to be derived: about how much is to be read. */
  readonly size: number;
  /** Where what is stored of it was founded. */
  readonly ranges: readonly SlotRange[];
}

const SLOTS = `UNWIND $windows AS w
MATCH (c:Claim) WHERE c.slot >= w.from AND c.slot <= w.to
RETURN w.lane AS lane, collect(DISTINCT c.slot) AS slots`;
/** Enough to know that there are two. */
const outside = (label: 'Decision' | 'Event'): string => `UNWIND $parts AS p
CALL (p) {
  UNWIND p.gaps AS gap
  MATCH (h:${label}) WHERE h.slot > gap[0] AND h.slot < gap[1]
  WITH h LIMIT 2
  RETURN count(h) AS others
}
RETURN p.block AS block, others`;

/** Days to each side of a changed claim that are looked at first; more when a run goes on. */
const FIRST_REACH = 75;

/** By lane, the slots of the runs that changed slots with a day touch. */
async function runsAround({ store, rules }: Pass, slots: ReadonlySet<string>): Promise<ReadonlyMap<string, readonly string[]>> {
  const runs = new Map<string, readonly string[]>();
  let open = [...groupBy([...slots].filter(hasDay).sort(), laneOfSlot)].map(([lane, days]) => ({ lane, days }));
  for (let reach = FIRST_REACH; open.length > 0; reach *= 8) {
    const windows = open.map(({ lane, days }) => ({
      lane,
      from: rules.windowOf(days[0]!, reach).from,
      to: rules.windowOf(days.at(-1)!, reach).to,
    }));
    const rows = await readRows<{ lane: string; slots: readonly string[] }>(store, SLOTS, { windows });
    const found = new Map(rows.map((row) => [row.lane, row.slots]));
    open = open.filter(({ lane, days }, i) => {
      const cut = rules.runsOf(found.get(lane) ?? [], days, windows[i]!);
      if (cut === undefined) return true;
      runs.set(
        lane,
        cut.flatMap((run) => run.slots),
      );
      return false;
    });
  }
  return runs;
}

/** How many dated happenings of these blocks lie outside what is derived of them; two stand for more. */
async function countOthers(
  { store }: Pass,
  parts: readonly { readonly block: string; readonly days: readonly string[] }[],
): Promise<ReadonlyMap<string, number>> {
  const between = parts.map(({ block, days }) => {
    const [starts, ends] = [
      [`${block}#`, ...days.map((day) => `${day}~`)],
      [...days, `${block}#${REST}`],
    ];
    return { block, gaps: starts.map((start, i) => [start, ends[i]!]) };
  });
  const others = new Map<string, number>();
  await sideBySide(['Decision', 'Event'] as const, async (label) => {
    const own = between.filter(({ block }) => block.startsWith('decision|') === (label === 'Decision'));
    if (own.length === 0) return;
    for (const row of await readRows<{ block: string; others: number }>(store, outside(label), { parts: own }))
      others.set(row.block, Number(row.others));
  });
  return others;
}

/** What has no day is meant alone. */
function rangeOf(slot: string): SlotRange {
  const from = foundedAt(slot);
  return { from, to: hasDay(slot) ? `${from}~` : from };
}

/** Cuts the blocks of changed slots into what has to be derived. */
export async function partsOf(pass: Pass, slots: ReadonlySet<string>): Promise<readonly BlockPart[]> {
  const runs = await runsAround(pass, slots);
  const cut = [...groupBy(slots, blockOfSlot)].map(([block, changed]) => {
    const lanes = [runs.get(block) ?? [], runs.get(`${block}#${REST}`) ?? []] as const;
    const days = [...new Set([...lanes[0], ...changed.filter(isDatedSlot)].map(foundedAt))].sort();
    const derived = [...lanes.flat(), ...changed.filter((slot) => !hasDay(slot))];
    return { block, days, slots: derived, ranges: [...new Set([...derived, ...changed])].map(rangeOf) };
  });
  const others = await countOthers(pass, cut);
  return cut.map(({ block, slots: derived, ranges }): BlockPart => {
    // With fewer than two others, what has no date may join one of these: all of the block is looked at.
    const isWhole = (others.get(block) ?? 0) < 2;
    return isWhole
      ? { block, isWhole, slots: [], size: derived.length, ranges: [{ from: `${block}#`, to: `${block}#~` }] }
      : { block, isWhole, slots: derived, size: derived.length, ranges };
  });
}
