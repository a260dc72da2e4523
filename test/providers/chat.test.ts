import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ConfigError, ProviderError } from '../../src/errors.ts';
import { createChatProvider } from '../../src/providers/chat/chat-provider.ts';
import type { Proposal } from '../../src/providers/provider.ts';
import type { ChatSettings } from '../../src/providers/settings.ts';
import { type Behaviour, completion, type FakeEndpoint, openFakeEndpoint, send, withContent } from './fake-endpoint.ts';

let endpoint: FakeEndpoint;
beforeAll(async () => {
  endpoint = await openFakeEndpoint();
});
afterAll(() => endpoint.close());

const TEXT = 'Ana Novak of the Harbour Board spoke in Koper.';
const NAMES = completion([
  ['Person', 'Ana Novak'],
  ['Place', 'Koper', 1],
]);
const FOUND = [
  { type: 'Person', text: 'Ana Novak', occurrence: 0 },
  { type: 'Place', text: 'Koper', occurrence: 1 },
];
const KEY = 'sk-very-secret';

/** An address where nobody listens any more. */
async function deadUrl(): Promise<string> {
  const { url, close } = await openFakeEndpoint();
  await close();
  return url;
}

const propose = (behaviour: Behaviour, more: Partial<ChatSettings> = {}, text = TEXT, withinMs = 30_000): Promise<Proposal> => {
  endpoint.behave(behaviour);
  const settings: ChatSettings = {
    kind: 'chat',
    url: endpoint.url,
    model: 'm',
    key: KEY,
    maxTokens: 100_000,
    priceIn: 0,
    priceOut: 0,
    ...more,
  };
  return createChatProvider(settings, { withinMs, pauseMs: 5 }).propose(text);
};

/** Behaves by the first, then by the second from the second request on. */
const then =
  (first: Behaviour, second: Behaviour): Behaviour =>
  (response, count, asked) =>
    (count === 0 ? first : second)(response, count, asked);

describe('a chat endpoint that behaves', () => {
  it('is asked for a closed form, with no tools, no stream, no chance, and the text fenced', async () => {
    const proposal = await propose(send(NAMES));
    expect(proposal).toEqual({ names: FOUND, readTo: TEXT.length });
    const { body, headers, text } = endpoint.asked[0]!;
    expect(Object.keys(body).sort()).toEqual(['max_tokens', 'messages', 'model', 'response_format', 'stream', 'temperature']);
    expect(body).toMatchObject({ temperature: 0, stream: false, max_tokens: 2000, response_format: { type: 'json_schema' } });
    expect(headers.authorization).toBe(`Bearer ${KEY}`);
    expect(text).toBe(TEXT);
    const [first, ...rest] = body.messages[1]!.content.split('\n');
    expect(first).toMatch(/^=== report [0-9a-f]{16} ===$/);
    expect(rest.at(-1)).toBe(first);
  });
  it('sends the same bytes for the same text, and another mark for another', async () => {
    await propose(send(NAMES));
    const first = JSON.stringify(endpoint.asked[0]!.body);
    await propose(send(NAMES));
    expect(JSON.stringify(endpoint.asked[0]!.body)).toBe(first);
    await propose(send(NAMES), {}, `${TEXT} `);
    expect(endpoint.asked[0]!.body.messages[1]!.content.split('\n')[0]).not.toBe(JSON.parse(first).messages[1].content.split('\n')[0]);
  });
  it('gets no mail addresses and no long numbers', async () => {
    await propose(send(NAMES), {}, 'Write to ana.novak@example.org or call +386 5 123 45 67 by 5 May 2021. 12 of 20 agreed.');
    expect(endpoint.asked[0]!.text).toBe(`Write to ${'*'.repeat(21)} or call ${'*'.repeat(16)} by 5 May 2021. 12 of 20 agreed.`);
  });
  it('gets the part of a long text that fits', async () => {
    const long = `${'A quiet day passed. '.repeat(3000)}Ana Novak spoke.`;
    const { readTo } = await propose(send(NAMES), {}, long);
    expect(readTo).toBeLessThan(long.length);
    expect(readTo).toBeGreaterThan(15_000);
    expect(endpoint.asked[0]!.text).toBe(long.slice(0, readTo));
  });
  it('may fence its JSON', async () => {
    const fenced = withContent('```json\n{"names":[{"type":"Person","text":"Ana Novak","occurrence":0}]}\n```');
    expect((await propose(send(fenced))).names).toEqual([FOUND[0]]);
  });
  it('needs no key', async () => {
    await propose(send(NAMES), { key: undefined });
    expect(endpoint.asked[0]!.headers.authorization).toBeUndefined();
  });
});

describe('a chat endpoint that answers what cannot be used', () => {
  it.each<[string, Behaviour]>([
    ['no JSON', send('Here are the names you asked for: Ana Novak.')],
    ['nothing', send('')],
    ['another object', send('{"object":"list","data":[]}')],
    ['no content', send(withContent(null))],
    ['prose inside', send(withContent('Ana Novak is a person.'))],
    ['an unknown type', send(completion([['Vehicle', 'Koper']]))],
    ['a key too many', send(withContent('{"names":[],"claims":[{"kind":"resignation"}]}'))],
    ['a key too many in a name', send(withContent('{"names":[{"type":"Person","text":"Ana","occurrence":0,"entityId":"person/si/x"}]}'))],
    ['a negative occurrence', send(completion([['Person', 'Ana Novak', -1]]))],
    ['a thousand names', send(completion(new Array(1000).fill(['Person', 'Ana Novak'])))],
    ['half an answer', send(withContent('{"names":[{"type":"Person","te', undefined, 'length'))],
    ['10 MB', send(withContent('x'.repeat(10_000_000)))],
    ['__proto__', send(withContent('{"__proto__":{"names":[]}}'))],
  ])('%s: nothing is taken, and it is not asked again', async (_, behaviour) => {
    const { names, unusable } = await propose(behaviour);
    expect(names).toEqual([]);
    expect(unusable).toMatch(/^it (is|was|does) /);
    expect(endpoint.asked).toHaveLength(1);
  });
  it('stops reading an answer that never ends', async () => {
    let sent = 0;
    const { unusable } = await propose(
      (response) => {
        response.writeHead(200);
        const chunk = ' '.repeat(16_384);
        const pour = (): void => {
          while (!response.destroyed && response.write(chunk)) sent += chunk.length;
          if (!response.destroyed) response.once('drain', pour);
        };
        pour();
      },
      {},
      TEXT,
      5000,
    );
    expect(unusable).toBe('it was longer than any answer can be');
    expect(sent).toBeLessThan(20_000_000);
  });
});

describe('a chat endpoint that gives no answer', () => {
  const busy = (status: number, headers: Readonly<Record<string, string>> = {}): Behaviour =>
    send('{"error":{"message":"later"}}', status, headers);
  it.each<[string, Behaviour, RegExp, number]>([
    ['hangs', () => {}, /took longer than 0.4 s/, 1],
    ['drips for ever', (response) => void setInterval(() => response.write(' '), 20).unref(), /took longer than 0.4 s/, 1],
    ['429, twice', busy(429), /answered 429: later/, 2],
    ['429 that asks to wait an hour', busy(429, { 'retry-after': '3600' }), /asks to wait 3600 s/, 1],
    ['500, twice', busy(500), /answered 500: later/, 2],
    ['503 without a word', send('', 503), /answered 503\./, 2],
    ['closes the connection', (response) => void response.destroy(), /connection failed/, 2],
    [
      'closes it in the middle',
      (response) => {
        response.writeHead(200, { 'content-length': '1000' }).write('{"choices":');
        setTimeout(() => response.destroy(), 10);
      },
      /connection failed/,
      2,
    ],
    ['a redirect', send('', 302, { location: 'http://127.0.0.1:1/' }), /answered 302/, 1],
    ['400', send('{"error":{"message":"too long"}}', 400), /answered 400: too long/, 1],
  ])('%s', async (_, behaviour, why, requests) => {
    const withinMs = why.source.includes('took longer') ? 400 : 30_000;
    const error = await propose(behaviour, {}, TEXT, withinMs).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ProviderError);
    expect(error).toMatchObject({ code: 'provider_failed', endsRun: false, message: expect.stringMatching(why) });
    expect((error as Error).message).toContain('GAZETTE_PROVIDER=off');
    expect(endpoint.asked).toHaveLength(requests);
  });
  it('nobody listens', async () => {
    await expect(propose(send(NAMES), { url: await deadUrl() })).rejects.toThrow(/connection failed \(ECONNREFUSED\)/);
  });
  it.each<[string, Behaviour]>([
    ['429', then(busy(429, { 'retry-after': '0' }), send(NAMES))],
    ['500', then(busy(500), send(NAMES))],
    ['a cut connection', then((response) => void response.destroy(), send(NAMES))],
  ])('is asked once more after %s', async (_, behaviour) => {
    expect((await propose(behaviour)).names).toEqual(FOUND);
    expect(endpoint.asked).toHaveLength(2);
  });
  it.each([401, 402, 403, 404])('%i stops the run with the settings to check, and never shows the key', async (status) => {
    const error = await propose(send(`{"error":{"message":"Wrong key ${KEY}\\u001b[31m\\n"}}`, status)).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ConfigError);
    expect((error as Error).message).toMatch(/refuses: it answered 40\d: Wrong key \*\*\*.*GAZETTE_PROVIDER_URL/);
    expect((error as Error).message).not.toContain(KEY);
    expect((error as Error).message).not.toMatch(/[\u0000-\u001f]/);
  });
});

describe('the budget', () => {
  const usage = { prompt_tokens: 700, completion_tokens: 50 };
  const provider = (more: Partial<ChatSettings>, behaviour: Behaviour, withinMs = 30_000) => {
    endpoint.behave(behaviour);
    return createChatProvider(
      { kind: 'chat', url: endpoint.url, model: 'm', maxTokens: 1e6, priceIn: 0, priceOut: 0, ...more },
      { withinMs, pauseMs: 5 },
    );
  };
  it('counts what the endpoint says was used', async () => {
    const { propose: ask, used } = provider({ priceIn: 1, priceOut: 2 }, send(completion([], usage)));
    await ask(TEXT);
    await ask(TEXT);
    expect(used!()).toEqual({ tokens: 1500, cost: expect.closeTo((1400 * 1 + 100 * 2) / 1e6, 9) });
  });
  it.each([undefined, { prompt_tokens: -5, completion_tokens: 1e12 }, { prompt_tokens: 'many' }])(
    'counts the most that it can be when the endpoint says %o',
    async (said) => {
      const { propose: ask, used } = provider({}, send(withContent('{"names":[]}', said)));
      await ask(TEXT);
      expect(used!().tokens).toBeGreaterThan(2000);
    },
  );
  it.each<[string, Partial<ChatSettings>]>([
    ['tokens', { maxTokens: 4500 }],
    ['money', { maxCost: 0.0045, priceIn: 1, priceOut: 1 }],
  ])('of %s is never passed, not by calls side by side either', async (_, caps) => {
    const { propose: ask, used } = provider(caps, (response) => void setTimeout(() => response.end(completion([], usage)), 20));
    const results = await Promise.allSettled([ask(TEXT), ask(TEXT), ask(TEXT), ask(TEXT)]);
    const failures = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
    expect(failures).toHaveLength(3);
    expect(failures[0]).toMatchObject({ code: 'provider_spent', endsRun: true });
    expect(endpoint.asked).toHaveLength(1);
    expect(used!().tokens).toBe(750);
    // What was set aside and not used is there again.
    await ask(TEXT);
    await ask(TEXT);
    await expect(Promise.all([ask(TEXT), ask(TEXT), ask(TEXT)])).rejects.toThrow(/budget/);
  });
  it('counts a call that may have been worked on, and not one that nobody took', async () => {
    const hung = provider({}, () => {}, 400);
    await hung.propose(TEXT).catch(() => {});
    expect(hung.used!().tokens).toBeGreaterThan(2000);
    const refused = provider({ url: await deadUrl() }, send(''));
    await refused.propose(TEXT).catch(() => {});
    expect(refused.used!().tokens).toBe(0);
  });
});
