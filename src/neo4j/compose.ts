import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';

export interface ComposeService {
  readonly uri: string;
  readonly browser?: string;
  readonly password?: string;
}

function publishedPort(folder: string, port: number): string | undefined {
  const answer = spawnSync('docker', ['compose', 'port', 'neo4j', String(port)], { cwd: folder, encoding: 'utf8', timeout: 5000 });
  if (answer.error !== undefined || answer.status !== 0) return undefined;
  return /^(\S+):(\d+)$/.exec(answer.stdout.trim())?.[2];
}

/** The Neo4j of `docker compose` in this folder when it runs; its password is the one that `.env` gives to compose. */
export function findComposeService(folder: string): ComposeService | undefined {
  if (!existsSync(join(folder, 'docker-compose.yml'))) return undefined;
  const bolt = publishedPort(folder, 7687);
  if (bolt === undefined || bolt === '0') return undefined;
  const http = publishedPort(folder, 7474);
  const file = join(folder, '.env');
  const password = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')).NEO4J_PASSWORD : undefined;
  return {
    uri: `bolt://127.0.0.1:${bolt}`,
    ...(http === undefined ? {} : { browser: `http://127.0.0.1:${http}/browser/` }),
    ...(password === undefined || password === '' ? {} : { password }),
  };
}
