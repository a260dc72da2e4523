import { refusal } from '../rejections.ts';
import { blockText } from './block-text.ts';
import { isFurniturePhrase, removeFurniture } from './boilerplate.ts';
import type { HtmlDocument, HtmlNode } from './dom.ts';
import { parseHtml } from './parse-html.ts';

export interface ArticleText {
  readonly text: string;
  /** Which of the ways won. */
  readonly extractor: 'readability' | 'defuddle' | 'body';
}

/** Below this share of what the page seems to hold, the next extractor is asked. */
const ENOUGH = 0.85;
const WORD = /[\p{L}\p{N}]+/gu;

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(WORD) ?? [];

/** The share of the words of `reference` that stand in `text` in runs of three. */
function recall(reference: string, text: string): number {
  const wanted = wordsOf(reference);
  if (wanted.length < 3) return 1;
  const have = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + 3 <= have.length; at += 1) runs.add(`${have[at]} ${have[at + 1]} ${have[at + 2]}`);
  let found = 0;
  for (let at = 0; at + 3 <= wanted.length; at += 1) if (runs.has(`${wanted[at]} ${wanted[at + 1]} ${wanted[at + 2]}`)) found += 1;
  return found / (wanted.length - 2);
}

/** Harmonic mean of the recall either way: an extractor that brings the whole page agrees with nothing. */
function agreement(reference: string, text: string): number {
  const [found, right] = [recall(reference, text), recall(text, reference)];
  return found + right === 0 ? 0 : (2 * found * right) / (found + right);
}

const paragraphsOf = (text: string): readonly string[] => text.split('\n\n');
/** Without the lines that are furniture by their words: paragraphs, and lines between breaks. */
const withoutPhrases = (text: string): string =>
  text
    .split('\n')
    .filter((line) => !isFurniturePhrase(line))
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** The paragraphs that hold at least one sentence. */
const sentences = (text: string): readonly string[] =>
  paragraphsOf(text).filter((paragraph) => wordsOf(paragraph).length >= 12 && /[.!?…]["'”’»)]?(?:\s|$)/.test(paragraph));

/**
 * What the page seems to hold, to measure an extractor by: its own `articleBody`, else the sentences from the first to the last
 * paragraph that the extractor brought. What stands before and behind may belong to other pages; what is missing between does not.
 */
function referenceFor(body: string, extracted: string, articleBody: string | undefined): string {
  if (articleBody !== undefined && wordsOf(articleBody).length >= 50) return articleBody;
  const all = sentences(body);
  const known = new Set(paragraphsOf(extracted));
  const first = all.findIndex((paragraph) => known.has(paragraph));
  if (first < 0) return all.join('\n\n');
  return all.slice(first, all.findLastIndex((paragraph) => known.has(paragraph)) + 1).join('\n\n');
}

async function byReadability(document: HtmlDocument): Promise<string> {
  const { Readability } = await import('@mozilla/readability');
  const reader = new Readability<HtmlNode>(document as never, {
    serializer: (node) => node as unknown as HtmlNode,
    disableJSONLD: true,
    charThreshold: 250,
  });
  const article = reader.parse();
  return article?.content === undefined || article.content === null ? '' : blockText(article.content);
}

/** Extractors for single sites would ask those sites. */
const offline = (): Promise<never> => Promise.reject(new Error('no network'));

async function byDefuddle(document: HtmlDocument, url: string | undefined, where: string): Promise<string> {
  const { Defuddle } = await import('defuddle/node');
  const { content } = await Defuddle(document as never, url ?? 'https://localhost/', {
    useAsync: false,
    removeImages: true,
    fetch: offline,
  });
  return blockText((await parseHtml(content, where)).body as HtmlNode);
}

async function cleanDocument(html: string, where: string): Promise<HtmlDocument> {
  const document = await parseHtml(html, where);
  removeFurniture(document);
  return document;
}

/**
 * The article of a page. Readability first; when it brings less than the page's own `articleBody`, or leaves out sentences
 * between those it brings, Defuddle is asked. What agrees better with it wins; a page that neither reads gives its body.
 */
export async function articleText(
  html: string,
  where: string,
  about: { readonly articleBody?: string | undefined; readonly url?: string | undefined },
): Promise<ArticleText> {
  const document = await cleanDocument(html, where);
  const body = withoutPhrases(document.body === null ? '' : blockText(document.body));
  const first = withoutPhrases(await byReadability(document));
  const reference = referenceFor(body, first, about.articleBody);
  if (first !== '' && recall(reference, first) >= ENOUGH) return { text: first, extractor: 'readability' };
  const second = withoutPhrases(await byDefuddle(await cleanDocument(html, where), about.url, where).catch(() => ''));
  if (second !== '' && (first === '' || agreement(reference, second) > agreement(reference, first) + 0.05))
    return { text: second, extractor: 'defuddle' };
  if (first !== '') return { text: first, extractor: 'readability' };
  if (body !== '') return { text: body, extractor: 'body' };
  throw refusal('empty', `${where} holds no text that could be an article.`);
}
