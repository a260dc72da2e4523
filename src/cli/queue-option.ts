import { Option } from 'commander';
import type { Config } from '../config.ts';

const MEMORY = 'memory';

const option = (values: string): Option =>
  new Option('--queue <address>', `${values} (GAZETTE_QUEUE when absent; put an address with a password there)`);

/** Of who hands in. */
export const queueOption = (): Option => option(`redis://HOST[:PORT], or ${MEMORY} for none`);

/** Of who takes: there is nothing to take from the memory of another process. */
export const workerQueueOption = (): Option => option('redis://HOST[:PORT]');

/** The Redis to use; undefined for none. The flag goes before the setting. */
export function queueOf(flags: { readonly queue?: string | undefined }, config: Config): string | undefined {
  const queue = flags.queue ?? config.queue;
  return queue === MEMORY ? undefined : queue;
}
