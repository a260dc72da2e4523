import type { ClaimWithMentions, HappeningSurroundings } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GraphRows } from '../../model/rows.ts';
import { blockOfSlot } from '../../model/slot.ts';
import type { Decision, Event } from '../../model/world.ts';
import { partsOf } from './block-parts.ts';
import { type LoadedClaims, loadClaims } from './claims.ts';
import { peopleConcerned } from './holdings.ts';
import { blockKey, pointingHappenings } from './links.ts';
import { type Pass, statedHoldings, writePart } from './pass.ts';
import { readHappenings } from './stored-happenings.ts';

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
  const byBlock = groupBy(loaded.claims.values(), ({ slot }) => blockOfSlot(slot));
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
