import type { HtmlDocument, HtmlElement } from './dom.ts';
import {
  accountOffers,
  consentTexts,
  foreignArticles,
  holdsArticle,
  isCard,
  isCardGroup,
  isLinkList,
  labelledAds,
  textLength,
  wordCount,
} from './shapes.ts';

const TAGS = new Set(['NAV', 'ASIDE', 'FOOTER', 'FORM', 'DIALOG']);
const ROLES = new Set(['navigation', 'contentinfo', 'complementary', 'dialog', 'alertdialog', 'search', 'menu', 'banner']);
// Words of class and id as sites name what stands around an article; whole words of names like "c-related-links__item".
const NAMES = new Set(
  (
    'respond replies related recommended recommendations recirc mostread popular trending promo newsletter signup subscribe subscription paywall ' +
    'share sharing social sidebar menu navbar breadcrumb breadcrumbs footer advert advertisement ads sponsored outbrain taboola toolbar ' +
    'pagination pager login modal popup overlay teaser teasers'
  ).split(' '),
);
/** These may well be longer than the article. */
const LONG_NAMES = new Set('comment comments disqus cookie cookies consent gdpr cmp'.split(' '));
/** Furniture is short, or at most this share of a page's text, but for what `LONG_NAMES` names. */
const LARGEST_SHARE = 0.25;
const SHORT = 1000;
/** What an author's name is followed by where the box tells of the author's life. */
const BIOGRAPHY = new Set('about bio box card info profile'.split(' '));

const namesOf = (element: HtmlElement): readonly string[] =>
  `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`
    .slice(0, 500)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]/);

function isNamedFurniture(element: HtmlElement, pageLength: number): boolean {
  const names = namesOf(element);
  if (names.some((name) => LONG_NAMES.has(name))) return true;
  const named =
    TAGS.has(element.nodeName.toUpperCase()) ||
    ROLES.has(element.getAttribute('role') ?? '') ||
    names.some((name) => NAMES.has(name)) ||
    (names.includes('author') && names.some((name) => BIOGRAPHY.has(name)));
  return named && textLength(element) < Math.max(SHORT, pageLength * LARGEST_SHARE);
}

/** Takes out of a page what is not its article and shows it: by name, by being a list of links, by announcing other pages, by asking for something. */
export function removeFurniture(document: HtmlDocument): void {
  const body = document.body;
  if (body === null) return;
  for (const element of [...body.querySelectorAll('script, style, noscript, template, svg, iframe')]) element.remove();
  for (const element of [...foreignArticles(document), ...consentTexts(body), ...labelledAds(body), ...accountOffers(body)])
    element.remove();
  const pageLength = textLength(body);
  for (const element of [...body.querySelectorAll('*')]) {
    const tag = element.nodeName.toUpperCase();
    if (tag === 'ARTICLE' || tag === 'MAIN' || !body.contains(element)) continue;
    if (isNamedFurniture(element, pageLength) && !holdsArticle(element)) element.remove();
    else if (/^(?:UL|OL|DIV|TD|SECTION|P|TABLE)$/.test(tag) && isLinkList(element) && !holdsArticle(element)) element.remove();
    else if (isCardGroup(element)) for (const child of [...element.children]) if (isCard(child)) child.remove();
  }
}

// How furniture without a name speaks: an imperative to the reader or a label, at the start of a short paragraph.
const PHRASE =
  /^(?:advertisement|subscribe|sign up|sign in|log in|register (?:now|for free)|already a subscriber|continue reading|read more|read also|also read|see also|related:|more on this|you might also|you may also|recommended for you|most read|follow us|share this|share on|copy link|click here|download (?:our|the) app|get (?:the|our) .{0,40}(?:newsletter|letter|inbox|app)|we use cookies|accept all|all rights reserved|©|best viewed|skip to)\b/i;

/** Whether a paragraph of an extracted text is furniture by its words; only short ones are judged. */
export const isFurniturePhrase = (paragraph: string): boolean => PHRASE.test(paragraph) && wordCount(paragraph) <= 30;
