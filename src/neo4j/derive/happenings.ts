import type { ClaimWithMentions, HappeningSurroundings } from '../../model/derivation.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { Decision, Event } from '../../model/world.ts';
import { groupBy } from '../group-by.ts';
import { readRows } from '../session.ts';
import { type LoadedClaims, loadClaims } from './claims.ts';
import { peopleConcerned } from './holdings.ts';
import { blockKey, pointingHappenings } from './links.ts';
import { type Pass, statedHoldings, writePart } from './pass.ts';
import { readHappenings, type SlotRange } from './stored-happenings.ts';

const blockOf = (slot: string): string => slot.slice(0, slot.lastIndexOf('#'));
const REST = 'rest';
const isDated = (slot: string): boolean => !slot.endsWith(`#${REST}`);

/** What of a block is derived: all of it, or complete runs of days and maybe what has no date. */
interface BlockPart {
  readonly block: string;
  readonly isWhole: boolean;
  readonly slots: readonly string[];
  readonly ranges: readonly SlotRange[];
}

const SLOTS = `UNWIND $windows AS w
MATCH (c:Claim) WHERE c.slot >= w.from AND c.slot <= w.to
RETURN w.block AS block, collect(DISTINCT c.slot) AS slots`;
/** Enough to know that there are two. */
const outside = (label: 'Decision' | 'Event'): string => `UNWIND $parts AS p
CALL (p) { MATCH (h:${label}) WHERE h.slot >= p.start AND h.slot < p.first WITH h LIMIT 2 RETURN count(h) AS before }
CALL (p) { MATCH (h:${label}) WHERE h.slot > p.last AND h.slot < p.rest WITH h LIMIT 2 RETURN count(h) AS after }
RETURN p.block AS block, before + after AS others`;

/** Days to each side of a changed claim that are looked at first; more when a run goes on. */
const FIRST_REACH = 75;

/** Cuts the blocks of changed slots into what has to be derived. */
async function partsOf(pass: Pass, slots: ReadonlySet<string>): Promise<readonly BlockPart[]> {
  const { store, rules } = pass;
  const changed = groupBy(slots, blockOf);
  const runs = new Map<string, readonly string[]>();
  let open = [...changed].flatMap(([block, all]) => {
    const dated = all.filter(isDated).sort();
    if (dated.length === 0) runs.set(block, []);
    return dated.length === 0 ? [] : [{ block, dated }];
  });
  for (let reach = FIRST_REACH; open.length > 0; reach *= 8) {
    const windows = open.map(({ block, dated }) => ({
      block,
      from: rules.windowOf(dated[0]!, reach).from,
      to: rules.windowOf(dated.at(-1)!, reach).to,
    }));
    const found = new Map(
      (await readRows<{ block: string; slots: readonly string[] }>(store, SLOTS, { windows })).map((row) => [row.block, row.slots]),
    );
    open = open.filter(({ block, dated }, i) => {
      const cut = rules.runsOf(found.get(block) ?? [], dated, windows[i]!);
      if (cut === undefined) return true;
      runs.set(
        block,
        cut.flatMap((run) => run.slots),
      );
      return false;
    });
  }
  const edges = [...changed].map(([block, all]) => {
    const days = [...(runs.get(block) ?? []), ...all.filter(isDated)].sort();
    const none = `${block}#${REST}`;
    return { block, start: `${block}#`, first: days[0] ?? none, last: `${days.at(-1) ?? none}~`, rest: none };
  });
  const others = new Map<string, number>();
  for (const label of ['Decision', 'Event'] as const) {
    const own = edges.filter(({ block }) => block.startsWith('decision|') === (label === 'Decision'));
    if (own.length === 0) continue;
    for (const row of await readRows<{ block: string; others: number }>(store, outside(label), { parts: own }))
      others.set(row.block, Number(row.others));
  }
  return edges.map(({ block, start, first, last, rest }): BlockPart => {
    const run = runs.get(block) ?? [];
    const hasRest = changed.get(block)!.includes(rest);
    // With fewer than two others, what has no date may join one of these: all of the block is looked at.
    if ((others.get(block) ?? 0) < 2) return { block, isWhole: true, slots: [], ranges: [{ from: start, to: `${start}~` }] };
    const dated = first === rest ? [] : [{ from: first, to: last }];
    return {
      block,
      isWhole: false,
      slots: hasRest ? [...run, rest] : run,
      ranges: [...rangesOf(run, changed.get(block)!, dated), ...(hasRest ? [{ from: rest, to: rest }] : [])],
    };
  });
}

/** Where what is stored of the runs was founded: the runs' own days and those that changed. */
const rangesOf = (run: readonly string[], changed: readonly string[], all: readonly SlotRange[]): readonly SlotRange[] =>
  all.length === 0
    ? []
    : [...new Set([...run, ...changed.filter(isDated)].map((slot) => slot.split('+')[0]!))].map((slot) => ({ from: slot, to: `${slot}~` }));

function contextOf(pass: Pass, { referents, names, reports }: LoadedClaims, hasOthers: boolean): HappeningSurroundings {
  const stated = statedHoldings(pass);
  return {
    referent: (mentionId) => referents.get(mentionId),
    nameOf: (id) => names.get(id) ?? id,
    sourceOf: (id) => reports.get(id)?.sourceId ?? '',
    publishedOf: (id) => reports.get(id)?.publishedAt ?? '~',
    duplicatesOf: (id) => reports.get(id)?.duplicates ?? [],
    holdingsOf: (officeId) => stated.ofOffice(officeId),
    hasOthers,
  };
}

/** Keys of the strata after. */
export interface AfterHappenings {
  readonly links: ReadonlySet<string>;
  readonly holdings: ReadonlySet<string>;
}

/** The third stratum: the happenings of the slots whose claims, mentions or entities have changed. */
export async function derivePassHappenings(pass: Pass, slots: ReadonlySet<string>): Promise<AfterHappenings> {
  if (slots.size === 0) return { links: new Set(), holdings: new Set() };
  const { store, rules } = pass;
  const parts = await partsOf(pass, slots);
  const loaded = await loadClaims(
    store,
    [...new Set(parts.flatMap((part) => part.slots))],
    parts.filter(({ isWhole }) => isWhole).map(({ block }) => `${block}#`),
  );
  const byBlock = groupBy(loaded.claims.values(), ({ slot }) => blockOf(slot));
  const happenings = parts.flatMap(({ block, isWhole }): readonly (Decision | Event)[] => {
    const claims: readonly ClaimWithMentions[] = byBlock.get(block) ?? [];
    return claims.length === 0 ? [] : rules.deriveHappenings(block, claims, contextOf(pass, loaded, !isWhole));
  });
  const current: GraphRows = await readHappenings(
    store,
    parts.flatMap(({ ranges }) => ranges),
    [...loaded.claims.keys()],
  );
  const before = current.nodes.map(({ id }) => id);
  const wanted = rules.happeningRows(happenings);
  const links = new Set([
    ...before,
    ...happenings.filter((one) => mayLink(one, loaded)).map(({ id }) => id),
    ...(await pointingHappenings(pass, [...loaded.reports.keys()])),
    ...parts.filter(({ block }) => block.startsWith('decision|')).map(({ block }) => blockKey(block)),
  ]);
  const holdings = new Set([...peopleConcerned(pass, current, happenings), ...loaded.marked]);
  await writePart(pass, { current, wanted, later: { links: [...links], holdings: [...holdings] } });
  return { links, holdings };
}

/** Whether words or its act link a happening to another. */
const mayLink = (happening: Decision | Event, { claims }: LoadedClaims): boolean =>
  ('act' in happening && happening.act !== 'enact') ||
  happening.claimIds.some((id) => claims.get(id)?.claim.arguments.some(({ claimId }) => claimId !== undefined));
