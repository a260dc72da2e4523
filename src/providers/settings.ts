import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from '../errors.ts';

/** What a run may ask when nobody says more. */
const MAX_TOKENS = 1_000_000;

/** A language model over HTTP; prices are for a million tokens. */
export interface ChatSettings {
  readonly kind: 'chat';
  readonly url: string;
  readonly model: string;
  readonly key?: string | undefined;
  readonly maxTokens: number;
  readonly maxCost?: number | undefined;
  readonly priceIn: number;
  readonly priceOut: number;
}

/** A folder with a token-classification model. */
export interface FolderSettings {
  readonly kind: 'onnx';
  readonly model: string;
}

export type ProviderSettings = ChatSettings | FolderSettings;

const amount = (what: string): z.ZodCoercedNumber => {
  const error = `${what} must be a number above 0`;
  return z.coerce.number({ error }).positive(error);
};
const chatSchema: z.ZodType<ChatSettings> = z.strictObject({
  kind: z.literal('chat'),
  url: z.url({ protocol: /^https?$/, error: 'url must be the address of an endpoint, such as http://localhost:11434/v1' }),
  model: z.string({ error: 'model must be the name of a model of the endpoint' }).min(1),
  key: z.string().min(1).optional(),
  maxTokens: amount('maxTokens').default(MAX_TOKENS),
  maxCost: amount('maxCost').optional(),
  priceIn: amount('priceIn').default(0),
  priceOut: amount('priceOut').default(0),
});
const folderSchema: z.ZodType<FolderSettings> = z.strictObject({
  kind: z.literal('onnx'),
  model: z.string({ error: 'model must be a folder with model.onnx' }).min(1),
});

/** What `gazette.config.json` may say under `provider`; the key itself never stands there. */
export interface ProviderFile {
  readonly kind?: 'off' | 'chat' | 'onnx' | undefined;
  readonly url?: string | undefined;
  readonly model?: string | undefined;
  readonly keyFile?: string | undefined;
  readonly maxTokens?: number | undefined;
  readonly maxCost?: number | undefined;
  readonly priceIn?: number | undefined;
  readonly priceOut?: number | undefined;
}

export const providerFileSchema: z.ZodType<ProviderFile> = z
  .strictObject({
    kind: z.enum(['off', 'chat', 'onnx']),
    url: z.string(),
    model: z.string(),
    keyFile: z.string(),
    maxTokens: z.number(),
    maxCost: z.number(),
    priceIn: z.number(),
    priceOut: z.number(),
  })
  .partial();

/** The settings of a provider, environment over file; undefined when none is asked, which is the default. */
export function readProviderSettings(
  env: Readonly<Record<string, string | undefined>>,
  file: ProviderFile,
  folder: string,
): ProviderSettings | undefined {
  const given = (name: string): string | undefined => env[`GAZETTE_PROVIDER${name}`] || undefined;
  const kind = given('') ?? file.kind ?? 'off';
  if (kind === 'off') return undefined;
  if (kind !== 'chat' && kind !== 'onnx') {
    throw new ConfigError(`GAZETTE_PROVIDER is ${kind}; use off, chat or onnx.`, { code: 'provider' });
  }
  const model = given('_MODEL') ?? file.model;
  const settings = kind === 'onnx' ? { kind, model: model && resolve(folder, model) } : { kind, model, ...chatFields(given, file, folder) };
  const parsed = (kind === 'onnx' ? folderSchema : chatSchema).safeParse(settings);
  if (!parsed.success) {
    throw new ConfigError(
      `The provider ${kind} cannot be used: ${parsed.error.issues.map(({ message }) => message).join('; ')}. Set it in GAZETTE_PROVIDER_... or under "provider" in gazette.config.json, or set GAZETTE_PROVIDER=off.`,
      { code: 'provider', cause: parsed.error },
    );
  }
  if (parsed.data.kind === 'chat') checkChat(parsed.data);
  return parsed.data;
}

function chatFields(given: (name: string) => string | undefined, file: ProviderFile, folder: string): object {
  const fields = {
    url: given('_URL') ?? file.url,
    key: given('_KEY') ?? readKey(given('_KEY_FILE') ?? file.keyFile, folder),
    maxTokens: given('_MAX_TOKENS') ?? file.maxTokens,
    maxCost: given('_MAX_COST') ?? file.maxCost,
    priceIn: given('_PRICE_IN') ?? file.priceIn,
    priceOut: given('_PRICE_OUT') ?? file.priceOut,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function readKey(path: string | undefined, folder: string): string | undefined {
  if (path === undefined) return undefined;
  try {
    return readFileSync(resolve(folder, path), 'utf8').trim();
  } catch (cause) {
    throw new ConfigError(
      `The key of the provider cannot be read from ${path}: ${(cause as Error).message}. Correct GAZETTE_PROVIDER_KEY_FILE.`,
      {
        code: 'provider_key',
        cause,
      },
    );
  }
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(host);

function checkChat({ url, key, maxCost, priceIn, priceOut }: ChatSettings): void {
  const { protocol, hostname, username } = new URL(url);
  if (username !== '') {
    throw new ConfigError('GAZETTE_PROVIDER_URL holds a user name: give the key in GAZETTE_PROVIDER_KEY instead.', { code: 'provider' });
  }
  if (protocol === 'http:' && key !== undefined && !isLoopback(hostname)) {
    throw new ConfigError(`The key of the provider would travel to ${hostname} in the clear: use an https address, or no key.`, {
      code: 'provider',
    });
  }
  if (maxCost !== undefined && (priceIn === 0 || priceOut === 0)) {
    throw new ConfigError(
      'GAZETTE_PROVIDER_MAX_COST needs GAZETTE_PROVIDER_PRICE_IN and GAZETTE_PROVIDER_PRICE_OUT (for a million tokens).',
      {
        code: 'provider',
      },
    );
  }
}
