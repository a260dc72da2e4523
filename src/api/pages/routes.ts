import { createHash } from 'node:crypto';
import { type Request, type RequestHandler, type Response, Router, static as serveFiles } from 'express';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { EXPLORER, explorerPage } from './explorer-page.ts';
import { pathOf, thingCsv, thingPage } from './render.ts';
import { PAGES, readThing, survivorOf } from './thing.ts';

const MAX_ID = 400;

/** The id and the form that a path asks for: `/decision/kz/x.json` is the decision `decision/kz/x` as JSON. */
function readPath(path: string): { readonly id: string; readonly form: 'page' | 'json' | 'csv' } {
  let whole: string;
  try {
    whole = decodeURIComponent(path.slice(1));
  } catch {
    throw new Refusal('BAD_INPUT', 'This address holds a "%" that stands for nothing.');
  }
  const form = whole.endsWith('.json') ? 'json' : whole.endsWith('.csv') ? 'csv' : 'page';
  const id = form === 'page' ? whole : whole.slice(0, -form.length - 1);
  if (id.length > MAX_ID) throw new Refusal('NOT_FOUND', 'There is nothing at this address.');
  return { id, form };
}

/** Sets the tag of this version of the graph, and of the page around it; true when the reader has that version already. */
async function isKnown(api: Api, req: Request, res: Response, page = ''): Promise<boolean> {
  const { version } = await api.state.read();
  const tag = `"${createHash('sha256').update(`${version} ${api.version} ${req.originalUrl} ${page}`).digest('hex').slice(0, 24)}"`;
  res.setHeader('etag', tag);
  res.setHeader('cache-control', 'no-cache');
  return (req.get('if-none-match') ?? '').split(',').some((known) => known.trim().replace(/^W\//, '') === tag);
}

function thingRoute(api: Api): RequestHandler {
  return async (req, res) => {
    const { id, form } = readPath(req.path);
    const page = form === 'page' ? explorerPage() : undefined;
    if (await isKnown(api, req, res, page)) {
      res.status(304).end();
      return;
    }
    const now = await survivorOf(api, id);
    if (now !== undefined) {
      res.redirect(301, pathOf(now) + (form === 'page' ? '' : `.${form}`));
      return;
    }
    const thing = await readThing(api, id, res.locals.requestId as string);
    if (thing === undefined) throw new Refusal('NOT_FOUND', `There is nothing with the id ${id}.`);
    res.setHeader(
      'link',
      `<${pathOf(id)}.json>; rel="alternate"; type="application/json", <${pathOf(id)}.csv>; rel="alternate"; type="text/csv"`,
    );
    if (form === 'json') res.json(thing);
    else if (form === 'csv') res.type('text/csv').send(thingCsv(thing));
    else res.type('html').send(page ?? thingPage(thing));
  };
}

const START = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Gazette</title></head>
<body><main><h1>Gazette</h1><p>Who decided what, where and when, with the words that say so.</p>
<ul><li><a href="/graphiql">Ask in GraphQL</a> (<a href="/schema.graphql">the schema</a>)</li>
<li><a href="/export?format=csv">All decisions as a table</a></li><li><a href="/guide">Guide for Neo4j Browser</a></li></ul></main></body></html>
`;

/** Pages of the explorer that are not about one thing. */
const VIEWS = ['/search', '/map', '/graph', '/conflicts', '/review'];

/** `/` and the permalinks: the explorer where it is built, a plain page else; `.json` and `.csv` beside each. */
export function pageRoutes(api: Api): Router {
  const router = Router();
  router.use(serveFiles(EXPLORER, { index: false, maxAge: '1h', redirect: false }));
  router.get(
    ['/', ...VIEWS],
    (_req, res) =>
      void res
        .type('html')
        .setHeader('cache-control', 'no-cache')
        .send(explorerPage() ?? START),
  );
  router.get(
    PAGES.map((first) => `/${first}/{*rest}`),
    thingRoute(api),
  );
  return router;
}
