import {
  entityRows,
  evidenceRows,
  happeningRows,
  holdingsRows,
  kindRows,
  referenceRows,
  relationRows,
  roleRows,
  withKeys,
} from '../graph/index.ts';
import type { DerivationRules } from '../model/derivation.ts';
import type { Evidence } from '../model/evidence.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { GraphRows } from '../model/rows.ts';
import type { WorkKeys } from '../model/work.ts';
import { type EvidenceRow, mergeKeys } from '../neo4j/index.ts';
import { derivationRules, evidenceKeys } from '../resolve/index.ts';

/** One report's evidence, ready to be written. */
export function toEvidenceRow(evidence: Evidence): EvidenceRow {
  const keys = evidenceKeys(evidence);
  return { rows: withKeys(evidenceRows(evidence, keys.blockOf), keys), keys: keys.work };
}

/** The work-list keys of stored evidence: where the derivation has put it, whatever reading said. */
export function keysOfRows({ nodes }: GraphRows): WorkKeys {
  const of = (label: string, key: string): readonly string[] =>
    nodes.flatMap((node) => (node.label === label && node.properties[key] !== undefined ? [String(node.properties[key])] : []));
  return {
    duplicates: [...nodes.filter(({ label }) => label === 'Report' || label === 'Source').map(({ id }) => id), ...of('Report', 'record')],
    entities: of('Mention', 'unit'),
    happenings: of('Claim', 'slot'),
  };
}

/** A row that replaces stored evidence, with the keys of both, so that what the old alone supported goes. */
export const withOldKeys = ({ rows, keys }: EvidenceRow, old: GraphRows): EvidenceRow => ({
  rows,
  keys: mergeKeys([keysOfRows(old), keys]),
});

/** The pure derivation as the database asks for it. */
export const deriveRows = (gazetteer: Gazetteer): DerivationRules => ({
  ...derivationRules(gazetteer),
  kindRows,
  entityRows,
  relationRows,
  referenceRows,
  happeningRows,
  roleRows,
  holdingRows: holdingsRows,
});
