import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { StoreError } from '../../errors.ts';
import { localHome } from './home.ts';
import { ensureJars } from './jars.ts';
import { findJava } from './java.ts';
import { findLocalServer } from './state.ts';

type Folders = { readonly home: string; readonly cache: string };

function run(java: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Promise<string | undefined> {
  return new Promise((done, fail) => {
    const child = spawn(java, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output = (output + chunk).slice(-20_000)));
    child.on('error', fail);
    child.on('close', (code) => done(code === 0 ? undefined : output));
  });
}

/**
 * Runs `neo4j-admin database import full` on the files of a folder. What the local database held is gone afterwards, its
 * constraints and indexes too; its server has to be stopped.
 */
export async function importIntoLocal(
  folders: Folders,
  folder: string,
  args: readonly string[],
  say: (line: string) => void,
): Promise<void> {
  const home = localHome(folders.home);
  if (findLocalServer(home) !== undefined) {
    throw new StoreError('The local Neo4j runs, and files can be imported only into a stopped one: run "gazette db stop".', {
      code: 'server_running',
    });
  }
  const classPath = `${join(await ensureJars(folders.cache, say), 'lib')}/*`;
  const command = ['org.neo4j.cli.AdminTool', 'database', 'import', 'full', 'neo4j', '--overwrite-destination=true'];
  const memory = ['--max-off-heap-memory=50%', `--report-file=${join(folder, 'import.report')}`];
  const failure = await run(findJava(), ['-Xmx1g', '-cp', classPath, ...command, ...memory, ...args], folder, {
    NEO4J_HOME: home.server,
    NEO4J_CONF: home.conf,
  });
  if (failure === undefined) return;
  const reason = failure.trimEnd().split('\n').slice(-12).join('\n');
  throw new StoreError(`neo4j-admin could not import the files in ${folder}; it ended with:\n${reason}`, { code: 'import_failed' });
}
