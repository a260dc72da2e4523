import type { ParagraphView } from './paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects } from './syntax.ts';
import { words } from './words.ts';

export const PRIVATE_KINDS: ReadonlySet<string> = new Set(['company', 'media']);

/** Who heads or works for a firm: by the firm's name before theirs, or behind the noun of their post. */
export function isOfFirm(view: ParagraphView, head: number): boolean {
  const t = view.tokens;
  const isFirm = (i: number): boolean =>
    view.mentionsAt(i).some((m) => m.mention.type === 'Body' && PRIVATE_KINDS.has(m.mention.bodyKind ?? '')) && lemmaOf(t, i) !== 'bank';
  const posts = [head, ...childrenBy(t, head, 'compound', 'appos')].filter((i) => POSTS_OF_FIRMS.has(lemmaOf(t, i)));
  return (
    posts.length > 0 &&
    (childrenBy(t, head, 'compound', 'nmod').some(isFirm) ||
      posts.some((post) => [...prepObjects(t, post, 'of', 'at', 'for'), ...childrenBy(t, post, 'compound', 'poss', 'nmod')].some(isFirm)))
  );
}
const POSTS_OF_FIRMS = words(
  'president chairman chairwoman chairperson chair chief director officer executive head boss consultant editor host anchor manager vice-president',
);
