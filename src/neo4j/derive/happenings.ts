import type { ClaimWithMentions, HappeningSurroundings } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GraphRows } from '../../model/rows.ts';
import { blockOfSlot } from '../../model/slot.ts';
import type { Decision, Event } from '../../model/world.ts';
import { readRows } from '../session.ts';
import { askInParts, sideBySide } from '../side-by-side.ts';
import type { WorldChanges } from '../world/diff.ts';
import { type BlockPart, partsOf } from './block-parts.ts';
import { changedHappenings } from './changed-happenings.ts';
import { type LoadedClaims, loadClaims, reportOfClaim, type Surroundings } from './claims.ts';
import { peopleConcerned } from './holdings.ts';
import { blockKey } from './links.ts';
import { type Pass, statedHoldings, writePart } from './pass.ts';
import { readDigests, readHappenings } from './stored-happenings.ts';

function contextOf(pass: Pass, { referents }: LoadedClaims, { names, reports }: Surroundings, hasOthers: boolean): HappeningSurroundings {
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
  readonly links: readonly string[];
  readonly holdings: readonly string[];
}

/** Slots that are derived together: claims of some megabytes. */
const SLOTS_AT_ONCE = 4000;
const ASKED_AT_ONCE = 1000;

const MOVED = `UNWIND $slots AS slot
MATCH (c:Claim {slot: slot})-[:SUPPORTS|DENIES]->(h:Decision|Event)
WHERE h.block <> c.block
RETURN DISTINCT c.block AS block, h.block AS before`;

/**
 * What is derived together. Blocks do not depend on one another, but for those between which claims have moved: what stood in
 * one leads to the other.
 */
async function pieces(
  { store }: Pass,
  slots: ReadonlySet<string>,
  parts: readonly BlockPart[],
): Promise<readonly (readonly BlockPart[])[]> {
  const moved = await askInParts([...slots], ASKED_AT_ONCE, (part) =>
    readRows<{ block: string; before: string }>(store, MOVED, { slots: part }),
  );
  const tied = new Set(moved.flatMap(({ block, before }) => [block, before]));
  const found: BlockPart[][] = [parts.filter(({ block }) => tied.has(block)), []];
  let room = SLOTS_AT_ONCE;
  for (const part of parts) {
    if (tied.has(part.block)) continue;
    if (room <= 0) {
      found.push([]);
      room = SLOTS_AT_ONCE;
    }
    found.at(-1)!.push(part);
    room -= part.size;
  }
  return found.filter((piece) => piece.length > 0);
}

/**
 * The third stratum: the happenings of the slots whose claims, mentions or entities have changed; `isAnew` when all that is stored of
 * them is to be compared, whatever it says of itself.
 */
export async function derivePassHappenings(pass: Pass, slots: ReadonlySet<string>, isAnew: boolean): Promise<AfterHappenings> {
  const parts = await partsOf(pass, slots);
  const around: Surroundings = { reports: new Map(), names: new Map() };
  const derived = await sideBySide(await pieces(pass, slots, parts), (piece) => derivePiece(pass, piece, around, isAnew));
  return { links: derived.flatMap(({ links }) => links), holdings: derived.flatMap(({ holdings }) => holdings) };
}

async function derivePiece(pass: Pass, parts: readonly BlockPart[], around: Surroundings, isAnew: boolean): Promise<AfterHappenings> {
  const { store, rules } = pass;
  const loaded = await loadClaims(
    store,
    [...new Set(parts.flatMap((part) => part.slots))],
    parts.filter(({ isWhole }) => isWhole).map(({ block }) => `${block}#`),
    around,
  );
  const byBlock = groupBy(loaded.claims.values(), ({ slot }) => blockOfSlot(slot));
  const derived = parts.flatMap(({ block, isWhole }): readonly (Decision | Event)[] => {
    const claims: readonly ClaimWithMentions[] = byBlock.get(block) ?? [];
    return claims.length === 0 ? [] : rules.deriveHappenings(block, claims, contextOf(pass, loaded, around, !isWhole));
  });
  const ranges = parts.flatMap((part) => part.ranges);
  const digests = await readDigests(store, ranges, loaded.happenings);
  const { happenings, wanted, stored } = changedHappenings(derived, digests, rules, isAnew);
  const current = await readHappenings(store, stored);
  const linking = happenings.filter((one) => mayLink(one, loaded)).map(({ id }) => id);
  const linksOf = (changes: WorldChanges): readonly string[] => [...new Set([...linking, ...linksConcerned(current, changes)])];
  const holdings = [...new Set([...peopleConcerned(pass, current, happenings), ...loaded.marked])];
  const changes = await writePart(pass, { current, wanted, later: (found) => ({ links: linksOf(found), holdings }) });
  return { links: linksOf(changes), holdings };
}

/**
 * Keys of the links stratum: happenings that may lose links which they had, blocks in which acts may find another decision, and
 * reports of claims that are about another happening now.
 */
function linksConcerned(before: GraphRows, changes: WorldChanges): readonly string[] {
  const { putNodes, dropNodes, addRelationships, dropRelationships, created } = changes;
  const edges = [...addRelationships, ...dropRelationships];
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const changed = new Set([...putNodes, ...dropNodes].map(({ id }) => id));
  const decisions = [...before.nodes, ...putNodes].filter(({ label, id }) => label === 'Decision' && changed.has(id));
  return [
    ...[...changed, ...ends].filter((id) => isHappening(id) && !created.has(id)),
    ...decisions.map(({ properties }) => blockKey(String(properties.block))),
    ...edges.flatMap(({ type, from }) => (type === 'SUPPORTS' ? [reportOfClaim(from)] : [])),
  ];
}

const isHappening = (id: string): boolean => id.startsWith('decision/') || id.startsWith('event/');

/** Whether words or its act link a happening to another. */
const mayLink = (happening: Decision | Event, { claims }: LoadedClaims): boolean =>
  ('act' in happening && happening.act !== 'enact') ||
  happening.claimIds.some((id) => claims.get(id)?.claim.arguments.some(({ claimId }) => claimId !== undefined));
