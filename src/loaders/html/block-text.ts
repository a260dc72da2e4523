import { type HtmlElement, type HtmlNode, isElement, TEXT, walk } from './dom.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PARAGRAPHS = words(
  'P DIV SECTION ARTICLE MAIN HEADER FOOTER ASIDE NAV H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE FIGURE FIGCAPTION TABLE THEAD TBODY TFOOT ' +
    'TR CAPTION PRE HR ADDRESS DETAILS SUMMARY FORM FIELDSET LEGEND CENTER BODY',
);
const CELLS = words('TD TH');
const UNSEEN = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH IFRAME OBJECT EMBED AUDIO VIDEO CANVAS BUTTON INPUT SELECT TEXTAREA HEAD TITLE LINK META DIALOG',
);

function isUnseen(element: HtmlElement): boolean {
  if (UNSEEN.has(element.nodeName)) return true;
  if (element.getAttribute('hidden') !== null) return true;
  const style = element.getAttribute('style');
  return style !== null && /(?:display ?: ?none|visibility ?: ?hidden)/i.test(style);
}

export interface BlockOptions {
  /** An element that is left out with all that is in it. */
  readonly without?: (element: HtmlElement) => boolean;
}

/**
 * The text of an element as a reader sees it: paragraphs one empty line apart, `<br>` as a line end, the cells of a
 * row side by side, white space of the source collapsed except in `<pre>`.
 */
export function blockText(root: HtmlNode, { without }: BlockOptions = {}): string {
  const blocks: string[] = [];
  let block = '';
  const settle = (): void => {
    const text = block.includes('\n')
      ? block
          .split('\n')
          .map((line) => line.trim())
          .join('\n')
          .trim()
      : block.trim();
    if (text !== '') blocks.push(text);
    block = '';
  };
  let preformatted = 0;
  const addText = (text: string): void => {
    const flat = preformatted > 0 ? text : text.replace(/[\t\n\f\r ]{1,}/g, ' ');
    block += block.endsWith(' ') || block.endsWith('\n') ? flat.replace(/^ /, '') : flat;
  };
  walk(root, {
    enter: (node) => {
      if (node.nodeType === TEXT) addText(node.textContent ?? '');
      if (!isElement(node)) return false;
      const name = node.nodeName.toUpperCase();
      if (node !== root && (isUnseen(node) || without?.(node) === true)) return true;
      if (PARAGRAPHS.has(name)) settle();
      if (name === 'PRE') preformatted += 1;
      if (name === 'BR') block += '\n';
      // Three blanks: wide enough to see, one blank once the text is repaired.
      if (CELLS.has(name) && block.trim() !== '') block = `${block.trimEnd()}   `;
      return false;
    },
    leave: (node) => {
      const name = node.nodeName.toUpperCase();
      if (PARAGRAPHS.has(name)) settle();
      if (name === 'PRE') preformatted -= 1;
    },
  });
  settle();
  return blocks.join('\n\n');
}
