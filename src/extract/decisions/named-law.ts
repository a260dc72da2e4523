import type { ParagraphView } from '../claims/paragraph-view.ts';
import { mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';

const NUMBERED = words('proposal proposition issue measure question initiative bill resolution');
const NO_TEXTS: ReadonlySet<string | undefined> = new Set(['DATE', 'TIME', 'PERSON', 'GPE', 'LOC', 'NORP', 'FAC', 'LANGUAGE']);

/** What goes by a name of its own and is nobody and nowhere, as a law does: "SOPA", "Medusa-2", "Proposition 12". */
export function isNamedLikeLaw(view: ParagraphView, head: number): boolean {
  const t = view.tokens;
  if (NUMBERED.has(t.lower(head - 1)) && /^\p{Lu}/u.test(t.text(head - 1)) && /^(?:\p{Lu}|\d+)\.?$/u.test(t.text(head))) return true;
  const isName = t.tag(head) === 'NNP' || /^\p{Lu}{3,}$/u.test(t.text(head));
  if (!isName || NO_TEXTS.has(view.nameLabelAt(head))) return false;
  const type = mentionOf(view, head)?.mention.type;
  return type === undefined || type === 'Body' || type === 'Topic';
}
