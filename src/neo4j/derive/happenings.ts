import type { ClaimWithMentions, HappeningSurroundings } from '../../model/derivation.ts';
import { groupBy } from '../../model/group-by.ts';
import type { GraphRows } from '../../model/rows.ts';
import { blockOfSlot } from '../../model/slot.ts';
import type { Decision, Event } from '../../model/world.ts';
import type { WorldChanges } from '../world/diff.ts';
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
  const wanted = rules.happeningRows(happenings);
  const linking = [
    ...happenings.filter((one) => mayLink(one, loaded)).map(({ id }) => id),
    ...(await pointingHappenings(pass, [...loaded.reports.keys()])),
  ];
  const linksOf = (changes: WorldChanges): ReadonlySet<string> => new Set([...linking, ...changedHappenings(current, changes)]);
  const holdings = new Set([...peopleConcerned(pass, current, happenings), ...loaded.marked]);
  const changes = await writePart(pass, {
    current,
    wanted,
    later: (found) => ({ links: [...linksOf(found)], holdings: [...holdings] }),
  });
  return { links: linksOf(changes), holdings };
}

/** Keys of the links stratum: happenings that may lose links which they had, and blocks in which acts may find another decision. */
function changedHappenings(before: GraphRows, changes: WorldChanges): readonly string[] {
  const { putNodes, dropNodes, addRelationships, dropRelationships, created } = changes;
  const ends = [...addRelationships, ...dropRelationships].flatMap(({ from, to }) => [from, to]);
  const changed = new Set([...putNodes, ...dropNodes].map(({ id }) => id));
  const decisions = [...before.nodes, ...putNodes].filter(({ label, id }) => label === 'Decision' && changed.has(id));
  return [
    ...[...changed, ...ends].filter((id) => isHappening(id) && !created.has(id)),
    ...decisions.map(({ properties }) => blockKey(String(properties.block))),
  ];
}

const isHappening = (id: string): boolean => id.startsWith('decision/') || id.startsWith('event/');

/** Whether words or its act link a happening to another. */
const mayLink = (happening: Decision | Event, { claims }: LoadedClaims): boolean =>
  ('act' in happening && happening.act !== 'enact') ||
  happening.claimIds.some((id) => claims.get(id)?.claim.arguments.some(({ claimId }) => claimId !== undefined));
