import type { TextPiece } from '../../model/report.ts';
import { fragmentText } from '../html/fragment-text.ts';
import { refusal } from '../rejections.ts';

/** The part of mdast that is walked. */
interface MarkdownNode {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'code', 'blockquote', 'thematicBreak', 'html']);
const PASSED_OVER = new Set(['definition', 'image', 'imageReference', 'footnoteDefinition', 'thematicBreak']);
const DEEPEST_QUOTE = /^(?: {0,3}>){60}/m;
const ESCAPE = /\\(?=[!-/:-@[-`{-~])/g;

/** Collects text with the place each part came from. */
class Collector {
  text = '';
  readonly pieces: TextPiece[] = [];
  readonly #shift: number;
  constructor(shift: number) {
    this.#shift = shift;
  }
  copy(source: string, from: number, to: number): void {
    if (from >= to) return;
    this.pieces.push({ start: this.text.length, rawStart: this.#shift + from, length: to - from });
    this.text += source.slice(from, to);
  }
  insert(text: string): void {
    this.text += text;
  }
  /** Ends a block: exactly one empty line, none at the start. */
  settle(): void {
    if (this.text !== '' && !this.text.endsWith('\n\n')) this.text += this.text.endsWith('\n') ? '\n' : '\n\n';
  }
}

/** A text as it stands in the source: backslashes of escapes left out, a line end inside a paragraph read as a blank. */
function copyText(out: Collector, source: string, from: number, to: number): void {
  let lineStart = from;
  for (const [index, line] of source.slice(from, to).split('\n').entries()) {
    if (index > 0) out.insert(out.text.endsWith('-') ? '\n' : ' ');
    const inner = index === 0 ? 0 : (/^[ \t>]{0,200}/.exec(line)?.[0].length ?? 0);
    let at = lineStart + inner;
    const end = lineStart + line.trimEnd().length;
    for (const match of source.slice(at, end).matchAll(ESCAPE)) {
      const backslash = lineStart + inner + match.index;
      out.copy(source, at, backslash);
      at = backslash + 1;
    }
    // Blanks at the end of a node inside a line part it from what follows.
    out.copy(source, at, index === 0 && !source.slice(from, to).includes('\n') ? lineStart + line.length : end);
    lineStart += line.length + 1;
  }
}

/** The text of Markdown; `shift` is added to every place, for what stands before it in the file. */
export async function markdownText(
  source: string,
  shift: number,
  where: string,
): Promise<{ readonly text: string; readonly pieces: readonly TextPiece[] }> {
  if (DEEPEST_QUOTE.test(source)) throw refusal('too_deep', `${where} nests quotations deeper than 60 levels.`);
  const { fromMarkdown } = await import('mdast-util-from-markdown');
  const out = new Collector(shift);
  // Depth is bounded by the check above and by indentation, which costs bytes.
  const stack: (MarkdownNode | 'settle')[] = [fromMarkdown(source) as MarkdownNode];
  while (stack.length > 0) {
    const node = stack.pop() as MarkdownNode | 'settle';
    if (node === 'settle') {
      out.settle();
      continue;
    }
    if (PASSED_OVER.has(node.type)) continue;
    const [from, to] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
    if (BLOCKS.has(node.type)) {
      out.settle();
      stack.push('settle');
    }
    if (node.type === 'text') copyText(out, source, from, to);
    else if (node.type === 'break') out.insert('\n');
    else if (node.type === 'code') copyCode(out, source, from, node.value ?? '');
    else if (node.type === 'inlineCode') copyCode(out, source, from, node.value ?? '');
    else if (node.type === 'html' && /^<[a-z][^>]*>[^<]/i.test(node.value ?? '')) out.insert(await fragmentText(node.value ?? '', where));
    stack.push(...[...(node.children ?? [])].reverse());
  }
  return { text: out.text.trimEnd(), pieces: out.pieces };
}

function copyCode(out: Collector, source: string, from: number, value: string): void {
  const at = source.indexOf(value, from);
  if (value !== '' && at >= 0) out.copy(source, at, at + value.length);
  else out.insert(value);
}
