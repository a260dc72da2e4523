import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Fault, must, mustBeReference, mustEnd } from '../fault.ts';

export const diskFull: Fault = {
  id: 'F12',
  what: 'the disk for rejected records is full',
  tries: { short: 0, whole: 2 },
  missing: () => (process.getuid?.() === 0 ? undefined : 'only root may mount a small disk'),
  async attempt(harness) {
    const disk = join(harness.folder, 'small');
    mkdirSync(disk, { recursive: true });
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', disk]);
    try {
      const broken = join(harness.folder, 'broken.jsonl');
      writeFileSync(broken, `{"text": "${'x'.repeat(300)}\n`.repeat(80));
      const rejected = join(disk, 'rejected.jsonl');
      const full = await harness.run(['load', harness.input, broken, '--json', '--rejected', rejected]);
      mustEnd(full, [3, 5], 'disk full');
      must(/make room/.test(full.stderr), `it does not say what to do: ${full.stderr}`);
      const lines = readFileSync(rejected, 'utf8').split('\n');
      must(lines.pop() === '', 'the last line is torn');
      for (const line of lines) JSON.parse(line);
      rmSync(rejected);
      await harness.freeLocks();
      mustEnd(await harness.load(), [0], 'with room again');
      await mustBeReference(harness, 'with room again');
      return `${lines.length} lines, then exit ${full.code}`;
    } finally {
      execFileSync('umount', [disk]);
    }
  },
};
