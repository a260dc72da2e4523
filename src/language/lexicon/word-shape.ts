import { shapeOf } from './characters.ts';

const LONG = 100;
const LONGEST_RUN = 4;

/** spaCy's word shape: `Xxxxx` for a name, `dd/dd` for a date; runs are cut to four, words of 100 characters and more are `LONG`. */
export function wordShape(text: string): string {
  if (text.length >= LONG && [...text.slice(0, LONG * 2)].length >= LONG) return 'LONG';
  let shape = '';
  let last = '';
  let run = 0;
  for (const character of text) {
    const mark = shapeOf(character);
    run = mark === last ? run + 1 : 0;
    last = mark;
    if (run < LONGEST_RUN) shape += mark;
  }
  return shape;
}

/** The first code point. */
export const prefixOf = (text: string): string => {
  const point = text.codePointAt(0);
  return point === undefined ? '' : String.fromCodePoint(point);
};

/** The last three code points. */
export const suffixOf = (text: string): string => [...text.slice(-6)].slice(-3).join('');
