import type { Response } from 'express';
import type { Refusal } from '../errors.ts';
import { LIMITS } from '../limits.ts';

/** Answers with a refusal, in the form that GraphQL errors have; on `/graphql` with what it cost, which is nothing. */
export function sendRefusal(res: Response, refusal: Refusal): void {
  const extensions = res.locals.isPriced === true ? { cost: { requested: 0, limit: LIMITS.cost } } : undefined;
  if (refusal.retryAfter !== undefined) res.setHeader('retry-after', String(refusal.retryAfter));
  res
    .status(refusal.status)
    .type('application/json')
    .send(JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }], extensions }));
}
