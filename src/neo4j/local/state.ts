import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { LocalHome } from './home.ts';
import { writePrivate } from './home.ts';
import { isServerOf } from './process.ts';
import type { Ports } from './settings.ts';

/** A local server that runs. */
export interface LocalServer {
  readonly pid: number;
  readonly ports: Ports;
  /** It has answered with the password of this home; absent while it starts, and when who started it was stopped before that. */
  readonly isReady?: boolean;
}

/** Remembers the server, so that later commands find it and the next start takes the same ports. */
export const rememberServer = (home: LocalHome, server: LocalServer): void => writePrivate(home.state, `${JSON.stringify(server)}\n`);

export function lastServer(home: LocalHome): LocalServer | undefined {
  if (!existsSync(home.state)) return undefined;
  try {
    const { pid, ports, isReady } = JSON.parse(readFileSync(home.state, 'utf8')) as LocalServer;
    if (![pid, ports.bolt, ports.http].every(Number.isInteger)) return undefined;
    return { pid, ports, isReady: isReady === true };
  } catch {
    rmSync(home.state, { force: true });
    return undefined;
  }
}

/** The running server of this home, or nothing; the process is checked, not only the file. */
export function findLocalServer(home: LocalHome): LocalServer | undefined {
  const server = lastServer(home);
  return server !== undefined && isServerOf(server.pid, home.server) ? server : undefined;
}
