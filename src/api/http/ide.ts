import { readdirSync, readFileSync } from 'node:fs';
import { Router } from 'express';

const IDE = new URL('../../../schema/ide/', import.meta.url);
const EXAMPLES = new URL('../../../schema/examples/', import.meta.url);

export interface Example {
  readonly name: string;
  readonly title: string;
  readonly text: string;
}

/** The example questions in GraphQL; the first line of a file is its title. */
export const exampleQuestions = (): readonly Example[] =>
  readdirSync(EXAMPLES)
    .sort()
    .map((file) => {
      const text = readFileSync(new URL(file, EXAMPLES), 'utf8');
      return { name: file.replace(/\.graphql$/, ''), title: text.slice(2, text.indexOf('\n')), text };
    });

/** `/graphiql`: a small page of our own. It loads nothing from another host and needs no build. */
export function ideRoutes(): Router {
  const router = Router();
  const [page, style, script] = ['page.html', 'style.css', 'page.js'].map((file) => readFileSync(new URL(file, IDE), 'utf8'));
  const examples = exampleQuestions();
  router.get('/graphiql', (_req, res) => void res.type('html').send(page));
  router.get('/graphiql/style.css', (_req, res) => void res.type('css').send(style));
  router.get('/graphiql/page.js', (_req, res) => void res.type('js').send(script));
  router.get('/graphiql/examples.json', (_req, res) => void res.json(examples));
  return router;
}
