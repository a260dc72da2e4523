import { blockText } from './block-text.ts';
import { parseHtml } from './parse-html.ts';

const MARKUP = /<\/?[a-z!][^<>]*>|&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z][a-z0-9]{1,30});/i;

/** The text of a piece of HTML that is all article: the content of a feed item, a mail, a converted document. */
export async function fragmentText(html: string, where: string): Promise<string> {
  const { body } = await parseHtml(html, where);
  return body === null ? '' : blockText(body);
}

/** For fields that may hold HTML or plain text, as in RSS. */
export const textOrFragment = async (content: string, where: string): Promise<string> =>
  MARKUP.test(content) ? fragmentText(content, where) : content;
