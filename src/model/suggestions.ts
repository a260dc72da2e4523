import type { Problem } from './problem.ts';
import type { Span } from './span.ts';

/** What a provider may say a name is. Offices and topics are read by rules alone. */
export const SUGGESTED_TYPES = ['Person', 'Body', 'Place'] as const;
export type SuggestedType = (typeof SUGGESTED_TYPES)[number];

/** Words of the cleaned text that a provider takes for a name. */
export interface SuggestedName extends Span {
  readonly type: SuggestedType;
}

/** What a provider says about one report: data that is handed in, so that reading it again asks nobody. */
export interface Suggestions {
  /** Provider, model and version, as in the rule of every name that rests on it: `chat/qwen3@1`. */
  readonly provider: string;
  /** In text order. */
  readonly names: readonly SuggestedName[];
  readonly problems: readonly Problem[];
}
