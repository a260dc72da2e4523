import type { Config } from '../config.ts';
import { loadGazetteer } from '../gazetteer/index.ts';
import { type Analyser, defaultModelFolder, loadAnalyser } from '../language/index.ts';
import type { Gazetteer } from '../model/gazetteer.ts';
import type { Parts } from '../pipeline.ts';

/** What reading needs from the cache, besides what the user knows. */
export type Equipment = Omit<Parts, 'reference'>;

/** Folder of the language model: the user's own, else the one of set-up. */
export const modelFolder = (config: Config): string => config.model ?? defaultModelFolder(config.cache);

/** Reads the language model. A missing one is a ConfigError that names `npm run setup`. */
export const openAnalyser = (config: Config): Promise<Analyser> => loadAnalyser({ folder: modelFolder(config), engine: config.engine });

/** The gazetteer alone, for what derives and does not read. */
export const openGazetteer = (config: Config): Gazetteer => loadGazetteer(config.cache);

/** Reads the model and the gazetteer. A missing one is a ConfigError that names `npm run setup`. */
export async function openEquipment(config: Config): Promise<Equipment> {
  return { analyser: await openAnalyser(config), gazetteer: openGazetteer(config) };
}
