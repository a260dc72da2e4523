import { existsSync, readFileSync, rmSync } from 'node:fs';
import type { LocalHome } from './home.ts';
import { writePrivate } from './home.ts';
import { isServerOf } from './process.ts';
import type { Ports } from './settings.ts';

/** A local server that runs. */
export interface LocalServer {
  readonly pid: number;
  readonly ports: Ports;
}

/** Remembers the server, so that later commands find it and the next start takes the same ports. */
export const rememberServer = (home: LocalHome, server: LocalServer): void => writePrivate(home.state, `${JSON.stringify(server)}\n`);

export function lastServer(home: LocalHome): LocalServer | undefined {
  if (!existsSync(home.state)) return undefined;
  try {
    const { pid, ports } = JSON.parse(readFileSync(home.state, 'utf8')) as LocalServer;
    return Number.isInteger(pid) && Number.isInteger(ports.bolt) && Number.isInteger(ports.http) ? { pid, ports } : undefined;
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
