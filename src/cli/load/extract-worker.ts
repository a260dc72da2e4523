import { workerData } from 'node:worker_threads';
import type { Config } from '../../config.ts';
import { NO_REFERENCE_DATA } from '../../model/reference-data.ts';
import type { ReportInput } from '../../model/report.ts';
import type { Suggestions } from '../../model/suggestions.ts';
import type { EvidenceRow } from '../../neo4j/index.ts';
import { readReport } from '../../pipeline.ts';
import { toEvidenceRow } from '../derivation.ts';
import { openEquipment } from '../parts.ts';

const equipment = await openEquipment((workerData as { readonly config: Config }).config);

/** A report and what a provider says about it. */
export interface ReadTask {
  readonly input: ReportInput;
  readonly suggestions?: Suggestions | undefined;
}

/** Reads some reports in a thread of its own; what fails is said report by report, so that one does not spoil the others. */
export function read(tasks: readonly ReadTask[]): readonly (EvidenceRow | { readonly failed: string })[] {
  return tasks.map(({ input, suggestions }) => {
    try {
      return toEvidenceRow(readReport(input, { ...equipment, reference: NO_REFERENCE_DATA }, suggestions));
    } catch (error) {
      return { failed: error instanceof Error ? error.message : String(error) };
    }
  });
}
