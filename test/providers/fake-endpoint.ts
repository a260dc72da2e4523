import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as the endpoint saw it. */
export interface Asked {
  readonly headers: IncomingMessage['headers'];
  readonly body: {
    readonly model: string;
    readonly messages: readonly { readonly role: string; readonly content: string }[];
    readonly [key: string]: unknown;
  };
  /** The text between the marks. */
  readonly text: string;
}

/** How the endpoint behaves; the second argument counts requests from 0. */
export type Behaviour = (response: ServerResponse, count: number, asked: Asked) => void;

export interface FakeEndpoint {
  readonly url: string;
  readonly asked: readonly Asked[];
  /** Connections opened, whether or not anything was asked. */
  connections(): number;
  behave(behaviour: Behaviour): void;
  close(): Promise<void>;
}

/** A local server that speaks chat completions, well or badly. */
export async function openFakeEndpoint(): Promise<FakeEndpoint> {
  const asked: Asked[] = [];
  let behaviour: Behaviour = (response) => void response.end();
  let connections = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk));
    request.on('end', () => {
      const parsed = JSON.parse(body) as Asked['body'];
      const lines = parsed.messages.at(-1)!.content.split('\n');
      asked.push({ headers: request.headers, body: parsed, text: lines.slice(1, -1).join('\n') });
      behaviour(response, asked.length - 1, asked.at(-1)!);
    });
  });
  server.on('connection', () => connections++);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    connections: () => connections,
    behave(next) {
      behaviour = next;
      asked.length = 0;
      connections = 0;
    },
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(() => done()));
    },
  };
}

type Name = readonly [type: string, text: string, occurrence?: number];

/** A completion with these names, in the form that was asked for. */
export const completion = (
  names: readonly Name[],
  usage?: { readonly prompt_tokens: number; readonly completion_tokens: number },
): string => withContent(JSON.stringify({ names: names.map(([type, text, occurrence = 0]) => ({ type, text, occurrence })) }), usage);

export const withContent = (content: unknown, usage?: object, finish = 'stop'): string =>
  JSON.stringify({ choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }], ...(usage ? { usage } : {}) });

export const send =
  (body: string, status = 200, headers: Readonly<Record<string, string>> = {}): Behaviour =>
  (response) =>
    void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
