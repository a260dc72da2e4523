import type { Config } from '../../config.ts';
import type { ReportInput } from '../../model/report.ts';
import { newPace, type Store } from '../../neo4j/index.ts';
import { inProcessTransport } from '../../queue/in-process.ts';
import { redisTransport } from '../../queue/redis.ts';
import type { Adviser } from '../adviser.ts';
import { forgottenNames } from '../forget/secret.ts';
import type { Equipment } from '../parts.ts';
import { readBy } from '../rules-version.ts';
import type { Batch, Outcome } from './batch.ts';
import type { Doing } from './do-batch.ts';
import { askForBatch, type Lanes, OWN_LANES, partitionOf, serveLanes, sharedLanes } from './lanes.ts';
import { openReader } from './reader.ts';

/** Who reads and writes the batches of a load. */
export interface Workforce {
  work(batch: Batch): Promise<Outcome>;
  partOf(reportId: string): number;
  readonly batchReports: number;
  /** Batches under way at once. */
  readonly batchesAtOnce: number;
  close(): Promise<void>;
}

/** Two keep two cores of a server busy, more only wait for one another. */
export const SESSIONS = 2;
export const BATCH_REPORTS = 200;
/** Over a queue: small enough that a worker that is lost takes little along. */
const SHARED_BATCH_REPORTS = 40;
const SHARED_BATCHES = 32;

export interface Hands {
  readonly doing: Doing;
  close(): Promise<void>;
}

/** What this process needs to read and write itself. */
export function openHands(store: Store, config: Config, equipment: Equipment, adviser: Adviser, workers: number | undefined): Hands {
  const reader = openReader(config, equipment, adviser, workers);
  const doing = {
    store,
    pace: newPace(),
    rules: readBy(equipment),
    read: (input: ReportInput) => reader.read({ input }),
    forgotten: () => forgottenNames(store, config),
  };
  return { doing, close: reader.close };
}

/** `queue` is the address of a Redis, from which `gazette worker` takes the work; absent, this process does it all. */
export async function openWorkforce(
  store: Store,
  config: Config,
  equipment: Equipment,
  adviser: Adviser,
  { queue, workers }: { readonly queue?: string | undefined; readonly workers?: number | undefined },
  say: (line: string) => void,
): Promise<Workforce> {
  const isShared = queue !== undefined;
  const transport = isShared ? await redisTransport(queue, say) : inProcessTransport();
  const lanes: Lanes = isShared ? await sharedLanes(store) : OWN_LANES;
  const hands = isShared ? undefined : openHands(store, config, equipment, adviser, workers);
  if (hands !== undefined) await serveLanes(transport, lanes, hands.doing, SESSIONS);
  return {
    work: (batch) => askForBatch(transport, lanes, batch),
    partOf: (reportId) => partitionOf(reportId, lanes.write.length),
    batchReports: isShared ? SHARED_BATCH_REPORTS : BATCH_REPORTS,
    batchesAtOnce: isShared ? SHARED_BATCHES : SESSIONS,
    async close() {
      await transport.close();
      await hands?.close();
    },
  };
}
