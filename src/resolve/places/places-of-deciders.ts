import { DIRECTED_ABROAD, isDecisionKind } from '../../model/decision-kinds.ts';
import type { Claim, ClaimArgument, Mention, MentionSpan } from '../../model/evidence.ts';
import { groupBy } from '../../model/group-by.ts';
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
  const standing = mentions.flatMap((mention) => mention.spans.map((span) => ({ mention, span })));
  const places = standing.filter(({ mention }) => mention.type === 'Place' && mention.placeKind !== 'country');
  if (places.length === 0) return claims;
  const inSentence = ({ span }: (typeof standing)[number]): number => span.sentenceIndex;
  const placesIn = groupBy(places, inSentence);
  const officesIn = groupBy(
    standing.filter(({ mention }) => mention.type === 'Office'),
    inSentence,
  );

  const namesOf = (mention: Mention): readonly MentionSpan[] =>
    mention.type === 'Person'
      ? mention.spans.flatMap((span) =>
          (officesIn.get(span.sentenceIndex) ?? []).map((office) => office.span).filter((office) => standBeside(office, span)),
        )
      : mention.spans;
  /** The places in an institution's own name, or in that of the office beside a person's; by mention. */
  const known = new Map<Mention, readonly Mention[]>();
  const placesOf = (mention: Mention): readonly Mention[] => {
    const found =
      known.get(mention) ??
      namesOf(mention).flatMap((name) =>
        (placesIn.get(name.sentenceIndex) ?? []).filter(({ span }) => isWithin(span, name)).map((one) => one.mention),
      );
    known.set(mention, found);
    // The Bank of England is that of the country.
    return mention.text.includes('Bank of') ? [] : found;
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
