import type { Span } from './span.ts';

/** The stages of a report's way, as they appear in problems, rejections and rule ids. */
export type StageName = 'loaders' | 'text' | 'language' | 'providers' | 'extract' | 'resolve' | 'graph' | 'neo4j';

/** Something about the content that the reader of the result should know. Content problems are noted, never thrown. */
export interface Problem {
  readonly stage: StageName;
  /** snake_case, from the stage's closed list. */
  readonly code: string;
  readonly message: string;
  readonly span?: Span;
}
