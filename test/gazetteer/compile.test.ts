import { describe, expect, it } from 'vitest';
import { compileGazetteer } from '../../src/gazetteer/compile/compile.ts';
import { readGazetteerFile } from '../../src/gazetteer/file-format.ts';

describe('compileGazetteer', () => {
  it('finds a place for every row of its own tables', { timeout: 120_000 }, () => {
    expect(compileGazetteer().lost).toEqual([]);
  });
  it('refuses a file that is cut off, with the remedy', () => {
    expect(() => readGazetteerFile(Buffer.from('GAZETTE\n'), 'x.bin')).toThrow(/Remove it and run `gazette setup`/);
  });
});
