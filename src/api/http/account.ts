import type { RequestHandler } from 'express';
import type { Api, RequestContext } from '../context.ts';

const ROUTES = new Set([
  'graphql',
  'graphiql',
  'schema.graphql',
  'healthz',
  'readyz',
  'metrics',
  'export',
  'reconcile',
  'guide',
  'in-neo4j-browser',
  'gazette.grass',
]);

/** Counts every request and, at the level `info`, says in one line what was asked, how it went and how long it took; never values or tokens. */
export const account =
  ({ metrics, log }: Pick<Api, 'metrics' | 'log'>): RequestHandler =>
  (req, res, next) => {
    const begin = performance.now();
    const { method, path } = req;
    const first = path.split('/')[1] ?? '';
    res.once('close', () => {
      const ms = performance.now() - begin;
      metrics.request(ROUTES.has(first) ? first : 'page', res.statusCode, ms);
      const { requestId, question } = res.locals as { readonly requestId?: string; readonly question?: RequestContext };
      const { fields, cost } = question?.known ?? {};
      const isWhole = res.writableFinished;
      log.info(
        {
          requestId,
          method,
          path: path.slice(0, 200),
          status: res.statusCode,
          ms: Math.round(ms),
          isWhole,
          fields,
          cost,
          editor: question?.editor,
        },
        'request',
      );
    });
    next();
  };
