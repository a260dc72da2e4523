import type { Claim } from '../../model/evidence.ts';
import { PRECISIONS, TIME_BASES, type TimeValue, type Validity } from '../../model/time-value.ts';

const rank = (claim: Claim): number =>
  PRECISIONS.indexOf(claim.precision) * 10 + (claim.basis === undefined ? TIME_BASES.length : TIME_BASES.indexOf(claim.basis));

/** The finest time that the claims give, the surer basis first; claims come in their order, and the first of equals wins. */
export function happeningTime(claims: readonly Claim[]): TimeValue {
  const best = claims.reduce<Claim | undefined>(
    (chosen, claim) =>
      claim.earliest === undefined && claim.latest === undefined && claim.when === undefined
        ? chosen
        : chosen === undefined || rank(claim) < rank(chosen)
          ? claim
          : chosen,
    undefined,
  );
  if (best === undefined) return { precision: 'unknown' };
  const { when, earliest, latest, precision, partOfDay, at, basis, dateText } = best;
  return {
    precision,
    ...(when === undefined ? {} : { when }),
    ...(earliest === undefined ? {} : { earliest }),
    ...(latest === undefined ? {} : { latest }),
    ...(partOfDay === undefined ? {} : { partOfDay }),
    ...(at === undefined ? {} : { at }),
    ...(basis === undefined ? {} : { basis }),
    ...(dateText === undefined ? {} : { dateText }),
  };
}

/** How long it is to hold, as the first claim that says so says it. */
export function happeningValidity(claims: readonly Claim[]): Validity {
  const first = claims.find(({ validFrom, validTo, durationIso }) => (validFrom ?? validTo ?? durationIso) !== undefined);
  if (first === undefined) return {};
  const { validFrom, validTo, durationIso } = first;
  return {
    ...(validFrom === undefined ? {} : { validFrom }),
    ...(validTo === undefined ? {} : { validTo }),
    ...(durationIso === undefined ? {} : { durationIso }),
  };
}
