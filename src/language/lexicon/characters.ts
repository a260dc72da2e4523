/** Character classes as Python's `str` methods see them. */

/** Body of a character class: what `str.isspace` accepts. JavaScript's `\s` differs (it has U+FEFF and lacks U+001C to U+001F, U+0085). */
export const PYTHON_SPACE = '\\t-\\r\\x1c-\\x20\\x85\\xa0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000';

const SPACE = new RegExp(`^[${PYTHON_SPACE}]$`, 'u');
const SPACES = new RegExp(`^[${PYTHON_SPACE}]+$`, 'u');
const LETTER = /^\p{L}$/u;
const LETTERS = /^\p{L}+$/u;
const UPPER = /^\p{Uppercase}$/u;
/** `str.isdigit`: decimal digits, and superscript, subscript, circled and similar ones. */
const DIGIT =
  /^[\p{Nd}²³¹\u1369-\u1371\u19da\u2070\u2074-\u2079\u2080-\u2089\u2460-\u2468\u2474-\u247c\u2488-\u2490\u24ea\u24f5-\u24fd\u24ff\u2776-\u277e\u2780-\u2788\u278a-\u2792\u{10a40}-\u{10a43}\u{10e60}-\u{10e68}\u{11052}-\u{1105a}\u{1f100}-\u{1f10a}]$/u;

const ASCII_SPACE = new Uint8Array(128);
for (const code of [9, 10, 11, 12, 13, 28, 29, 30, 31, 32]) ASCII_SPACE[code] = 1;

/** Whether the UTF-16 unit is a blank; all blanks lie in the basic plane. */
export const isSpaceCode = (code: number): boolean => (code < 128 ? ASCII_SPACE[code] === 1 : SPACE.test(String.fromCharCode(code)));
export const isSpace = (text: string): boolean => SPACES.test(text);
export const isAlpha = (text: string): boolean => LETTERS.test(text);

/** What a character counts as in a shape: X, x, d or itself. */
export function shapeOf(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 128) {
    if (code >= 97 && code <= 122) return 'x';
    if (code >= 65 && code <= 90) return 'X';
    return code >= 48 && code <= 57 ? 'd' : character;
  }
  if (LETTER.test(character)) return UPPER.test(character) ? 'X' : 'x';
  return DIGIT.test(character) ? 'd' : character;
}
