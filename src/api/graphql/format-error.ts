import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from '../../log.ts';
import { ERROR_STATUS, type ErrorCode, Refusal, refusalOf } from '../errors.ts';

/** Codes by which Apollo says that the request itself is wrong. */
const BAD_REQUEST =
  /^(GRAPHQL_(PARSE|VALIDATION)_FAILED|BAD_USER_INPUT|BAD_REQUEST|OPERATION_RESOLUTION_FAILURE|PERSISTED_QUERY_NOT_(FOUND|SUPPORTED))$/;

export const isErrorCode = (value: unknown): value is ErrorCode => typeof value === 'string' && Object.hasOwn(ERROR_STATUS, value);

/** An argument of the wrong type found while running: graphql-js throws it bare, with nothing behind it. */
const isArgumentError = (error: unknown): boolean =>
  error instanceof GraphQLError && error.originalError === undefined && /^Argument "/.test(error.message);

/** Guesses at what was meant come from the schema and would be longer than the mistake. */
const withoutGuess = (message: string): string =>
  message
    .split(/ ?Did you mean /)
    .map((part, i) => (i === 0 ? part : part.includes('?') ? part.slice(part.indexOf('?') + 1) : ''))
    .join('');

const plain = (code: ErrorCode, message: string, formatted: GraphQLFormattedError): GraphQLFormattedError => ({
  message: withoutGuess(message),
  ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
  ...(formatted.path === undefined ? {} : { path: formatted.path }),
  extensions: { code },
});

/** Gives every error a code of the list and words that show nothing of the machine; logs what the reader is not told. */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = formatted.extensions?.code;
    if (isErrorCode(code)) return plain(code, formatted.message, formatted);
    if (typeof code === 'string' && BAD_REQUEST.test(code)) return plain('BAD_INPUT', formatted.message, formatted);
    const original = unwrapResolverError(error);
    if (isArgumentError(original)) return plain('BAD_INPUT', formatted.message, formatted);
    const refusal = original instanceof Refusal ? original : refusalOf(original);
    if (refusal.code === 'INTERNAL') log.error({ err: original }, 'a question failed');
    return plain(refusal.code, refusal.message, formatted);
  };
