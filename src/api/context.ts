import type { GraphQLSchema } from 'graphql';
import type { Logger } from '../log.ts';
import type { Store } from '../neo4j/index.ts';
import type { Editor, FindEditor } from './editors.ts';
import type { Reader } from './graphql/reader.ts';
import type { Metrics } from './http/metrics.ts';
import type { RateLimiter } from './http/rate-limit.ts';
import type { GraphState } from './version.ts';

/** What one running server is made of; handed to every part that answers requests. */
export interface Api {
  readonly store: Store;
  readonly schema: GraphQLSchema;
  readonly log: Logger;
  readonly findEditor: FindEditor;
  readonly state: { read(): Promise<GraphState>; forget(): void };
  readonly limiter: RateLimiter;
  readonly metrics: Metrics;
  /** Version of Gazette. */
  readonly version: string;
  /** Brings the world up to date after a judgement; absent where nothing derives. */
  readonly derive?: () => Promise<void>;
}

/** What the fields of one GraphQL request share. */
export interface RequestContext {
  /** What @neo4j/graphql reads with. */
  readonly executionContext: Reader;
  readonly requestId: string;
  readonly client: string;
  readonly editor: Editor | undefined;
  /** Why the token that was sent is no editor's; absent where none was sent. */
  readonly whyNoEditor?: string;
  readonly isAboutSchema: boolean;
  /** What becomes known of the request on its way; an object of its own, because Apollo works on a copy of the context. */
  readonly known: {
    /** Price in points. */
    cost?: number;
    /** Names of the fields at the top. */
    fields?: readonly string[] | undefined;
  };
}
