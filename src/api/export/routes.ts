import { once } from 'node:events';
import { type Response, Router } from 'express';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { readFilter } from './filters.ts';
import { FORMATS, type Format, TABLES } from './formats.ts';
import { GRAPH_FORMATS, graphExport } from './graph-formats.ts';
import { streamRows } from './stream.ts';

/** More of them would take the connections that questions need. */
const AT_ONCE = 4;

/** Waits for a slow reader; false when the reader is gone. */
async function send(res: Response, text: string | Buffer): Promise<boolean> {
  if (res.destroyed) return false;
  if (!res.write(text)) await Promise.race([once(res, 'drain'), once(res, 'close')]);
  return !res.destroyed;
}

async function writeTables(
  api: Api,
  res: Response,
  format: Format,
  tables: readonly string[],
  filter: Readonly<Record<string, unknown>>,
): Promise<void> {
  let text = format.head ?? '';
  for (const table of tables) {
    let isFirst = true;
    for await (const row of streamRows(api.store, TABLES[table] ?? '', filter)) {
      text += format.row(row, isFirst, table);
      isFirst = false;
      if (text.length > 64_000) {
        if (!(await send(res, text))) return;
        text = '';
      }
    }
    // A graph without edges still has a place for them.
    if (isFirst && table === 'edges' && format.extension === 'gexf') text += '</nodes>\n<edges>\n';
  }
  await send(res, text + (format.tail ?? ''));
  res.end();
}

async function writeGraph(api: Api, res: Response, name: string, filter: Readonly<Record<string, unknown>>): Promise<void> {
  const format = GRAPH_FORMATS[name];
  for await (const chunk of graphExport(api, name, filter)) {
    if (!res.headersSent && format !== undefined) {
      res.type(format.type);
      res.setHeader('content-disposition', `attachment; filename="${format.file}"`);
    }
    if (!(await send(res, chunk))) return;
  }
  res.end();
}

/** `/export?format=...`: decisions and what they are tied to, as a stream; takes the filters of `decisionsPage`. */
export function exportRoutes(api: Api): Router {
  const router = Router();
  let running = 0;
  router.get('/export', async (req, res) => {
    const { format: name = 'csv', table = 'decisions' } = req.query as { readonly format?: string; readonly table?: string };
    const format = Object.hasOwn(FORMATS, name) ? FORMATS[name] : undefined;
    if (format === undefined && !Object.hasOwn(GRAPH_FORMATS, name))
      throw new Refusal(
        'BAD_INPUT',
        `There is no format "${String(name).slice(0, 50)}" here; use ${Object.keys({ ...FORMATS, ...GRAPH_FORMATS }).join(', ')}.`,
      );
    if (!Object.hasOwn(TABLES, table))
      throw new Refusal('BAD_INPUT', `There is no table "${String(table).slice(0, 50)}"; use ${Object.keys(TABLES).join(', ')}.`);
    const filter = await readFilter(api, req.query, ['format', 'table', 'bom']);
    if (running >= AT_ONCE)
      throw new Refusal('TOO_EXPENSIVE', 'Other exports are being written. Try again in some seconds.', { status: 429, retryAfter: 10 });
    api.limiter.take(req.ip ?? 'unknown', 5000);
    running++;
    try {
      // The database is asked once before the first byte, so that a reader is told by the status when it is away.
      await api.state.read();
      if (format === undefined) {
        await writeGraph(api, res, name, filter);
        return;
      }
      const tables = format.tables ?? [table];
      res.type(format.type);
      res.setHeader(
        'content-disposition',
        `attachment; filename="gazette-${format.tables === undefined ? table : 'graph'}.${format.extension}"`,
      );
      if (req.query.bom === 'true' && format.extension === 'csv') res.write('\ufeff');
      await writeTables(api, res, format, tables, filter);
    } finally {
      running--;
    }
  });
  return router;
}
