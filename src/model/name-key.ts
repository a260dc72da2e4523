import anyAscii from 'any-ascii';

/** Most names are plain letters already. */
const IS_ASCII = /^[ -~]*$/;
/** And most words are keys once they are in lower case. */
const IS_KEY = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

/**
 * The key under which names are compared: Latin letters without marks, lower case, single blanks, no punctuation.
 * `Тоқаев` and `Tokaev` meet here only as far as letters go; looser transliteration keys belong to `gazetteer/` and `resolve/`.
 */
export function nameKey(name: string): string {
  const lower = (IS_ASCII.test(name) ? name : anyAscii(name.normalize('NFKC'))).toLowerCase();
  if (IS_KEY.test(lower)) return lower;
  return lower
    .replace(/['’ʼ`"]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The key with hyphens, for ids: `Ministry of Energy` → `ministry-of-energy`; cut at 80 characters. */
export function slug(name: string): string {
  return nameKey(name).replaceAll(' ', '-').slice(0, 80) || 'unnamed';
}
