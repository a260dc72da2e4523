import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { Worker, type WorkerOptions } from 'node:worker_threads';
import type { LoadedRecord } from '../../model/report.ts';
import type { Format } from '../load-options.ts';
import { rejected } from '../rejections.ts';
import { STRIKES, secondsFor, WORKER_MEGABYTES } from './limits-of.ts';
import type { ParseReply, ParseRequest } from './messages.ts';

/** Built, the worker is JavaScript. From a checkout it is TypeScript, which a thread of Node 20 reads only once tsx is registered in it. */
function startWorker(): Worker {
  const options: WorkerOptions = {
    resourceLimits: { maxOldGenerationSizeMb: WORKER_MEGABYTES, maxYoungGenerationSizeMb: 64 },
    execArgv: [],
    // A parser of foreign content has no business with secrets.
    env: {},
  };
  if (!import.meta.url.endsWith('.ts')) return new Worker(new URL('./parse-worker.js', import.meta.url), options);
  const worker = JSON.stringify(new URL('./parse-worker.ts', import.meta.url).href);
  const tsx = JSON.stringify(pathToFileURL(createRequire(import.meta.url).resolve('tsx/esm/api')).href.replace('.cjs', '.mjs'));
  return new Worker(`import(${tsx}).then(({ register }) => { register(); return import(${worker}); });`, { ...options, eval: true });
}

/** How a document ended its worker. */
type End = { readonly kind: 'too_slow' } | { readonly kind: 'out_of_memory' } | { readonly kind: 'parser_failed'; readonly why: string };

/**
 * A worker thread for one document at a time, started when it is first needed and again after it was lost. It does not keep
 * the process alive.
 */
export class IsolatedParser {
  readonly #newWorker: () => Worker;
  readonly #seconds: (format: Format) => number;
  #worker: Worker | undefined;
  #turn: Promise<unknown> = Promise.resolve();
  /** Settles the request that the worker has in hand. */
  #settle: (outcome: ParseReply | End) => void = () => undefined;

  constructor(newWorker: () => Worker = startWorker, seconds: (format: Format) => number = (format) => secondsFor(format) ?? 10) {
    this.#newWorker = newWorker;
    this.#seconds = seconds;
  }

  /** Requests wait for one another; each gets the records of its document, or the rejection of it. */
  parse(request: ParseRequest): Promise<readonly LoadedRecord[]> {
    const result = this.#turn.then(() => this.#withStrikes(request));
    this.#turn = result.catch(() => undefined);
    return result;
  }

  async #withStrikes(request: ParseRequest): Promise<readonly LoadedRecord[]> {
    for (let strike = 1; ; strike += 1) {
      const outcome = await this.#once(request);
      if ('records' in outcome) return outcome.records;
      void this.#worker?.terminate();
      this.#worker = undefined;
      // Time is spent by then; a second try would cost the same again.
      if (strike >= STRIKES || outcome.kind === 'too_slow') return [rejectionFor(request, outcome)];
    }
  }

  #start(): Worker {
    const worker = this.#newWorker();
    const report = (outcome: ParseReply | End): void => {
      if (worker === this.#worker) this.#settle(outcome);
    };
    worker.on('message', report);
    worker.on('error', (error: NodeJS.ErrnoException) =>
      report(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { kind: 'out_of_memory' } : { kind: 'parser_failed', why: error.message }),
    );
    worker.on('exit', (code) => report({ kind: 'parser_failed', why: `the worker ended with code ${code}` }));
    worker.unref();
    return worker;
  }

  async #once(request: ParseRequest): Promise<ParseReply | End> {
    this.#worker ??= this.#start();
    const worker = this.#worker;
    let timer: NodeJS.Timeout | undefined;
    const outcome = await new Promise<ParseReply | End>((resolve) => {
      this.#settle = resolve;
      timer = setTimeout(() => resolve({ kind: 'too_slow' }), this.#seconds(request.format) * 1000);
      worker.postMessage(request);
    });
    clearTimeout(timer);
    return outcome;
  }
}

function rejectionFor({ path, format }: ParseRequest, end: End): LoadedRecord {
  const reasons: Record<End['kind'], string> = {
    too_slow: `${path} takes longer than ${secondsFor(format) ?? 10} seconds to parse. Check the file, or convert it to text.`,
    out_of_memory: `${path} needs more than ${WORKER_MEGABYTES} MB to parse, ${STRIKES} times over. Split it, or convert it to text.`,
    parser_failed: `${path} ended its parser ${STRIKES} times${end.kind === 'parser_failed' ? ` (${end.why.slice(0, 160)})` : ''}. Convert it to text.`,
  };
  return rejected({ path }, end.kind, reasons[end.kind]);
}

let shared: IsolatedParser | undefined;

/** Parses one document in the worker that all loads of the process share. */
export function parseIsolated(request: ParseRequest): Promise<readonly LoadedRecord[]> {
  shared ??= new IsolatedParser();
  return shared.parse(request);
}
