import type { Format } from '../load-options.ts';

/** Formats whose parsers are large, recursive or not ours: each document is parsed in a worker thread under these limits. */
const SECONDS: Readonly<Partial<Record<Format, number>>> = { html: 10, feed: 10, markdown: 10, eml: 10, docx: 20, pdf: 30 };

/** Old generation of the worker's heap. */
export const WORKER_MEGABYTES = 512;
/** A document that ends its worker is tried this often: the first time it may have been the neighbour's fault. */
export const STRIKES = 3;

export const secondsFor = (format: Format): number | undefined => SECONDS[format];
