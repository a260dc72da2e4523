import { decodeHTML } from 'entities';
import type { HtmlDocument } from './dom.ts';
import { type LinkedArticle, readJsonLd } from './json-ld.ts';

export interface PageMetadata {
  readonly title?: string | undefined;
  readonly publishedAt?: string | undefined;
  readonly author?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly url?: string | undefined;
  readonly lang?: string | undefined;
}

const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'publish-date',
  'publish_date',
  'pubdate',
  'publication_date',
  'citation_publication_date',
  'date',
];

const clean = (value: string | null | undefined): string | undefined => {
  const text = (value ?? '').replace(/\s+/g, ' ').trim();
  return text === '' ? undefined : text;
};

/** `<meta>` by name, property or itemprop in lower case; the first of a kind counts. */
function metaTags(document: HtmlDocument): ReadonlyMap<string, string> {
  const tags = new Map<string, string>();
  for (const meta of document.querySelectorAll('meta[content]')) {
    const content = clean(meta.getAttribute('content'));
    for (const kind of ['property', 'name', 'itemprop', 'http-equiv']) {
      const key = meta.getAttribute(kind)?.trim().toLowerCase();
      if (key !== undefined && content !== undefined && !tags.has(key)) tags.set(key, content);
    }
  }
  return tags;
}

const key = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const BARS = [' | ', ' · ', ' » '];
const SEPARATORS = [...BARS, ' – ', ' — ', ' - ', ' : '];

/** "Port closed | The Post" → "Port closed", when what follows the last bar or dash is the site or short beside the rest. */
function withoutSite(title: string, site: string | undefined): string {
  const at = Math.max(...SEPARATORS.map((separator) => title.lastIndexOf(separator)));
  if (at <= 0) return title;
  const [head, tail] = [title.slice(0, at), title.slice(at + 3)];
  const named = site !== undefined && (key(tail) === key(site) || key(site).startsWith(key(tail)));
  const barred = BARS.includes(title.slice(at, at + 3)) && head.split(' ').length >= 3;
  return named || barred ? withoutSite(head, site) : title;
}

/** The headline on the page wins where it agrees with what the page says of itself: metadata add sites and cut words. */
function titleOf(
  document: HtmlDocument,
  linked: LinkedArticle,
  tags: ReadonlyMap<string, string>,
  site: string | undefined,
): string | undefined {
  const said = [linked.headline, tags.get('og:title'), tags.get('twitter:title'), clean(document.querySelector('title')?.textContent)]
    .filter((title) => title !== undefined)
    .map((title) => withoutSite(clean(decodeHTML(title)) ?? '', site))
    .filter((title) => title !== '');
  const headings = [...document.querySelectorAll('h1')].map((heading) => clean(heading.textContent)).filter((text) => text !== undefined);
  const agreed = headings.find((heading) =>
    said.some((title) => key(title) === key(heading) || key(title).startsWith(key(heading).slice(0, 40))),
  );
  return agreed ?? said[0] ?? (headings.length === 1 ? headings[0] : undefined);
}

function dateOf(document: HtmlDocument, linked: LinkedArticle, tags: ReadonlyMap<string, string>): string | undefined {
  const named = DATES.map((name) => tags.get(name)).find((value) => value !== undefined);
  if (linked.published !== undefined || named !== undefined) return linked.published ?? named;
  for (const selector of [
    '[itemprop="datePublished"]',
    'time[pubdate]',
    'article time[datetime]',
    'header time[datetime]',
    'main time[datetime]',
    'time[datetime]',
    '.published, .post-date, .entry-date, .date',
  ]) {
    const element = document.querySelector(selector);
    const value =
      element === null ? undefined : clean(element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent);
    if (value !== undefined && /\d{4}/.test(value) && value.length <= 60) return value;
  }
  return undefined;
}

function urlOf(document: HtmlDocument, linked: LinkedArticle, tags: ReadonlyMap<string, string>): string | undefined {
  const candidates = [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), tags.get('og:url'), linked.url];
  const absolute = candidates.filter((url) => url !== undefined && url !== null && /^https?:\/\/[^/]/i.test(url.trim()));
  const base = absolute[0]?.trim() ?? document.querySelector('base')?.getAttribute('href') ?? undefined;
  const first = candidates.find((url) => clean(url) !== undefined);
  if (first === undefined || first === null) return undefined;
  return URL.canParse(first, base) ? new URL(first, base).href : undefined;
}

/** What a page says of itself: JSON-LD, then OpenGraph and other `<meta>`, then the page's own elements. */
export function readPageMetadata(document: HtmlDocument): { readonly metadata: PageMetadata; readonly articleBody: string | undefined } {
  const linked = readJsonLd(document);
  const tags = metaTags(document);
  const sourceTitle = linked.publisher ?? tags.get('og:site_name') ?? tags.get('application-name') ?? tags.get('dc.publisher');
  const locale = tags.get('og:locale')?.replace('_', '-');
  const author =
    linked.author ??
    tags.get('author') ??
    tags.get('article:author') ??
    clean(document.querySelector('[rel="author"], [itemprop="author"]')?.textContent);
  const metadata = {
    title: titleOf(document, linked, tags, sourceTitle),
    publishedAt: dateOf(document, linked, tags),
    author: author === undefined || /^https?:/i.test(author) ? undefined : author,
    sourceTitle,
    url: urlOf(document, linked, tags),
    lang: clean(document.documentElement?.getAttribute('lang')) ?? linked.lang ?? tags.get('content-language') ?? locale,
  };
  return { metadata, articleBody: linked.body === undefined ? undefined : decodeHTML(linked.body) };
}
