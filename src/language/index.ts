import { join } from 'node:path';
import { SMALL_MODEL } from './wheel/known-models.ts';

export type { Analyser } from './analyser.ts';
export { loadAnalyser } from './load-analyser.ts';
export { installFolder, installWheel } from './wheel/install-model.ts';
export { type KnownModel, SMALL_MODEL } from './wheel/known-models.ts';

/** Where set-up puts the default model below the cache folder. */
export const defaultModelFolder = (cache: string): string => join(cache, 'models', SMALL_MODEL.name);
