import { type AddressInfo, createServer, type Server } from 'node:net';
import { ConfigError } from '../../errors.ts';

/** Begins to listen and gives the port; throws ConfigError with the next step where that cannot be had. */
export const listen = (server: Server, port: number, host: string): Promise<number> =>
  new Promise((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'another program uses it' : error.code === 'EACCES' ? 'this user may not use it' : error.message;
      fail(
        new ConfigError(`Cannot serve on port ${port} of ${host}: ${why}. Choose another with --port or GAZETTE_PORT.`, {
          code: 'port',
          cause: error,
        }),
      );
    });
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });

/** Throws as `listen` does, and listens to nobody: what is prepared for minutes should not fail at its end. */
export async function checkPort(port: number, host: string): Promise<void> {
  const server = createServer();
  await listen(server, port, host);
  await new Promise((done) => server.close(done));
}
