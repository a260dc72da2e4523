import type { NodeRow, RelationshipRow } from '../../model/rows.ts';

/** A graph that can be read more than once; nodes come by label and id, relationships by type. */
export interface GraphSource {
  nodes(): AsyncIterable<NodeRow>;
  relationships(): AsyncIterable<RelationshipRow>;
}

/** A piece of text for a file of the export; pieces of a file come in order. */
export interface Chunk {
  readonly file: string;
  readonly text: string;
}

/** One way to write a graph; pure, and never holds more than it says. */
export type ExportFormat = (source: GraphSource) => AsyncIterable<Chunk>;

/** Layers that a picture or another scheme has no use for: texts, words and bookkeeping. */
export const WORLD: ReadonlySet<string> = new Set(['Person', 'Body', 'Office', 'Place', 'Topic', 'Decision', 'Event', 'Holding']);
