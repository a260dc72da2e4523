import { openDepth } from '../html/open-depth.ts';
import { LIMITS } from '../limits.ts';
import { isRecord } from '../read-json.ts';
import { refusal } from '../rejections.ts';

export interface FeedItem {
  readonly externalId?: string | undefined;
  readonly title?: string | undefined;
  readonly content: string;
  /** The content is said to be plain text. */
  readonly isText: boolean;
  readonly publishedAt?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
  readonly source?: string | undefined;
  readonly sourceTitle?: string | undefined;
  readonly lang?: string | undefined;
}

const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>(
    (inside, key) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, key)
        ? (inside as Record<string | number, unknown>)[key]
        : undefined,
    value,
  );
const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : typeof value === 'number' ? String(value) : undefined;
const first = (...values: readonly unknown[]): string | undefined => values.map(text).find((value) => value !== undefined);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Atom: the alternate link, or the only one; RSS: the link. */
function linkOf(item: unknown): string | undefined {
  const links = list(at(item, 'links'));
  const alternate =
    links.find((link) => at(link, 'rel') === 'alternate') ?? links.find((link) => at(link, 'rel') === undefined) ?? undefined;
  const permalink =
    at(item, 'guid', 'isPermaLink') !== false && /^https?:/i.test(first(at(item, 'guid', 'value')) ?? '')
      ? at(item, 'guid', 'value')
      : undefined;
  return first(at(item, 'link'), at(alternate, 'href'), at(item, 'url'), at(item, 'external_url'), permalink);
}

const absolute = (url: string | undefined, base: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url, base) ? new URL(url, base).href : undefined;

function contentOf(item: unknown): { readonly content: string; readonly isText: boolean } {
  const plain = first(at(item, 'content_text'));
  const isText =
    ['text', 'text/plain'].includes(first(at(item, 'content', 'type')) ?? '') ||
    (at(item, 'content') === undefined && at(item, 'summary', 'type') === 'text');
  const html = first(at(item, 'content', 'encoded'), at(item, 'content', 'value'), at(item, 'content_html'));
  const short = first(
    at(item, 'description'),
    at(item, 'summary', 'value'),
    at(item, 'summary'),
    at(item, 'media', 'description', 'value'),
    at(item, 'dc', 'description'),
  );
  if (html !== undefined) return { content: html, isText };
  return { content: plain ?? short ?? '', isText: plain !== undefined || isText };
}

function toItem(item: unknown, feed: unknown): FeedItem {
  const feedLink = first(at(feed, 'home_page_url'), at(feed, 'link'), linkOf(feed));
  const url = absolute(linkOf(item), feedLink);
  const feedTitle = first(at(feed, 'title', 'value'), at(feed, 'title'));
  return {
    ...contentOf(item),
    externalId: first(at(item, 'guid', 'value'), at(item, 'id'), at(item, 'rdf', 'about')),
    title: first(at(item, 'title', 'value'), at(item, 'title'), at(item, 'dc', 'titles', 0)),
    publishedAt: first(
      at(item, 'pubDate'),
      at(item, 'published'),
      at(item, 'date_published'),
      at(item, 'dc', 'dates', 0),
      at(item, 'dcterms', 'issued', 0),
      at(item, 'dcterms', 'created', 0),
      at(item, 'updated'),
    ),
    url,
    author: first(at(item, 'dc', 'creators', 0), at(item, 'authors', 0, 'name'), at(item, 'authors', 0), at(item, 'author', 'name')),
    // The domain of the item's address identifies the outlet; only an item without one needs the feed's.
    source:
      url === undefined && feedLink !== undefined && /^https?:/i.test(feedLink) ? feedLink : url === undefined ? feedTitle : undefined,
    sourceTitle: first(at(item, 'source', 'title')) ?? feedTitle,
    lang: first(
      at(item, 'xml', 'lang'),
      at(item, 'language'),
      at(item, 'dc', 'languages', 0),
      at(feed, 'language'),
      at(feed, 'xml', 'lang'),
      at(feed, 'dc', 'languages', 0),
    ),
  };
}

/** What stands up to the last whole item, closed again: a download that broke off still holds most of its items. */
function salvage(xml: string): string | undefined {
  const end = Math.max(xml.lastIndexOf('</item>') + 7, xml.lastIndexOf('</entry>') + 8);
  if (end < 10) return undefined;
  const whole = xml.slice(0, end);
  if (/<feed[\s>]/.test(whole.slice(0, 5000))) return `${whole}</feed>`;
  if (/<rdf:RDF[\s>]/.test(whole.slice(0, 5000))) return `${whole}</rdf:RDF>`;
  return `${whole}</channel></rss>`;
}

/** The items of a feed; `cut` when only what stands before a break could be read. */
export async function readFeed(source: string, where: string): Promise<{ readonly items: readonly FeedItem[]; readonly cut: boolean }> {
  if (openDepth(source, LIMITS.htmlDepth) > LIMITS.htmlDepth)
    throw refusal('too_deep', `${where} nests elements deeper than ${LIMITS.htmlDepth}.`);
  if (/<!ENTITY/i.test(source.slice(0, 100_000)))
    throw refusal('invalid_feed', `${where} defines entities of its own, which feeds never need and attacks do. Remove the DOCTYPE.`);
  const { parseFeed } = await import('feedsmith');
  const parse = (xml: string): unknown => parseFeed(xml).feed;
  let feed: unknown;
  let cut = false;
  try {
    feed = parse(source);
  } catch (cause) {
    const rest = salvage(source);
    cut = true;
    try {
      if (rest === undefined) throw cause;
      feed = parse(rest);
    } catch {
      throw refusal(
        'invalid_feed',
        `${where} is not a feed that can be read: ${(cause as Error).message.slice(0, 160)}. Check its start.`,
        cause,
      );
    }
  }
  const items = [...list(at(feed, 'items')), ...list(at(feed, 'entries'))].filter(isRecord);
  return { items: items.map((item) => toItem(item, feed)), cut };
}
