import type { Claim } from '../../model/evidence.ts';
import { ACTOR_ROLES } from '../../model/relationship-types.ts';
import type { Report } from '../../model/report.ts';
import { isLong } from './is-long.ts';

const RULE = 'decisions/rules-in-force';
/** Sentences on either side in which somebody else decides something. */
const NEAR = 3;
const ACTORS: ReadonlySet<string> = new Set(ACTOR_ROLES);

/** "A farmer must choose", in a long report that tells of no decision around it: advice and necessity, no rule. */
export function withoutStrayRules(report: Report, claims: readonly Claim[]): readonly Claim[] {
  if (!isLong(report) || !claims.some(isNobodys)) return claims;
  const told = claims.filter((claim) => claim.about === 'decision' && claim.stage !== undefined);
  return claims.filter(
    (claim) => !isNobodys(claim) || told.some((other) => other !== claim && Math.abs(other.sentenceIndex - claim.sentenceIndex) <= NEAR),
  );
}

const isNobodys = (claim: Claim): boolean =>
  claim.rule === RULE && claim.attributedTo === undefined && !claim.arguments.some(({ role }) => ACTORS.has(role));
