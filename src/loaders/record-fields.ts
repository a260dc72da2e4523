import type { Problem } from '../model/problem.ts';
import type { LoadedRecord, ReportInput, SourcePosition, TextPiece } from '../model/report.ts';
import { TRANSLATIONS, type Translation } from '../model/vocabulary.ts';
import type { LoadOptions, RecordField } from './load-options.ts';
import { rejected } from './rejections.ts';

/** Reads a key of a record as it came, `undefined` when it is not there. */
export type ReadField = (key: string) => unknown;

/** The names a field has when `map` does not say otherwise; the first one present counts. */
const DEFAULT_NAMES: Record<RecordField, readonly string[]> = {
  id: ['id'],
  title: ['title'],
  text: ['text'],
  publishedAt: ['publishedAt', 'date'],
  url: ['url'],
  source: ['source'],
  lang: ['lang'],
  originalLang: ['originalLang'],
  translation: ['translation'],
  country: ['country'],
  zone: ['zone'],
};

/** Own properties only, a dot steps into an object: `__proto__` and inherited names read nothing. */
export function readerOf(record: object): ReadField {
  const own = (value: unknown, key: string): unknown =>
    typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  return (key) => own(record, key) ?? (key.includes('.') ? key.split('.').reduce<unknown>(own, record) : undefined);
}

function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string')) return asText(value.join('\n\n'));
  return undefined;
}

/** News interfaces write `source: { "id": ..., "name": ... }`. */
function sourceText(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return asText(value);
  const read = readerOf(value);
  return asText(read('name')) ?? asText(read('title')) ?? asText(read('id'));
}

const isEmpty = (value: unknown): boolean => value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

/** What a document's loader found out about it; every field may be absent. */
export interface Found {
  readonly text: string;
  readonly pieces?: readonly TextPiece[];
  readonly externalId?: string | undefined;
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly author?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
  readonly originalLang?: string | undefined;
  readonly translation?: string | undefined;
  readonly country?: string | undefined;
  readonly zone?: string | undefined;
  readonly problems?: readonly Problem[];
}

const OPTIONAL = [
  'externalId',
  'title',
  'publishedAt',
  'source',
  'sourceTitle',
  'author',
  'url',
  'lang',
  'originalLang',
  'country',
  'zone',
] as const;

function withoutAbsent(found: Found, position: SourcePosition): ReportInput {
  const known: { -readonly [Key in (typeof OPTIONAL)[number]]?: string } = {};
  for (const key of OPTIONAL) {
    const value = found[key];
    if (value !== undefined && !isEmpty(value)) known[key] = value;
  }
  const kind: Translation | undefined = TRANSLATIONS.find((one) => one === found.translation?.trim().toLowerCase());
  return {
    ...known,
    text: found.text,
    ...(found.pieces === undefined ? {} : { pieces: found.pieces }),
    ...(kind === undefined ? {} : { translation: kind }),
    ...(found.problems === undefined || found.problems.length === 0 ? {} : { problems: found.problems }),
    position,
  };
}

/** One report of a document: what the user says of it wins over what it says of itself. */
export function documentReport(found: Found, options: LoadOptions, position: SourcePosition): LoadedRecord {
  if (found.text.trim() === '' && isEmpty(found.title))
    return rejected(position, 'empty', `${position.path} holds no text. Remove it or check how it was made.`);
  const said = {
    publishedAt: options.published ?? found.publishedAt,
    source: options.source ?? found.source,
    // A name of the page would hide the one the user gave.
    sourceTitle: options.source === undefined ? found.sourceTitle : undefined,
    url: options.url ?? found.url,
    lang: options.lang ?? found.lang,
    country: options.country ?? found.country,
    zone: options.zone ?? found.zone,
  };
  return { kind: 'report', report: withoutAbsent({ ...found, ...said }, position) };
}

/** `; it has headline, body, day`: what the user has to choose from. A record without any value has nothing to choose. */
function filledFields(record: unknown): string {
  const names = Object.entries(record ?? {}).flatMap(([name, value]) => (isEmpty(value) ? [] : [name]));
  return names.length === 0 ? '' : `; it has ${names.slice(0, 10).join(', ')}${names.length > 10 ? ' and more' : ''}`;
}

/** One report of many: its own fields win, options fill what it leaves open. */
export function recordReport(read: ReadField, options: LoadOptions, position: SourcePosition, record?: unknown): LoadedRecord {
  const fieldOf = (field: RecordField): unknown => {
    const mapped = options.map?.[field];
    return (mapped === undefined ? DEFAULT_NAMES[field] : [mapped]).map(read).find((value) => !isEmpty(value));
  };
  const given = fieldOf('text');
  // A number is a fine id or title, and no report.
  const text = typeof given === 'number' ? undefined : asText(given);
  const title = asText(fieldOf('title'));
  const where = position.line === undefined ? `record ${position.record ?? 1}` : `line ${position.line}`;
  if (text === undefined && given !== undefined && given !== null) {
    return rejected(
      position,
      'field_not_text',
      `In ${position.path}, ${where}, the text is not a string. Map another field with --map text=FIELD.`,
      record,
    );
  }
  if (text === undefined && title === undefined) {
    const reason = `In ${position.path}, ${where}, there is neither text nor title. Name the field with --map text=FIELD${filledFields(record)}.`;
    return rejected(position, 'no_text', reason, record);
  }
  const found: Found = {
    text: text ?? '',
    title,
    externalId: asText(fieldOf('id')),
    publishedAt: asText(fieldOf('publishedAt')) ?? options.published,
    url: asText(fieldOf('url')),
    source: sourceText(fieldOf('source')) ?? options.source,
    lang: asText(fieldOf('lang')) ?? options.lang,
    originalLang: asText(fieldOf('originalLang')),
    translation: asText(fieldOf('translation')),
    country: asText(fieldOf('country')) ?? options.country,
    zone: asText(fieldOf('zone')) ?? options.zone,
  };
  return { kind: 'report', report: withoutAbsent(found, position) };
}
