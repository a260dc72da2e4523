import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';

const BLANK_POS = 'SPACE';

/** One paragraph in CoNLL-U (universaldependencies.org/format): `# newdoc`, then its sentences, each ended by an empty line. Blank tokens are left out. */
export function toConllu(paragraph: Paragraph, id: string, text: string): string {
  const lines = [`# newdoc id = ${id.replaceAll(/\s+/g, ' ')}`];
  const names = nameMarks(paragraph);
  let sentence = 0;
  for (const range of paragraph.sentences) {
    const words = wordsOf(paragraph.tokens, range);
    const [first, last] = [words[0], words.at(-1)];
    if (first === undefined || last === undefined) continue;
    sentence++;
    const shown = text.slice(paragraph.tokens.start(first), paragraph.tokens.end(last));
    lines.push(`# sent_id = ${sentence}`, `# text = ${shown.replaceAll(/\s+/g, ' ')}`);
    const numbers = new Map(words.map((token, i) => [token, i + 1]));
    for (const token of words) lines.push(wordLine(paragraph.tokens, token, numbers, names[token]));
    lines.push('');
  }
  return sentence === 0 ? `${lines.join('\n')}\n\n` : `${lines.join('\n')}\n`;
}

/** The tokens of a range that are no blanks. */
export function wordsOf(tokens: Tokens, { from, to }: TokenRange): readonly number[] {
  const words: number[] = [];
  for (let i = from; i < to; i++) if (tokens.pos(i) !== BLANK_POS) words.push(i);
  return words;
}

/** The word a token hangs on: the nearest head that is no blank and in the sentence; itself for a root. */
export function wordHead(tokens: Tokens, token: number, numbers: ReadonlyMap<number, number>): number {
  let head = tokens.head(token);
  while (!numbers.has(head) && tokens.head(head) !== head) head = tokens.head(head);
  return numbers.has(head) ? head : token;
}

function wordLine(tokens: Tokens, token: number, numbers: ReadonlyMap<number, number>, name: string | undefined): string {
  const head = wordHead(tokens, token, numbers);
  const isRoot = head === token;
  const misc = [...(name === undefined ? [] : [`NER=${name}`]), ...(isBlankAfter(tokens, token) ? [] : ['SpaceAfter=No'])];
  return [
    numbers.get(token),
    tokens.text(token),
    tokens.lemma(token),
    tokens.pos(token),
    tokens.tag(token),
    tokens.morph(token) || '_',
    isRoot ? 0 : numbers.get(head),
    isRoot ? 'ROOT' : tokens.dep(token),
    '_',
    misc.join('|') || '_',
  ].join('\t');
}

const isBlankAfter = (tokens: Tokens, token: number): boolean =>
  tokens.spaceAfter(token) || (token + 1 < tokens.length && tokens.pos(token + 1) === BLANK_POS);

/** `B-GPE` and `I-GPE` by token. */
export function nameMarks({ tokens, names }: Paragraph): readonly (string | undefined)[] {
  const marks = new Array<string | undefined>(tokens.length).fill(undefined);
  for (const { from, to, label } of names) for (let i = from; i < to; i++) marks[i] = `${i === from ? 'B' : 'I'}-${label}`;
  return marks;
}
