import { type Logger, pino } from 'pino';
import type { Config } from './config.ts';

export type { Logger };

/** Signs that JSON leaves as they are and that a terminal or a reader of lines takes as commands: C1 controls, ends of lines, turns of direction. */
const UNSAFE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
const escaped = (line: string): string => line.replace(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** One JSON line an entry on stderr, so that stdout stays data. Tokens and passwords are never handed in; these paths are a second guard. */
export function createLogger(level: Config['log']): Logger {
  const stderr = pino.destination({ dest: 2, sync: true });
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: ['*.authorization', '*.password', '*.token', 'authorization', 'password', 'token'],
    },
    { write: (line) => void stderr.write(escaped(line)) },
  );
}
