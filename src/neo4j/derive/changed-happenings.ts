import type { DerivationRules, Gathered } from '../../model/derivation.ts';
import { hashOf } from '../../model/ids.ts';
import type { GraphRows, RelationshipRow } from '../../model/rows.ts';
import type { Decision, Event } from '../../model/world.ts';
import { BONDS, type StoredDigest } from './stored-happenings.ts';

/** Claims of a block that are about one happening. */
export interface GatheredInBlock {
  readonly block: string;
  readonly gathered: Gathered;
}

export interface DerivedHappening extends GatheredInBlock {
  readonly happening: Decision | Event;
}

/** Happenings that have to be derived, the claims that this takes, and what is stored that may be theirs or nobody's. */
interface OpenHappenings {
  readonly gathered: readonly GatheredInBlock[];
  readonly claimIds: readonly string[];
  readonly stored: readonly StoredDigest[];
}

/** Happenings that are not stored as they were derived, with the rows that they should have. */
interface ChangedHappenings {
  readonly happenings: readonly (Decision | Event)[];
  readonly wanted: GraphRows;
  /** Ids of what is stored of them, and of what is derived no longer. */
  readonly stored: readonly string[];
  /** Of these the claims are not in `wanted`, but for those that they have gained. */
  readonly grown: readonly Grown[];
  /** Which claims these had: what is wanted and known to be there. */
  readonly kept: readonly RelationshipRow[];
}

/** A stored happening that has lost no claim; the id follows from the smallest, so it may be another now. */
export interface Grown {
  readonly id: string;
  readonly now: string;
}

/**
 * What is stored with a happening to tell later whether it is still the same: how many edges it has, the claims that it is made
 * of, its rows. Only the derivation writes them: edges that go first, then nodes, then edges that come. So as long as the number of
 * edges is not what the digest says, writing was cut, or a node at an other end is gone.
 */
interface Digest {
  readonly edges: number;
  readonly members: string;
  readonly rows: string;
}

const HASH = 16;
const writeDigest = ({ edges, members, rows }: Digest): string => [edges, members, rows].join(' ');

/** Undefined when what is stored is not what was derived. */
function readDigest({ digest, edges }: StoredDigest): Digest | undefined {
  const [count, members, rows] = digest?.split(' ') ?? [];
  if (count === undefined || members === undefined || rows === undefined || Number(count) !== Number(edges)) return undefined;
  return { edges: Number(count), members, rows };
}

const membersOf = ({ supporting, rejecting, denying }: Pick<Gathered, 'supporting' | 'rejecting' | 'denying'>): string =>
  hashOf([JSON.stringify([supporting, rejecting, denying])], HASH);

/**
 * A new report changes few happenings of the blocks that it speaks of. One that is made of the same claims as is stored, none of
 * them touched, is what it was: whatever else changes about a claim (what its mentions mean, what these are called, who holds an
 * office) touches its slot.
 */
export function openHappenings(
  all: readonly GatheredInBlock[],
  stored: ReadonlyMap<string, StoredDigest>,
  isTouched: (claimId: string) => boolean,
): OpenHappenings {
  const byMembers = new Map([...stored.values()].map((one) => [readDigest(one)?.members, one.id]));
  const left = new Map(stored);
  const gathered = all.filter((one) => {
    const { supporting, rejecting, denying } = one.gathered;
    const id = byMembers.get(membersOf(one.gathered));
    if (id === undefined || [supporting, rejecting, denying].some((ids) => ids.some(isTouched))) return true;
    left.delete(id);
    return false;
  });
  const claimIds = gathered.flatMap((one) => [...one.gathered.supporting, ...one.gathered.rejecting, ...one.gathered.denying]);
  return { gathered, claimIds, stored: [...left.values()] };
}

/**
 * Finds what is stored of a happening but for claims of the pass's reports: which claims lead to it is then known without reading
 * that. None when all that is stored is to be compared, or when the id of either belongs to another.
 */
function findGrown(
  derived: readonly DerivedHappening[],
  known: ReadonlyMap<string, Digest | undefined>,
  isOfPass: (claimId: string) => boolean,
): (one: DerivedHappening) => Grown | undefined {
  const byMembers = new Map([...known].flatMap(([id, digest]) => (digest === undefined ? [] : [[digest.members, id]])));
  const taken = new Set(derived.map(({ happening }) => happening.id));
  return ({ happening: { id: now }, gathered }) => {
    const without = (ids: readonly string[]): readonly string[] => ids.filter((id) => !isOfPass(id));
    const { supporting, rejecting, denying } = gathered;
    const before = { supporting: without(supporting), rejecting: without(rejecting), denying: without(denying) };
    const id = byMembers.get(membersOf(before));
    return id === undefined || (id !== now && (taken.has(id) || known.has(now))) ? undefined : { id, now };
  };
}

/**
 * Of those that were derived, the ones whose rows are others than their digest says; only these are read and written. `stored` holds
 * all that has the id of one of them.
 */
export function changedHappenings(
  derived: readonly DerivedHappening[],
  stored: readonly StoredDigest[],
  { happeningRows }: Pick<DerivationRules, 'happeningRows'>,
  isOfPass: (claimId: string) => boolean,
  isAnew: boolean,
): ChangedHappenings {
  const known = new Map(stored.map((one) => [one.id, readDigest(one)]));
  const left = new Set(known.keys());
  const grownOf = isAnew ? () => undefined : findGrown(derived, known, isOfPass);
  const grown: Grown[] = [];
  const kept: RelationshipRow[] = [];
  const happenings: (Decision | Event)[] = [];
  const nodes: GraphRows['nodes'][number][] = [];
  const relationships: GraphRows['relationships'][number][] = [];
  for (const one of derived) {
    const { happening, gathered } = one;
    const own = happeningRows([happening]);
    const rows = hashOf([JSON.stringify([own.nodes, own.relationships])], HASH);
    if (!isAnew && known.get(happening.id)?.rows === rows) {
      left.delete(happening.id);
      continue;
    }
    const digest = writeDigest({ edges: own.relationships.length, members: membersOf(gathered), rows });
    happenings.push(happening);
    nodes.push(...own.nodes.map((node) => ({ ...node, properties: { ...node.properties, digest } })));
    const before = grownOf(one);
    if (before === undefined) relationships.push(...own.relationships);
    else {
      grown.push(before);
      left.delete(before.id);
      for (const row of own.relationships) (BONDS.includes(row.type) && !isOfPass(row.from) ? kept : relationships).push(row);
    }
  }
  return { happenings, wanted: { nodes, relationships }, stored: [...left], grown, kept };
}
