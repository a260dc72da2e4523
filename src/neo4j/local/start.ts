import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, copyFileSync, mkdirSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { StoreError } from '../../errors.ts';
import { type LocalHome, localHome, localPassword, makeFolders } from './home.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { withLock } from './lock.ts';
import { setFirstPassword } from './password.ts';
import { freePort } from './ports.ts';
import { isServerOf } from './process.ts';
import { javaArguments, type Ports, type ServerOptions, serverConfiguration } from './settings.ts';
import { findLocalServer, type LocalServer, lastServer, rememberServer } from './state.ts';

/** Several times what a busy machine of two cores needs. */
const READY_WITHIN_MS = 150_000;
const MAIN_CLASS = 'org.neo4j.server.CommunityEntryPoint';

type Say = (line: string) => void;

const logTail = (home: LocalHome, lines = 15): string => {
  try {
    return readFileSync(home.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
  } catch {
    return '(no log)';
  }
};

const failed = (home: LocalHome, why: string, cause?: unknown): StoreError =>
  new StoreError(
    `The local Neo4j ${why}. Its log (${home.log}) ends with:\n${logTail(home)}\nMend what it names and run "gazette db start".`,
    {
      code: 'local_server_failed',
      cause,
    },
  );

function launch(home: LocalHome, java: string, jars: string, options: ServerOptions): ChildProcess {
  for (const jar of readdirSync(join(jars, 'plugins'))) copyFileSync(join(jars, 'plugins', jar), join(home.plugins, jar));
  const classPath = `${join(jars, 'lib')}/*:${home.plugins}/*`;
  const log = openSync(home.log, 'w', 0o600);
  // Without --console-mode the server logs to a file of its own and says nothing here when it fails.
  const args = [
    ...javaArguments(classPath, options),
    MAIN_CLASS,
    `--home-dir=${home.server}`,
    `--config-dir=${home.conf}`,
    '--console-mode',
  ];
  const child = spawn(java, args, { detached: true, stdio: ['ignore', log, log], cwd: home.server });
  closeSync(log);
  child.unref();
  return child;
}

/** Waits for the line that says so, and only then for Bolt: before it, somebody else may answer on the port. */
async function becomeReady(home: LocalHome, server: LocalServer, checkRuns: () => void): Promise<LocalServer> {
  const until = Date.now() + READY_WITHIN_MS;
  const password = localPassword(home);
  while (!readFileSync(home.log, 'utf8').includes(' Started.')) {
    checkRuns();
    if (Date.now() > until) throw failed(home, 'did not become ready in time');
    await sleep(100);
  }
  await setFirstPassword(server.ports.bolt, password, until);
  const ready = { ...server, isReady: true };
  rememberServer(home, ready);
  return ready;
}

/** A server whose first command was stopped while it started: it runs, and nobody has set its password yet. */
async function takeOver(home: LocalHome, server: LocalServer): Promise<LocalServer> {
  return becomeReady(home, server, () => {
    if (!isServerOf(server.pid, home.server)) throw failed(home, 'stopped while starting');
  });
}

/** Starts the server of this home on these ports and waits until it answers. */
async function startOn(ports: Ports, home: LocalHome, java: string, jars: string, options: ServerOptions): Promise<LocalServer> {
  writeFileSync(join(home.conf, 'neo4j.conf'), serverConfiguration(ports, options), { mode: 0o600 });
  const child = launch(home, java, jars, options);
  const server = { pid: child.pid ?? 0, ports };
  rememberServer(home, server);
  let spawnError: Error | undefined;
  child.once('error', (error) => (spawnError = error));
  try {
    return await becomeReady(home, server, () => {
      if (spawnError !== undefined) throw failed(home, 'could not be started', spawnError);
      if (child.exitCode !== null || child.signalCode !== null) throw failed(home, 'stopped while starting');
    });
  } catch (error) {
    if (server.pid > 0 && isServerOf(server.pid, home.server)) process.kill(server.pid, 'SIGKILL');
    throw error instanceof StoreError ? error : failed(home, 'did not become ready', error);
  } finally {
    child.removeAllListeners();
  }
}

/** Between the look for a free port and the server's own, another program may take it. */
const PORT_TAKEN = /already in use|BindException|Failed to bind/;
const TRIES = 3;

async function startNow(home: LocalHome, cache: string, options: ServerOptions, say: Say): Promise<LocalServer> {
  const java = findJava();
  const jars = await ensureJars(cache, say);
  makeFolders(home);
  say('starting the local Neo4j');
  const last = lastServer(home);
  for (let attempt = 1; ; attempt++) {
    const wanted = attempt === 1 ? { bolt: [last?.ports.bolt, 7687], http: [last?.ports.http, 7474] } : { bolt: [], http: [] };
    const ports = { bolt: await freePort(wanted.bolt), http: await freePort(wanted.http) };
    try {
      return await startOn(ports, home, java, jars, options);
    } catch (error) {
      if (attempt === TRIES || !PORT_TAKEN.test(logTail(home, 60))) throw error;
    }
  }
}

/** The running server of `GAZETTE_HOME`, started when there is none; of two commands at once, one starts it and both use it. */
export async function startLocalServer(
  folders: { readonly home: string; readonly cache: string },
  say: Say,
  options: ServerOptions = {},
): Promise<LocalServer> {
  const home = localHome(folders.home);
  mkdirSync(folders.home, { recursive: true });
  return withLock(home.lock, async () => {
    const found = findLocalServer(home);
    if (found === undefined) return startNow(home, folders.cache, options, say);
    return found.isReady === true ? found : takeOver(home, found);
  });
}

/** Asks the server to stop and waits until it has; true when there was one. Only the process of this home is ever signalled. */
export async function stopLocalServer(folder: string): Promise<boolean> {
  const home = localHome(folder);
  const server = findLocalServer(home);
  if (server === undefined) return false;
  return withLock(home.lock, async () => {
    if (!isServerOf(server.pid, home.server)) return false;
    process.kill(server.pid, 'SIGTERM');
    const until = Date.now() + 90_000;
    while (isServerOf(server.pid, home.server)) {
      if (Date.now() > until) throw failed(home, `(process ${server.pid}) did not stop within 90 s`);
      await sleep(100);
    }
    return true;
  });
}
