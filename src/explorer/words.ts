import type { Hit, TimeFields } from './types.ts';

/** `state_of_emergency` → `state of emergency`. */
export const plain = (code: string): string => code.replaceAll('_', ' ').toLowerCase();

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2022-01-04` → `4 January 2022`, as far as the date goes; with months of three letters where there is little room. */
export function day(iso: string, isShort = false): string {
  const [year, month, date] = iso.split('-');
  const name = MONTHS[Number(month) - 1];
  return [date ? String(Number(date)) : '', (isShort ? name?.slice(0, 3) : name) ?? '', year === 'XXXX' ? '' : year]
    .filter(Boolean)
    .join(' ');
}

/** An EDTF value in words: `2019-03-20/..` has no end yet, `/2020` an unknown begin. */
function edtf(when: string, say: (iso: string) => string): string {
  const [from = '', to] = when.split('/');
  if (to === undefined) return say(from);
  const isOpen = (end: string): boolean => end === '..' || end === '';
  if (isOpen(to)) return isOpen(from) ? 'date not known' : `since ${say(from)}`;
  return isOpen(from) ? `until ${say(to)}` : `${say(from)} to ${say(to)}`;
}

/** World time as it is known: never finer than the words. */
export function time(value: TimeFields, isShort = false): string {
  const say = (iso: string): string => day(iso, isShort);
  const part = value.partOfDay ? `, ${plain(value.partOfDay)}` : '';
  if (value.when) return edtf(value.when, say) + part;
  if (value.earliest && value.latest)
    return value.earliest === value.latest ? say(value.latest) + part : `${say(value.earliest)} to ${say(value.latest)}`;
  if (value.latest) return `by ${say(value.latest)}`;
  if (value.earliest) return `from ${say(value.earliest)}`;
  return 'date not known';
}

/** `P180D` → `180 days`; what is not of that form stays as it is. */
export function duration(iso: string): string {
  const match = /^P(\d+)([YMWD])$/.exec(iso);
  const unit = { Y: 'year', M: 'month', W: 'week', D: 'day' }[match?.[2] ?? ''];
  return match && unit ? `${match[1]} ${unit}${match[1] === '1' ? '' : 's'}` : iso;
}

/** `1 report`, `2 reports`. */
export const counted = (count: number, noun: string): string => `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`;

const regions = new Intl.DisplayNames('en', { type: 'region', fallback: 'code' });
/** `KZ` → `Kazakhstan`; a code that names no country stays as it is. */
export function country(code: string): string {
  try {
    return regions.of(code) ?? code;
  } catch {
    return code;
  }
}

const ACTS: Readonly<Record<string, string>> = {
  extend: 'extension of ',
  amend: 'change of ',
  suspend: 'suspension of ',
  lift: 'end of ',
  annul: 'annulment of ',
  replace: 'replacement of ',
};

/** `extension of state of emergency`. */
export const kindWords = ({ kind, act }: { readonly kind: string; readonly act?: string }): string =>
  `${ACTS[act ?? ''] ?? ''}${plain(kind)}`;

/** The caption of a decision or event without its cut: `National…: detention` and `Kenya: extension of…`. `names` are those of what it is tied to. */
export function wholeCaption(
  happening: { readonly name: string; readonly kind: string; readonly act?: string },
  names: readonly string[],
): string {
  const { name } = happening;
  const cut = name.indexOf('…');
  if (cut < 0) return name;
  const label = name.endsWith('…') ? `: ${kindWords(happening)}` : name.slice(cut + 1);
  const begin = name.slice(0, cut).split(': ', 1)[0]!;
  const about = names.find((one) => one === begin) ?? names.find((one) => one.startsWith(begin));
  return about === undefined ? name : about + label;
}

export const titleOf = (report: { readonly title?: string | null }): string => report.title ?? 'Report without a title';

/** A report without any source belongs to one called "unknown", which beside a title would read like the name of an outlet. */
export const sourceWords = (source: { readonly name: string } | null | undefined): string =>
  source?.name === 'unknown' ? 'source unknown' : (source?.name ?? '');

/** What a hit is, and what tells it from others of its name: `place · Almaty Region, Kazakhstan`. A short caption holds its date. */
export function aboutHit({ type, name, source, when, within, country: code }: Hit): string {
  const land = code ? country(code) : '';
  const date = when ? time({ when }, true) : '';
  const details = [source, name.endsWith(date) ? '' : date, within === land ? '' : within, land === name ? '' : land].filter(Boolean);
  return [plain(type), details.join(', ')].filter(Boolean).join(' · ');
}

const BASES: Readonly<Record<string, string>> = {
  explicit: 'the words give the date',
  relative: 'counted from the report’s date',
  report_date: 'news of the report’s day, without a date of its own',
  inferred: 'a bound that follows from something else',
};
export const timeBasis = (basis: string | null | undefined): string => (basis ? (BASES[basis.toLowerCase()] ?? plain(basis)) : '');

const CERTAINTY: Readonly<Record<string, string>> = {
  confirmed: 'two or more independent sources say so',
  reported: 'one source says so',
  attributed: 'known only through somebody quoted',
  unconfirmed: 'only said to be probable or possible',
  contested: 'one source says so, another denies it',
};
export const certaintyMeans = (certainty: string): string => CERTAINTY[certainty.toLowerCase()] ?? '';

const ROLE_BASIS: Readonly<Record<string, string>> = {
  title: 'by the office',
  coreference: 'by a pronoun or short name',
  inferred_holder: 'as holder of the office that day',
};
/** Why an actor is the one it is, where its name does not simply stand there. */
export const basisMeans = (basis: string | null | undefined): string => ROLE_BASIS[basis ?? ''] ?? '';
