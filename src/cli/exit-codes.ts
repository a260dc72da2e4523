import { ConfigError, InputError, ProviderError, StoreError } from '../errors.ts';

/** What a command ends with; a contract with scripts. */
export const EXIT = {
  done: 0,
  unexpected: 1,
  usage: 2,
  invalid: 3,
  database: 4,
  partly: 5,
  interrupted: 130,
  terminated: 143,
} as const;

/** Input errors whose remedy is another command line. */
const USAGE_CODES = new Set(['usage', 'path_not_found', 'fetching_off', 'unknown_id']);

export function exitCodeOf(error: unknown): number {
  if (error instanceof InputError) return USAGE_CODES.has(error.code) ? EXIT.usage : EXIT.invalid;
  if (error instanceof ConfigError) return EXIT.invalid;
  if (error instanceof StoreError) return EXIT.database;
  if (error instanceof ProviderError) return EXIT.partly;
  return EXIT.unexpected;
}
