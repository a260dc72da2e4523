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
  // linkedom takes the first element for the root: a fragment gets a page around it.
  const whole = /<html[\s>]/i.test(html.slice(0, 20_000)) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
  const { document } = parseHTML(whole) as unknown as { document: HtmlDocument };
  // Of nothing but comments linkedom makes a document without a root, whose `body` throws.
  if (document.documentElement === null) throw refusal('empty', `${where} holds no element.`);
  return document;
}
