import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import type { Api } from '../context.ts';
import { Refusal, refusalOf } from '../errors.ts';
import { explorerPage } from '../pages/explorer-page.ts';
import { sendRefusal } from './send.ts';

interface BodyError {
  readonly type?: string;
  readonly status?: number;
}

const BODY_ERRORS: Readonly<Record<string, readonly [number, string]>> = {
  'entity.parse.failed': [400, 'The body is no JSON. Send an object with "query".'],
  'entity.too.large': [413, 'The body is larger than 100 KB. Split it into several requests.'],
  'charset.unsupported': [415, 'Send the body in UTF-8.'],
  'encoding.unsupported': [415, 'Send the body plain or compressed with gzip, deflate or br.'],
  'request.aborted': [400, 'The body ended too early.'],
  'request.size.invalid': [400, 'The body is not as long as its header says.'],
};

/** An address in letters where it is one, else as it was sent. */
function readable(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

export const notFound: RequestHandler = (req) => {
  throw new Refusal('NOT_FOUND', `There is nothing at ${readable(req.path).slice(0, 200)}.`);
};

/** A person who follows a dead link gets the explorer, which says so, rather than JSON. */
function pageFor(req: Request, refusal: Refusal): string | undefined {
  const isPerson = req.method === 'GET' && req.accepts(['json', 'html']) === 'html';
  return isPerson && refusal.code === 'NOT_FOUND' ? explorerPage() : undefined;
}

/** The last handler: JSON to every program, and never a stack, a path or words of the database. */
export const failures =
  (api: Pick<Api, 'log' | 'metrics'>): ErrorRequestHandler =>
  (error: unknown, req, res, _next) => {
    const { type = '', status } = error as BodyError;
    const known = BODY_ERRORS[type];
    const isClients = error instanceof Error && !(error instanceof Refusal) && typeof status === 'number' && status >= 400 && status < 500;
    const refusal =
      known !== undefined
        ? new Refusal('BAD_INPUT', known[1], { status: known[0] })
        : isClients
          ? new Refusal('BAD_INPUT', 'This request cannot be read. Check its address, headers and body.', { status })
          : refusalOf(error);
    if (refusal.code === 'INTERNAL') api.log.error({ err: error, requestId: res.locals.requestId }, 'a request failed');
    api.metrics.refused(refusal.code);
    const page = pageFor(req, refusal);
    if (res.headersSent) res.destroy();
    else if (page !== undefined) res.status(404).type('html').send(page);
    else sendRefusal(res, refusal);
  };
