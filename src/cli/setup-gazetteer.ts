import { setUpGazetteer } from '../gazetteer/index.ts';
import type { SetupStep } from './setup.ts';

export const step: SetupStep = {
  name: 'gazetteer',
  async run(config, _options, say) {
    setUpGazetteer(config.cache, say);
  },
};
