import type { Paragraph } from '../../model/analysis.ts';
import { drawArcs } from './arcs.ts';
import { nameMarks, wordHead, wordsOf } from './conllu.ts';

const HEADINGS = ['', '', 'word', 'lemma', 'pos', 'tag', 'morph', 'label', 'head', 'name'];

/** One paragraph as tables for reading, a sentence each, with its dependencies drawn as arcs from head to child. */
export function toTable(paragraph: Paragraph): string {
  const { tokens } = paragraph;
  const names = nameMarks(paragraph);
  return paragraph.sentences
    .map((range) => {
      const words = wordsOf(tokens, range);
      const numbers = new Map(words.map((token, i) => [token, i]));
      const heads = words.map((token) => numbers.get(wordHead(tokens, token, numbers))!);
      const arcs = drawArcs(
        words.length,
        heads.flatMap((head, child) => (head === child ? [] : [{ head, child }])),
      );
      const rows = words.map((token, i) => [
        String(i + 1),
        arcs[i]!,
        tokens.text(token),
        tokens.lemma(token),
        tokens.pos(token),
        tokens.tag(token),
        tokens.morph(token),
        heads[i] === i ? 'ROOT' : tokens.dep(token),
        heads[i] === i ? '' : `${heads[i]! + 1} ${tokens.text(words[heads[i]!]!)}`,
        names[token] ?? '',
      ]);
      return words.length === 0 ? '' : `${align([HEADINGS, ...rows])}\n`;
    })
    .filter((sentence) => sentence !== '')
    .join('\n');
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padStart(widths[0]!) : cell.padEnd(widths[column]!)))
      .join(' ')
      .trimEnd();
  return rows
    .map((row) => `${line(row)}\n`)
    .join('')
    .trimEnd();
}
