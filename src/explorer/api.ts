import { useEffect, useState } from 'preact/hooks';
import { keptIn } from './kept.ts';

interface Answer<T> {
  readonly data?: T;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[];
}

/** What went wrong with a question, in words for the reader. */
export class QuestionError extends Error {
  readonly code: string;
  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

const [INVALID, AT, WHY] = [' got invalid value ', ' at "', '"; '] as const;
/** What the server says of a value in the address, without the words of GraphQL before it: `Variable "$where" got invalid value 7 at "where.from"; ...`. */
function readable(message: string): string {
  const value = message.indexOf(INVALID);
  const field = message.indexOf(AT, value);
  const why = message.indexOf(WHY, field);
  if (!message.startsWith('Variable "$') || value < 0 || field < 0 || why < 0) return message;
  const path = message.slice(field + AT.length, why).replace(/\[\d+\]$/, '');
  return `${message.slice(value + INVALID.length, field)} cannot be used as “${path.split('.').at(-1)}”. ${message.slice(why + WHY.length)}`;
}

const editorsToken = keptIn(() => sessionStorage, 'gazette-token');
export const readToken = (): string => editorsToken.read() ?? '';
export const keepToken = (token: string): void => editorsToken.write(token);

/** Asks the GraphQL API of the server that this page came from. */
export async function ask<T>(query: string, variables: Readonly<Record<string, unknown>> = {}, signal?: AbortSignal): Promise<T> {
  const token = readToken();
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify({ query, variables }),
    ...(signal ? { signal } : {}),
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause;
    throw new QuestionError('The server does not answer. Is `gazette serve` running?', 'UNREACHABLE');
  });
  const body = (await answer.json().catch(() => ({}))) as Answer<T>;
  const first = body.errors?.[0];
  if (first) throw new QuestionError(readable(first.message), first.extensions?.code ?? 'INTERNAL');
  if (!body.data) throw new QuestionError(`The server answered ${answer.status} without data.`, 'INTERNAL');
  return body.data;
}

export type Asked<T> =
  | { readonly state: 'loading'; readonly data?: T }
  | { readonly state: 'done'; readonly data: T }
  | { readonly state: 'failed'; readonly error: QuestionError; readonly again: () => void };

/** The database plans a question when it is first asked, which may take longer than it may; the second time it only answers. */
export async function askPatiently<T>(...question: Parameters<typeof ask>): Promise<T> {
  try {
    return await ask<T>(...question);
  } catch (error) {
    if (error instanceof QuestionError && error.code === 'TIMEOUT') return ask<T>(...question);
    throw error;
  }
}

interface Told<T> {
  /** The question that it is about. */
  readonly key: string;
  readonly asked: Asked<T>;
}

/**
 * Asks when the variables change. The last answer stays as `data` until the next one is there, but only the answer to what is
 * asked now is `done`: who judges by it must not judge by the one before.
 */
export function useAsk<T>(query: string, variables: Readonly<Record<string, unknown>>, enabled = true): Asked<T> {
  const [times, setTimes] = useState(0);
  const [last, setLast] = useState<Told<T>>({ key: '', asked: { state: 'loading' } });
  const key = JSON.stringify([query, variables, times]);
  useEffect(() => {
    if (!enabled) return;
    const stop = new AbortController();
    const [, sent] = JSON.parse(key) as [string, Readonly<Record<string, unknown>>];
    askPatiently<T>(query, sent, stop.signal)
      .then((data) => setLast({ key, asked: { state: 'done', data } }))
      .catch((error: unknown) => {
        if (stop.signal.aborted) return;
        const known = error instanceof QuestionError ? error : new QuestionError(String(error), 'INTERNAL');
        setLast({ key, asked: { state: 'failed', error: known, again: () => setTimes((now) => now + 1) } });
      });
    return () => stop.abort();
  }, [query, key, enabled]);
  const { asked } = last;
  if (last.key === key) return asked;
  return asked.state === 'failed' || asked.data === undefined ? { state: 'loading' } : { state: 'loading', data: asked.data };
}
