import type { ParagraphView } from './paragraph-view.ts';
import { phraseLemmas } from './syntax.ts';
import { mentionOf } from './things.ts';
import { words } from './words.ts';

const HEADS_OF_STATE: ReadonlySet<string> = words(
  'president minister premier king queen monarch emperor emir sultan government cabinet taoiseach governor-general',
);
/** Those who name the day of a vote: by the noun, or by what a person of the report is called. */
export function isHeadOfState(view: ParagraphView, head: number): boolean {
  const said = new Set([
    ...phraseLemmas(view.tokens, head, 1),
    ...(mentionOf(view, head)?.mention.roleWords ?? []).flatMap((role) => role.split(' ')),
  ]);
  return !NO_MORE.some((word) => said.has(word)) && [...said].some((word) => HEADS_OF_STATE.has(word));
}
const NO_MORE = ['former', 'ex', 'opposition', 'vice', 'deputy', 'candidate', 'foreign'];
