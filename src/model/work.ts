/** The strata of a derivation in their order; what one changes may queue keys for itself and a later one, never for an earlier. */
export const STRATA = ['duplicates', 'entities', 'happenings', 'links', 'holdings'] as const;
export type Stratum = (typeof STRATA)[number];

/**
 * Keys of what has to be derived again. `duplicates`: reports, and record keys of reports that went; `entities`: units, blocks,
 * names that may have lost their bearers, records of reference data, `*` for everything; `happenings`: slots of claims; `links`: decisions and events; `holdings`: people.
 */
export type WorkKeys = Readonly<Partial<Record<Stratum, readonly string[]>>>;
