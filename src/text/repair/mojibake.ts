import iconv from 'iconv-lite';
import type { Edit } from '../edit.ts';
import { editsFor } from '../edit.ts';

/** Character → byte of a single-byte code page; bytes it leaves open stand for themselves, as browsers read them. */
function codePage(name: string): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (let byte = 0x80; byte <= 0xff; byte += 1) {
    const character = iconv.decode(Buffer.from([byte]), name);
    map.set(character === '\ufffd' ? String.fromCharCode(byte) : character, byte);
    if (byte <= 0x9f && name === 'windows-1252') map.set(String.fromCharCode(byte), byte);
  }
  return map;
}

const classOf = (characters: Iterable<string>): string =>
  [...characters].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

const WESTERN = codePage('windows-1252');
const CYRILLIC = codePage('windows-1251');
const runOf = (page: ReadonlyMap<string, number>): RegExp => new RegExp(`[${classOf(page.keys())}]{2,}`, 'g');
const LONE_C1 = /[\u0080\u0082-\u008c\u008e\u0091-\u009c\u009e\u009f]/g;
// What real text is made of. Two neighbours that happen to be valid UTF-8, as É» in «CAFÉ», decode to something outside it.
const EVERYDAY =
  /^[\u00a0-\u017f\u0192\u0218-\u021b\u02c6\u02dc\u0370-\u03ff\u0400-\u04ff\u0590-\u06ff\u0900-\u097f\u1e00-\u1eff\u2010-\u2027\u202f-\u203a\u2044\u20a0-\u20bf\u2100-\u2193\u2212\u2260-\u2265\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7af\ufb00-\ufb06\ufeff]+$|^\p{Extended_Pictographic}/u;
// Among Cyrillic letters only Cyrillic and marks count as proof: three of them may well be valid UTF-8 of a Han character.
const EVERYDAY_CYRILLIC = /^[\u00a0-\u00bf\u0400-\u04ff\u2010-\u2027\u202f-\u203a\u20ac\u2116]+$/;
const FOREIGN = /^[\u0250-\u1dff\u3000-\ud7ff\uf900-\ufaff]/;
const strict = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The UTF-8 text that the run is a wrong reading of; undefined unless every byte fits and every character is everyday. */
function decodeRun(run: string, page: ReadonlyMap<string, number>): string | undefined {
  const bytes = Uint8Array.from(run, (character) => page.get(character) ?? 0);
  try {
    const decoded = strict.decode(bytes);
    return (page === CYRILLIC ? EVERYDAY_CYRILLIC : EVERYDAY).test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

/** The longest parts of a run that decode: a quotation mark may touch a mangled letter. */
function repairRun(run: string, page: ReadonlyMap<string, number>, offset: number): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  while (at < run.length) {
    const lead = page.get(run[at] as string) ?? 0;
    const size = lead >= 0xf0 && lead <= 0xf4 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    const part = run.slice(at, at + size);
    const decoded = size > 1 && part.length === size ? decodeRun(part, page) : undefined;
    if (decoded === undefined) {
      at += 1;
      continue;
    }
    edits.push({ start: offset + at, end: offset + at + size, text: decoded });
    at += size;
  }
  return edits;
}

function repairPage(
  text: string,
  page: ReadonlyMap<string, number>,
  pattern: RegExp,
  enough: (repaired: number, run: string) => boolean,
): Edit[] {
  const edits: Edit[] = [];
  for (const match of text.matchAll(pattern)) {
    const found = repairRun(match[0], page, match.index);
    const covered = found.reduce((sum, edit) => sum + edit.end - edit.start, 0);
    // One letter of another script may be chance ("Úš"), a word of it is not.
    if (found.length === 1 && FOREIGN.test(found[0]?.text ?? '')) continue;
    if (found.length > 0 && enough(covered, match[0])) edits.push(...found);
  }
  return edits;
}

const WESTERN_RUN = runOf(WESTERN);
const CYRILLIC_RUN = runOf(CYRILLIC);
// A lead byte of UTF-8 read as windows-1252 or windows-1251; texts without one are left quickly.
const WESTERN_SIGN = /[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]/;
const CYRILLIC_SIGN = /[\u0410-\u0444][\u00a0-\u00bb\u0401-\u040f\u0451-\u045f\u0490\u0491\u2013-\u2122]/;

/** UTF-8 that was read as windows-1252 ("â€™", "Ã©"): every repaired piece must decode strictly to everyday characters. */
export function repairWesternMojibake(text: string): Edit[] {
  return WESTERN_SIGN.test(text) ? repairPage(text, WESTERN, WESTERN_RUN, () => true) : [];
}

/** UTF-8 that was read as windows-1251 ("РўРѕРєР°РµРІ", "вЂ™"): whole runs only, Cyrillic letters are common. */
export function repairCyrillicMojibake(text: string): Edit[] {
  return CYRILLIC_SIGN.test(text)
    ? repairPage(text, CYRILLIC, CYRILLIC_RUN, (covered, run) => covered >= run.length * 0.9 && run.length > 2)
    : [];
}

/** Windows-1252 that was read as ISO 8859-1: C1 controls that stand where quotation marks and dashes belong. */
export const repairC1 = (text: string): Edit[] =>
  editsFor(text, LONE_C1, (match) => iconv.decode(Buffer.from([match[0].charCodeAt(0)]), 'windows-1252'));
