import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync, gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { pack } from 'tar-stream';
import { afterAll, describe, expect, it } from 'vitest';
import { type Format, loadRecords } from '../../src/loaders/index.ts';
import type { LoadedRecord } from '../../src/model/report.ts';
import { prepareReport } from '../../src/text/index.ts';
import { makePdf } from './make/pdf.ts';
import { makeZip } from './make/zip.ts';

const folder = mkdtempSync(join(tmpdir(), 'gazette-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));
let files = 0;

async function load(name: string, content: string | Uint8Array, format: Format | 'auto' = 'auto'): Promise<LoadedRecord[]> {
  files += 1;
  const path = join(folder, `${files}-${name}`);
  writeFileSync(path, content);
  const records: LoadedRecord[] = [];
  for await (const record of loadRecords([path], { format })) records.push(record);
  expect(records.length).toBeGreaterThan(0);
  return records;
}

const brief = (record: LoadedRecord): string =>
  record.kind === 'report'
    ? record.report.text || (record.report.title ?? '')
    : record.kind === 'rejected'
      ? record.rejection.code
      : record.reason;
const briefs = async (name: string, content: string | Uint8Array, format: Format | 'auto' = 'auto'): Promise<string[]> =>
  (await load(name, content, format)).map(brief);

const item = (text: string): string => `<item><title>T</title><description>${text}</description></item>`;
const rss = (items: string, doctype = ''): string =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>C</title>${items}</channel></rss>`;

describe('XML', () => {
  const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`;
  it.each([
    ['a billion laughs', rss(item('&j;'), laughs), ['invalid_feed']],
    ['quadratic blow-up', rss(item('&a;'.repeat(50_000)), `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(50_000)}">]>`), ['invalid_feed']],
    ['an external entity', rss(item('&x;'), '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/hostname">]>'), ['invalid_feed']],
    ['a parameter entity', rss(item('a'), '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://127.0.0.1/x.dtd"> %p;]>'), ['invalid_feed']],
    ['XInclude', rss(item('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/hostname"/>a.')), ['a.']],
    ['100,000 levels', rss('<a>'.repeat(100_000)), ['too_deep']],
    ['a million numeric references', rss(item('&#65;'.repeat(1_000_000))), ['A'.repeat(1_000_000)]],
    ['a cut end', rss(item('a.') + item('b.')).slice(0, -60), ['a.', 'invalid_feed']],
  ])('%s', async (_, xml, want) => {
    const start = performance.now();
    expect(await briefs('x.rss', xml)).toEqual(want);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('a harmless DOCTYPE 1,000 times does not matter', async () => {
    const [only] = await briefs('x.rss', rss(item('a.'), '<!DOCTYPE rss>'.repeat(1000)));
    expect(['a.', 'invalid_feed']).toContain(only);
  });
});

describe('JSON', () => {
  it.each([
    ['100,000 levels', `{"text":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, ['too_deep']],
    ['a prototype in the way', '{"__proto__":{"text":"no"},"constructor":{"prototype":{"polluted":1}},"text":"a."}', ['a.']],
    ['duplicate keys', '{"text":"first","text":"last"}', ['last']],
    ['huge numbers', '{"text":"a.","id":1e999,"n":123456789012345678901234567890}', ['a.']],
    ['a byte order mark', '\ufeff{"text":"a."}', ['a.']],
    ['a lone surrogate', '{"text":"a \\ud800."}', ['a \ud800.']],
  ])('%s', async (_, json, want) => {
    expect(await briefs('x.jsonl', `${json}\n`)).toEqual(want);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  it('a line of 200 MB is passed over, the next one read', async () => {
    const line = Buffer.alloc(200_000_000, 0x78);
    expect(await briefs('long.jsonl', Buffer.concat([line, Buffer.from('\n{"text":"next"}\n')]))).toEqual(['too_large', 'next']);
  });

  it('a lone surrogate does not reach the report', async () => {
    const [record] = await load('x.jsonl', '{"text":"a \\ud800 b","id":"x","title":"T \\udc00"}\n');
    if (record?.kind !== 'report') throw new Error('no report');
    expect(/\p{Surrogate}/u.test(prepareReport(record.report).text)).toBe(false);
  });
});

describe('CSV', () => {
  it.each([
    ['an unclosed quotation mark over 5 MB', `id,text\n1,a\n2,"${'b,'.repeat(2_500_000)}`, ['a', 'invalid_csv']],
    ['an unclosed quotation mark over 20 MB', `id,text\n1,a\n2,"${'b,'.repeat(10_000_000)}`, ['a', 'invalid_csv']],
    ['mixed line ends', 'id,text\r\n1,a\n2,b\r3,c\r\n', ['a', 'b', 'c']],
    ['100,000 columns', `${'c,'.repeat(100_000)}text\n`, ['too_many']],
    ['formula cells', 'id,text\n1,=HYPERLINK("http://x")\n2,@SUM(1)\n', ['=HYPERLINK("http://x")', '@SUM(1)']],
    ['rows that are too long and too short', 'id,text,url\n1,a,b,c,d\n2\n3,e,f\n', ['invalid_csv', 'e']],
    ['a header named __proto__', '__proto__,text\nx,a\n', ['a']],
  ])('%s', async (_, csv, want) => {
    const got = await briefs('x.csv', csv);
    expect(got.filter((one, at) => one !== got[at - 1])).toEqual(want);
  });

  it('a zero byte far behind the start is refused with its line', async () => {
    const rows = Array.from({ length: 20_000 }, (_, at) => `${at},row ${at}`).join('\n');
    const records = await load('x.csv', `id,text\n${rows}\nz,a\u0000b\n`);
    expect(records.at(-1)).toMatchObject({ kind: 'rejected', rejection: { code: 'invalid_csv', position: { line: 20_002 } } });
  });
});

describe('encodings', () => {
  const latin = (bytes: readonly number[]): Buffer => Buffer.from(bytes);
  it.each([
    ['overlong UTF-8', latin([0x41, 0xc0, 0xaf, 0x42, 0x20, 0x63]), /^A.{1,3}B c$/],
    ['UTF-16LE without a mark', Buffer.from('Port closed on Monday', 'utf16le'), /^Port closed on Monday$/],
    ['UTF-32LE with a mark', iconv.encode('\ufeffPort closed – 港', 'utf-32le'), /^Port closed – 港$/],
    ['UTF-32BE with a mark', iconv.encode('\ufeffPort closed – 港', 'utf-32be'), /^Port closed – 港$/],
    ['UTF-32 without a mark', iconv.encode('Port closed', 'utf-32le'), /^binary_file$/],
    ['UTF-16BE with a mark', Buffer.from('\ufeffPort closed', 'utf16le').swap16(), /^Port closed$/],
    [
      'GB18030',
      iconv.encode('港口关闭了，市长在星期一的新闻发布会上说，城市将在六周内检查所有的起重机，渔民要求赔偿。', 'gb18030'),
      /^港口关闭了，市长/,
    ],
    [
      'Big5',
      iconv.encode('港口關閉了，市長在星期一的記者會上說，城市將在六週內檢查所有的起重機，漁民要求賠償。', 'big5'),
      /^港口關閉了，市長/,
    ],
  ])('%s', async (_, bytes, want) => {
    const [record] = await load('x.txt', bytes);
    expect(record === undefined ? '' : brief(record)).toMatch(want);
  });

  it('NFC and NFD twins become one text', () => {
    const of = (text: string): string => prepareReport({ text, position: { path: 'x' } }).text;
    expect(of('São Tomé'.normalize('NFD'))).toBe(of('São Tomé'.normalize('NFC')));
  });
});

describe('archives', () => {
  const page = (text: string): string => `Title\n\n${text}`;
  it('a zip that unpacks a thousand to one stops at the cap', async () => {
    const bomb = makeZip([
      { name: 'first.txt', content: page('First.') },
      { name: 'bomb.txt', content: Buffer.alloc(50_000_000) },
      { name: 'after.txt', content: page('After.') },
    ]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(await briefs('bomb.zip', bomb)).toEqual([page('First.'), 'too_large']);
  });

  it('so does a gzip, and what came before is kept', async () => {
    const line = `${JSON.stringify({ text: 'First.' })}\n`;
    const bomb = gzipSync(Buffer.concat([Buffer.from(line), Buffer.alloc(300_000_000, 0x0a)]));
    expect(await briefs('bomb.jsonl.gz', bomb)).toEqual(['First.', 'too_large']);
  });

  it('names that leave the archive, links and folders, encrypted and nested members', async () => {
    const zip = makeZip([
      { name: '../up.txt', content: page('Up.') },
      { name: '/etc/passwd.txt', content: page('Root.') },
      { name: 'c:\\x.txt', content: page('Drive.') },
      { name: 'link.txt', content: '/etc/passwd', mode: 0o120777 },
      { name: 'folder/', content: '' },
      { name: 'secret.txt', content: page('Secret.'), encrypted: true },
      { name: 'inner.zip', content: makeZip([{ name: 'a.txt', content: page('Inner.') }]) },
      { name: 'good.txt', content: page('Good.') },
    ]);
    expect(await briefs('x.zip', zip)).toEqual([
      'unsafe_path',
      'unsafe_path',
      'unsafe_path',
      'link',
      'folder',
      'encrypted',
      'too_deep',
      page('Good.'),
    ]);
  });

  it('more entries than the limit, and sizes that lie', async () => {
    const many = makeZip(Array.from({ length: 1500 }, (_, at) => ({ name: `${at}.txt`, content: page(`${at}.`) })));
    const got = await briefs('many.zip', many);
    expect(got).toHaveLength(1001);
    expect(got.at(-1)).toBe('too_many');
    expect(await briefs('lies.zip', makeZip([{ name: 'a.txt', content: page('A.'), claimedSize: 3 }]))).toEqual(['invalid_archive']);
  });

  it('entries that share their bytes stop at the cap', async () => {
    const content = Buffer.from(Array.from({ length: 2500 }, (_, at) => `line ${(at * 7919) % 999_983}`).join('\n'));
    const zip = makeZip(Array.from({ length: 400 }, (_, at) => ({ name: `${at}.txt`, content, isOverlap: at > 0 })));
    expect(zip.length).toBeLessThan(50_000);
    const got = await briefs('overlap.zip', zip);
    expect(got.at(-1)).toBe('too_large');
    expect(got.length).toBeLessThan(400);
  });

  it('a tar with links and paths outside', async () => {
    const tar = pack();
    tar.entry({ name: 'a.txt' }, page('A.'));
    tar.entry({ name: '../b.txt' }, page('B.'));
    tar.entry({ name: 'c.txt', type: 'symlink', linkname: '/etc/passwd' });
    tar.finalize();
    const chunks: Uint8Array[] = [];
    for await (const chunk of tar) chunks.push(chunk as Uint8Array);
    expect(await briefs('x.tar', Buffer.concat(chunks))).toEqual([page('A.'), 'unsafe_path', 'link']);
    expect(await briefs('x.tgz', gzipSync(Buffer.concat(chunks)))).toEqual([page('A.'), 'unsafe_path', 'link']);
  });
});

describe('WARC', () => {
  const record = (type: string, body: string, length: number): string =>
    `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: https://a.example/\r\nContent-Type: text/plain\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`;
  const text = 'The mayor of Lima declared a curfew on 3 May 2019.';
  it.each([
    [
      'cut in a record that is passed over',
      record('resource', text, text.length) + record('metadata', 'a', 99_999),
      [text, 'a metadata record'],
    ],
    ['cut in a page', record('resource', text, 99_999).trimEnd(), [text]],
    ['cut in its first record', record('warcinfo', '', 99_999), ['a warcinfo record']],
  ])('%s comes to an end', async (_, archive, want) => {
    expect(await briefs('x.warc', archive)).toEqual(want);
  });
});

describe('PDF', () => {
  const good = makePdf('Port closed', ['The mayor closed the port.']);
  const edit = (from: string, to: string): Buffer => Buffer.from(good.toString('latin1').replace(from, to), 'latin1');
  it.each([
    ['truncated', good.subarray(0, 400), ['invalid_pdf', 'no_text_layer', 'report']],
    ['without its table of objects', good.subarray(0, good.lastIndexOf('xref\n0')), ['report', 'invalid_pdf']],
    [
      'with a table that points to itself',
      edit('trailer\n<<', `trailer\n<< /Prev ${good.lastIndexOf('xref\n0')}`),
      ['report', 'invalid_pdf'],
    ],
    [
      'encrypted',
      edit(
        '/Root 1 0 R',
        '/Root 1 0 R /Encrypt << /Filter /Standard /V 1 /R 2 /P -44 /O (01234567890123456789012345678901) /U (01234567890123456789012345678901) >> /ID [(a)(a)]',
      ),
      ['encrypted'],
    ],
    ['that claims a million pages', edit('/Count 1', '/Count 1000000'), ['too_many', 'invalid_pdf', 'report']],
    ['with a script', edit('/Type /Catalog', '/Type /Catalog /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>'), ['report']],
    [
      'with a picture of ten thousand million points',
      makePdf('Port closed', ['It closed.'], {
        before: { filter: '/Type /XObject /Subtype /Image /Width 100000 /Height 100000 /BitsPerComponent 8', bytes: Buffer.alloc(9) },
      }),
      ['report'],
    ],
    [
      'whose page unpacks to 300 MB',
      makePdf('Port closed', ['It closed.'], {
        before: { filter: '/Filter /FlateDecode', bytes: deflateSync(Buffer.alloc(300_000_000, 0x20)) },
      }),
      ['report', 'out_of_memory', 'too_slow'],
    ],
    ['without text', makePdf('', []), ['no_text_layer']],
    ['that is none', Buffer.from('hello'), ['invalid_pdf']],
  ])('%s', async (_, bytes, allowed) => {
    const [record] = await load('x.pdf', bytes, 'pdf');
    expect(allowed).toContain(record?.kind === 'rejected' ? record.rejection.code : record?.kind);
  });
});

describe('names and addresses', () => {
  it.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'vbscript:x'])('%s is no address of a report', async (url) => {
    const [record] = await load('x.jsonl', `${JSON.stringify({ text: 'a.', url })}\n`);
    if (record?.kind !== 'report') throw new Error('no report');
    expect(prepareReport(record.report).url).toBeUndefined();
  });
});
