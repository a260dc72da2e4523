import { appendFileSync, copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countsOf, type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

export const cutInput: Fault = {
  id: 'F16',
  what: 'the last line is cut, then the file is whole; a file goes while it is loaded',
  tries: { short: 1, whole: 2 },
  async attempt(harness, number) {
    if (number % 2 === 0) {
      const path = join(harness.folder, 'growing.jsonl');
      copyFileSync(harness.input, path);
      const whole = readFileSync(path, 'utf8');
      writeFileSync(path, whole.slice(0, -40));
      const cut = await harness.run(['load', path, '--json']);
      mustEnd(cut, [5], 'cut line');
      must(countsOf(cut).rejected === 1, `cut line: ${cut.stdout}`);
      appendFileSync(path, whole.slice(-40));
      mustEnd(await harness.run(['load', path, '--json']), [0], 'whole again');
      await mustBeReference(harness, 'whole again');
      return 'cut line';
    }
    const folder = join(harness.folder, 'many');
    mkdirSync(folder, { recursive: true });
    const lines = readFileSync(harness.input, 'utf8').trimEnd().split('\n');
    for (const [i, line] of lines.entries()) writeFileSync(join(folder, `${String(i).padStart(5, '0')}.jsonl`), `${line}\n`);
    const { outcome } = harness.start(['load', folder, '--json']);
    const last = join(folder, `${String(lines.length - 1).padStart(5, '0')}.jsonl`);
    setTimeout(() => rmSync(last, { force: true }), harness.calm * 300);
    const ended = await outcome;
    mustEnd(ended, [0, 5], 'file gone');
    countsOf(ended);
    mustEnd(await harness.load(), [0], 'loaded whole');
    await mustBeReference(harness, 'loaded whole');
    return `file gone: exit ${ended.code}`;
  },
};
