import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { InputError } from '../../errors.ts';
import type { JudgementRequest } from '../../neo4j/index.ts';

const VERDICTS: readonly JudgementRequest['verdict'][] = ['same', 'different', 'refer', 'hide', 'unhide', 'undo'];
const isVerdict = (text: string | undefined): text is JudgementRequest['verdict'] => VERDICTS.includes(text as JudgementRequest['verdict']);

/** Judgements from a CSV file with the columns verdict, subject, object, why and by; nothing is judged when a row is wrong. */
export function readRequests(path: string, by: string): readonly JudgementRequest[] {
  let rows: readonly Readonly<Record<string, string>>[];
  try {
    rows = parse(readFileSync(path, 'utf8'), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  } catch (cause) {
    throw new InputError(`${path} could not be read as CSV (${(cause as Error).message}); its header is verdict,subject,object,why,by.`, {
      code: 'path_not_found',
      cause,
    });
  }
  return rows.map((row, i) => {
    const line = `${path}, row ${i + 2}`;
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
