import { type Request, Router, urlencoded } from 'express';
import { ENTITY_TYPES } from '../../model/labels.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import { thingPage } from '../pages/render.ts';
import { readThing } from '../pages/thing.ts';
import { findCandidates, type ReconcileQuery } from './candidates.ts';
import { extend, PROPERTIES } from './properties.ts';

const BATCH = 50;
const TYPES = ENTITY_TYPES.map((id) => ({ id, name: id }));

function manifest(base: string): object {
  const suggest = (what: string): object => ({ service_url: base, service_path: `/reconcile/suggest/${what}` });
  return {
    versions: ['0.2'],
    name: 'Gazette',
    identifierSpace: `${base}/`,
    schemaSpace: `${base}/schema.graphql`,
    view: { url: `${base}/{{id}}` },
    defaultTypes: TYPES,
    suggest: { entity: suggest('entity'), type: suggest('type'), property: suggest('property') },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 500, height: 350 },
    extend: { propose_properties: { service_url: base, service_path: '/reconcile/properties' }, property_settings: [] },
  };
}

/** Where this server is, as the reader sees it. The host is only echoed when it is made of the signs of a host. */
const baseOf = (req: Request): string => {
  const host = req.get('host') ?? '';
  return `${req.protocol}://${/^[\w.:[\]-]{1,255}$/.test(host) ? host : 'localhost'}`;
};

function readJson(text: unknown, name: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(String(text));
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch {
    // The refusal below says it.
  }
  throw new Refusal('BAD_INPUT', `"${name}" must be a JSON object.`);
}

function readQuery(value: unknown): ReconcileQuery {
  const given = (typeof value === 'object' && value !== null ? value : {}) as {
    query?: unknown;
    type?: unknown;
    limit?: unknown;
    properties?: unknown;
  };
  if (typeof given.query !== 'string' || given.query.trim() === '')
    throw new Refusal('BAD_INPUT', 'Every query needs a "query": the name to look for.');
  if (given.query.length > LIMITS.searchText) throw new Refusal('BAD_INPUT', `A name may have ${LIMITS.searchText} characters.`);
  const limit = given.limit ?? 5;
  if (typeof limit !== 'number' || !Number.isInteger(limit) || limit < 1 || limit > LIMITS.page)
    throw new Refusal('BAD_INPUT', `"limit" must be a whole number from 1 to ${LIMITS.page}.`);
  const type = Array.isArray(given.type) ? given.type[0] : given.type;
  const properties = Array.isArray(given.properties) ? (given.properties as { pid?: unknown; v?: unknown }[]) : [];
  const country = properties.find(({ pid }) => pid === 'country')?.v;
  return { query: given.query, limit, ...(typeof type === 'string' ? { type } : {}), ...(typeof country === 'string' ? { country } : {}) };
}

async function answerQueries(api: Api, text: unknown): Promise<object> {
  const entries = Object.entries(readJson(text, 'queries'));
  if (entries.length > BATCH) throw new Refusal('TOO_EXPENSIVE', `Send at most ${BATCH} queries at once.`);
  const read = entries.map(([key, value]) => [key, readQuery(value)] as const);
  const answers: [string, object][] = [];
  for (const [key, query] of read) answers.push([key, { result: await findCandidates(api, query) }]);
  return Object.fromEntries(answers);
}

async function answerExtend(api: Api, text: unknown): Promise<object> {
  const { ids = [], properties = [] } = readJson(text, 'extend');
  const wanted = Array.isArray(properties) ? properties.map((entry: { id?: unknown }) => String(entry?.id)) : [];
  if (!Array.isArray(ids) || ids.length > 1000 || wanted.length > 50)
    throw new Refusal('TOO_EXPENSIVE', 'Extend at most 1,000 ids by 50 properties at once.');
  return extend(api, ids.map(String), wanted);
}

const startsWith = (prefix: unknown): ((entry: { readonly name: string }) => boolean) => {
  const start = String(prefix ?? '').toLowerCase();
  return ({ name }) => name.toLowerCase().includes(start);
};

/** `/reconcile`: the Reconciliation Service API 0.2, for OpenRefine and what speaks its language. */
export function reconcileRoutes(api: Api): Router {
  const router = Router();
  const answer = async (req: Request): Promise<object> => {
    const given = { ...req.query, ...((req.body as Record<string, unknown> | undefined) ?? {}) };
    api.limiter.take(req.ip ?? 'unknown', 200);
    if (given.queries !== undefined) return answerQueries(api, given.queries);
    if (given.extend !== undefined) return answerExtend(api, given.extend);
    return manifest(baseOf(req));
  };
  router.get('/reconcile', async (req, res) => void res.json(await answer(req)));
  router.post('/reconcile', urlencoded({ extended: false, limit: LIMITS.bodyBytes }), async (req, res) => void res.json(await answer(req)));
  router.get('/reconcile/suggest/entity', async (req, res) => {
    const query = readQuery({ query: req.query.prefix ?? req.query.query, limit: 20 });
    const found = await findCandidates(api, query, true);
    res.json({ result: found.map(({ id, name, description, type }) => ({ id, name, description, notable: type })) });
  });
  router.get('/reconcile/suggest/type', (req, res) => void res.json({ result: TYPES.filter(startsWith(req.query.prefix)) }));
  router.get('/reconcile/suggest/property', (req, res) => void res.json({ result: PROPERTIES.filter(startsWith(req.query.prefix)) }));
  router.get(
    '/reconcile/properties',
    (req, res) => void res.json({ type: String(req.query.type ?? 'Entity').slice(0, 50), limit: 50, properties: PROPERTIES }),
  );
  router.get('/reconcile/preview', async (req, res) => {
    const id = String(req.query.id ?? '').slice(0, 400);
    const thing = await readThing(api, id, res.locals.requestId as string);
    if (thing === undefined) throw new Refusal('NOT_FOUND', `There is nothing with the id ${id}.`);
    // OpenRefine shows the preview in a frame of its own page.
    res.removeHeader('x-frame-options');
    res.setHeader('content-security-policy', "default-src 'none'; frame-ancestors *");
    res.type('html').send(thingPage(thing));
  });
  return router;
}
