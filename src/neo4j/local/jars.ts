import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConfigError } from '../../errors.ts';
import { findMaven } from './java.ts';

const POM = fileURLToPath(new URL('../../../scripts/neo4j-server/pom.xml', import.meta.url));

/** Only the import of Parquet files needs them; without them the folder is 15 MB smaller. */
const LEFT_OUT = /^(hadoop|parquet|snappy)/;
const PLUGIN = /^apoc-/;

/** Where the server's jars are (`lib/`, `plugins/`), named after the POM so that a new version gets a folder of its own. */
export function jarsFolder(cache: string): string {
  const digest = createHash('sha256').update(readFileSync(POM)).digest('hex').slice(0, 8);
  return join(cache, `neo4j-server-${digest}`);
}

export const hasJars = (cache: string): boolean => existsSync(jarsFolder(cache));

function runMaven(maven: string, target: string): Promise<void> {
  const goal = ['-q', '-B', '-f', POM, 'dependency:copy-dependencies', `-DoutputDirectory=${target}`, '-DincludeScope=runtime'];
  return new Promise((done, fail) => {
    const child = spawn(maven, goal, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    child.stdout.on('data', (chunk: Buffer) => (output += chunk));
    child.stderr.on('data', (chunk: Buffer) => (output += chunk));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) return done();
      const reason = output.split('\n').find((line) => line.includes('ERROR')) ?? output.trim().split('\n').at(-1);
      fail(
        new ConfigError(
          `Maven could not fetch the local Neo4j (${reason}): check the network or Maven's settings, then run "gazette setup" again.`,
          { code: 'maven_failed' },
        ),
      );
    });
  });
}

/**
 * Brings the server's jars into the cache folder, once for all homes. Whoever is killed in between leaves only a folder
 * with another name; two at once both fetch, and the first to rename wins.
 */
export async function ensureJars(cache: string, say: (line: string) => void): Promise<string> {
  const folder = jarsFolder(cache);
  if (existsSync(folder)) return folder;
  const maven = findMaven();
  say('fetching the local Neo4j with Maven (once, about 140 MB)');
  mkdirSync(cache, { recursive: true });
  const partial = mkdtempSync(join(cache, 'partial-neo4j-'));
  try {
    const lib = join(partial, 'lib');
    const plugins = join(partial, 'plugins');
    await runMaven(maven, lib);
    mkdirSync(plugins);
    for (const jar of readdirSync(lib)) {
      if (LEFT_OUT.test(jar)) rmSync(join(lib, jar));
      else if (PLUGIN.test(jar)) renameSync(join(lib, jar), join(plugins, jar));
    }
    if (!existsSync(folder)) renameSync(partial, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return folder;
}
