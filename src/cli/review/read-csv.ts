import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors.ts';
import type { JudgementRequest } from '../../neo4j/index.ts';

const VERDICTS: readonly JudgementRequest['verdict'][] = ['same', 'different', 'refer', 'hide', 'unhide', 'undo'];
const isVerdict = (text: string | undefined): text is JudgementRequest['verdict'] => VERDICTS.includes(text as JudgementRequest['verdict']);

/** Where a row stands, for messages; the header is the first. */
export const rowOf = (path: string, index: number): string => `${path}, row ${index + 2}`;

/** Spreadsheets of many countries write semicolons. */
const delimiterOf = (text: string): string => (/^[^\n,]*;/.test(text) ? ';' : ',');

function checkColumns(path: string, rows: readonly Readonly<Record<string, string>>[]): void {
  const [first] = rows;
  if (first === undefined)
    throw new InputError(`${path} holds no judgement. Write a row for each, below the header verdict,subject,object,why,by.`, {
      code: 'review_csv',
    });
  const missing = ['verdict', 'subject', 'why'].filter((name) => !(name in first));
  if (missing.length > 0)
    throw new InputError(
      `${path} has no column ${missing.join(', ')}; it has ${Object.keys(first).join(', ')}. The header is verdict,subject,object,why,by.`,
      { code: 'review_csv' },
    );
}

/** Judgements from a CSV file with the columns verdict, subject, object, why and by; nothing is judged when a row is wrong. */
export function readRequests(path: string, by: string): readonly JudgementRequest[] {
  if (!existsSync(path)) throw new InputError(`There is no ${path}. Check the path.`, { code: 'path_not_found' });
  const text = readFileSync(path, 'utf8');
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(text, { columns: true, bom: true, delimiter: delimiterOf(text), skip_empty_lines: true, trim: true });
  } catch (cause) {
    throw new InputError(
      `${path} is no CSV: ${(cause as Error).message}. Correct that line; the header is verdict,subject,object,why,by.`,
      {
        code: 'review_csv',
        cause,
      },
    );
  }
  checkColumns(path, rows);
  return rows.map((row, i) => {
    const line = rowOf(path, i);
    if (!isVerdict(row.verdict)) {
      throw new InputError(`${line}: the column verdict says "${row.verdict ?? ''}"; write one of ${VERDICTS.join(', ')}.`, {
        code: 'review_csv',
      });
    }
    if (!row.subject) throw new InputError(`${line}: the column subject is empty; it takes the id that is judged.`, { code: 'review_csv' });
    if (!row.why)
      throw new InputError(`${line}: the column why is empty; say in a sentence why, others will read it.`, { code: 'review_csv' });
    return { verdict: row.verdict, subject: row.subject, why: row.why, by: row.by || by, ...(row.object ? { object: row.object } : {}) };
  });
}
