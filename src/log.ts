import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** One JSON line an entry on stderr, so that stdout stays data. Tokens and passwords are never handed in; these paths are a second guard. */
export const createLogger = (level: Config['log']): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.authorization', '*.password', '*.token', 'authorization', 'password', 'token'],
    },
    pino.destination({ dest: 2, sync: true }),
  );
