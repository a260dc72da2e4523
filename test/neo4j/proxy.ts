import { createServer, connect as dial, type Server, type Socket } from 'node:net';

/** What a proxy does to a connection; counted from 0 for the first connection. */
export interface Fault {
  /** Cut both sides when the client has sent a message that ends with these bytes, before the server's answer passes. */
  readonly cutAfter?: (chunk: Buffer, connection: number) => boolean;
  /** Milliseconds before each chunk from the server passes on. */
  readonly delayMs?: number;
  /** Bytes a chunk towards the server is cut into. */
  readonly sliceBytes?: number;
  /** Let nothing pass any more, and close nothing. */
  readonly freeze?: () => boolean;
}

export interface Proxy {
  readonly port: number;
  readonly cuts: () => number;
  close(): Promise<void>;
}

/** The last bytes of a Bolt COMMIT: a structure without fields with signature 0x12, and the end of the message. */
export const isCommit = (chunk: Buffer): boolean => chunk.includes(Buffer.from([0x00, 0x02, 0xb0, 0x12, 0x00, 0x00]));

const wait = (milliseconds: number): Promise<void> => new Promise((done) => setTimeout(done, milliseconds));

/** A TCP proxy on the loopback address that hurts what passes. */
export async function startProxy(target: number, fault: Fault): Promise<Proxy> {
  let connections = 0;
  let cuts = 0;
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const number = connections++;
    const upstream = dial(target, '127.0.0.1');
    const destroy = (): void => {
      client.destroy();
      upstream.destroy();
    };
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', destroy).on('close', () => {
        open.delete(socket);
        destroy();
      });
    }
    let isMuted = false;
    let queue: Promise<void> = Promise.resolve();
    client.on('data', (chunk: Buffer) => {
      if (fault.freeze?.() === true) return;
      const size = fault.sliceBytes ?? chunk.length;
      for (let at = 0; at < chunk.length; at += size) upstream.write(chunk.subarray(at, at + size));
      if (fault.cutAfter?.(chunk, number) === true) {
        cuts++;
        isMuted = true;
        // The server gets the message and does what it says; its answer is lost.
        setTimeout(destroy, 300);
      }
    });
    upstream.on('data', (chunk: Buffer) => {
      if (isMuted || fault.freeze?.() === true) return;
      queue = queue.then(() => (fault.delayMs === undefined ? undefined : wait(fault.delayMs))).then(() => void client.write(chunk));
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as { port: number }).port,
    cuts: () => cuts,
    close: async () => {
      for (const socket of open) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}
