import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../src/config.ts';

/** A folder to start from, with a `gazette.config.json` where one is given. */
function folderWith(file?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'gazette-config-'));
  if (file !== undefined) writeFileSync(join(folder, 'gazette.config.json'), file);
  return folder;
}

describe('settings of a run', () => {
  it('have defaults', () => {
    const folder = folderWith();
    expect(readConfig({ HOME: folder, XDG_CACHE_HOME: '/cache' }, folder)).toEqual({
      home: join(folder, '.gazette'),
      cache: '/cache/gazette',
      neo4j: { username: 'neo4j' },
      engine: 'wasm',
      port: 4000,
      log: 'warn',
    });
  });

  it('come from the environment before the file, and from the file before the defaults', () => {
    const folder = folderWith('{ "port": 5000, "engine": "onnx", "log": "info", "home": "graph", "neo4jUsername": "reader" }');
    mkdirSync(join(folder, 'graph'));
    const config = readConfig({ GAZETTE_PORT: '6000', GAZETTE_LOG: '' }, folder);
    expect(config).toMatchObject({ port: 6000, engine: 'onnx', log: 'info', home: join(folder, 'graph'), neo4j: { username: 'reader' } });
    expect(readConfig({ GAZETTE_ENGINE: 'wasm' }, folder).engine).toBe('wasm');
  });

  it.each([
    [{ GAZETTE_PORT: 'eighty' }, /GAZETTE_PORT is eighty; it must be a whole number/],
    [{ GAZETTE_PORT: '70000' }, /GAZETTE_PORT is 70000/],
    [{ GAZETTE_LOG: 'loud' }, /GAZETTE_LOG is loud; use silent, error/],
    [{ GAZETTE_ENGINE: 'cuda' }, /GAZETTE_ENGINE is cuda; use wasm or onnx/],
  ])('refuse %o', (env, why) => {
    expect(() => readConfig(env, folderWith())).toThrow(why);
  });

  it.each([['{ "ports": 5000 }'], ['{ "engine": "plain" }'], ['no JSON']])('refuse a file that holds %s, naming it', (file) => {
    const folder = folderWith(file);
    expect(() => readConfig({}, folder)).toThrow(join(folder, 'gazette.config.json'));
  });
});
