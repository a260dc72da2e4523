import { createHash } from 'node:crypto';
import { basename } from 'node:path/posix';
import { reportId, sourceId } from '../model/ids.ts';
import type { Problem } from '../model/problem.ts';
import type { ParagraphSpan, RawMap, Report, ReportInput } from '../model/report.ts';
import { canonicalUrl, domainOf } from './canonical-url.ts';
import { type CleanText, cleanText, PARAGRAPH_BREAK } from './clean-text.ts';
import { readPublished } from './published.ts';
import { throughPieces } from './raw-map.ts';
import { firstLineTitle, repeatedTitle } from './title.ts';

interface Composed {
  readonly text: string;
  readonly paragraphs: readonly ParagraphSpan[];
  readonly rawMap: RawMap;
  readonly title?: string;
}

/** Without a field of its own the title is the first line, which stays where it stands. */
function withFirstLine(body: CleanText, raw: string): Composed {
  const title = firstLineTitle(body, raw);
  if (title === undefined) return body;
  const paragraphs = body.paragraphs.map((paragraph, index) => (index === 0 ? { ...paragraph, isTitle: true } : paragraph));
  return { text: body.text, rawMap: body.rawMap, paragraphs, title };
}

/** The body repeats the title: its own words are the title paragraph, cut off from what follows in the same line. */
function withRepeatedTitle(body: CleanText, title: string, length: number): Composed {
  const [first, ...others] = body.paragraphs as [ParagraphSpan, ...ParagraphSpan[]];
  const head = { start: 0, end: length, isTitle: true };
  if (first.end === length) return { text: body.text, rawMap: body.rawMap, paragraphs: [head, ...others], title };
  // The blank behind the title becomes a paragraph break, one character longer.
  const shift = PARAGRAPH_BREAK.length - 1;
  const moved = [{ start: length + 1, end: first.end, isTitle: false }, ...others].map((paragraph) => ({
    ...paragraph,
    start: paragraph.start + shift,
    end: paragraph.end + shift,
  }));
  const back = (position: number): number => (position > length + shift ? position - shift : Math.min(position, length + 1));
  return {
    text: body.text.slice(0, length) + PARAGRAPH_BREAK + body.text.slice(length + 1),
    rawMap: { rawSpan: ({ start, end }) => body.rawMap.rawSpan({ start: back(start), end: back(end) }) },
    paragraphs: [head, ...moved],
    title,
  };
}

/** The title has a field of its own: it is put in front, and spans of it have no place in the original text. */
function withTitleInFront(body: CleanText, title: string): Composed {
  const shift = title.length + (body.text === '' ? 0 : PARAGRAPH_BREAK.length);
  const moved = body.paragraphs.map(({ start, end }) => ({ start: start + shift, end: end + shift, isTitle: false }));
  return {
    text: body.text === '' ? title : title + PARAGRAPH_BREAK + body.text,
    rawMap: {
      rawSpan: ({ start, end }) =>
        start < shift ? { rawStart: null, rawEnd: null } : body.rawMap.rawSpan({ start: start - shift, end: end - shift }),
    },
    paragraphs: [{ start: 0, end: title.length, isTitle: true }, ...moved],
    title,
  };
}

function compose(input: ReportInput, body: CleanText, title: string): Composed {
  if (title === '') return withFirstLine(body, input.text);
  const repeated = repeatedTitle(title, body);
  return repeated > 0 ? withRepeatedTitle(body, title, repeated) : withTitleInFront(body, title);
}

const given = (value: string | undefined): string | undefined => (value === undefined || value.trim() === '' ? undefined : value.trim());

/** A domain when the source is an address, else its words; a report without any source belongs to `UNKNOWN_SOURCE`. */
function sourceOf(input: ReportInput, url: string | undefined): string {
  const source = given(input.source);
  if (source === undefined) return url === undefined ? 'unknown' : domainOf(url);
  const address = /^https?:\/\//i.test(source) ? canonicalUrl(source) : undefined;
  return address === undefined ? source.replace(/^www\./i, '') : domainOf(address);
}

const note = (problems: Problem[], code: string, message: string): void => {
  problems.push({ stage: 'text', code, message });
};

function publishedOf(input: ReportInput, problems: Problem[]): Partial<Report> {
  const text = given(input.publishedAt);
  if (text === undefined) return {};
  const read = readPublished(text, given(input.zone));
  if (read === 'published_ambiguous') {
    note(problems, read, `The date "${text}" can be read day first or month first; it has been left aside. Write it as YYYY-MM-DD.`);
    return { publishedAt: text };
  }
  if (read === 'published_unreadable') {
    note(problems, read, `The date "${text}" cannot be read; it has been left aside. Write it as YYYY-MM-DD.`);
    return { publishedAt: text };
  }
  return {
    publishedAt: read.publishedAt,
    publishedPrecision: read.precision,
    ...(read.publishedOn === undefined ? {} : { publishedOn: read.publishedOn }),
  };
}

function languageOf(input: ReportInput, problems: Problem[]): string {
  const lang = given(input.lang)?.split(/[-_]/)[0]?.toLowerCase() ?? 'en';
  if (lang !== 'en') {
    const which = lang === 'und' ? 'another language' : `"${lang}"`;
    note(problems, 'unsupported_language', `The report is in ${which}; it is stored but not read, Gazette reads English.`);
  }
  return lang;
}

function optionalFields(input: ReportInput): Partial<Report> {
  const [externalId, originalLang, zone, retrievedAt] = [input.externalId, input.originalLang, input.zone, input.retrievedAt].map(given);
  const country = given(input.country)?.toUpperCase();
  return {
    ...(externalId === undefined ? {} : { externalId }),
    ...(originalLang === undefined ? {} : { originalLang }),
    ...(zone === undefined ? {} : { zone }),
    ...(retrievedAt === undefined ? {} : { retrievedAt }),
    ...(country !== undefined && /^[A-Z]{2}$/.test(country) ? { country } : {}),
  };
}

/**
 * A report ready to be read: repaired text with the title as its first paragraph, the way back to the original, identity,
 * source and date. Pure. Whatever is odd about the content is a problem, nothing throws.
 */
export function prepareReport(input: ReportInput): Report {
  const problems: Problem[] = [...(input.problems ?? [])];
  const body = cleanText(input.text);
  const cleanTitle = given(input.title) === undefined ? undefined : cleanText(input.title ?? '');
  // A title is one paragraph; a line end inside it is a wrap.
  const title = cleanTitle?.text.replaceAll(PARAGRAPH_BREAK, ' ') ?? '';
  problems.push(...(cleanTitle?.problems ?? []), ...body.problems);
  const composed = compose(input, body, title);
  const url = given(input.url) === undefined ? undefined : canonicalUrl(input.url ?? '');
  if (given(input.url) !== undefined && url === undefined) {
    note(problems, 'url_refused', `"${given(input.url)?.slice(0, 80)}" is not an http or https address; it has been left aside.`);
  }
  const source = sourceOf(input, url);
  const textHash = createHash('sha256')
    .update(input.title ?? '')
    .update('\u0000')
    .update(input.text)
    .digest('hex');
  const externalId = given(input.externalId);
  const key = url ?? externalId ?? basename(input.position.path.replaceAll('\\', '/').split('!').at(-1) ?? '');
  return {
    id: reportId(sourceId(source), key, textHash),
    ...(composed.title === undefined ? {} : { title: composed.title }),
    ...(url === undefined ? {} : { url }),
    lang: languageOf(input, problems),
    translation: input.translation ?? 'unknown',
    ...optionalFields(input),
    ...publishedOf(input, problems),
    textHash,
    text: composed.text,
    paragraphs: composed.paragraphs,
    rawMap: input.pieces === undefined ? composed.rawMap : throughPieces(composed.rawMap, input.pieces),
    sourceId: sourceId(source),
    sourceTitle: given(input.sourceTitle) ?? source,
    problems,
  };
}
