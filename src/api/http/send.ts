import type { Response } from 'express';
import type { Refusal } from '../errors.ts';

/** Answers with a refusal, in the form that GraphQL errors have. */
export function sendRefusal(res: Response, refusal: Refusal): void {
  if (refusal.retryAfter !== undefined) res.setHeader('retry-after', String(refusal.retryAfter));
  res
    .status(refusal.status)
    .type('application/json')
    .send(JSON.stringify({ errors: [{ message: refusal.message, extensions: { code: refusal.code } }] }));
}
