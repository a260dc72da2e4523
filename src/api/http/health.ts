import { Router } from 'express';
import { migrationStates } from '../../neo4j/index.ts';
import { ask } from '../ask.ts';
import type { Api } from '../context.ts';

interface Readiness {
  readonly ready: boolean;
  readonly database: string;
  readonly constraints: string;
  readonly schema: string;
}

const within = <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new Error('timed out')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

async function readiness(api: Api): Promise<Readiness> {
  try {
    await within(ask(api.store, 'RETURN 1 AS one', {}, { timeoutMs: 1000 }), 2000);
  } catch {
    return { ready: false, database: 'does not answer', constraints: 'unknown', schema: 'ready' };
  }
  try {
    const states = await within(migrationStates(api.store), 5000);
    const open = states.filter(({ state }) => state !== 'applied').map(({ version }) => version);
    const constraints = open.length === 0 ? 'ready' : `${open.join(', ')} not applied; run "gazette migrate"`;
    return { ready: open.length === 0, database: 'ready', constraints, schema: 'ready' };
  } catch {
    return { ready: false, database: 'ready', constraints: 'unknown', schema: 'ready' };
  }
}

/** `/healthz`: the process lives. `/readyz`: it can answer; 503 from the moment it is told to stop. `/metrics`: figures for Prometheus. */
export function healthRoutes(api: Api, isStopping: () => boolean): Router {
  const router = Router();
  router.get('/healthz', (_req, res) => void res.json({ status: 'ok', version: api.version }));
  router.get('/readyz', async (_req, res) => {
    if (isStopping()) {
      res.status(503).json({ ready: false, database: 'unknown', constraints: 'unknown', schema: 'stopping' });
      return;
    }
    const state = await readiness(api);
    res.status(state.ready ? 200 : 503).json(state);
  });
  router.get('/metrics', async (_req, res) => void res.type(api.metrics.contentType).send(await api.metrics.text()));
  return router;
}
