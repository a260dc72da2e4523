import type { ParagraphView } from './paragraph-view.ts';
import { childrenBy, lemmaOf, prepObjects } from './syntax.ts';

/** "NATO members", "the members of the Security Council" */
export const areMembers = (view: ParagraphView, head: number): boolean =>
  ['member', 'ally'].includes(lemmaOf(view.tokens, head)) &&
  view.tokens.tag(head) === 'NNS' &&
  [...childrenBy(view.tokens, head, 'compound', 'nmod', 'poss'), ...prepObjects(view.tokens, head, 'of')].some((o) =>
    view.mentionsAt(o).some((m) => m.mention.type === 'Body' && MEMBERED.has(m.mention.bodyKind ?? '')),
  );
const MEMBERED: ReadonlySet<string> = new Set(['international', 'commission', 'parliament', 'government']);
