import { Agent, request } from 'node:http';

export interface Answered {
  readonly ms: number;
  readonly status: number;
  readonly text: string;
}

/** Keeps connections open, as browsers and notebooks do. */
export function client(url: string, connections: number): { post(body: string): Promise<Answered>; close(): void } {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const options = { method: 'POST', agent, headers: { 'content-type': 'application/json' } };
  return {
    post: (body) =>
      new Promise((done, fail) => {
        const begin = performance.now();
        const sent = request(`${url}/graphql`, options, (response) => {
          let text = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (text += chunk));
          response.on('end', () => done({ ms: performance.now() - begin, status: response.statusCode ?? 0, text }));
          response.on('error', fail);
        });
        sent.on('error', fail);
        sent.end(body);
      }),
    close: () => agent.destroy(),
  };
}

export interface Figures {
  readonly times: number[];
  readonly errors: Map<string, number>;
}

/** Asks on as many connections at once for some seconds; `next` makes one body, with whether its time counts. */
export async function load(
  url: string,
  connections: number,
  seconds: number,
  next: () => { readonly body: string; readonly isOrdinary: boolean },
): Promise<Figures> {
  const { post, close } = client(url, connections);
  const until = performance.now() + seconds * 1000;
  const figures: Figures = { times: [], errors: new Map() };
  const worker = async (): Promise<void> => {
    while (performance.now() < until) {
      const { body, isOrdinary } = next();
      const { ms, status, text } = await post(body).catch((error: Error) => ({ ms: 0, status: 0, text: error.message }));
      if (!isOrdinary) continue;
      figures.times.push(ms);
      const code =
        status === 200 && !text.includes('"errors"') ? undefined : `${status} ${/"code":"(\w+)"/.exec(text)?.[1] ?? text.slice(0, 60)}`;
      if (code !== undefined) figures.errors.set(code, (figures.errors.get(code) ?? 0) + 1);
    }
  };
  await Promise.all(Array.from({ length: connections }, worker));
  close();
  figures.times.sort((a, b) => a - b);
  return figures;
}
