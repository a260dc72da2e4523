import type { Claim } from '../../model/evidence.ts';
import { ACTOR_ROLES } from '../../model/relationship-types.ts';

const ACTORS: ReadonlySet<string> = new Set([...ACTOR_ROLES, 'TOOK_PART']);

/** A body that already speaks or acts on a day was created by then: the bound replaces the day of the report. */
export function boundByDeeds(claims: readonly Claim[]): readonly Claim[] {
  return claims.map((claim) => {
    if (claim.kind !== 'body_creation' || claim.basis !== 'report_date') return claim;
    const created = new Set(claim.arguments.flatMap((a) => (a.role === 'CREATES' && a.mentionId !== undefined ? [a.mentionId] : [])));
    const days = claims.flatMap((other) => {
      const acts = other.arguments.some((a) => ACTORS.has(a.role) && a.mentionId !== undefined && created.has(a.mentionId));
      return acts && other !== claim && (other.basis === 'explicit' || other.basis === 'relative') && other.latest !== undefined
        ? [other.latest]
        : [];
    });
    const latest = days.sort()[0];
    if (latest === undefined || (claim.latest !== undefined && latest > claim.latest)) return claim;
    const { when: _when, earliest: _earliest, partOfDay: _part, at: _at, dateText: _text, ...rest } = claim;
    return { ...rest, latest, precision: 'unknown', basis: 'inferred' };
  });
}
