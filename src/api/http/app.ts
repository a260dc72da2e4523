import type { ApolloServer } from '@apollo/server';
import express, { type Express } from 'express';
import type { Api, RequestContext } from '../context.ts';
import { exportRoutes } from '../export/routes.ts';
import { printedSchema } from '../graphql/schema.ts';
import type { GuardSwitches } from '../guards/gate.ts';
import { pageRoutes } from '../pages/routes.ts';
import { reconcileRoutes } from '../reconcile/routes.ts';
import { account } from './account.ts';
import { browserRoutes } from './browser.ts';
import { failures, notFound } from './failures.ts';
import { graphqlRoute } from './graphql.ts';
import { headers, openToReaders } from './headers.ts';
import { healthRoutes } from './health.ts';
import { ideRoutes } from './ide.ts';

export interface AppOptions {
  readonly guards: GuardSwitches;
  readonly isStopping: () => boolean;
}

/** Every route of the server, in the order in which they are tried. */
export function createApp(api: Api, apollo: ApolloServer<RequestContext>, { guards, isStopping }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', 'loopback');
  app.set('query parser', 'simple');
  app.use(account(api));
  app.use(headers);
  app.use(healthRoutes(api, isStopping));
  app.use(openToReaders);
  const sdl = printedSchema(api.schema);
  app.get('/schema.graphql', (_req, res) => void res.type('text/plain').send(sdl));
  app.use('/graphql', graphqlRoute(api, apollo, guards));
  app.use(exportRoutes(api));
  app.use(reconcileRoutes(api));
  app.use(browserRoutes(api.store.address));
  app.use(ideRoutes());
  app.use(pageRoutes(api));
  app.use(notFound);
  app.use(failures(api));
  return app;
}
