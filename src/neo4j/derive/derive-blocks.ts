import type { DerivedEntities } from '../../model/derivation.ts';
import type { Pass } from './pass.ts';
import { closeBlocks, type Tie } from './ties.ts';
import { type LoadedBlocks, loadBlocks, type UnitChanges } from './unit-blocks.ts';

/** Blocks as they are stored and as they are derived now. */
export interface DerivedBlocks extends LoadedBlocks {
  readonly derived: DerivedEntities;
  /** Judgements that lie within the blocks. */
  readonly ties: readonly Tie[];
}

const NOTHING: DerivedBlocks = {
  stored: [],
  blocks: new Map(),
  crowded: new Set(),
  derived: { entities: [], assignments: [], redirects: [], judged: [] },
  ties: [],
};

/**
 * Derives the blocks and what is tied to them; a name that is new to a block may wake a judgement that ties it to another.
 * `whole` are those of which every unit is asked for, however many there are.
 */
export async function deriveBlocks(
  pass: Pass,
  start: ReadonlySet<string>,
  whole: ReadonlySet<string>,
  changes: UnitChanges,
  ties: readonly Tie[],
): Promise<DerivedBlocks> {
  if (start.size === 0) return NOTHING;
  const { rules, knowledge } = pass;
  const places = ties.flatMap((tie) => tie.places);
  for (let asked: ReadonlySet<string> = start; ; ) {
    const closed = closeBlocks(pass, asked, ties);
    const loaded = await loadBlocks(pass, closed.blocks, changes, whole, places);
    const judgements = closed.ties.map(({ judgement }) => judgement);
    const derived = rules.deriveEntities({ blocks: loaded.blocks, crowded: loaded.crowded, judgements }, knowledge);
    const asleep = ties.filter((tie) => !closed.ties.includes(tie));
    const woken = asleep.filter(({ anchors }) => anchors.some((anchor) => derived.entities.some((entity) => rules.bears(entity, anchor))));
    if (woken.length === 0) return { ...loaded, derived, ties: closed.ties };
    asked = new Set([...closed.blocks, ...woken.flatMap(({ blocks }) => [...blocks])]);
    for (const { blocks } of woken) for (const block of closed.blocks) blocks.add(block);
  }
}
