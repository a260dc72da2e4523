import type { Gazetteer } from '../../model/gazetteer.ts';
import { nameKey, slug } from '../../model/name-key.ts';
import type { OfficeRank } from '../../model/vocabulary.ts';
import { splitCountry, splitPlace } from '../bodies/country-words.ts';
import { isPortfolio, portfolioOf } from '../bodies/portfolios.ts';
import { readBody } from '../bodies/read-body.ts';
import { HEAD_OF_GOVERNMENT, HEAD_OF_STATE, NAMED_MINISTER_ROWS, OFFICE_ROWS } from './titles.ts';

/** What the words of an office say; `slug` may depend on the country (`head of state`), so it is a function of it. */
export interface OfficeReading {
  readonly rank: OfficeRank;
  readonly country?: string;
  slugIn(country: string): string;
}

export interface OfficeConcept {
  readonly slug: string;
  readonly rank: OfficeRank;
  /** Part of the id of the body it belongs to. */
  readonly body?: string;
}

const list = (cell: string): string[] => cell.split(',').filter((item) => item !== '');

export const OFFICES: ReadonlyMap<string, OfficeConcept> = new Map(
  OFFICE_ROWS.map(([id, rank, , body]) => [id, { slug: id, rank, ...(body === '' ? {} : { body }) }]),
);
const BY_TITLE: ReadonlyMap<string, OfficeConcept> = new Map(
  OFFICE_ROWS.flatMap(([id, , titles]) => list(titles).map((title) => [nameKey(title).replace(/^the /, ''), OFFICES.get(id)!] as const)),
);

export interface NamedMinister {
  readonly country: string;
  readonly portfolio: string;
  readonly title: string;
}
export const NAMED_MINISTERS: readonly NamedMinister[] = NAMED_MINISTER_ROWS.trim()
  .split('\n')
  .map((row) => row.split('|'))
  .map(([country = '', portfolio = '', title = '']) => ({ country, portfolio, title }));
const MINISTER_BY_TITLE = new Map<string, NamedMinister[]>();
NAMED_MINISTER_ROWS.trim()
  .split('\n')
  .forEach((row, index) => {
    for (const title of list(row.split('|')[3] ?? ''))
      MINISTER_BY_TITLE.set(title, [...(MINISTER_BY_TITLE.get(title) ?? []), NAMED_MINISTERS[index]!]);
  });

/** Words before a title that change the holder, not the office. */
const STATUS =
  /^(?:acting|interim|caretaker|incumbent|current|new|newly appointed|then|outgoing|former|ex|late|first|second|embattled|federal|union|cabinet)\s+/;

/** "new Italian Justice Minister": the country comes behind what changes the holder. */
const withoutStatus = (text: string): string =>
  text.replace(
    /^(?:the\s)?(?:(?:acting|interim|caretaker|incumbent|current|new|newly[- ]appointed|appointed|outgoing|incoming|former|late)\s)+(?=\S)/,
    '',
  );

function titleKey(title: string): string {
  const key = nameKey(title).replace(/^the /, '');
  return BY_TITLE.has(key) || !STATUS.test(key) ? key : titleKey(key.replace(STATUS, ''));
}

const MINISTER_OF = /^(?:(first deputy|deputy|vice|junior) )?(?:minister|state minister|minister of state) (?:of|for) (?:the )?(.+)$/;
const NAMED_MINISTER = /^(?:(first deputy|deputy|vice|junior) )?(.+?) minister$/;
const SECRETARY = /^(?:secretary of state for|(.{1,100}?) secretary$)\s*(.*)$/;
const GOVERNS =
  /^(governor|president|premier|chief minister|minister president|regional president|regional governor|akim|hakim|hokim|mayor|lord mayor|head|prefect|khokim|wali)$/;

const fixed = (id: string, rank: OfficeRank, country?: string): OfficeReading => ({
  rank,
  slugIn: () => id,
  ...(country ? { country } : {}),
});

function readMinister(key: string, country: string | undefined): OfficeReading | undefined {
  const match = MINISTER_OF.exec(key) ?? NAMED_MINISTER.exec(key);
  if (match && isPortfolio(match[2]!)) {
    const deputy = match[1] === undefined ? '' : `${match[1] === 'first deputy' ? 'first-deputy-' : 'deputy-'}`;
    return fixed(`${deputy}minister-of-${slug(portfolioOf(match[2]!))}`, deputy === '' ? 'minister' : 'deputy', country);
  }
  const secretary = SECRETARY.exec(key);
  const portfolio = secretary && (secretary[1] ?? secretary[2]);
  return portfolio && isPortfolio(portfolio) && country && ['US', 'GB', 'PH'].includes(country)
    ? fixed(`minister-of-${slug(portfolioOf(portfolio))}`, 'minister', country)
    : undefined;
}

function readTitle(title: string, country: string | undefined, context: string | undefined): OfficeReading | undefined {
  const key = titleKey(title);
  if (/^(?:head of state|the head of state|state leader|national leader)$/.test(key)) {
    return { rank: 'head_of_state', slugIn: (where) => HEAD_OF_STATE[where] ?? 'president', ...(country ? { country } : {}) };
  }
  const minister = MINISTER_BY_TITLE.get(key)?.find((each) => each.country === (country ?? context));
  if (minister) return fixed(`minister-of-${slug(minister.portfolio)}`, 'minister', country ?? minister.country);
  const concept = BY_TITLE.get(key);
  // States and provinces have premiers of their own.
  if (key === 'premier' && ['AU', 'CA'].includes(country ?? context ?? '')) return undefined;
  if (concept?.slug === 'prime-minister') {
    return {
      rank: concept.rank,
      slugIn: (where) => (key.includes('head') ? (HEAD_OF_GOVERNMENT[where] ?? concept.slug) : concept.slug),
      ...(country ? { country } : {}),
    };
  }
  if (concept) return fixed(concept.slug, concept.rank, country);
  const ordinary = readMinister(key, country ?? context);
  if (ordinary || country !== undefined) return ordinary;
  // A title that one country only gives speaks for it: "Secretary of State John Kerry".
  const [only, ...others] = MINISTER_BY_TITLE.get(key) ?? [];
  return only && others.length === 0 && key.includes(' ') && /^\p{Lu}/u.test(title)
    ? fixed(`minister-of-${slug(only.portfolio)}`, 'minister', only.country)
    : undefined;
}

const HEAD_OF =
  /^(?:chairman|chairwoman|chairperson|chair|head|director|director general|chief|president|secretary general|governor|leader|commissioner|executive director|ceo|commander)$/;

/** The head of a body that the words name: `chairman of the Federal Reserve`, `UN Secretary-General`. */
function readHeadOfBody(text: string, gazetteer: Gazetteer, context: string | undefined): OfficeReading | undefined {
  const of = text.toLowerCase().indexOf(' of ', 3);
  const leading = of < 0 ? undefined : text.slice(0, of).replace(/^the /i, '');
  const trailing =
    /^(?:the\s)?(.{1,100}?)\s(chairman|chairwoman|chair|head|director general|director|chief|president|secretary[- ]general|commissioner|commander)$/i.exec(
      text,
    );
  const [title, words] =
    leading !== undefined && HEAD_OF.test(titleKey(leading))
      ? [leading, text.slice(of + 4).replace(/^the /i, '')]
      : [trailing?.[2], trailing?.[1]];
  const body = title === undefined || words === undefined ? undefined : readBody(words, gazetteer, context);
  return body && fixed(`head-of-${body.slug}`, 'head_of_body', body.country);
}

/** Reads an office from its words; `portfolio` is what the sentence adds (`minister of energy` said as `minister`). */
export function readOffice(words: string, gazetteer: Gazetteer, context?: string, portfolio?: string): OfficeReading | undefined {
  const text = withoutStatus(words);
  const { rest, country } = splitCountry(text, gazetteer);
  const reading = readTitle(rest, country, context);
  if (reading) return reading;
  if (portfolio !== undefined && /minister$/.test(nameKey(rest)))
    return fixed(`minister-of-${slug(portfolioOf(portfolio.replace(/^ministry (?:of|for) /, '')))}`, 'minister', country);
  const head = readHeadOfBody(text, gazetteer, country ?? context);
  if (head) return head.country === undefined && country ? { ...head, country } : head;
  const local = splitPlace(rest, country ?? context, gazetteer);
  const key = local && titleKey(local.rest);
  if (!local || key === undefined || !GOVERNS.test(key)) return undefined;
  const isMayor = key.includes('mayor') || (local.place.kind !== 'admin1' && !key.includes('governor'));
  if (local.place.kind !== 'admin1' && /president|premier|minister/.test(key)) return undefined;
  return fixed(`${isMayor ? 'mayor' : 'governor'}-of-${local.place.id.split('/')[2]}`, isMayor ? 'mayor' : 'governor', local.place.country);
}
