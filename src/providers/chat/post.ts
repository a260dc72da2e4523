const MAX_REPLY_BYTES = 256 * 1024;
/** Failures in which nobody saw the request. */
const NOT_REACHED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** What came of one call. */
export type Reply =
  | { readonly kind: 'answer'; readonly body: string }
  /** More than any answer can have: reading stopped. */
  | { readonly kind: 'too_long' }
  /** Worth another try; `isBilled` when the endpoint may have worked for it. */
  | { readonly kind: 'again'; readonly why: string; readonly waitMs?: number; readonly isBilled: boolean }
  /** The endpoint will not answer this request. */
  | { readonly kind: 'refused'; readonly status: number; readonly why: string };

/** Sends one request; never throws, and never follows a redirect, which could carry the key elsewhere. */
export async function post(url: string, key: string | undefined, body: string, signal: AbortSignal): Promise<Reply> {
  try {
    const response = await fetch(`${url.replace(/\/$/, '')}/chat/completions`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      },
      body,
      signal,
      redirect: 'manual',
    });
    const { status } = response;
    const text = await readLimited(response, MAX_REPLY_BYTES);
    if (status >= 200 && status < 300) return text === undefined ? { kind: 'too_long' } : { kind: 'answer', body: text };
    const why = `it answered ${status}${reasonIn(text)}`;
    if (status === 408 || status === 429 || status >= 500) {
      const waitMs = retryAfter(response.headers.get('retry-after'));
      return { kind: 'again', why, isBilled: status !== 429, ...(waitMs === undefined ? {} : { waitMs }) };
    }
    return { kind: 'refused', status, why };
  } catch (error) {
    const { message, cause } = error as Error;
    const detail = (cause as { readonly code?: string } | undefined)?.code ?? message;
    return { kind: 'again', why: `the connection failed (${detail})`, isBilled: !NOT_REACHED.has(detail) };
  }
}

/** The body as text; undefined when it is longer than `limit`, of which no more is read. */
async function readLimited(response: Response, limit: number): Promise<string | undefined> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of response.body ?? []) {
    size += part.length;
    // Leaving the loop cancels the stream.
    if (size > limit) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

/** What the endpoint says is wrong, made safe for a terminal and a log. */
function reasonIn(body: string | undefined): string {
  const said = /"message"\s*:\s*"((?:[^"\\]|\\.){1,200})/.exec(body?.slice(0, 4096) ?? '')?.[1];
  return said === undefined ? '' : `: ${said.replace(/\\./g, ' ').replace(/[^\P{C}]/gu, ' ')}`;
}

/** Milliseconds, from seconds or a date. */
function retryAfter(header: string | null): number | undefined {
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - Date.now() : seconds * 1000;
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}
