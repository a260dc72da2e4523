import { createRequire } from 'node:module';
import { defineConfig } from 'vitest/config';
import { summaryReporter } from './test/summary-reporter.ts';

const config: ReturnType<typeof defineConfig> = defineConfig({
  // One copy of graphql: Vite would take the ES build, Node and the libraries take this one.
  resolve: { alias: [{ find: /^graphql$/, replacement: createRequire(import.meta.url).resolve('graphql') }] },
  test: {
    globalSetup: ['test/global-setup.ts'],
    include: ['test/**/*.test.ts'],
    reporters: ['default', summaryReporter],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Two cores: more files at once only make the database tests wait for one another.
    maxWorkers: 2,
  },
});

export default config;
