import type { Label } from './labels.ts';
import type { RelationshipType } from './relationship-types.ts';
import type { Location } from './world.ts';

/** A value as a row holds it; `properties.ts` says how it is stored. Absent values have no key. */
export type PropertyValue = string | number | boolean | readonly string[] | readonly number[] | Location;
export type Properties = Readonly<Record<string, PropertyValue>>;

/** A node of the graph, ready to be written, dumped or exported. */
export interface NodeRow {
  readonly label: Label;
  readonly id: string;
  /** `name`, `origin` and what `NODE_PROPERTIES` lists. */
  readonly properties: Properties;
}

/** A relationship; there is at most one of a type between two nodes, but for HAS_ARGUMENT (one a role) and CONCERNS (one an attribute). */
export interface RelationshipRow {
  readonly type: RelationshipType;
  readonly from: string;
  readonly fromLabel: Label;
  readonly to: string;
  readonly toLabel: Label;
  readonly properties: Properties;
}

/** Nodes and relationships of one report's evidence, or of a part of the world. */
export interface GraphRows {
  readonly nodes: readonly NodeRow[];
  readonly relationships: readonly RelationshipRow[];
}

/** The report whose evidence these rows are. */
export const reportIdOf = ({ nodes }: GraphRows): string => nodes.find(({ label }) => label === 'Report')!.id;
