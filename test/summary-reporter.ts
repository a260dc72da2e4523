import type { Reporter, TestModule } from 'vitest/node';

/** Closes the run with one plain line that any CI can read. */
export const summaryReporter: Reporter = {
  onTestRunEnd(modules: readonly TestModule[], errors): void {
    const counts = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      if (!module.ok() && module.errors().length > 0) counts.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state !== 'pending') counts[state] += 1;
      }
    }
    setImmediate(() => console.log(`tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`));
  },
};
