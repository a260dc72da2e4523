/**
 * Words whose normal form is another one: spacy/lang/norm_exceptions.py 3.8.18 (MIT, (c) ExplosionAI GmbH).
 * Quotes become plain quotes, dashes a hyphen, currencies a dollar sign.
 */
const GROUPS: readonly (readonly [norm: string, words: readonly string[]])[] = [
  ["'s", ["'s", "'S", '’s', '’S']],
  ["'", ['’', '‘', '´', '`']],
  ['"', ['”', '“', "''", '``', '´´', '„', '»', '«', '‘‘', '’’']],
  ['?', ['？']],
  ['!', ['！']],
  [',', ['，']],
  [';', ['；']],
  [':', ['：']],
  ['.', ['。', '।']],
  ['...', ['…']],
  ['-', ['—', '–', '--', '---', '——']],
  ['$', ['€', '£', '¥', '฿', 'US$', 'C$', 'A$', '₺', '₹', '৳', '₩', 'Mex$', '₣', 'E£']],
];

export const BASE_NORMS: ReadonlyMap<string, string> = new Map(GROUPS.flatMap(([norm, words]) => words.map((word) => [word, norm])));
