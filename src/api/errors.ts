import { GraphQLError } from 'graphql';
import { isGazetteError, StoreError } from '../errors.ts';

/** Every code that an error of the API can have, with its HTTP status. */
export const ERROR_STATUS = {
  BAD_INPUT: 400,
  TOO_EXPENSIVE: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  TIMEOUT: 504,
  DATABASE_UNAVAILABLE: 503,
  INTERNAL: 500,
} as const;
export type ErrorCode = keyof typeof ERROR_STATUS;

/** A refusal with words for the reader; nothing of the machine shows in it. */
export class Refusal extends Error {
  readonly code: ErrorCode;
  readonly status: number;
  /** Seconds after which to try again. */
  readonly retryAfter: number | undefined;
  constructor(code: ErrorCode, message: string, options: { readonly status?: number; readonly retryAfter?: number } = {}) {
    super(message);
    this.name = 'Refusal';
    this.code = code;
    this.status = options.status ?? ERROR_STATUS[code];
    this.retryAfter = options.retryAfter;
  }
}

const MESSAGES = {
  TIMEOUT: 'This took longer than the database may spend on it. Ask for less: a smaller page, a narrower filter, fewer nested fields.',
  DATABASE_UNAVAILABLE: 'The database does not answer at the moment. Try again in some seconds.',
  INTERNAL: 'Something went wrong here. Try again; if it stays, report the request id.',
} as const;

const UNAVAILABLE =
  /ServiceUnavailable|SessionExpired|DatabaseUnavailable|Security\.|ECONNREFUSED|ECONNRESET|Pool is closed|acquisition timed out|Could not perform discovery|failed to connect|Failed to connect/i;
const TIMED_OUT = /TransactionTimedOut|TransactionTimedOutClientConfiguration|LockAcquisitionTimeout/;

/** What the reader is told of an error that came from the database or from a defect. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (error instanceof StoreError && error.code !== 'database_error')
    return new Refusal('DATABASE_UNAVAILABLE', MESSAGES.DATABASE_UNAVAILABLE, { retryAfter: 5 });
  const known = isGazetteError(error) && error.cause instanceof Error ? error.cause : error;
  const { code, message } = known as { readonly code?: unknown; readonly message?: unknown };
  const words = `${String(code)} ${String(message)}`;
  if (TIMED_OUT.test(words)) return new Refusal('TIMEOUT', MESSAGES.TIMEOUT);
  if (UNAVAILABLE.test(words)) return new Refusal('DATABASE_UNAVAILABLE', MESSAGES.DATABASE_UNAVAILABLE, { retryAfter: 5 });
  return new Refusal('INTERNAL', MESSAGES.INTERNAL);
}

/** The same as a GraphQL error with its code and HTTP status. */
export const graphqlError = (refusal: Refusal): GraphQLError =>
  new GraphQLError(refusal.message, {
    extensions: {
      code: refusal.code,
      http: {
        status: refusal.status,
        ...(refusal.retryAfter === undefined ? {} : { headers: new Map([['retry-after', String(refusal.retryAfter)]]) }),
      },
    },
  });
