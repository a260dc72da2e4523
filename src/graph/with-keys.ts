import { BAND_KEYS } from '../model/properties.ts';
import type { GraphRows, NodeRow } from '../model/rows.ts';

/** The keys by which a derivation finds a report and what it says; see `KEY_PROPERTIES`. */
export interface EvidenceKeys {
  readonly record?: string;
  readonly outlet: string;
  readonly bands: readonly string[];
  readonly sketch: string;
  unitOf(mentionId: string): string | undefined;
  slotOf(claimId: string): string | undefined;
  clusterKeyOf(claimId: string): string | undefined;
}

/** Evidence rows with their keys beside them. */
export function withKeys(rows: GraphRows, keys: EvidenceKeys): GraphRows {
  const put = (row: NodeRow, key: string, value: string | undefined): NodeRow =>
    value === undefined ? row : { ...row, properties: { ...row.properties, [key]: value } };
  const bands = Object.fromEntries(keys.bands.map((band, i) => [BAND_KEYS[i], band]));
  const node = (row: NodeRow): NodeRow => {
    if (row.label === 'Mention') return put(row, 'unit', keys.unitOf(row.id));
    if (row.label === 'Claim') return put(put(row, 'slot', keys.slotOf(row.id)), 'clusterKey', keys.clusterKeyOf(row.id));
    if (row.label !== 'Report') return row;
    return put({ ...row, properties: { ...row.properties, ...bands, sketch: keys.sketch, outlet: keys.outlet } }, 'record', keys.record);
  };
  return { nodes: rows.nodes.map(node), relationships: rows.relationships };
}
