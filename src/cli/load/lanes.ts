import { createHash } from 'node:crypto';
import { readRows, type Store } from '../../neo4j/index.ts';
import { DeadJobError, type Transport } from '../../queue/transport.ts';
import { type Batch, checkBatch, checkOutcome, checkReadBatch, type Outcome, type ReadBatch } from './batch.ts';
import { type Doing, readBatch, writeBatch } from './do-batch.ts';

/** Writers side by side: more of them only wait for one another in one database. */
const PARTITIONS = 4;

/** Batches to be read by anyone, and to be written. */
export interface Lanes {
  readonly read: string;
  /** A lane a partition. */
  readonly write: readonly string[];
  /** Shared with other processes: a partition has one writer at a time, and what comes was made by a stranger. */
  readonly isShared: boolean;
}

/** The lanes inside one process, which needs no partitions: its ledger entries and ids keep two of its sessions apart. */
export const OWN_LANES: Lanes = { read: 'read', write: ['write'], isShared: false };

/** Named after the database, so that a worker of another graph never takes its jobs. */
export async function sharedLanes(store: Store): Promise<Lanes> {
  const [info] = await readRows<{ id: string }>(store, 'CALL db.info() YIELD id RETURN id');
  const graph = createHash('sha256').update(String(info?.id)).digest('hex').slice(0, 12);
  return { read: `read-${graph}`, write: Array.from({ length: PARTITIONS }, (_, i) => `write-${graph}-${i}`), isShared: true };
}

/** The partition that a report is written in: always the same one, so that no two writers ever have it. */
export const partitionOf = (reportId: string, partitions: number): number =>
  createHash('sha256').update(reportId).digest().readUInt32BE(0) % partitions;

/** Takes part in the work: reads batches, and writes what anyone has read. */
export async function serveLanes(transport: Transport, lanes: Lanes, doing: Doing, atOnce: number): Promise<void> {
  const { isShared } = lanes;
  for (const name of lanes.write) {
    await transport.serve({ name, atOnce, isExclusive: isShared }, (job) =>
      writeBatch(isShared ? checkReadBatch(job) : (job as ReadBatch), doing),
    );
  }
  await transport.serve({ name: lanes.read, atOnce }, async (job): Promise<Outcome> => {
    const batch = isShared ? checkBatch(job) : (job as Batch);
    const { read, failed, postponed } = await readBatch(batch, doing);
    const lane = lanes.write[partitionOf(batch.reports[0]?.id ?? '', lanes.write.length)]!;
    // The slot for reading is held until the batch is written: a slow database slows the readers.
    const outcome = checkOutcome(await transport.ask(lane, batch.name, read));
    return { ...outcome, failed: [...outcome.failed, ...failed], postponed };
  });
}

/** Whoever had the job was lost again and again: perhaps to one of its reports. */
const isLost = (error: unknown): error is DeadJobError => error instanceof DeadJobError && /stalled/.test(error.message);

/** Has a batch read and written by whoever serves the lanes. One that ends every worker is tried report by report. */
export async function askForBatch(transport: Transport, lanes: Lanes, batch: Batch): Promise<Outcome> {
  try {
    return checkOutcome(await transport.ask(lanes.read, batch.name, batch));
  } catch (error) {
    if (!isLost(error)) throw error;
    const [first] = batch.reports;
    if (batch.reports.length === 1) {
      const failed = { id: first?.id ?? '', code: 'worker_lost', reason: `every worker that read it was lost: ${error.message}` };
      return { loaded: [], unchanged: [], failed: [failed], postponed: [], rows: 0 };
    }
    const outcomes: Outcome[] = [];
    for (const [i, report] of batch.reports.entries()) {
      outcomes.push(await askForBatch(transport, lanes, { ...batch, name: `${batch.name}-${i}`, reports: [report] }));
    }
    return {
      loaded: outcomes.flatMap(({ loaded }) => loaded),
      unchanged: outcomes.flatMap(({ unchanged }) => unchanged),
      failed: outcomes.flatMap(({ failed }) => failed),
      postponed: outcomes.flatMap(({ postponed }) => postponed),
      rows: outcomes.reduce((sum, { rows }) => sum + rows, 0),
    };
  }
}
