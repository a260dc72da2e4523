/** For `npm run faults`: the number of the point at which this process ends as if the power were cut; 0 for never. */
const at = Number(process.env.GAZETTE_FAIL_POINT ?? 0);
let passed = 0;

/** A point before or after a commit at which a process may be killed. */
export function failPoint(): void {
  if (at > 0 && ++passed === at) process.kill(process.pid, 'SIGKILL');
}
