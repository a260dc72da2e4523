import { lookup } from 'node:dns/promises';
import { get as getHttp, type IncomingMessage } from 'node:http';
import { get as getHttps } from 'node:https';
import { refusal } from '../rejections.ts';
import { isPublicAddress } from './public-address.ts';

export interface FetchRules {
  /** Host names that may be asked, exactly. */
  readonly allowHosts: readonly string[];
  /** All addresses of a name; only tests replace it. */
  readonly resolve?: (host: string) => Promise<readonly string[]>;
  readonly isPublic?: (address: string) => boolean;
  /** Ports that may be asked; only tests replace them. */
  readonly ports?: readonly string[];
}

const MOST_REDIRECTS = 3;
const SECONDS = 20;

const resolveAll = async (host: string): Promise<readonly string[]> => (await lookup(host, { all: true })).map(({ address }) => address);

/** The one address that will be asked: the name is resolved once, all its addresses must be public, and no second look-up can differ. */
async function checkedAddress(
  url: URL,
  { allowHosts, resolve = resolveAll, isPublic = isPublicAddress, ports = [''] }: FetchRules,
): Promise<string> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:')
    throw refusal('fetch_refused', `${url.href} is not http or https. It has not been asked.`);
  if (url.username !== '' || url.password !== '')
    throw refusal('fetch_refused', `${url.host} was given with a user name. Addresses with credentials are not asked.`);
  if (!allowHosts.includes(url.hostname))
    throw refusal(
      'fetch_refused',
      `${url.hostname} is not among the allowed hosts. It has not been asked; --allow-host ${url.hostname} allows it.`,
    );
  if (!ports.includes(url.port)) throw refusal('fetch_refused', `${url.host} names a port that is not the web's. It has not been asked.`);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = await resolve(host).catch((cause: unknown) => {
    throw refusal('fetch_refused', `${host} cannot be resolved. Check the address.`, cause);
  });
  const [first] = addresses;
  if (first === undefined || !addresses.every(isPublic))
    throw refusal('fetch_refused', `${host} leads to an internal address. It has not been asked.`);
  return first;
}

function ask(url: URL, address: string): Promise<IncomingMessage> {
  const get = url.protocol === 'https:' ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      {
        // Connects to the address that was checked, whatever the name resolves to by now.
        lookup: (_host, options, done) => {
          const family = address.includes(':') ? 6 : 4;
          if (options.all === true)
            (done as unknown as (error: null, list: { address: string; family: number }[]) => void)(null, [{ address, family }]);
          else done(null, address, family);
        },
        headers: {
          accept: 'text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, text/plain;q=0.8',
          'accept-encoding': 'identity',
          'user-agent': 'Gazette',
        },
        signal: AbortSignal.timeout(SECONDS * 1000),
      },
      resolve,
    );
    request.on('error', (cause) => reject(refusal('fetch_refused', `${url.host} does not answer: ${cause.message.slice(0, 120)}.`, cause)));
  });
}

/** The answer's body as a stream; every redirect is checked like the first address, and there are at most three. */
export async function* fetchPage(address: string, rules: FetchRules): AsyncGenerator<Uint8Array> {
  let url = new URL(address);
  for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
    const response = await ask(url, await checkedAddress(url, rules));
    const { statusCode = 0, headers } = response;
    if (statusCode >= 300 && statusCode < 400 && headers.location !== undefined) {
      response.destroy();
      if (!URL.canParse(headers.location, url.href)) throw refusal('fetch_refused', `${url.host} redirects to no address.`);
      url = new URL(headers.location, url);
      continue;
    }
    if (statusCode !== 200) {
      response.destroy();
      throw refusal('fetch_refused', `${url.href} answers with status ${statusCode}. Check the address.`);
    }
    try {
      yield* response as AsyncIterable<Uint8Array>;
    } catch (cause) {
      const why =
        (cause as Error).name === 'AbortError' ? `did not finish within ${SECONDS} seconds` : 'broke off in the middle of its answer';
      throw refusal('fetch_refused', `${url.host} ${why}. Try again, or save the page and load the file.`, cause);
    }
    return;
  }
  throw refusal('fetch_refused', `${address} redirects more than ${MOST_REDIRECTS} times.`);
}
