import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { InputError } from '../../src/errors.ts';
import { type LoadOptions, loadRecords, rejectionLine } from '../../src/loaders/index.ts';
import type { LoadedRecord } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gazette-loaders-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function all(paths: readonly string[], options: LoadOptions = {}): Promise<LoadedRecord[]> {
  const records: LoadedRecord[] = [];
  for await (const record of loadRecords(paths, options)) records.push(record);
  return records;
}

const brief = (record: LoadedRecord): string =>
  record.kind === 'report' ? record.report.text.trim() : record.kind === 'rejected' ? record.rejection.code : record.reason;

describe('paths', () => {
  it('reads a folder in the order of names, hidden files skipped, and goes on behind what is broken', async () => {
    file('tree/b.txt', 'B.');
    file('tree/a/z.txt', 'Z.');
    file('tree/.hidden', 'no');
    file('tree/c.txt', '');
    file('tree/d.txt', new Uint8Array([0, 1, 2, 0, 0, 0, 255, 254]));
    file('tree/picture.bin', new Uint8Array(100));
    expect((await all([join(folder, 'tree')])).map(brief)).toEqual([
      'hidden',
      'Z.',
      'B.',
      'empty',
      'binary_file',
      expect.stringContaining('no format'),
    ]);
  });

  it('expands patterns', async () => {
    file('glob/x/one.txt', '1.');
    file('glob/x/y/two.txt', '2.');
    file('glob/x/three.md.txt', '3.');
    expect((await all([join(folder, 'glob/**/*.txt')])).map(brief)).toEqual(['1.', '3.', '2.']);
    expect((await all([join(folder, 'glob/*/{one,two}.txt')])).map(brief)).toEqual(['1.']);
    expect((await all([join(folder, 'glob/x/???.txt')])).map(brief)).toEqual(['1.']);
  });

  it.each(['nowhere.txt', 'nowhere/*.txt', 'tree/*.none'])('refuses %s before anything is read', async (path) => {
    const good = file('good.txt', 'Good.');
    await expect(all([good, join(folder, path)])).rejects.toMatchObject({ constructor: InputError, code: 'path_not_found' });
  });
});

describe('text', () => {
  it('refuses a text longer than any report, and says what to do', async () => {
    const most = 'Rain fell. '.repeat(200_000).slice(0, 2_000_000);
    const path = file('lengths.jsonl', [most, `${most}!`].map((text) => JSON.stringify({ text })).join('\n'));
    const [first, second] = await all([path]);
    expect(first?.kind).toBe('report');
    expect(second).toMatchObject({
      kind: 'rejected',
      rejection: {
        code: 'too_large',
        position: { line: 2 },
        reason: expect.stringMatching(/2,000,001 characters.*at most 2,000,000\. Split it/),
      },
    });
  });

  it('lets the user say what a file does not', async () => {
    const path = file('one.txt', 'Port closed\n\nIt closed.');
    const [record] = await all([path], {
      published: '2022-01-05',
      zone: 'Asia/Almaty',
      source: 'The Post',
      url: 'https://x.org/a',
      country: 'KZ',
    });
    expect(record).toEqual({
      kind: 'report',
      report: {
        text: 'Port closed\n\nIt closed.',
        publishedAt: '2022-01-05',
        zone: 'Asia/Almaty',
        source: 'The Post',
        url: 'https://x.org/a',
        country: 'KZ',
        position: { path },
      },
    });
  });

  it('reads front matter and keeps positions of the file', async () => {
    const text = '---\ntitle: "Port closed"\ndate: 2022-01-05\nsource: The Post\ntags:\n  - a\n---\nIt closed.';
    const [record] = await all([file('front.txt', text)]);
    expect(record).toMatchObject({
      report: {
        title: 'Port closed',
        publishedAt: '2022-01-05',
        source: 'The Post',
        text: 'It closed.',
        pieces: [{ start: 0, rawStart: text.indexOf('It'), length: 10 }],
      },
    });
  });

  it.each([
    [
      'windows-1251',
      Buffer.from([0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2, 0x20, 0xcf, 0xf0, 0xe5, 0xe7, 0xe8, 0xe4, 0xe5, 0xed, 0xf2]),
      'Президент Президент',
    ],
    ['utf-16le', Buffer.from('\ufeffPort closed', 'utf16le'), 'Port closed'],
    ['utf-16le without mark', Buffer.from('Port closed', 'utf16le'), 'Port closed'],
    [
      'windows-1252',
      Buffer.from('The minister\x92s plan was \x93dead\x94 \x96 so the caf\xe9 owners said, and they were right', 'latin1'),
      'The minister’s plan was “dead” – so the café owners said, and they were right',
    ],
  ])('decodes %s', async (name, bytes, want) => {
    const [record] = await all([file(`${name}.txt`, bytes)]);
    expect(record && brief(record)).toBe(want);
  });
});

describe('JSON lines', () => {
  it('reads the default fields, treats null and empty as absent, and rejects line by line', async () => {
    const path = file(
      'a.jsonl',
      [
        '\ufeff{"id":"a","title":"T","text":"Body.","date":"2022-01-05","url":"https://x.org/a","source":"S","lang":"en","country":"KZ"}',
        '',
        '{"id":7,"text":"Body.","title":null,"url":""}',
        '{"id":"c"}',
        'not json',
        '[1]',
        '{"text":{"a":1}}',
        '{"text":5}',
        '{"__proto__":{"text":"inherited"}}',
        '{"text":"last","source":{"id":"s","name":"The Post"}}',
      ].join('\r\n'),
    );
    const records = await all([path]);
    expect(records.map(brief)).toEqual([
      'Body.',
      'Body.',
      'no_text',
      'invalid_json',
      'not_a_record',
      'field_not_text',
      'field_not_text',
      'no_text',
      'last',
    ]);
    expect(records[0]).toMatchObject({
      report: { externalId: 'a', title: 'T', publishedAt: '2022-01-05', country: 'KZ', position: { line: 1, byte: 0 } },
    });
    expect(records[1]).toEqual({
      kind: 'report',
      report: { externalId: '7', text: 'Body.', position: { path, line: 3, byte: expect.any(Number) } },
    });
    expect(records[8]).toMatchObject({ report: { source: 'The Post' } });
  });

  it('says which fields it could take for the text', async () => {
    const path = file('own.csv', 'headline,body,day\nStrike ends,It ends.,2019-11-05\n,,\n');
    const [own, empty] = await all([path]);
    expect(own).toMatchObject({
      rejection: { code: 'no_text', reason: expect.stringMatching(/--map text=FIELD; it has headline, body, day\.$/) },
    });
    expect(empty).toMatchObject({ rejection: { reason: expect.stringMatching(/--map text=FIELD\.$/) } });
  });

  it('maps fields, also inside objects', async () => {
    const path = file('m.jsonl', '{"key":"k","body":{"text":"Body."},"head":"T"}\n');
    expect(await all([path], { map: { id: 'key', text: 'body.text', title: 'head' } })).toMatchObject([
      { report: { externalId: 'k', title: 'T', text: 'Body.' } },
    ]);
  });

  it('loads its own rejections again', async () => {
    const bad = file('bad.jsonl', '{"id":"x","body":"Body."}\nnot json\n');
    const lines = (await all([bad])).map((record) => (record.kind === 'rejected' ? rejectionLine(record.rejection) : ''));
    const again = file('rejected.jsonl', `${lines.join('\n')}\n`);
    expect((await all([again], { map: { text: 'body' } })).map(brief)).toEqual(['Body.', 'invalid_json']);
  });

  it('follows the name of a file only where the user hands in rejections, and never in data', async () => {
    const secret = file('secret.txt', 'Nothing for a graph.');
    const line = rejectionLine({ position: { path: secret }, code: 'unreadable_file', reason: 'x' });
    const half = line.slice(0, 40);
    expect((await all([file('rejected.jsonl', `${line}\n`)])).map(brief)).toEqual(['Nothing for a graph.']);
    expect((await all([file('news.jsonl', `${line}\n{"text":"News."}\n`)])).map(brief)).toEqual(['not_a_record', 'News.']);
    // A line that breaks off costs no other.
    expect((await all([file('rejected.jsonl', `${half}\n{"text":"News."}\n`)])).map(brief)).toEqual(['invalid_json', 'News.']);
  });

  it('a list of rejections that names itself, or is appended to while it is read, comes to an end', async () => {
    const path = file('rejected.jsonl', '');
    const line = rejectionLine({ position: { path }, code: 'empty', reason: `${path} holds no report.` });
    writeFileSync(path, `${line}\n`);
    expect(await all([path])).toEqual([
      { kind: 'rejected', rejection: { position: { path }, code: 'empty', reason: `${path} holds no report.` } },
    ]);
    // More than is read at once.
    writeFileSync(
      path,
      `${JSON.stringify({ rejected: 'no_text', reason: 'x', position: { path: 'a', record: 1 }, record: { n: 1 } })}\n`.repeat(5000),
    );
    let seen = 0;
    for await (const record of loadRecords([path])) {
      seen++;
      if (record.kind === 'rejected') appendFileSync(path, `${rejectionLine(record.rejection)}\n`);
    }
    expect(seen).toBe(5000);
  });

  it('what is rejected again is said with its first place', async () => {
    const rejection = (await all([file('bad.json', '[{"text":5}]')]))[0];
    if (rejection?.kind !== 'rejected') throw new Error('not rejected');
    const line = rejectionLine(rejection.rejection);
    const withoutRecord = { position: { path: 'x.csv', line: 7 }, code: 'invalid_csv', reason: 'Line 7 of x.csv holds a zero byte.' };
    const again = file('rejected.jsonl', `${line}\n${rejectionLine(withoutRecord)}\n`);
    expect(await all([again])).toEqual([rejection, { kind: 'rejected', rejection: withoutRecord }]);
  });

  it('a rejected record that nests too deep stops nothing', async () => {
    const deep = `{"rejected":"x","reason":"","position":{"path":"a"},"record":{"a":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`;
    const records = await all([file('news.jsonl', `${deep}\n{"text":"News."}\n`)]);
    expect(records.map(brief)).toEqual(['too_deep', 'News.']);
    for (const record of records) if (record.kind === 'rejected') expect(() => rejectionLine(record.rejection)).not.toThrow();
  });

  it('a report that failed after it was read comes back with its id', async () => {
    const line = (record: object): string =>
      rejectionLine({ position: { path: 'news/port.txt' }, code: 'provider_failed', reason: 'x', record });
    const again = file('rejected.jsonl', `${line({ externalId: 'k1', text: 'Closed.' })}\n${line({ text: 'Closed.' })}\n`);
    const ids = (await all([again])).map((record) => (record.kind === 'report' ? prepareReport(record.report).id : record.kind));
    const first = (more: object): string => prepareReport({ text: 'Closed.', position: { path: 'news/port.txt' }, ...more }).id;
    expect(ids).toEqual([first({ externalId: 'k1' }), first({})]);
  });

  it('passes over a line beyond the limit without keeping it', async () => {
    const path = file('long.jsonl', `{"text":"${'x'.repeat(9_000_000)}"}\n{"text":"next"}\n`);
    expect((await all([path])).map(brief)).toEqual(['too_large', 'next']);
  });
});

describe('JSON', () => {
  it.each([
    ['[{"text":"a"},{"text":"b"},3]', ['a', 'b', 'not_a_record']],
    ['{"text":"a"}', ['a']],
    ['{"status":"ok","articles":[{"text":"a"},{"text":"b"}]}', ['a', 'b']],
    ['[{"text":"a"},]', ['invalid_json']],
    ['[]', ['empty']],
    ['7', ['not_a_record']],
    [`${'['.repeat(100_000)}${']'.repeat(100_000)}`, ['too_deep']],
  ])('reads %s', async (text, want) => {
    expect((await all([file('x.json', text)])).map(brief)).toEqual(want);
  });
});

describe('CSV', () => {
  it.each([
    ['id,title,text\n1,T,"Body, with ""quotes""\nand a line"\n', ['Body, with "quotes"\nand a line']],
    ['id\ttext\n1\tBody.\n', ['Body.']],
    ['\ufeffid;text\r\n1;Body.\r\n\r\n2;Next.', ['Body.', 'Next.']],
    ['id,text\n1,a\n2,b,c\n3,d\n', ['a', 'invalid_csv', 'd']],
    ['id,text\n1,a\n2,"b\n3,d\n', ['a', 'invalid_csv']],
    ['__proto__,text,constructor\nx,a,y\n', ['a']],
    ['id,text\n1,a\u0000b\n', ['binary_file']],
    ['id,text\n', ['empty']],
    [`${'c,'.repeat(2000)}text\n`, ['too_many']],
  ])('reads %j', async (text, want) => {
    expect((await all([file('x.csv', text)])).map(brief)).toEqual(want);
  });

  it('maps columns and names the line', async () => {
    const path = file('map.csv', 'Headline,Story,Day\nT,"Two\nlines",2022-01-05\n,,\n');
    const records = await all([path], { map: { title: 'Headline', text: 'Story', publishedAt: 'Day' } });
    expect(records).toMatchObject([
      { report: { title: 'T', text: 'Two\nlines', publishedAt: '2022-01-05', position: { line: 3, record: 1 } } },
      { rejection: { code: 'no_text', position: { line: 4 } } },
    ]);
  });
});
