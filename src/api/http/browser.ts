import { readdirSync, readFileSync } from 'node:fs';
import { Router } from 'express';
import type { Store } from '../../neo4j/index.ts';

const BROWSER = new URL('../../../cypher/browser/', import.meta.url);
const QUERIES = new URL('../../../cypher/queries/', import.meta.url);

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

export interface SavedQuery {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The questions of `cypher/queries`, by name; the first line of a file is its title. */
const savedQueries = (): readonly SavedQuery[] =>
  readdirSync(QUERIES)
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, QUERIES), 'utf8');
      return { name: file.slice(0, -'.cypher'.length), title: text.slice(3, text.indexOf('\n')), text };
    });

/** Neo4j Browser plays guides and styles only from a host called `localhost`. */
function guide(port: number, queries: readonly SavedQuery[]): string {
  const base = `http://localhost:${port}`;
  const list = queries.map(({ name, title }) => `<li><a href="${base}/queries/${name}.cypher">${escapeHtml(title)}</a></li>`).join('\n');
  return readFileSync(new URL('guide.html', BROWSER), 'utf8').replaceAll('{{base}}', base).replace('{{queries}}', list);
}

/** Ids come in an address, so they are quoted for Cypher. */
const aroundIt = (id: string): string =>
  `MATCH (thing {id: '${id.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'}) OPTIONAL MATCH way = (thing)--() RETURN thing, way LIMIT 50`;

/** What Neo4j Browser asks for: `/guide`, `/gazette.grass`, `/queries/<name>.cypher`; and the way into it for one thing. */
export function browserRoutes({ uri, browser }: Store['address']): Router {
  const router = Router();
  const style = readFileSync(new URL('gazette.grass', BROWSER), 'utf8');
  const queries = savedQueries();
  router.get(['/guide', '/guide.html'], (req, res) => {
    res.setHeader('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
    res.type('html').send(guide(req.socket.localPort ?? 4000, queries));
  });
  router.get('/in-neo4j-browser', (req, res) => {
    const id = typeof req.query.id === 'string' ? req.query.id : '';
    if (browser === undefined) {
      res
        .status(404)
        .type('text/plain')
        .send(`The address of Neo4j Browser is not known here. In it, run:\n\n${aroundIt(id)}\n`);
      return;
    }
    const query = new URLSearchParams({ connectURL: uri.replace('://', '://neo4j@'), cmd: 'edit', arg: aroundIt(id) });
    res.redirect(`${browser.replace('127.0.0.1', 'localhost')}?${query}`);
  });
  router.get('/gazette.grass', (_req, res) => void res.type('text/plain').send(style));
  router.get('/queries/:file', (req, res, next) => {
    const query = queries.find(({ name }) => `${name}.cypher` === req.params.file);
    if (query === undefined) next();
    else res.type('text/plain').send(query.text);
  });
  return router;
}
