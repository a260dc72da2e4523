import { Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError } from '../errors.ts';
import { loadRecords } from '../loaders/index.ts';
import type { ParagraphSpan } from '../model/report.ts';
import type { CommandModule } from './command.ts';
import { EXIT } from './exit-codes.ts';
import { pour, say } from './output.ts';
import { toConllu } from './parse/conllu.ts';
import { toTable } from './parse/table.ts';
import { openAnalyser } from './parts.ts';

interface Options {
  readonly format: 'table' | 'conllu';
}

export const command: CommandModule = {
  configure(command) {
    command
      .argument('<path...>', 'files, folders, patterns, - for stdin')
      .addOption(new Option('--format <format>', 'how to print it').choices(['table', 'conllu']).default('table'))
      .addHelpText(
        'after',
        '\nExample:\n  echo "The president signed the decree." | gazette parse -\n  gazette parse report.txt --format conllu > report.conllu',
      )
      .action(parse);
  },
};

/** Prints the analysis of each record's text as it stands; paragraphs are documents of their own. */
async function parse(paths: readonly string[], { format }: Options): Promise<void> {
  const config = readConfig();
  const analyser = await openAnalyser(config);
  let parsed = 0;
  let rejected = 0;
  for await (const record of loadRecords(paths)) {
    if (record.kind === 'rejected') {
      rejected++;
      say(`gazette: ${record.rejection.reason}`);
    }
    if (record.kind !== 'report') continue;
    parsed++;
    const { text, position } = record.report;
    const { paragraphs } = analyser.analyse(text, splitAtEmptyLines(text));
    for (const [i, paragraph] of paragraphs.entries()) {
      const id = `${position.path}${position.record === undefined ? '' : `:${position.record}`}#${i + 1}`;
      const shown = format === 'conllu' ? toConllu(paragraph, id, text) : `${toTable(paragraph)}\n`;
      await pour(shown);
    }
  }
  if (parsed === 0)
    throw new InputError(`There is nothing to parse in ${paths.join(', ')}. Name a file with text.`, { code: 'nothing_loadable' });
  if (rejected > 0) process.exitCode = EXIT.partly;
}

/** Paragraphs as they stand between empty lines; paragraphs of blanks alone are left out. */
export function splitAtEmptyLines(text: string): readonly ParagraphSpan[] {
  const spans: ParagraphSpan[] = [];
  const add = (start: number, end: number): void => {
    if (text.slice(start, end).trim() !== '') spans.push({ start, end, isTitle: false });
  };
  let start = 0;
  for (const { index, 0: gap } of text.matchAll(/\r?\n(?:[^\S\n]*\n)+/g)) {
    add(start, index);
    start = index + gap.length;
  }
  add(start, text.endsWith('\n') ? text.length - (text.endsWith('\r\n') ? 2 : 1) : text.length);
  return spans;
}
