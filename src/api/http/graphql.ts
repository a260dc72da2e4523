import type { ApolloServer } from '@apollo/server';
import { expressMiddleware } from '@as-integrations/express5';
import { json, type NextFunction, type Request, type RequestHandler, type Response, Router } from 'express';
import type { Api, RequestContext } from '../context.ts';
import { Refusal } from '../errors.ts';
import { readerOf } from '../graphql/reader.ts';
import { ALL_GUARDS, type GuardSwitches, gate } from '../guards/gate.ts';
import { LIMITS } from '../limits.ts';

const BEARER = /^Bearer ([\x21-\x7e]{16,512})$/;

const PREFLIGHT_HEADERS = ['apollo-require-preflight', 'x-apollo-operation-name'];

/** Says when the reader has gone before the answer came. */
function untilClosed(res: Response): AbortSignal {
  const controller = new AbortController();
  res.once('close', () => {
    if (!res.writableFinished) controller.abort();
  });
  return controller.signal;
}

function contextOf(api: Api, req: Request, res: Response): RequestContext {
  const { authorization } = req.headers;
  const { editor, why } = authorization === undefined ? {} : api.findEditor(BEARER.exec(authorization)?.[1]);
  const requestId = res.locals.requestId as string;
  const context: RequestContext = {
    executionContext: readerOf(api.store, { requestId, signal: untilClosed(res) }),
    requestId,
    client: req.ip ?? 'unknown',
    editor,
    ...(why === undefined ? {} : { whyNoEditor: why }),
    isAboutSchema: res.locals.isAboutSchema === true,
    known: {},
  };
  res.locals.question = context;
  return context;
}

/** A body that is not JSON in UTF-8 is refused before it is read. */
function onlyJson(req: Request, _res: Response, next: NextFunction): void {
  if (req.method === 'GET' || req.method === 'HEAD') {
    // A page of another host can send its readers to an address, but not add a header to it without asking first.
    if (!PREFLIGHT_HEADERS.some((name) => req.get(name) !== undefined))
      throw new Refusal('BAD_INPUT', 'Send the header "apollo-require-preflight: 1" with GET, or use POST.');
    next();
    return;
  }
  if (req.method !== 'POST') throw new Refusal('BAD_INPUT', 'Use POST with a JSON body, or GET.', { status: 405 });
  const type = (req.get('content-type') ?? '').toLowerCase().replaceAll(' ', '');
  if (!/^application\/(json|graphql\+json)(;charset="?utf-8"?)?$/.test(type))
    throw new Refusal('BAD_INPUT', 'Send the query as "Content-Type: application/json".', { status: 415 });
  next();
}

function checkOperation(check: ReturnType<typeof gate>): RequestHandler {
  return (req, res, next) => {
    const isGet = req.method !== 'POST';
    const { query, variables } = req.query as { readonly query?: unknown; readonly variables?: unknown };
    let body: unknown = req.body;
    if (isGet) {
      try {
        body = { query, variables: typeof variables === 'string' && variables !== '' ? JSON.parse(variables) : undefined };
      } catch {
        throw new Refusal('BAD_INPUT', '"variables" in the address is no JSON.');
      }
    }
    res.locals.isAboutSchema = check(body).isAboutSchema;
    if (isGet) (req as { body: unknown }).body = undefined;
    next();
  };
}

/** `/graphql`: the guards first, then Apollo. */
export function graphqlRoute(api: Api, apollo: ApolloServer<RequestContext>, guards: GuardSwitches = ALL_GUARDS): Router {
  const router = Router();
  router.use((_req, res, next) => {
    res.locals.isPriced = true;
    next();
  });
  router.use(onlyJson);
  router.use(json({ limit: LIMITS.bodyBytes, strict: false, type: () => true }));
  router.use(checkOperation(gate(guards)));
  router.use(expressMiddleware(apollo, { context: async ({ req, res }) => contextOf(api, req, res) }));
  return router;
}
