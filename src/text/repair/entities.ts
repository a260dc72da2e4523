import { decodeHTMLStrict } from 'entities';
import { type Edit, editsFor } from '../edit.ts';

/**
 * Names that are read with blanks inside, "& mdash;". Of all HTML names only these: `and`, `or`, `image`, `part` and many
 * more are names too, and "hue & image;" is prose.
 */
const SPLIT_NAMES = new Set(
  (
    'nbsp mdash ndash quot amp lt gt apos laquo raquo lsaquo rsaquo ldquo rdquo lsquo rsquo sbquo bdquo hellip shy ensp emsp thinsp ' +
    'zwnj zwj lrm rlm middot bull euro pound yen cent sect deg times minus frac12 frac14 frac34 copy reg trade iexcl iquest ' +
    'aacute eacute iacute oacute uacute yacute agrave egrave igrave ograve ugrave acirc ecirc icirc ocirc ucirc auml euml iuml ouml uuml yuml ' +
    'atilde ntilde otilde aring aelig ccedil oslash oelig szlig eth thorn scaron'
  ).split(' '),
);

// "&nbsp;", "& nbsp;", "& # 39 ;", "&#x 2019;"; without semicolon only the names that no prose holds.
const ENTITY =
  /& ?(?:# ?(\d{1,7}) ?;|# ?[xX] ?([0-9a-fA-F]{1,6}) ?;|([A-Za-z][A-Za-z0-9]{1,30}) ?;|(nbsp|mdash|ndash|laquo|raquo|ldquo|rdquo|lsquo|rsquo|hellip)(?![\w=]))/g;
// A translation engine may turn the ampersand into a word or lose it; "nbsp" itself is a word of no language.
const ORPHANED_BLANK = /\b(?:and )?nbsp ?;/g;

function decodeNumber(code: number): string | undefined {
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return undefined;
  return decodeHTMLStrict(`&#${code};`);
}

function decodeName(name: string, split: boolean): string | undefined {
  for (const spelling of [name, name.toLowerCase()]) {
    if (split && !SPLIT_NAMES.has(spelling.toLowerCase())) continue;
    const decoded = decodeHTMLStrict(`&${spelling};`);
    if (!decoded.startsWith('&') || decoded === '&') return decoded;
    if (!split) break;
  }
  return undefined;
}

/** Character entities left in the text, whole or split by blanks, decoded once; unknown names stay as they are. */
export function decodeEntities(text: string): Edit[] {
  if (!text.includes('&')) return [];
  return editsFor(text, ENTITY, (match) => {
    const [whole, decimal, hex, name, bare] = match;
    if (decimal !== undefined) return decodeNumber(Number(decimal));
    if (hex !== undefined) return decodeNumber(Number.parseInt(hex, 16));
    return decodeName(name ?? bare ?? '', whole.includes(' '));
  });
}

/** "nbsp;" whose ampersand was lost or translated. */
export const removeOrphanedEntities = (text: string): Edit[] => (text.includes('nbsp') ? editsFor(text, ORPHANED_BLANK, () => ' ') : []);
