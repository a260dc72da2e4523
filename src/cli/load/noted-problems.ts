import type { Report } from '../../model/report.ts';
import { firstOfEach } from './first-of-each.ts';

/** What costs a report something that its user would miss. Repairs of the text are noted too, and nothing is lost by them. */
const COSTLY: ReadonlySet<string> = new Set([
  'published_ambiguous',
  'published_unreadable',
  'url_refused',
  'unsupported_language',
  'characters_lost',
  'charset_broken',
  'charset_guessed',
]);

/** Counts what is wrong with the content of reports, of which none is rejected for it. */
export interface NotedProblems {
  note(report: Report, path: string): Report;
  /** A line a kind of problem, with the first report that has it. */
  lines(): readonly string[];
}

export function notedProblems(): NotedProblems {
  const found = firstOfEach('reports');
  return {
    note(report, path) {
      for (const { code, message } of report.problems) if (COSTLY.has(code)) found.note(code, `${path}: ${message}`);
      return report;
    },
    lines: found.lines,
  };
}
