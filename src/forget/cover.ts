import { BLOCK } from '../model/block.ts';
import type { Span } from '../model/span.ts';

/** The text with blocks in place of these spans; as long as it was. */
export const cover = (text: string, spans: readonly Span[]): string =>
  spans.reduce((covered, { start, end }) => covered.slice(0, start) + BLOCK.repeat(end - start) + covered.slice(end), text);
