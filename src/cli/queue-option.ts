import { Option } from 'commander';
import type { Config } from '../config.ts';

const MEMORY = 'memory';

export const queueOption = (): Option =>
  new Option(
    '--queue <address>',
    'redis://HOST[:PORT], or memory for none (GAZETTE_QUEUE when absent; put an address with a password there)',
  );

/** The Redis to use; undefined for none. The flag goes before the setting. */
export function queueOf(flags: { readonly queue?: string | undefined }, config: Config): string | undefined {
  const queue = flags.queue ?? config.queue;
  return queue === MEMORY ? undefined : queue;
}
