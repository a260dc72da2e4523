import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { IsolatedParser, parseIsolated } from '../../src/loaders/isolation/isolated-parser.ts';
import type { ParseRequest } from '../../src/loaders/isolation/messages.ts';

const page = (text: string): Uint8Array => Buffer.from(`<html><body><h1>Port closed</h1><p>${text}</p></body></html>`);
const request = (path: string, bytes: Uint8Array = page('It closed.')): ParseRequest => ({
  path,
  format: 'html',
  bytes,
  options: {},
  nested: false,
});

// A worker that does to itself what its document's name says, and else answers at once.
const POISONED = `const { parentPort } = require('node:worker_threads');
parentPort.on('message', ({ path }) => {
  if (path === 'endless') for (;;);
  if (path === 'memory') { const all = []; for (;;) all.push(new Array(100000).fill(path)); }
  if (path === 'throws') throw new Error('no such glyph');
  if (path === 'exits') process.exit(3);
  parentPort.postMessage({ records: [{ kind: 'skipped', position: { path }, reason: 'fine' }] });
});`;

describe('documents in a worker thread', () => {
  it('come back in order, also when many wait', async () => {
    const all = await Promise.all(
      Array.from({ length: 5 }, (_, index) => parseIsolated(request(`${index}.html`, page(`The mayor closed pier ${index} on Monday.`)))),
    );
    expect(all.map(([record]) => (record?.kind === 'report' ? record.report.position.path : record))).toEqual([
      '0.html',
      '1.html',
      '2.html',
      '3.html',
      '4.html',
    ]);
  });

  it('are rejected when they end their worker, and the others go on', async () => {
    let started = 0;
    const parser = new IsolatedParser(
      () => {
        started += 1;
        return new Worker(POISONED, { eval: true, resourceLimits: { maxOldGenerationSizeMb: 32 } });
      },
      () => 1,
    );
    const paths = ['a', 'endless', 'b', 'memory', 'c', 'throws', 'd', 'exits', 'e'];
    const start = performance.now();
    const all = await Promise.all(paths.map((path) => parser.parse(request(path))));
    expect(all.map(([record]) => (record?.kind === 'rejected' ? record.rejection.code : record?.kind))).toEqual([
      'skipped',
      'too_slow',
      'skipped',
      'out_of_memory',
      'skipped',
      'parser_failed',
      'skipped',
      'parser_failed',
      'skipped',
    ]);
    // One for the time limit, three strikes each for the other three, and the first.
    expect(started).toBe(1 + 1 + 3 * 3);
    expect(performance.now() - start).toBeLessThan(20_000);
    for (const [record] of all) if (record?.kind === 'rejected') expect(record.rejection.reason).toMatch(/\.$/);
  });
});
