import type { SuggestedType } from '../model/suggestions.ts';

/** A name that a provider claims to have read; the gate decides whether it stands in the text. */
export interface ProposedName {
  readonly type: SuggestedType;
  /** The words as the text writes them. */
  readonly text: string;
  /** Which of the places where the words stand, counting from 1; 0 or absent for all. */
  readonly occurrence?: number;
  /** Where they stand, from a provider that knows. */
  readonly start?: number;
}

/** One answer about one text. */
export interface Proposal {
  readonly names: readonly ProposedName[];
  /** Characters of the text that the provider was shown. */
  readonly readTo: number;
  /** Why nothing of the answer could be used: asking again would give the same. */
  readonly unusable?: string;
}

/** Whoever can be asked for the names in a text. It sees the text and nothing else, and makes no claims. */
export interface Provider {
  /** Kind, model and version: `chat/qwen3@1`. Another id means other answers. */
  readonly id: string;
  /** Throws ProviderError when there is no answer, ConfigError when there never will be one. */
  propose(text: string): Promise<Proposal>;
  /** Tokens and money used in this run, where the provider counts them. */
  used?(): { readonly tokens: number; readonly cost: number };
}
