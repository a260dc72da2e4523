import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchRules, fetchPage } from '../../src/loaders/fetch/fetch-page.ts';
import { isPublicAddress } from '../../src/loaders/fetch/public-address.ts';
import { loadRecords } from '../../src/loaders/index.ts';

async function body(url: string, rules: FetchRules): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of fetchPage(url, rules)) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('isPublicAddress', () => {
  it.each([
    '127.0.0.1',
    '0.0.0.0',
    '10.1.2.3',
    '172.16.0.1',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '::1',
    '::',
    'fc00::1',
    'fe80::1',
    '::ffff:127.0.0.1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '224.0.0.1',
    '255.255.255.255',
    'localhost',
    '',
  ])('is false for %s', (address) => expect(isPublicAddress(address)).toBe(false));
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111'])('is true for %s', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('what is never asked', () => {
  const anyHost = (host: string): FetchRules => ({ allowHosts: [host], resolve: () => Promise.reject(new Error('asked')) });
  it.each([
    ['http://127.0.0.1/', '127.0.0.1'],
    ['http://[::1]/', '[::1]'],
    ['http://0/', '0.0.0.0'],
    ['http://2130706433/', '127.0.0.1'],
    ['http://0177.0.0.1/', '127.0.0.1'],
    ['http://169.254.169.254/latest/meta-data', '169.254.169.254'],
    ['http://10.0.0.1/', '10.0.0.1'],
    ['http://[fc00::1]/', '[fc00::1]'],
  ])('%s, even when its host is allowed', async (url, host) => {
    await expect(body(url, { allowHosts: [host] })).rejects.toMatchObject({ code: 'fetch_refused' });
  });
  it.each(['file:///etc/passwd', 'gopher://x.org/', 'http://user@x.org/', 'http://x.org:7687/', 'http://y.org/', 'http://xn--x-xbb.org/'])(
    '%s',
    async (url) => {
      await expect(body(url, anyHost('x.org'))).rejects.toMatchObject({ code: 'fetch_refused' });
    },
  );
  it('a name of which one address is internal', async () => {
    await expect(
      body('http://x.org/', { allowHosts: ['x.org'], resolve: () => Promise.resolve(['8.8.8.8', '127.0.0.1']) }),
    ).rejects.toMatchObject({ code: 'fetch_refused' });
  });
  it('anything, unless a host is allowed', async () => {
    await expect(loadRecords(['https://x.org/'])[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'fetching_off' });
  });
});

describe('an allowed page', () => {
  let server: Server;
  let port = '';
  let asked: string[] = [];
  const rules = (): FetchRules => ({
    allowHosts: ['x.org'],
    resolve: () => Promise.resolve(['127.0.0.1']),
    isPublic: () => true,
    ports: [port],
  });
  beforeAll(async () => {
    server = createServer((request, response) => {
      const hops = /^\/hop\/(\d+)$/.exec(request.url ?? '')?.[1];
      const target = /^\/to\/(.*)$/.exec(request.url ?? '')?.[1];
      asked.push(request.url ?? '');
      if (request.url === '/away') response.writeHead(302, { location: 'http://127.0.0.1/secret' }).end();
      else if (target !== undefined) response.writeHead(302, { location: decodeURIComponent(target) }).end();
      else if (hops !== undefined && Number(hops) > 0) response.writeHead(302, { location: `/hop/${Number(hops) - 1}` }).end();
      else if (request.url === '/broken') {
        response.writeHead(200, { 'content-length': '1000' });
        response.write('<p>The port', () => response.destroy());
      } else if (request.url === '/gone') response.writeHead(404).end();
      else response.end('<p>The port is closed.</p>');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    port = String((server.address() as AddressInfo).port);
  });
  afterAll(() => server.close());

  it('arrives, also behind three redirects', async () => {
    expect(await body(`http://x.org:${port}/`, rules())).toBe('<p>The port is closed.</p>');
    expect(await body(`http://x.org:${port}/hop/3`, rules())).toBe('<p>The port is closed.</p>');
  });
  it('is asked at the address that was checked, whatever the name leads to next', async () => {
    const answers = ['127.0.0.1', '127.0.0.2'];
    expect(await body(`http://x.org:${port}/`, { ...rules(), resolve: async () => [answers.shift()!] })).toContain('closed');
    expect(answers).toEqual(['127.0.0.2']);
  });
  it.each([
    'http://127.0.0.1:PORT/',
    'http://[::1]:PORT/',
    'http://0:PORT/',
    'http://2130706433:PORT/',
    'http://0177.0.0.1:PORT/',
    'http://169.254.169.254:PORT/latest/meta-data',
    'http://10.0.0.1:PORT/',
    'http://[fc00::1]:PORT/',
    'http://rebound.example:PORT/',
    'file:///etc/passwd',
    'gopher://x.org:PORT/',
    'http://user@x.org:PORT/',
    'http://xn--x-xbb.org:PORT/',
    'http://x.org:7687/',
  ])('does not lead on to %s, were every host allowed', async (target) => {
    asked = [];
    let hops = 0;
    const url = `http://x.org:${port}/to/${encodeURIComponent(target.replace('PORT', port))}`;
    const guarded: FetchRules = {
      allowHosts: ['x.org', '127.0.0.1', '[::1]', '0.0.0.0', '169.254.169.254', '10.0.0.1', '[fc00::1]', 'rebound.example'],
      resolve: async (host) => [host === 'x.org' || host === 'rebound.example' ? '127.0.0.1' : host],
      // The first hop must come through, or nothing would redirect.
      isPublic: (address) => hops++ === 0 || isPublicAddress(address),
      ports: [port],
    };
    await expect(body(url, guarded)).rejects.toMatchObject({ code: 'fetch_refused' });
    expect(asked).toHaveLength(1);
  });
  it('is not loaded by an internal address, allowed or not; another host is not either', async () => {
    const first = async (path: string, allowHost: string[]) =>
      (await loadRecords([path], { allowHost })[Symbol.asyncIterator]().next()).value;
    expect(await first(`http://127.0.0.1:${port}/`, ['127.0.0.1'])).toMatchObject({
      kind: 'rejected',
      rejection: { code: 'fetch_refused' },
    });
    expect(await first('http://y.org/', ['x.org'])).toMatchObject({
      kind: 'rejected',
      rejection: { reason: expect.stringContaining('--allow-host y.org') },
    });
  });
  it.each(['/hop/4', '/away', '/gone'])('does not lead on to %s', async (path) => {
    await expect(body(`http://x.org:${port}${path}`, rules())).rejects.toMatchObject({ code: 'fetch_refused' });
  });
  it('that breaks off is said to have done so', async () => {
    await expect(body(`http://x.org:${port}/broken`, rules())).rejects.toMatchObject({
      code: 'fetch_refused',
      message: expect.stringContaining('broke off in the middle of its answer'),
    });
  });
});
