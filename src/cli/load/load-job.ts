import type { Config } from '../../config.ts';
import { InputError } from '../../errors.ts';
import { type LoadOptions, loadRecords } from '../../loaders/index.ts';
import type { LoadedRecord, Rejection, Report, ReportInput } from '../../model/report.ts';
import { type LoadRun, newRun } from '../../neo4j/index.ts';
import { prepareReport } from '../../text/index.ts';
import { type Adviser, openAdviser } from '../adviser.ts';
import type { Equipment } from '../parts.ts';
import { readBy } from '../rules-version.ts';
import type { StopSignal } from '../stop-signal.ts';
import { firstOfEach } from './first-of-each.ts';
import { inputProgress } from './input-progress.ts';
import { notedProblems } from './noted-problems.ts';
import { progressLine } from './progress.ts';
import { rejectedFile, rejectedPath } from './rejected-file.ts';
import { newTally, type Tally } from './summary.ts';

export interface LoadJobOptions extends LoadOptions {
  /** Where rejected records go; `rejected.jsonl` in `GAZETTE_HOME` when absent. */
  readonly rejected?: string;
  /** Threads that read; 0 for none but this one, a core each when absent. */
  readonly workers?: number;
  /** Address of a Redis whose workers do the reading and writing; absent, this process does. */
  readonly queue?: string | undefined;
}

/** What is to be loaded, and with what. */
export interface LoadJob {
  readonly paths: readonly string[];
  readonly equipment: Equipment;
  readonly config: Config;
  readonly options: LoadJobOptions;
  say(line: string): void;
  /** Nobody stops it when absent. */
  readonly stop?: Pick<StopSignal, 'isAsked'>;
}

export const TOOL = 'gazette load';

/** A load under way, wherever its evidence goes. */
export interface RunningLoad {
  readonly run: LoadRun;
  readonly tally: Tally;
  readonly adviser: Adviser;
  readonly records: AsyncIterable<LoadedRecord>;
  prepare(input: ReportInput): Report;
  /** Notes rejected records for the user and in the file of them, as `cover` leaves them. */
  rejecter(cover?: (rejection: Rejection) => Rejection): (rejection: Rejection) => void;
  showProgress(tally: Tally): void;
  /** By the user or by the provider of names. */
  isStopped(): boolean;
  /** Says what was noted of the reports, of what was rejected and of the provider. */
  tellNotes(): void;
  /** Throws when no report was loaded or known: a whole input of the wrong kind should not pass for a success. */
  refuseNothing(): void;
}

export async function beginLoad({ paths, equipment, config, options, say, stop }: LoadJob): Promise<RunningLoad> {
  const adviser = await openAdviser(config);
  const progress = inputProgress(paths);
  const problems = notedProblems();
  const reasons = firstOfEach('records');
  const tally = newTally();
  return {
    run: newRun(TOOL, readBy(equipment)),
    tally,
    adviser,
    records: progress.watch(loadRecords(paths, options)),
    prepare: (input) => problems.note(prepareReport(input), input.position.path),
    rejecter(cover = (rejection) => rejection) {
      const write = rejectedFile(rejectedPath(config, options));
      return (rejection) => {
        const covered = cover(rejection);
        reasons.note(covered.code, covered.reason);
        write(covered);
      };
    },
    showProgress: progressLine(say, progress),
    isStopped: () => stop?.isAsked() === true || adviser.stopReason() !== undefined,
    tellNotes() {
      const rejections = reasons.lines().map((line) => `rejected: ${line}`);
      for (const line of [...problems.lines(), ...rejections, adviser.summary(), adviser.stopReason()]) if (line !== undefined) say(line);
    },
    refuseNothing() {
      const { seen, loaded, unchanged, rejected, skipped } = tally;
      if (loaded + unchanged > 0) return;
      if (seen === 0) throw new InputError(`There is no file in ${paths.join(', ')}. Check the path.`, { code: 'nothing_loadable' });
      const why = rejected > 0 ? ` (the reasons are in ${rejectedPath(config, options)})` : '';
      throw new InputError(`Nothing could be loaded from ${paths.join(', ')}: ${rejected} rejected${why}, ${skipped} skipped.`, {
        code: 'nothing_loadable',
      });
    },
  };
}
