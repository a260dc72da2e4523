import type { Config } from '../../config.ts';
import { coverNames, coverStrings } from '../../forget/index.ts';
import type { Rejection } from '../../model/report.ts';
import { type LoadRun, reportsOfRun, type Store } from '../../neo4j/index.ts';
import { forgetInReports } from './forget-in-reports.ts';
import { forgottenNames } from './secret.ts';

/** Keeps forgotten people out of what a load leaves, beside the evidence itself. */
export interface Forgetting {
  inRejection(rejection: Rejection): Rejection;
  /** Call it when all is written: takes out whoever was forgotten while the load ran. */
  finish(): Promise<void>;
}

export async function openForgetting(store: Store, config: Config, run: LoadRun): Promise<Forgetting> {
  const tombstones = await forgottenNames(store, config);
  return {
    inRejection: (rejection) => (tombstones === undefined ? rejection : coverStrings(rejection, (text) => coverNames(text, tombstones))),
    async finish() {
      const now = await forgottenNames(store, config);
      if (now === undefined || now.count === tombstones?.count) return;
      await forgetInReports(store, await reportsOfRun(store, run), run, now);
    },
  };
}
