import type { Config } from '../../config.ts';
import { coverNames, coverStrings } from '../../forget/index.ts';
import type { Rejection } from '../../model/report.ts';
import { type LoadRun, reportsOfRun, type Store } from '../../neo4j/index.ts';
import { forgetInReports } from './forget-in-reports.ts';
import { forgottenNames } from './secret.ts';

/** Keeps forgotten people out of what a load leaves, beside the evidence itself. */
export interface Forgetting {
  inRejection(rejection: Rejection): Rejection;
  /** Whether somebody was forgotten since: until `finish`, what this load wrote may hold their name and must not be derived from. */
  isDue(): Promise<boolean>;
  /** Call it when all is written: takes out whoever was forgotten while the load ran. */
  finish(): Promise<void>;
}

export async function openForgetting(store: Store, config: Config, run: LoadRun): Promise<Forgetting> {
  const tombstones = await forgottenNames(store, config);
  const isNew = (now: Awaited<ReturnType<typeof forgottenNames>>): boolean => now !== undefined && now.count !== tombstones?.count;
  return {
    isDue: async () => isNew(await forgottenNames(store, config)),
    inRejection: (rejection) => (tombstones === undefined ? rejection : coverStrings(rejection, (text) => coverNames(text, tombstones))),
    async finish() {
      const now = await forgottenNames(store, config);
      if (now === undefined || !isNew(now)) return;
      await forgetInReports(store, await reportsOfRun(store, run), run, now);
    },
  };
}
