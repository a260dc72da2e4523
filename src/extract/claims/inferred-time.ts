import type { Claim } from '../../model/evidence.ts';
import { ACTOR_ROLES } from '../../model/relationship-types.ts';

const ACTORS: ReadonlySet<string> = new Set([...ACTOR_ROLES, 'TOOK_PART']);

/** A body that already speaks or acts on a day was created by then: the bound replaces the day of the report. */
export function boundByDeeds(claims: readonly Claim[]): readonly Claim[] {
  const firstDeed = new Map<string, string>();
  for (const { basis, latest, arguments: all } of claims) {
    if ((basis !== 'explicit' && basis !== 'relative') || latest === undefined) continue;
    for (const { role, mentionId } of all) {
      if (mentionId === undefined || !ACTORS.has(role)) continue;
      const known = firstDeed.get(mentionId);
      if (known === undefined || latest < known) firstDeed.set(mentionId, latest);
    }
  }
  return claims.map((claim) => {
    if (claim.kind !== 'body_creation' || claim.basis !== 'report_date') return claim;
    const created = claim.arguments.find((a) => a.role === 'CREATES')?.mentionId;
    const latest = created === undefined ? undefined : firstDeed.get(created);
    if (latest === undefined || (claim.latest !== undefined && latest > claim.latest)) return claim;
    const { when: _when, earliest: _earliest, partOfDay: _part, at: _at, dateText: _text, ...rest } = claim;
    return { ...rest, latest, precision: 'unknown', basis: 'inferred' };
  });
}
