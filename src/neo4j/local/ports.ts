import { createServer } from 'node:net';

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address !== null ? address.port : undefined));
    });
  });
}

/** A free port on the loopback address: the first of `preferred` that is free, else any. */
export async function freePort(preferred: readonly (number | undefined)[]): Promise<number> {
  for (const port of preferred) {
    if (port !== undefined && (await tryPort(port)) !== undefined) return port;
  }
  const any = await tryPort(0);
  if (any === undefined) throw new Error('no free port on 127.0.0.1');
  return any;
}
