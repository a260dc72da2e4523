import { ConfigError, isGazetteError, StoreError } from '../errors.ts';

interface DriverError {
  readonly code?: string;
  readonly message?: string;
}

/** Addresses may carry a user's name and password; messages may not. */
const withoutSecret = (uri: string): string => uri.replace(/\/\/[^@/]*@/, '//');

const UNREACHABLE =
  /ServiceUnavailable|SessionExpired|ECONNREFUSED|ENOTFOUND|EAI_AGAIN|timed? ?out|acquisition|Could not perform discovery/i;

/** Turns what the driver throws into a StoreError that says what to do. */
export function explain(error: unknown, uri: string): Error {
  if (isGazetteError(error)) return error;
  const { code = '', message = '' } = error as DriverError;
  const where = withoutSecret(uri);
  if (code.includes('Security.Unauthorized') || code.includes('Security.CredentialsExpired')) {
    return new StoreError(`Neo4j at ${where} refuses this user and password: check NEO4J_USERNAME and NEO4J_PASSWORD.`, {
      code: 'refused',
      cause: error,
    });
  }
  if (code.includes('Security.AuthenticationRateLimit')) {
    return new StoreError(
      `Neo4j at ${where} has locked this user after too many wrong passwords: wait some seconds, check NEO4J_PASSWORD.`,
      {
        code: 'refused',
        cause: error,
      },
    );
  }
  if (code.includes('DatabaseNotFound')) {
    return new StoreError(`Neo4j at ${where} has no such database: check NEO4J_DATABASE ("SHOW DATABASES" in Neo4j Browser lists them).`, {
      code: 'database_not_found',
      cause: error,
    });
  }
  if (code.includes('Security.Forbidden') || code.includes('AccessMode') || code.includes('ForbiddenOnReadOnlyDatabase')) {
    return new StoreError(
      `Neo4j at ${where} does not let this user do that (${message}): use a user who may write, or a database that is not read-only.`,
      {
        code: 'forbidden',
        cause: error,
      },
    );
  }
  // A code of Neo4j's own is an answer, also where it speaks of a time that ran out.
  if (!code.startsWith('Neo.') && (UNREACHABLE.test(code) || UNREACHABLE.test(message))) {
    return new StoreError(
      `Neo4j does not answer at ${where}: start it, correct NEO4J_URI, or unset NEO4J_URI to use the local server ("gazette db start").`,
      { code: 'unreachable', cause: error },
    );
  }
  return new StoreError(
    `Neo4j at ${where} answered with an error: ${message} (${code || 'no code'}). "gazette doctor" checks the connection.`,
    {
      code: 'database_error',
      cause: error,
    },
  );
}

const SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];

/** Throws ConfigError for an address that no driver could use. */
export function checkAddress(uri: string): void {
  const scheme = URL.canParse(uri) ? new URL(uri).protocol : '';
  if (SCHEMES.includes(scheme) && new URL(uri).hostname !== '') return;
  throw new ConfigError(
    `NEO4J_URI is "${withoutSecret(uri)}", which is no address of a Neo4j: write it like bolt://127.0.0.1:7687 or neo4j+s://host.`,
    { code: 'neo4j_uri' },
  );
}
