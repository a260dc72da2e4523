import { type HtmlDocument, type HtmlElement, isElement } from './dom.ts';

const SEVERAL = 3;

export const textLength = (element: HtmlElement | null): number => element?.textContent?.length ?? 0;
export const wordCount = (text: string | null): number => text?.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
export const holdsArticle = (element: HtmlElement): boolean => element.querySelector('h1, [itemprop="articleBody"]') !== null;

/** A block that is little else than short links: a menu, whatever it is called. */
export function isLinkList(element: HtmlElement): boolean {
  const links = [...element.querySelectorAll('a')];
  if (links.length < SEVERAL) return false;
  const linked = links.reduce((sum, link) => sum + textLength(link), 0);
  const longest = links.reduce((most, link) => Math.max(most, wordCount(link.textContent)), 0);
  return longest < 15 && linked > (element.textContent ?? '').replace(/\s{1,1000}/g, ' ').length * 0.8;
}

/** What announces another page: a heading that is a link, and at most a few lines. */
export function isCard(element: HtmlElement): boolean {
  const link = element.querySelector('h2 a, h3 a, h4 a, a h2, a h3, a h4');
  if (link === null || wordCount(element.textContent) > 60) return false;
  const heading = element.querySelector('h2, h3, h4');
  return !(link.getAttribute('href') ?? '').startsWith('#') && textLength(link) >= textLength(heading) * 0.8;
}

/** Cards come in groups; one alone may be a section of the article whose heading is linked. */
export function isCardGroup(element: HtmlElement): boolean {
  let cards = 0;
  for (let child = element.firstChild; child !== null; child = child.nextSibling) if (isElement(child) && isCard(child)) cards += 1;
  return cards >= 2;
}

/** Where one `article` holds the headline, those beside it are other pages or readers' comments. */
export function foreignArticles(document: HtmlDocument): readonly HtmlElement[] {
  const articles = [...document.querySelectorAll('article')];
  const own = articles.find((article) => article.querySelector('h1') !== null);
  return own === undefined ? [] : articles.filter((article) => !article.contains(own) && !own.contains(article) && !holdsArticle(article));
}

const AD_LABEL = /^\s{0,100}(?:advertisement|advertising|sponsored(?: content)?|promoted|ad)\s{0,100}$/i;

/** The block around the word "Advertisement" when all else in it is linked: an advertisement dressed as a paragraph. */
export function labelledAds(body: HtmlElement): readonly HtmlElement[] {
  return [...body.querySelectorAll('span, div, p, small')]
    .filter((label) => label.firstElementChild === null && textLength(label) < 40 && AD_LABEL.test(label.textContent ?? ''))
    .flatMap(({ parentElement: block }) => {
      if (block === null || block === body) return [];
      const linked = [...block.querySelectorAll('a')].reduce((sum, link) => sum + textLength(link), 0);
      return linked > 0.7 * textLength(block) && !holdsArticle(block) ? [block] : [];
    });
}

const ACCOUNT = /\/(?:subscri(?:be|ption)s?|log-?in|sign-?(?:in|up)|register|registration|join|membership|checkout)(?![\w-])/i;
const INVITATION = /^\s{0,100}(?:subscribe|sign|log|join|register|start|try|choose|continue|get|create|become|buy|see)\b/i;
const LONGEST_OFFER = 150;

/** The smallest block with two ways to an account: what stands where the rest of the article would. */
export function accountOffers(body: HtmlElement): readonly HtmlElement[] {
  const isWayIn = (link: HtmlElement): boolean =>
    ACCOUNT.test((link.getAttribute('href') ?? '').slice(0, 300)) &&
    INVITATION.test(link.textContent ?? '') &&
    wordCount(link.textContent) < 8;
  return [...body.querySelectorAll('a')].filter(isWayIn).flatMap((link) => {
    let block = link.parentElement;
    while (block !== null && block !== body && [...block.querySelectorAll('a')].filter(isWayIn).length < 2) block = block.parentElement;
    const isOffer = block !== null && block !== body && wordCount(block.textContent) <= LONGEST_OFFER && !holdsArticle(block);
    return isOffer && block !== null ? [block] : [];
  });
}

const CONSENT_BUTTON =
  /^\s{0,100}(?:(?:i )?(?:agree|accept|consent|reject|decline|allow)(?: (?:all|cookies|all cookies|and continue|and close))?)\s{0,100}$/i;
const CONSENT = /\b(?:consent|cookies?|privacy|personal data)\b/gi;

/** The text about cookies that a button like "Agree" belongs to: the block that grows no further by a little. */
export function consentTexts(body: HtmlElement): readonly HtmlElement[] {
  const isButton = (element: HtmlElement): boolean => textLength(element) < 60 && CONSENT_BUTTON.test(element.textContent ?? '');
  return [...body.querySelectorAll('button, a, [role="button"]')].filter(isButton).flatMap((button) => {
    let block: HtmlElement = button;
    for (let up = block.parentElement; up !== null && up !== body; up = up.parentElement) {
      if (holdsArticle(up) || (textLength(block) > 300 && textLength(up) > textLength(block) * 1.2)) break;
      block = up;
    }
    return (block.textContent?.match(CONSENT)?.length ?? 0) >= 2 ? [block] : [];
  });
}
