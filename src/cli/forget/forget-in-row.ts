import { forgetInEvidence, type Tombstones } from '../../forget/index.ts';
import { type EvidenceRow, evidenceFromRows } from '../../neo4j/index.ts';
import { toEvidenceRow } from '../derivation.ts';

/** A report's rows without forgotten people; the same object when it names none. */
export function forgetInRow(row: EvidenceRow, tombstones: Tombstones, mentionIds?: ReadonlySet<string>): EvidenceRow {
  const before = evidenceFromRows(row.rows);
  const after = forgetInEvidence(before, tombstones, mentionIds);
  return after === before ? row : toEvidenceRow(after);
}
