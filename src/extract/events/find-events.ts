import type { Frame } from '../claims/frame.ts';
import type { ParagraphView } from '../claims/paragraph-view.ts';

export function findEvents(_view: ParagraphView, _decisions: readonly Frame[]): readonly Frame[] {
  return [];
}
