import { PYTHON_SPACE } from '../lexicon/characters.ts';

const WORD = '\\p{L}\\p{N}_';
/** What stands for a Python class escape inside square brackets. */
const CLASSES: Readonly<Record<string, string>> = { w: WORD, d: '\\p{Nd}', s: PYTHON_SPACE };
const SYNTAX = new Set('^$\\.*+?()[]{}|/');

/**
 * Rewrites a Python regular expression for JavaScript's `u` flag: long escapes, Unicode-aware classes, no needless escapes.
 * Covers what spaCy's tokenizer files use; look-behind is the same in both.
 */
export function translatePythonRegex(source: string): string {
  const text = source.replace(/^\(\?u\)/, '');
  let out = '';
  let isInClass = false;
  for (let i = 0; i < text.length; i++) {
    const character = text[i]!;
    if (character !== '\\') {
      if (character === '[' && !isInClass) isInClass = true;
      else if (character === ']' && isInClass) isInClass = false;
      out += character;
      continue;
    }
    const next = text[++i] ?? '';
    if (next === 'U') {
      out += `\\u{${text.slice(i + 1, i + 9).replace(/^0+/, '')}}`;
      i += 8;
    } else if (next === 'u') {
      out += `\\u${text.slice(i + 1, i + 5)}`;
      i += 4;
    } else if (next in CLASSES) out += isInClass ? CLASSES[next]! : `[${CLASSES[next]}]`;
    else if (next.toLowerCase() in CLASSES && !isInClass) out += `[^${CLASSES[next.toLowerCase()]}]`;
    else if (SYNTAX.has(next) || (next === '-' && isInClass) || /[a-zA-Z]/.test(next)) out += `\\${next}`;
    else out += next;
  }
  return out;
}
