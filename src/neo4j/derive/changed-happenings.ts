import type { DerivationRules } from '../../model/derivation.ts';
import { hashOf } from '../../model/ids.ts';
import type { GraphRows } from '../../model/rows.ts';
import type { Decision, Event } from '../../model/world.ts';
import type { StoredDigest } from './stored-happenings.ts';

/** Happenings that are not stored as they were derived, with the rows that they should have. */
export interface ChangedHappenings {
  readonly happenings: readonly (Decision | Event)[];
  readonly wanted: GraphRows;
  /** Ids of what is stored of them, and of what is derived no longer. */
  readonly stored: readonly string[];
}

/** The rows of one happening, its node with the digest of them all. */
function digested(happening: Decision | Event, { happeningRows }: Pick<DerivationRules, 'happeningRows'>): GraphRows & { digest: string } {
  const { nodes, relationships } = happeningRows([happening]);
  const digest = hashOf([JSON.stringify([nodes, relationships])], 16);
  return { digest, nodes: nodes.map((node) => ({ ...node, properties: { ...node.properties, digest } })), relationships };
}

/**
 * Of a block's happenings a new report changes few. One whose stored digest is that of its rows is neither read nor written: only
 * the derivation writes them, the digest first and in a transaction with the edges or before them, and an edge that went with the
 * node at its other end is missed when they are counted.
 */
export function changedHappenings(
  derived: readonly (Decision | Event)[],
  stored: ReadonlyMap<string, StoredDigest>,
  rules: Pick<DerivationRules, 'happeningRows'>,
  isAnew: boolean,
): ChangedHappenings {
  const left = new Set(stored.keys());
  const happenings: (Decision | Event)[] = [];
  const rows: GraphRows[] = [];
  for (const happening of derived) {
    const { digest, ...own } = digested(happening, rules);
    const known = stored.get(happening.id);
    if (!isAnew && known?.digest === digest && Number(known.edges) === own.relationships.length) {
      left.delete(happening.id);
      continue;
    }
    happenings.push(happening);
    rows.push(own);
  }
  const wanted = { nodes: rows.flatMap(({ nodes }) => nodes), relationships: rows.flatMap(({ relationships }) => relationships) };
  return { happenings, wanted, stored: [...left] };
}
