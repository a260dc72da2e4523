import { isRecord } from '../read-json.ts';
import type { HtmlDocument } from './dom.ts';

const ARTICLE = /(?:Article|BlogPosting|Report|LiveBlogPosting|SocialMediaPosting)$/;
const DEEPEST = 6;

export interface LinkedArticle {
  readonly headline?: string;
  readonly published?: string;
  readonly author?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly lang?: string;
  readonly body?: string;
}

const own = (record: object, key: string): unknown => (Object.hasOwn(record, key) ? (record as Record<string, unknown>)[key] : undefined);
const text = (value: unknown): string | undefined => (typeof value === 'string' && value.trim() !== '' ? value : undefined);

/** A name, a thing with a name, or a list of either. */
function named(value: unknown): string | undefined {
  if (Array.isArray(value))
    return (
      value
        .map(named)
        .filter((name) => name !== undefined)
        .join(', ') || undefined
    );
  return isRecord(value) ? text(own(value, 'name')) : text(value);
}

const address = (value: unknown): string | undefined => (isRecord(value) ? text(own(value, '@id')) : text(value));

function findArticle(value: unknown, depth: number): object | undefined {
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) {
    for (const item of value.slice(0, 100)) {
      const found = findArticle(item, depth + 1);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (!isRecord(value)) return undefined;
  const types = [own(value, '@type')].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE.test(type))) return value;
  return findArticle(own(value, '@graph'), depth + 1) ?? findArticle(own(value, 'mainEntity'), depth + 1);
}

/** What a page says of its article in JSON-LD (schema.org); an empty object when it says nothing that can be read. */
export function readJsonLd(document: HtmlDocument): LinkedArticle {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const source = (script.textContent ?? '').trim().replace(/^<!\[CDATA\[|\]\]>$/g, '');
    let article: object | undefined;
    try {
      article = findArticle(JSON.parse(source), 0);
    } catch {
      continue;
    }
    if (article === undefined) continue;
    const fields = {
      headline: text(own(article, 'headline')) ?? text(own(article, 'name')),
      published: text(own(article, 'datePublished')) ?? text(own(article, 'dateCreated')),
      author: named(own(article, 'author')),
      publisher: named(own(article, 'publisher')),
      url: address(own(article, 'mainEntityOfPage')) ?? address(own(article, 'url')),
      lang: text(own(article, 'inLanguage')),
      body: text(own(article, 'articleBody')),
    };
    return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  }
  return {};
}
