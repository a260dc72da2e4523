import { cypherPart } from '../cypher-part.ts';

/** Which decisions; the filter of the API's `decisionsPage`, every field optional, days as `YYYY-MM-DD`. */
export interface DecisionFilter {
  readonly kind?: readonly string[];
  readonly stage?: readonly string[];
  readonly act?: readonly string[];
  readonly certainty?: readonly string[];
  /** Countries of their law (`jurisdiction`), ISO 3166-1 alpha-2. */
  readonly country?: readonly string[];
  readonly decider?: string;
  readonly place?: string;
  /** Places inside the place count too. */
  readonly includeParts?: boolean;
  readonly from?: string;
  readonly to?: string;
  readonly minSources?: number;
  /** Words of the caption or of a sentence that supports the decision, by full-text search. */
  readonly text?: string;
}

/** A page shows the best hits for words; who takes decisions along takes all of them. */
const ALL_HITS = 1_000_000;

/** Begins a statement with every decision `d` that fits `$filter`, in order of time. */
export const FITTING_DECISIONS: string = `WITH $filter AS sent
WITH sent {.*, from: date(sent.from), to: date(sent.to), mostHits: ${ALL_HITS}} AS given, null AS afterDate, null AS afterId
${cypherPart('read-filter')}
CALL (f, decider, afterDate, afterId) {
${cypherPart('narrowed-decisions')}
WITH DISTINCT d, f, decider, afterDate, afterId
${cypherPart('decision-fits')}
RETURN d
UNION
UNWIND CASE WHEN f.place IS NULL AND f.text IS NULL AND f.decider IS NULL THEN [1] ELSE [] END AS anything
MATCH (d:Decision)
WITH d, f, decider, afterDate, afterId
${cypherPart('decision-fits')}
RETURN d
}
WITH d
ORDER BY d.sortDate, d.id`;
