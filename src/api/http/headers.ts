import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const CONTENT_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const GIVEN_ID = /^[\w-]{8,64}$/;

/** Headers of every answer, and an id of the request that is also given to the database. */
export function headers(req: Request, res: Response, next: NextFunction): void {
  const given = req.get('x-request-id') ?? '';
  res.locals.requestId = GIVEN_ID.test(given) ? given : randomUUID();
  res.setHeader('x-request-id', res.locals.requestId as string);
  res.setHeader('content-security-policy', CONTENT_POLICY);
  res.setHeader('x-content-type-options', 'nosniff');
  res.setHeader('x-frame-options', 'DENY');
  res.setHeader('referrer-policy', 'same-origin');
  res.setHeader('cross-origin-opener-policy', 'same-origin');
  if (req.secure) res.setHeader('strict-transport-security', 'max-age=31536000');
  next();
}

const USUAL_HEADERS = 'content-type, authorization, apollo-require-preflight, x-request-id, if-none-match';
const HEADER_LIST = /^[\w-]+(?:, ?[\w-]+){0,30}$/;

/** Anybody's page may read: the data is public and no cookie is ever used. */
export function openToReaders(req: Request, res: Response, next: NextFunction): void {
  res.setHeader('access-control-allow-origin', '*');
  res.setHeader('access-control-expose-headers', 'etag, retry-after, x-request-id, link');
  res.setHeader('cross-origin-resource-policy', 'cross-origin');
  if (req.method !== 'OPTIONS') {
    next();
    return;
  }
  res.setHeader('access-control-allow-methods', 'GET, HEAD, POST, OPTIONS');
  // Neo4j Browser sends tracing headers of its own along; a page that may read may name its headers.
  const asked = req.get('access-control-request-headers') ?? '';
  res.setHeader('access-control-allow-headers', HEADER_LIST.test(asked) ? asked : USUAL_HEADERS);
  res.setHeader('access-control-max-age', '86400');
  res.status(204).end();
}
