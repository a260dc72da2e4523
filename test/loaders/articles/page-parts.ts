import type { Article } from './articles.ts';

export interface Page {
  readonly layout: string;
  readonly html: string;
  /** The article as a reader would copy it: title, then its paragraphs. */
  readonly want: string;
}

export type Layout = (
  article: Article,
  variant: number,
) => { readonly html: string; readonly extra?: readonly string[]; readonly body?: readonly string[] };

export const slug = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');
export const p = (paragraphs: readonly string[], open = '<p>', close = '</p>'): string =>
  paragraphs.map((text) => `${open}${text}${close}`).join('\n');
export const links = (titles: readonly string[]): string =>
  titles.map((title) => `<li><a href="/${slug(title)}">${title}</a></li>`).join('');

export const head = (article: Article, rest = ''): string =>
  `<!doctype html><html lang="${article.lang}"><head><meta charset="utf-8"><title>${article.title} | ${article.outlet}</title>${rest}</head>`;
export const openGraph = (article: Article): string =>
  `<meta property="og:title" content="${article.title}"><meta property="og:site_name" content="${article.outlet}"><meta property="article:published_time" content="${article.published}"><link rel="canonical" href="https://www.${slug(article.outlet)}.example/news/${slug(article.title)}">`;
export const jsonLd = (article: Article, extra: object = {}): string =>
  `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: article.title, datePublished: article.published, author: [{ '@type': 'Person', name: article.author }], publisher: { '@type': 'Organization', name: article.outlet }, ...extra })}</script>`;
export const menu = (article: Article): string =>
  `<header><a href="/">${article.outlet}</a><nav><ul>${links(['Home', 'World', 'Economy', 'Sport', 'Culture', 'Weather', 'Sign in', ...article.others])}</ul></nav></header>`;
export const footer = (article: Article): string =>
  `<footer><p>© 2024 ${article.outlet}. All rights reserved. Reproduction without written permission is not allowed.</p><ul>${links(['Imprint', 'Privacy', 'Terms of use', 'Advertise with us', 'Jobs'])}</ul></footer>`;
