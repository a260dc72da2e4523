import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { ConfigError } from '../../src/errors.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-settings-'));
writeFileSync(join(folder, 'key'), 'from-a-file\n');
const CHAT = { GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_URL: 'https://models.example/v1', GAZETTE_PROVIDER_MODEL: 'm' };

function inFolder(file: object): string {
  const path = mkdtempSync(join(tmpdir(), 'gazette-settings-'));
  writeFileSync(join(path, 'gazette.config.json'), JSON.stringify(file));
  return path;
}

describe('settings of a provider', () => {
  it.each<[string, Record<string, string>]>([
    ['nothing is set', {}],
    ['it is off', { ...CHAT, GAZETTE_PROVIDER: 'off' }],
    ['only its parts are set', { GAZETTE_PROVIDER_URL: 'https://models.example/v1', GAZETTE_PROVIDER_KEY: 'k' }],
  ])('nobody is asked when %s', (_, env) => {
    expect(readConfig(env, folder).provider).toBeUndefined();
  });
  it('come from the environment, the key from a file if need be', () => {
    const base = { kind: 'chat', url: 'https://models.example/v1', model: 'm', maxTokens: 1_000_000, priceIn: 0, priceOut: 0 };
    expect(readConfig(CHAT, folder).provider).toEqual(base);
    expect(readConfig({ ...CHAT, GAZETTE_PROVIDER_KEY_FILE: 'key' }, folder).provider).toEqual({ ...base, key: 'from-a-file' });
    expect(readConfig({ ...CHAT, GAZETTE_PROVIDER_KEY: 'k', GAZETTE_PROVIDER_KEY_FILE: 'nowhere' }, folder).provider).toMatchObject({
      key: 'k',
    });
    const caps = {
      GAZETTE_PROVIDER_MAX_COST: '2.5',
      GAZETTE_PROVIDER_PRICE_IN: '0.15',
      GAZETTE_PROVIDER_PRICE_OUT: '0.6',
      GAZETTE_PROVIDER_MAX_TOKENS: '5000',
    };
    expect(readConfig({ ...CHAT, ...caps }, folder).provider).toEqual({
      ...base,
      maxCost: 2.5,
      priceIn: 0.15,
      priceOut: 0.6,
      maxTokens: 5000,
    });
    expect(readConfig({ GAZETTE_PROVIDER: 'onnx', GAZETTE_PROVIDER_MODEL: 'ner' }, folder).provider).toEqual({
      kind: 'onnx',
      model: join(folder, 'ner'),
    });
  });
  it('come from gazette.config.json, the environment over it', () => {
    const path = inFolder({ provider: { kind: 'chat', url: 'http://localhost:11434/v1', model: 'a', maxTokens: 9 } });
    expect(readConfig({}, path).provider).toMatchObject({ model: 'a', maxTokens: 9 });
    expect(readConfig({ GAZETTE_PROVIDER_MODEL: 'b' }, path).provider).toMatchObject({ model: 'b', url: 'http://localhost:11434/v1' });
    expect(readConfig({ GAZETTE_PROVIDER: 'off' }, path).provider).toBeUndefined();
  });
  it.each<[string, Record<string, string>, RegExp]>([
    ['another kind', { GAZETTE_PROVIDER: 'oracle' }, /oracle; use off, chat or onnx/],
    ['no address', { GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_MODEL: 'm' }, /url must be the address/],
    ['no model', { GAZETTE_PROVIDER: 'chat', GAZETTE_PROVIDER_URL: 'https://x.example' }, /model must be the name/],
    ['another scheme', { ...CHAT, GAZETTE_PROVIDER_URL: 'file:///etc/passwd' }, /url must be the address/],
    ['a key in the address', { ...CHAT, GAZETTE_PROVIDER_URL: 'https://user:key@x.example/v1' }, /GAZETTE_PROVIDER_KEY/],
    ['a key in the clear', { ...CHAT, GAZETTE_PROVIDER_URL: 'http://x.example/v1', GAZETTE_PROVIDER_KEY: 'k' }, /in the clear/],
    ['no such key file', { ...CHAT, GAZETTE_PROVIDER_KEY_FILE: 'nowhere' }, /cannot be read from nowhere/],
    ['a cap that is no number', { ...CHAT, GAZETTE_PROVIDER_MAX_TOKENS: 'lots' }, /maxTokens must be a number above 0/],
    ['a cap of nothing', { ...CHAT, GAZETTE_PROVIDER_MAX_TOKENS: '0' }, /maxTokens must be a number above 0/],
    ['a cap on money without prices', { ...CHAT, GAZETTE_PROVIDER_MAX_COST: '1' }, /PRICE_IN/],
    ['no folder', { GAZETTE_PROVIDER: 'onnx' }, /folder with model.onnx/],
  ])('are refused with the remedy: %s', (_, env, message) => {
    expect(() => readConfig(env, folder)).toThrow(ConfigError);
    expect(() => readConfig(env, folder)).toThrow(message);
  });
  it('a key in the clear may stay on this machine', () => {
    for (const host of ['localhost', '127.0.0.1', '[::1]']) {
      const env = { ...CHAT, GAZETTE_PROVIDER_URL: `http://${host}:8080/v1`, GAZETTE_PROVIDER_KEY: 'k' };
      expect(readConfig(env, folder).provider).toMatchObject({ key: 'k' });
    }
  });
  it('a key in gazette.config.json is refused', () => {
    expect(() => readConfig({}, inFolder({ provider: { kind: 'chat', key: 'k' } }))).toThrow(/Unrecognized key/);
  });
});
