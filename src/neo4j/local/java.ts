import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ConfigError } from '../../errors.ts';

type Environment = Readonly<Record<string, string | undefined>>;

const OLDEST_JAVA = 17;
const OTHER_WAY = 'or set NEO4J_URI to a Neo4j of your own';

/** The `java` to run: that of `JAVA_HOME`, else the first on the path. Throws ConfigError when it is missing or too old. */
export function findJava(env: Environment = process.env): string {
  const own = env.JAVA_HOME === undefined ? undefined : join(env.JAVA_HOME, 'bin', 'java');
  const java = own !== undefined && existsSync(own) ? own : 'java';
  const answer = spawnSync(java, ['-version'], { encoding: 'utf8', env: { ...env } });
  if (answer.error !== undefined || answer.status !== 0) {
    throw new ConfigError(`The local Neo4j needs Java ${OLDEST_JAVA} or newer, and no java was found: install it, ${OTHER_WAY}.`, {
      code: 'java_missing',
      cause: answer.error,
    });
  }
  const version = /version "(\d+)/.exec(answer.stderr)?.[1];
  if (version !== undefined && Number(version) < OLDEST_JAVA) {
    throw new ConfigError(
      `The local Neo4j needs Java ${OLDEST_JAVA} or newer, and ${java} is version ${version}: install a newer one and set JAVA_HOME, ${OTHER_WAY}.`,
      { code: 'java_too_old' },
    );
  }
  return java;
}

/** Throws ConfigError when Maven, which fetches Neo4j's jars, is missing. */
export function findMaven(env: Environment = process.env): string {
  const answer = spawnSync('mvn', ['-v'], { encoding: 'utf8', env: { ...env } });
  if (answer.error === undefined && answer.status === 0) return 'mvn';
  throw new ConfigError(`Fetching the local Neo4j needs Maven, and no mvn was found: install it, ${OTHER_WAY}.`, {
    code: 'maven_missing',
    cause: answer.error,
  });
}
