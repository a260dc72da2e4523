import { LIMITS, megabytes } from '../limits.ts';
import { refusal } from '../rejections.ts';
import type { HtmlDocument } from './dom.ts';
import { openDepth } from './open-depth.ts';

/** A document of a page or a fragment. Size and depth are checked before a tree is built. */
export async function parseHtml(html: string, where: string): Promise<HtmlDocument> {
  if (html.length > LIMITS.htmlBytes) {
    throw refusal(
      'too_large',
      `${where} is larger than ${megabytes(LIMITS.htmlBytes)}, the limit of HTML. Take the article out of the page.`,
    );
  }
  const depth = openDepth(html, LIMITS.htmlDepth);
  if (depth > LIMITS.htmlDepth) {
    throw refusal('too_deep', `${where} nests elements deeper than ${LIMITS.htmlDepth}. No page of a reader does; check how it was made.`);
  }
  const { parseHTML } = await import('linkedom');
  const parse = (source: string): HtmlDocument => (parseHTML(source) as unknown as { document: HtmlDocument }).document;
  // linkedom takes the first element for the root: a fragment gets a page around it.
  const page = /<html[\s>]/i.test(html.slice(0, 20_000)) ? parse(html) : undefined;
  if (page?.documentElement?.nodeName.toUpperCase() === 'HTML') return page;
  return parse(`<!doctype html><html><head></head><body>${html}</body></html>`);
}
