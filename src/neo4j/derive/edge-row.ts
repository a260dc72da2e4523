import type { RelationshipRow } from '../../model/rows.ts';
import { relationshipProperties } from '../columns.ts';
import { labelOfId } from '../own-labels.ts';

/** A relationship of the world as a statement returns it. */
export interface Edge {
  readonly [key: string]: unknown;
  readonly type: RelationshipRow['type'];
  readonly from: string;
  readonly to: string;
  readonly properties: Record<string, unknown>;
}

/** The same as a row; ids tell the labels of its ends. */
export const edgeRow = ({ type, from, to, properties }: Edge): RelationshipRow => ({
  type,
  from,
  fromLabel: labelOfId(from),
  to,
  toLabel: labelOfId(to),
  properties: relationshipProperties(type, properties),
});
