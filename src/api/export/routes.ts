import { once } from 'node:events';
import { type Response, Router } from 'express';
import { TABLE_FORMATS } from '../../graph/index.ts';
import { streamTable, tableColumns } from '../../neo4j/index.ts';
import type { Api } from '../context.ts';
import { Refusal } from '../errors.ts';
import { FORMATS, TABLE_TYPES } from './formats.ts';
import { type ExportRequest, readRequest } from './read-request.ts';
import { writeGraph } from './write-graph.ts';

/** More of them would take the connections that questions need. */
const AT_ONCE = 4;
/** Rows are short; a packet of its own for each would cost more than they do. */
const PIECE = 64_000;

type Pieces = AsyncIterable<string | Buffer>;

interface Download {
  readonly type: string;
  readonly file: string;
  readonly pieces: Pieces;
}

async function* withBom(pieces: Pieces): AsyncGenerator<string | Buffer> {
  yield '\ufeff';
  yield* pieces;
}

function downloadOf(api: Api, request: ExportRequest): Download {
  const { format, table, filter } = request;
  if (table === 'graph') return { ...FORMATS[format], pieces: writeGraph(api, format, filter) };
  const pieces = TABLE_FORMATS[format]({ columns: tableColumns(table), rows: () => streamTable(api.store, table, filter) });
  return { type: TABLE_TYPES[format], file: `gazette-${table}.${format}`, pieces: request.hasBom ? withBom(pieces) : pieces };
}

/** Waits for a slow reader; false when the reader is gone. */
async function send(res: Response, piece: string | Buffer): Promise<boolean> {
  if (res.destroyed) return false;
  if (!res.write(piece)) await Promise.race([once(res, 'drain'), once(res, 'close')]);
  return !res.destroyed;
}

/** The headers go with the first piece: what fails before it is still told by the status. */
async function sendDownload(res: Response, { type, file, pieces }: Download): Promise<void> {
  const begin = (): void => {
    if (res.headersSent) return;
    res.type(type);
    res.setHeader('content-disposition', `attachment; filename="${file}"`);
  };
  let text = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') text += piece;
    if (typeof piece === 'string' && text.length < PIECE) continue;
    begin();
    if (!(await send(res, typeof piece === 'string' ? text : piece))) return;
    text = '';
  }
  begin();
  res.end(text);
}

/** `/export?format=...`: decisions and what belongs to them, as a stream; takes the filter of `decisionsPage`. */
export function exportRoutes(api: Api): Router {
  const router = Router();
  let running = 0;
  router.get('/export', async (req, res) => {
    const request = await readRequest(api, req.query);
    if (running >= AT_ONCE)
      throw new Refusal('TOO_EXPENSIVE', 'Other exports are being written. Try again in some seconds.', { status: 429, retryAfter: 10 });
    api.limiter.take(req.ip ?? 'unknown', 5000);
    running++;
    try {
      // The database is asked once before the first byte, so that a reader is told by the status when it is away.
      await api.state.read();
      await sendDownload(res, downloadOf(api, request));
    } finally {
      running--;
    }
  });
  return router;
}
