import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../config.ts';
import { ConfigError } from '../../errors.ts';
import { openTombstones, secretMark, type Tombstones } from '../../forget/index.ts';
import { readTombstones, type Store } from '../../neo4j/index.ts';

const secretFile = (config: Config): string => join(config.home, 'forget.key');

const SECRET = /^[0-9a-f]{64}$/;

/** Throws ConfigError for a file without a key: marks that are made with an empty one could be tried against names by anybody. */
function readSecret(config: Config): string | undefined {
  const path = secretFile(config);
  if (!existsSync(path)) return undefined;
  const secret = readFileSync(path, 'utf8').trim();
  if (SECRET.test(secret)) return secret;
  throw new ConfigError(
    `${path} holds no key (64 letters and digits in one line): put the copy of it back, or remove it if nobody was forgotten with it.`,
    { code: 'forget_key' },
  );
}

/** The secret of this home, made on first use and readable for its owner only. */
export function forgetSecret(config: Config): string {
  mkdirSync(config.home, { recursive: true });
  if (readSecret(config) === undefined)
    writeFileSync(secretFile(config), `${randomBytes(32).toString('hex')}\n`, { mode: 0o600, flag: 'wx' });
  return readSecret(config)!;
}

/**
 * The names that this graph has forgotten; undefined when there are none. Throws ConfigError when they were forgotten with
 * another home's secret: without it nobody could tell whom to leave out.
 */
export async function forgottenNames(store: Store, config: Config): Promise<Tombstones | undefined> {
  const stored = await readTombstones(store);
  if (stored.length === 0) return undefined;
  const secret = readSecret(config);
  if (secret === undefined || stored.some((one) => one.secret !== secretMark(secret))) {
    throw new ConfigError(
      `People were forgotten in this graph with a key that ${config.home} does not have, so they could come back: copy forget.key from the GAZETTE_HOME in which "gazette forget person" was run.`,
      { code: 'forget_key' },
    );
  }
  return openTombstones(secret, stored);
}
