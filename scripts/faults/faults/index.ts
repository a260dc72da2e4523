import type { Fault } from '../fault.ts';
import { killLoader } from './f01-kill-loader.ts';
import { failPoints } from './f02-fail-points.ts';
import { killDatabase, restartDatabase } from './f03-kill-database.ts';
import { badNetwork, lostCommits } from './f05-network.ts';
import { deadlocks, loaderAndEditor, loadersTogether } from './f07-together.ts';
import { littleMemory } from './f10-memory.ts';
import { wrongSettings } from './f11-wrong-settings.ts';
import { diskFull } from './f12-disk-full.ts';
import { poisonReports } from './f13-poison.ts';
import { brokenFiles } from './f14-broken-files.ts';
import { otherClock } from './f15-clock.ts';
import { cutInput } from './f16-input-changes.ts';
import { signals } from './f17-signals.ts';

/** The fault matrix, F1 to F17. */
export const FAULTS: readonly Fault[] = [
  killLoader,
  failPoints,
  killDatabase,
  restartDatabase,
  lostCommits,
  badNetwork,
  loadersTogether,
  loaderAndEditor,
  deadlocks,
  littleMemory,
  wrongSettings,
  diskFull,
  poisonReports,
  brokenFiles,
  otherClock,
  cutInput,
  signals,
];
