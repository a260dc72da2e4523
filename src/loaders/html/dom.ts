/** The part of the DOM that Gazette walks; linkedom's nodes have it, and more. */
export interface HtmlNode {
  readonly nodeType: number;
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly parentNode: HtmlNode | null;
  readonly firstChild: HtmlNode | null;
  readonly nextSibling: HtmlNode | null;
}

export interface HtmlElement extends HtmlNode {
  readonly children: Iterable<HtmlElement>;
  readonly firstElementChild: HtmlElement | null;
  readonly parentElement: HtmlElement | null;
  getAttribute(name: string): string | null;
  contains(node: HtmlNode): boolean;
  remove(): void;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

export interface HtmlDocument extends HtmlNode {
  readonly documentElement: HtmlElement | null;
  readonly body: HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement>;
}

const ELEMENT = 1;
export const TEXT = 3;
export const isElement = (node: HtmlNode): node is HtmlElement => node.nodeType === ELEMENT;

export interface Visitor {
  /** Answers true to pass over what is below the node; its `leave` is not called then. */
  readonly enter: (node: HtmlNode) => boolean;
  readonly leave: (node: HtmlNode) => void;
}

/** Every node of `root` in document order, without recursion: depth costs no stack. */
export function walk(root: HtmlNode, { enter, leave }: Visitor): void {
  let node = root;
  for (;;) {
    const skipped = enter(node);
    if (!skipped && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (!skipped) leave(node);
    while (node !== root && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      leave(node);
    }
    if (node === root || node.nextSibling === null) return;
    node = node.nextSibling;
  }
}
