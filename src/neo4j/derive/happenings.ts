import type { HappeningSurroundings } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GraphRows } from '../../model/rows.ts';
import { blockOfSlot, foundedAt } from '../../model/slot.ts';
import type { Decision, Event } from '../../model/world.ts';
import { readRows } from '../session.ts';
import { askInParts, sideBySide } from '../side-by-side.ts';
import type { WorldChanges } from '../world/diff.ts';
import { type BlockPart, partsOf } from './block-parts.ts';
import { changedHappenings, type Grown, openHappenings } from './changed-happenings.ts';
import { type LoadedClaims, loadClaims, readStandingClaims, reportOfClaim, type Surroundings } from './claims.ts';
import { peopleConcerned } from './holdings.ts';
import { blockKey } from './links.ts';
import { type Pass, statedHoldings, writePart } from './pass.ts';
import { readDigests, readDigestsById, readHappenings } from './stored-happenings.ts';

function contextOf(pass: Pass, { referents }: LoadedClaims, { names, reports }: Surroundings): HappeningSurroundings {
  const stated = statedHoldings(pass);
  return {
    referent: (mentionId) => referents.get(mentionId),
    nameOf: (id) => names.get(id) ?? id,
    sourceOf: (id) => reports.get(id)?.sourceId ?? '',
    publishedOf: (id) => reports.get(id)?.publishedAt ?? '~',
    duplicatesOf: (id) => reports.get(id)?.duplicates ?? [],
    holdingsOf: (officeId) => stated.ofOffice(officeId),
  };
}

/** Keys of the strata after. */
export interface AfterHappenings {
  readonly links: readonly string[];
  readonly holdings: readonly string[];
}

/** What a pass asks of this stratum. */
export interface Touched {
  readonly slots: ReadonlySet<string>;
  /** Those of them in which claims of other reports may be others than they were; elsewhere only the pass's reports come and go. */
  readonly changed: ReadonlySet<string>;
  /** Those in which claims may stand that came from another block, or whose happening stands nowhere: in the others only new reports' do. */
  readonly moved: ReadonlySet<string>;
  /** Reports of the pass. */
  readonly reports: ReadonlySet<string>;
  /** Those of them that no happening was made of before. */
  readonly fresh: ReadonlySet<string>;
}

/** Slots that are derived together: claims of some megabytes. */
const SLOTS_AT_ONCE = 4000;
const ASKED_AT_ONCE = 1000;

/** Happenings of such claims that do not stand where these do: in another block, or nowhere in a graph that was restored. */
const ELSEWHERE = `UNWIND $slots AS slot
MATCH (c:Claim {slot: slot})-[:SUPPORTS|DENIES]->(h:Decision|Event)
WHERE h.block <> c.block OR h.slot IS NULL
RETURN DISTINCT c.block AS block, h.block AS before, h.id AS id`;

interface Elsewhere {
  readonly [key: string]: unknown;
  readonly block: string;
  readonly before: string;
  readonly id: string;
}

const findElsewhere = ({ store }: Pass, slots: ReadonlySet<string>): Promise<readonly Elsewhere[]> =>
  askInParts([...slots], ASKED_AT_ONCE, (part) => readRows<Elsewhere>(store, ELSEWHERE, { slots: part }));

/** What is derived together. */
interface Piece {
  readonly parts: readonly BlockPart[];
  /** Happenings that claims of these have supported or denied and that do not stand in them. */
  readonly elsewhere: readonly string[];
}

/**
 * Blocks do not depend on one another, but for those between which claims have moved: what stood in one leads to the other.
 */
function pieces(parts: readonly BlockPart[], found: readonly Elsewhere[]): readonly Piece[] {
  const tied = new Set(found.flatMap(({ block, before }) => (block === before ? [] : [block, before])));
  const groups: BlockPart[][] = [parts.filter(({ block }) => tied.has(block))];
  let room = 0;
  for (const part of parts) {
    if (tied.has(part.block)) continue;
    if (room <= 0) {
      groups.push([]);
      room = SLOTS_AT_ONCE;
    }
    groups.at(-1)!.push(part);
    room -= part.size;
  }
  const byBlock = groupBy(found, ({ block }) => block);
  return groups
    .filter((group) => group.length > 0)
    .map((group) => ({ parts: group, elsewhere: group.flatMap(({ block }) => (byBlock.get(block) ?? []).map(({ id }) => id)) }));
}

/**
 * The third stratum: the happenings of the slots whose claims, mentions or entities have changed; `isAnew` when all that is stored of
 * them is to be compared, whatever it says of itself.
 */
export async function derivePassHappenings(pass: Pass, touched: Touched, isAnew: boolean): Promise<AfterHappenings> {
  const [parts, elsewhere] = await Promise.all([partsOf(pass, touched.slots), findElsewhere(pass, touched.moved)]);
  const around: Surroundings = { reports: new Map(), asked: new Map(), names: new Map() };
  const derived = await sideBySide(pieces(parts, elsewhere), (piece) => derivePiece(pass, piece, touched, around, isAnew));
  return { links: derived.flatMap(({ links }) => links), holdings: derived.flatMap(({ holdings }) => holdings) };
}

/** What a piece's claims are about, as far as their keys tell, and what is stored of it in short. */
async function gatherPiece({ store, rules }: Pass, parts: readonly BlockPart[]) {
  const [standing, stored] = await Promise.all([
    readStandingClaims(
      store,
      [...new Set(parts.flatMap((part) => part.slots))],
      parts.filter(({ isWhole }) => isWhole).map(({ block }) => `${block}#`),
    ),
    readDigests(
      store,
      parts.flatMap((part) => part.ranges),
    ),
  ]);
  const byBlock = groupBy(standing, ({ slot }) => blockOfSlot(slot));
  const gathered = parts.flatMap(({ block, isWhole }) =>
    rules.gather(block, byBlock.get(block) ?? [], !isWhole).map((one) => ({ block, gathered: one })),
  );
  return { gathered, digests: new Map(stored.map((one) => [one.id, one])), slotOf: new Map(standing.map(({ id, slot }) => [id, slot])) };
}

/** What is stored of these, under the ids that they have now. */
async function storedRows({ store }: Pass, stored: readonly string[], grown: readonly Grown[]): Promise<GraphRows> {
  const [whole, known] = await Promise.all([
    readHappenings(store, stored),
    readHappenings(
      store,
      grown.map(({ id }) => id),
      true,
    ),
  ]);
  const now = new Map(grown.map((one) => [one.id, one.now]));
  const of = (id: string): string => now.get(id) ?? id;
  return {
    nodes: [...whole.nodes, ...known.nodes.map((row) => ({ ...row, id: of(row.id) }))],
    relationships: [...whole.relationships, ...known.relationships.map((row) => ({ ...row, from: of(row.from), to: of(row.to) }))],
  };
}

async function derivePiece(
  pass: Pass,
  { parts, elsewhere }: Piece,
  { slots, changed, reports, fresh }: Touched,
  around: Surroundings,
  isAnew: boolean,
): Promise<AfterHappenings> {
  const { store, rules } = pass;
  const { gathered, digests, slotOf } = await gatherPiece(pass, parts);
  const isOfPass = (id: string): boolean => reports.has(reportOfClaim(id));
  const isTouched = (id: string): boolean => isOfPass(id) || changed.has(slotOf.get(id)!) || changed.has(foundedAt(slotOf.get(id)!));
  const open = openHappenings(gathered, digests, (id) => isAnew || isTouched(id));
  const loaded = await loadClaims(store, open.claimIds, around);
  const context = contextOf(pass, loaded, around);
  const derived = open.gathered.map((one) => ({
    ...one,
    happening: rules.deriveHappening(one.block, one.gathered, loaded.claims, context),
  }));
  // One that has another id now may have that of one which stands elsewhere, as a pass that was cut left it.
  const others = [...new Set([...elsewhere, ...derived.map(({ happening }) => happening.id)])].filter((id) => !digests.has(id));
  const before = [...open.stored, ...(await readDigestsById(store, others))];
  const { happenings, wanted, stored, grown, kept } = changedHappenings(derived, before, rules, isOfPass, isAnew);
  const renamed = grown.filter(({ id, now }) => id !== now);
  const current = await storedRows(pass, stored, grown);
  // Also of what is as it was: a pass beside a load may have read claims of a report before the others that these name.
  const linking = derived.flatMap(({ happening }) => (mayLink(happening, loaded) ? [happening.id] : []));
  const linksOf = (changes: WorldChanges): readonly string[] => [...new Set([...linking, ...linksConcerned(current, changes, fresh)])];
  const holdings = [...new Set([...peopleConcerned(pass, current, happenings), ...loaded.marked])];
  const whole = new Set(parts.flatMap(({ block, isWhole }) => (isWhole ? [block] : [])));
  const changes = await writePart(pass, {
    current,
    wanted,
    renamed,
    kept,
    later: (found) => ({ happenings: slotsBeside(found, whole, slots), links: linksOf(found), holdings }),
  });
  return { links: linksOf(changes), holdings };
}

/**
 * Slots of what changes in whole blocks beside the slots asked for. A block is whole as long as few happenings stand in it: cut
 * in between, old ones stand beside new ones, and nothing else would lead to them any more.
 */
function slotsBeside({ putNodes, dropNodes }: WorldChanges, whole: ReadonlySet<string>, asked: ReadonlySet<string>): readonly string[] {
  const slots = [...putNodes, ...dropNodes].flatMap(({ properties: { block, slot } }) =>
    slot !== undefined && whole.has(String(block)) ? [String(slot)] : [],
  );
  return [...new Set(slots)].filter((slot) => !asked.has(slot));
}

/**
 * Keys of the links stratum: happenings that may lose links which they had, blocks in which acts may find another decision, and
 * reports whose claims are about another happening now: of fresh ones, what links is changed itself.
 */
function linksConcerned(before: GraphRows, changes: WorldChanges, fresh: ReadonlySet<string>): readonly string[] {
  const { putNodes, dropNodes, addRelationships, dropRelationships, created } = changes;
  const edges = [...addRelationships, ...dropRelationships];
  const ends = edges.flatMap(({ from, to }) => [from, to]);
  const changed = new Set([...putNodes, ...dropNodes].map(({ id }) => id));
  const decisions = [...before.nodes, ...putNodes].filter(({ label, id }) => label === 'Decision' && changed.has(id));
  return [
    ...[...changed, ...ends].filter((id) => isHappening(id) && !created.has(id)),
    ...decisions.map(({ properties }) => blockKey(String(properties.block))),
    ...edges.flatMap(({ type, from }) => (type === 'SUPPORTS' ? reportOfClaim(from) : [])).filter((id) => !fresh.has(id)),
  ];
}

const isHappening = (id: string): boolean => id.startsWith('decision/') || id.startsWith('event/');

/** Whether words or its act link a happening to another. */
const mayLink = (happening: Decision | Event, { claims }: LoadedClaims): boolean =>
  ('act' in happening && happening.act !== 'enact') ||
  happening.claimIds.some((id) => claims.get(id)?.arguments.some(({ claimId }) => claimId !== undefined));
