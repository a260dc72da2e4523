import { z } from 'zod';
import { LABELS } from '../../model/labels.ts';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types.ts';
import type { ReportInput } from '../../model/report.ts';
import { STRATA } from '../../model/work.ts';
import type { EvidenceRow, LoadRun } from '../../neo4j/index.ts';

/** Some reports of a load, to be read and written together. */
export interface Batch {
  readonly run: LoadRun;
  /** Names the batch's entry in the ledger, so that one that is done twice is known. */
  readonly name: string;
  readonly reports: readonly { readonly id: string; readonly input: ReportInput }[];
  /** Ids of those that the graph holds with another date, country or other field. */
  readonly replace: readonly string[];
}

/** A batch that was read. */
export interface ReadBatch {
  readonly run: LoadRun;
  readonly name: string;
  readonly evidence: readonly EvidenceRow[];
  readonly replace: readonly string[];
}

/** What became of a batch's reports. */
export interface Outcome {
  readonly loaded: readonly string[];
  readonly unchanged: readonly string[];
  readonly failed: readonly { readonly id: string; readonly code: string; readonly reason: string }[];
  /** Left for the next run: they stay out of the graph and out of the rejected records. */
  readonly postponed: readonly string[];
  /** Nodes and relationships. */
  readonly rows: number;
}

const text = z.string();
const texts = z.array(text);
const position = z.object({ path: text, line: z.number(), record: z.number(), byte: z.number() }).partial().required({ path: true });

const input = z
  .object({
    externalId: text,
    title: text,
    text,
    pieces: z.array(z.object({ start: z.number(), rawStart: z.number(), length: z.number() })),
    publishedAt: text,
    source: text,
    sourceTitle: text,
    author: text,
    url: text,
    lang: text,
    originalLang: text,
    translation: z.enum(['none', 'human', 'machine', 'unknown']),
    country: text,
    zone: text,
    retrievedAt: text,
    position,
    problems: z.array(z.looseObject({ stage: text, code: text, message: text })),
  })
  .partial()
  .required({ text: true, position: true });

const run = z.object({ id: text.startsWith('run/'), tool: text, rules: text, startedAt: text });
const name = text.regex(/^[\w-]{1,80}$/);
const value = z.union([
  text,
  z.number(),
  z.boolean(),
  texts,
  z.array(z.number()),
  z.object({ latitude: z.number(), longitude: z.number() }),
]);
const properties = z.record(text, value);
const label = z.enum(LABELS);
const rows = z.object({
  nodes: z.array(z.object({ label, id: text, properties })),
  relationships: z.array(
    z.object({ type: z.enum(RELATIONSHIP_TYPES), from: text, fromLabel: label, to: text, toLabel: label, properties }),
  ),
});
const keys = z.partialRecord(z.enum(STRATA), texts);

const batch = z.object({ run, name, reports: z.array(z.object({ id: text, input })), replace: texts });
const readBatch = z.object({ run, name, evidence: z.array(z.object({ rows, keys })), replace: texts });
const outcome = z.object({
  loaded: texts,
  unchanged: texts,
  failed: z.array(z.object({ id: text, code: text, reason: text })),
  postponed: texts,
  rows: z.number(),
});

/** What came over a queue was made by a stranger until its shape is checked. */
export const checkBatch = (job: unknown): Batch => batch.parse(job) as Batch;
export const checkReadBatch = (job: unknown): ReadBatch => readBatch.parse(job) as ReadBatch;
export const checkOutcome = (answer: unknown): Outcome => outcome.parse(answer);
