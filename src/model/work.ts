/** The strata of a derivation in their order; what one changes may queue keys for a later one, never for an earlier. */
export const STRATA = ['duplicates', 'entities', 'happenings', 'links', 'holdings', 'holders'] as const;
export type Stratum = (typeof STRATA)[number];

/**
 * Keys of what has to be derived again. `duplicates`: report ids; `entities`: `<type>|<cc>|<name key>` of mentions;
 * `happenings`: blocks of claims; `links`: coarser blocks for edges between decisions; `holdings`, `holders`: office ids.
 */
export type WorkKeys = Readonly<Partial<Record<Stratum, readonly string[]>>>;
