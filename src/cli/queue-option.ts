import { Option } from 'commander';
import type { Config } from '../config.ts';

const MEMORY = 'memory';

export const queueOption = (): Option =>
  new Option(
    '--queue <address>',
    'redis://HOST[:PORT], or memory for none (GAZETTE_QUEUE when absent; put an address with a password there)',
  );

/** The Redis to use; absent for none. The flag goes before the setting. */
export function queueOf({ queue }: { readonly queue?: string }, config: Config): { readonly queue?: string } {
  const { queue: _, ...none } = { queue };
  const address = queue ?? config.queue;
  return address === undefined || address === MEMORY ? none : { queue: address };
}
