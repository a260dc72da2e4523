import { readFileSync } from 'node:fs';

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', '\\': '\\' };

/** The sentences of the parity fixture: one document a line, headings left out, escapes resolved. */
export const readParitySentences = (): readonly string[] =>
  readFileSync(new URL('../../test/language/parity-sentences.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) =>
      line.replace(/\\(?:u\{([0-9a-f]+)\}|([ntr\\]))/g, (_, code: string | undefined, letter: string | undefined) =>
        code === undefined ? ESCAPES[letter!]! : String.fromCodePoint(Number.parseInt(code, 16)),
      ),
    );
