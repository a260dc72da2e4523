import type { Config } from '../../config.ts';
import { type LoadOptions, loadRecords } from '../../loaders/index.ts';
import { NO_REFERENCE_DATA } from '../../model/reference-data.ts';
import type { Report } from '../../model/report.ts';
import { reportStates, type Store } from '../../neo4j/index.ts';
import { readPrepared } from '../../pipeline.ts';
import { inBatches } from '../../queue/batches.ts';
import { prepareReport } from '../../text/index.ts';
import { openAdviser } from '../adviser.ts';
import { EXIT } from '../exit-codes.ts';
import type { Equipment } from '../parts.ts';

/** Prints what a load would do with each report, and how much it would bring; writes nothing. */
export async function dryRun(
  store: Store,
  paths: readonly string[],
  equipment: Equipment,
  config: Config,
  options: LoadOptions,
  print: (line: string) => void,
): Promise<number> {
  const counts = { seen: 0, loaded: 0, unchanged: 0, rejected: 0, skipped: 0 };
  const adviser = await openAdviser(config);
  const parts = { ...equipment, reference: NO_REFERENCE_DATA };
  for await (const batch of inBatches(loadRecords(paths, options), { items: 100, weight: Number.POSITIVE_INFINITY, weigh: () => 1 })) {
    counts.seen += batch.length;
    const reports: Report[] = batch.flatMap((record) => (record.kind === 'report' ? [prepareReport(record.report)] : []));
    const states = await reportStates(store, reports);
    let next = 0;
    for (const record of batch) {
      if (record.kind === 'rejected') {
        counts.rejected++;
        print(`rejected   ${record.rejection.position.path}: ${record.rejection.reason}`);
      } else if (record.kind === 'skipped') counts.skipped++;
      else {
        const report = reports[next++]!;
        const state = states.get(report.id) ?? 'new';
        if (state === 'unchanged') counts.unchanged++;
        else {
          counts.loaded++;
          const { sentences, mentions, claims } = readPrepared(report, parts, await adviser.ask(() => report));
          const size = `${sentences.length} sentences, ${mentions.length} mentions, ${claims.length} claims`;
          print(`${state.padEnd(9)}  ${report.id}  ${report.title ?? record.report.position.path}: ${size}`);
        }
      }
    }
  }
  const { seen, loaded, unchanged, rejected, skipped } = counts;
  print(`would be: seen ${seen} = loaded ${loaded} + unchanged ${unchanged} + rejected ${rejected} + skipped ${skipped}`);
  return rejected > 0 ? EXIT.partly : EXIT.done;
}
