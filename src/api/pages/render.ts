import { csvLine } from '../../model/csv.ts';
import type { Thing } from './thing.ts';

interface Quote {
  readonly side: string;
  readonly quote: string;
  readonly sentence: { readonly id: string; readonly text: string };
  readonly claim: Readonly<Record<string, unknown>> | null;
  readonly report: {
    readonly id: string;
    readonly title: string | null;
    readonly url: string | null;
    readonly publishedAt: string | null;
    readonly source: { readonly name: string } | null;
  };
}

const EVIDENCE = [
  'id',
  'name',
  'kind',
  'stage',
  'when',
  'side',
  'quote',
  'sentence',
  'saidBy',
  'factuality',
  'rule',
  'score',
  'report',
  'reportId',
  'url',
  'source',
  'publishedAt',
];

const csvTable = (columns: readonly string[], rows: readonly Readonly<Record<string, unknown>>[]): string =>
  csvLine(columns) + rows.map((row) => csvLine(columns.map((column) => row[column]))).join('');

/** A table of what an id shows: one row a quote; of a report, one row a decision or event. */
export function thingCsv(thing: Thing): string {
  const { id, name, kind, stage, when } = thing;
  if (!Array.isArray(thing.evidence)) {
    const rows = [...((thing.decisions as Thing[]) ?? []), ...((thing.events as Thing[]) ?? [])].map((row) => ({
      reportId: id,
      report: thing.title,
      ...row,
    }));
    return csvTable(['reportId', 'report', 'id', 'name', 'kind', 'stage', 'when'], rows);
  }
  const rows = (thing.evidence as Quote[]).map(({ side, quote, sentence, claim, report }) => ({
    ...{ id, name, kind, stage, when, side, quote },
    sentence: sentence.text,
    saidBy: (claim?.attributedTo as { readonly text: string } | null | undefined)?.text,
    factuality: claim?.factuality,
    rule: claim?.rule,
    score: claim?.score,
    ...{ report: report.title, reportId: report.id, url: report.url, source: report.source?.name, publishedAt: report.publishedAt },
  }));
  return csvTable(EVIDENCE, rows);
}

const escapeHtml = (text: unknown): string => String(text ?? '').replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Ids have signs that mean something in an address (`#`, `?`, `%`). */
export const pathOf = (id: string): string => `/${id.split('/').map(encodeURIComponent).join('/')}`;

const isRef = (value: unknown): value is { readonly id: string; readonly name?: string; readonly title?: string } =>
  typeof value === 'object' && value !== null && 'id' in value;

const link = (ref: { readonly id: string; readonly name?: string; readonly title?: string | null }): string =>
  `<a href="${escapeHtml(pathOf(ref.id))}">${escapeHtml(ref.name ?? ref.title ?? ref.id)}</a>`;

function cell(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(cell)
      .filter((text) => text !== '')
      .join(', ');
  if (isRef(value)) return link(value);
  if (typeof value === 'object' && value !== null) return 'text' in value ? escapeHtml(value.text) : escapeHtml(JSON.stringify(value));
  return escapeHtml(value);
}

const quoteItem = ({ side, quote, sentence, report }: Quote): string =>
  `<li><strong>${escapeHtml(side)}</strong> <q>${escapeHtml(quote)}</q><br>${escapeHtml(sentence.text)}<br>${link(report)}, ${escapeHtml(report.source?.name)} ${escapeHtml(report.publishedAt)}</li>`;

const HIDDEN = new Set(['id', 'name', 'title', '__typename', 'evidence', 'text']);

/** A page without script, for what the explorer is not built for: all that is known of one id, its quotes, its other forms. */
export function thingPage(thing: Thing): string {
  const id = String(thing.id);
  const path = escapeHtml(pathOf(id));
  const title = escapeHtml(thing.title ?? thing.name ?? id);
  const rows = Object.entries(thing)
    .filter(([key, value]) => !HIDDEN.has(key) && cell(value) !== '')
    .map(([key, value]) => `<tr><th scope="row">${escapeHtml(key)}</th><td>${cell(value)}</td></tr>`);
  const evidence =
    Array.isArray(thing.evidence) && thing.evidence.length > 0
      ? `<h2>Words it rests on</h2><ul>${(thing.evidence as Quote[]).map(quoteItem).join('')}</ul>`
      : '';
  const text = typeof thing.text === 'string' ? `<h2>Text</h2><p>${escapeHtml(thing.text).replaceAll('\n', '<br>')}</p>` : '';
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title} · Gazette</title>
<link rel="alternate" type="application/json" href="${path}.json"><link rel="alternate" type="text/csv" href="${path}.csv"></head>
<body><main><h1>${title}</h1><p><code>${escapeHtml(id)}</code> · <a href="${path}.json">JSON</a> · <a href="${path}.csv">CSV</a> · <a href="/">start</a></p>
<table>${rows.join('')}</table>${evidence}${text}</main></body></html>
`;
}
