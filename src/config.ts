import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import { ConfigError } from './errors.ts';
import { type ProviderSettings, providerFileSchema, readProviderSettings } from './providers/settings.ts';

/** What makes the language model's products: `wasm` everywhere, `onnx` with the package onnxruntime-node. */
const ENGINES = ['wasm', 'onnx'] as const;

const fileSchema = z
  .object({
    neo4jUri: z.string(),
    neo4jUsername: z.string(),
    neo4jDatabase: z.string(),
    home: z.string(),
    cache: z.string(),
    model: z.string(),
    engine: z.enum(ENGINES),
    port: z.number().int().min(0).max(65_535),
    editors: z.string(),
    queue: z.string(),
    log: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    provider: providerFileSchema,
  })
  .partial()
  .strict();

/** Settings of a run; a key that nobody set is absent. Secrets come from the environment only. */
export interface Config {
  /** Folder of the local database, its password, its log, `rejected.jsonl`. */
  readonly home: string;
  /** Folder shared by all homes: Neo4j's jars, the language model, the compiled gazetteer. */
  readonly cache: string;
  readonly neo4j: { readonly uri?: string; readonly username: string; readonly password?: string; readonly database?: string };
  /** Folder of another language model. */
  readonly model?: string;
  readonly engine: (typeof ENGINES)[number];
  readonly port: number;
  /** File of token hashes of editors. */
  readonly editors?: string;
  /** Address of the Redis that `load --queue` and `worker` share; may carry a password. */
  readonly queue?: string;
  readonly log: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Who is asked for names besides the rules; absent: nobody. */
  readonly provider?: ProviderSettings;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** An empty variable counts as not set: that is what `.env` files and CI systems leave behind. */
const given = (value: string | undefined): string | undefined => (value === undefined || value === '' ? undefined : value);

function readConfigFile(folder: string): z.infer<typeof fileSchema> {
  const path = join(folder, 'gazette.config.json');
  if (!existsSync(path)) return {};
  try {
    return fileSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    const why = cause instanceof z.ZodError ? z.prettifyError(cause) : (cause as Error).message;
    throw new ConfigError(`${path} cannot be used: ${why}. Correct or remove it.`, { code: 'config_file', cause });
  }
}

/** Environment over `gazette.config.json` over defaults; flags are applied by the commands. */
export function readConfig(env: Environment = process.env, folder: string = process.cwd()): Config {
  const file = readConfigFile(folder);
  const port = Number(given(env.GAZETTE_PORT) ?? file.port ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ConfigError(`GAZETTE_PORT is ${env.GAZETTE_PORT}; it must be a whole number from 0 to 65535.`, { code: 'port' });
  }
  const log = fileSchema.shape.log.safeParse(given(env.GAZETTE_LOG) ?? file.log ?? 'warn');
  if (!log.success || log.data === undefined) {
    throw new ConfigError(`GAZETTE_LOG is ${env.GAZETTE_LOG}; use silent, error, warn, info or debug.`, { code: 'log' });
  }
  const engine = fileSchema.shape.engine.safeParse(given(env.GAZETTE_ENGINE) ?? file.engine ?? 'wasm');
  if (!engine.success || engine.data === undefined) {
    throw new ConfigError(`GAZETTE_ENGINE is ${env.GAZETTE_ENGINE}; use ${ENGINES.join(' or ')}.`, { code: 'engine' });
  }
  const optional = {
    uri: given(env.NEO4J_URI) ?? file.neo4jUri,
    password: given(env.NEO4J_PASSWORD),
    database: given(env.NEO4J_DATABASE) ?? file.neo4jDatabase,
  };
  const model = given(env.GAZETTE_MODEL) ?? file.model;
  const editors = given(env.GAZETTE_EDITORS) ?? file.editors;
  const provider = readProviderSettings(env, file.provider ?? {}, folder);
  const queue = given(env.GAZETTE_QUEUE) ?? file.queue;
  return {
    home: resolve(folder, given(env.GAZETTE_HOME) ?? file.home ?? '.gazette'),
    cache: resolve(
      folder,
      given(env.GAZETTE_CACHE) ?? file.cache ?? join(given(env.XDG_CACHE_HOME) ?? join(homedir(), '.cache'), 'gazette'),
    ),
    neo4j: {
      username: given(env.NEO4J_USERNAME) ?? file.neo4jUsername ?? 'neo4j',
      ...(optional.uri === undefined ? {} : { uri: optional.uri }),
      ...(optional.password === undefined ? {} : { password: optional.password }),
      ...(optional.database === undefined ? {} : { database: optional.database }),
    },
    ...(model === undefined ? {} : { model: resolve(folder, model) }),
    engine: engine.data,
    ...(editors === undefined ? {} : { editors: resolve(folder, editors) }),
    ...(queue === undefined ? {} : { queue }),
    port,
    log: log.data,
    ...(provider === undefined ? {} : { provider }),
  };
}
