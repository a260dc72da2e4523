import { DIRECTED_ABROAD, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Claim, ClaimArgument, Mention, MentionSpan } from '../../model/evidence.ts';
import { ACTOR_ROLES, type Role } from '../../model/relationship-types.ts';

/** In whose names a place is looked for: those who decide, else the post that is filled or left. */
const BEARERS: readonly (readonly Role[])[] = [ACTOR_ROLES, ['TO_OFFICE']];

/** Letters between an office and its holder: "Governor of Lima, Ana Ruiz". */
const APART = 2;

const isWithin = (inner: MentionSpan, outer: MentionSpan): boolean => inner.start >= outer.start && inner.end <= outer.end;
const standBeside = (a: MentionSpan, b: MentionSpan): boolean =>
  (b.start >= a.end && b.start - a.end <= APART) || (a.start >= b.end && a.start - b.end <= APART);

/**
 * "The Idaho House of Representatives passed a bill": an act that says of no place where it applies does so where those rule who
 * took it, which their name or their office says. What states do to others is left alone, and a whole country is the decision's
 * `jurisdiction` already.
 */
export function addPlacesOfDeciders(claims: readonly Claim[], mentions: readonly Mention[]): readonly Claim[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const places = mentions.flatMap((place) =>
    place.type === 'Place' && place.placeKind !== 'country' ? place.spans.map((span) => ({ place, span })) : [],
  );
  if (places.length === 0) return claims;
  const offices = mentions.flatMap((mention) => (mention.type === 'Office' ? mention.spans : []));

  /** The places in an institution's own name, or in that of the office beside a person's. */
  const placesOf = (mention: Mention): readonly Mention[] => {
    // The Bank of England is that of the country.
    if (mention.text.includes('Bank of')) return [];
    const names =
      mention.type === 'Person' ? offices.filter((office) => mention.spans.some((span) => standBeside(office, span))) : mention.spans;
    return places.filter(({ span }) => names.some((name) => isWithin(span, name))).map(({ place }) => place);
  };

  return claims.map((claim) => {
    if (claim.about !== 'decision' || !isDecisionKind(claim.kind) || DIRECTED_ABROAD.has(claim.kind)) return claim;
    if (claim.arguments.some(({ role }) => role === 'APPLIES_IN')) return claim;
    for (const roles of BEARERS) {
      const bearers = claim.arguments.flatMap(({ role, mentionId }) => (roles.includes(role) ? (byId.get(mentionId ?? '') ?? []) : []));
      const found = [...new Set(bearers.flatMap(placesOf))];
      if (found.length > 1) return claim;
      const place = found[0];
      if (place === undefined) continue;
      const argument: ClaimArgument = { role: 'APPLIES_IN', mentionId: place.id, text: place.text, basis: 'title' };
      return { ...claim, arguments: [...claim.arguments, argument] };
    }
    return claim;
  });
}
