import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Everything the local server keeps, below `GAZETTE_HOME`. */
export interface LocalHome {
  /** The server's own folder: conf, data, logs, plugins. */
  readonly server: string;
  readonly conf: string;
  readonly plugins: string;
  /** What the server prints; shown when it does not start. */
  readonly log: string;
  /** Mode 0600. */
  readonly password: string;
  /** Process id and ports of the running server. */
  readonly state: string;
  readonly lock: string;
}

export function localHome(home: string): LocalHome {
  const server = join(home, 'neo4j');
  return {
    server,
    conf: join(server, 'conf'),
    plugins: join(server, 'plugins'),
    log: join(home, 'neo4j.log'),
    password: join(home, 'neo4j.password'),
    state: join(home, 'neo4j.json'),
    lock: join(home, 'neo4j.lock'),
  };
}

/** Writes the whole file or nothing, readable for the owner only. */
export function writePrivate(path: string, content: string): void {
  const partial = `${path}.${process.pid}.${randomBytes(4).toString('hex')}`;
  writeFileSync(partial, content, { mode: 0o600, flag: 'wx' });
  renameSync(partial, path);
}

/** The password of the local server, generated on first use. */
export function localPassword(home: LocalHome): string {
  if (!existsSync(home.password)) writePrivate(home.password, `${randomBytes(18).toString('base64url')}\n`);
  return readFileSync(home.password, 'utf8').trim();
}

export function makeFolders(home: LocalHome): void {
  for (const folder of [home.conf, home.plugins]) mkdirSync(folder, { recursive: true, mode: 0o700 });
}
