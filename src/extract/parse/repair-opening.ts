import type { Tokens } from '../../model/analysis.ts';
import { markOfItem } from './list-item.ts';
import type { Changes } from './rewire.ts';

const WORD = String.raw`\p{Lu}[\p{L}.'’]*(?:-\p{L}+)*`;
const PLACE = `${WORD}(?: ${WORD}){0,3}`;
/** A place, what it lies in, a day, a source in brackets, a dash. */
const DATELINE = new RegExp(
  String.raw`^(?<place>${PLACE})(?<more>(?:, ${PLACE})*(?:,? \d{1,2}(?: ${WORD})?)?(?:,? \d{4})?)(?<source> ?[(/\[][^()/\[\]]{2,40}[)/\]])? ?(?<dash>--|[-–—―]) `,
  'u',
);
/** Longest dateline in tokens: "SAN JOSE, Costa Rica, Aug. 4 (Costa Rica News Agency) -". */
const REACH = 24;
const SHOUTED = /^\p{Lu}[\p{Lu}.'’]{2,}/u;

/**
 * What opens a paragraph and is no part of its first sentence: where a report was written ("VIENNA - Austrian police ...", "KIGALI, Rwanda (Agency) - Parliament
 * ..."), or the mark of an item of a list. The parser hangs it there, as who acts, as a piece of a name, or even as the verb. Its words become a clause of their
 * own; what hung on them takes their place.
 */
export function repairOpening(t: Tokens, changes: Changes): void {
  const end = endOfOpening(t);
  if (end === undefined) return;
  const top = topOf(t, end);
  const host = t.head(top);
  const isOnClause = host > end;
  for (let i = 0; i <= end; i++) if (t.head(i) > end || t.head(i) === i) changes.set(i, { head: top, dep: 'dep' });
  changes.set(top, { head: top, dep: 'ROOT', ...(top === end ? { tag: ':', pos: 'PUNCT' } : {}) });
  if (top !== end) changes.set(end, { head: top, dep: 'punct', tag: ':', pos: 'PUNCT' });
  const orphans: number[] = [];
  for (let i = end + 1; i < t.length; i++) if (t.head(i) <= end) orphans.push(i);
  const heir = heirOf(t, orphans, isOnClause);
  for (const i of orphans) {
    if (i === heir) changes.set(i, isOnClause ? { head: host, dep: t.dep(top) } : { head: i, dep: 'ROOT' });
    else changes.set(i, { head: heir ?? (isOnClause ? host : i) });
  }
}

/** The subject that passed for an apposition of the place; where nothing is left above them, the verb, or the noun of a line without one. */
function heirOf(t: Tokens, orphans: readonly number[], isOnClause: boolean): number | undefined {
  const noun = orphans.find((i) => ['NOUN', 'PROPN', 'PRON'].includes(t.pos(i)));
  return isOnClause ? noun : (orphans.find((i) => t.pos(i) === 'VERB') ?? noun);
}

/** The last token of what opens the paragraph: the dash of a dateline, the mark of an item. */
const endOfOpening = (t: Tokens): number | undefined => markOfItem(t) ?? dashOf(t);

const DASHES: ReadonlySet<string> = new Set(['--', '-', '–', '—', '―']);

function dashOf(t: Tokens): number | undefined {
  // Few paragraphs have a dash so near their beginning: for the others no text is put together.
  let hasDash = false;
  for (let i = 1; i < Math.min(t.length, REACH) && !hasDash; i++) hasDash = DASHES.has(t.text(i));
  if (!hasDash) return undefined;
  const ends: number[] = [];
  let text = '';
  for (let i = 0; i < Math.min(t.length, REACH); i++) {
    text += `${t.text(i)}${t.spaceAfter(i) ? ' ' : ''}`;
    ends.push(text.length);
  }
  const found = DATELINE.exec(text);
  const { place = '', more = '', source, dash = '' } = found?.groups ?? {};
  if (found === null || place.startsWith('The ')) return undefined;
  // "Chad, Niger - both members - sign": an aside has a dash behind it too.
  const isOpen = more !== '' && !text.slice(found[0].length).includes(` ${dash} `);
  const at = ends.indexOf(found[0].length);
  return at > 0 && (SHOUTED.test(place) || source !== undefined || isOpen) ? at : undefined;
}

/** The word of the opening that hangs on the clause behind it; else its own root. */
function topOf(t: Tokens, end: number): number {
  let root = 0;
  for (let i = end; i >= 0; i--) {
    if (t.head(i) > end && t.dep(i) !== 'punct') return i;
    if (t.head(i) === i) root = i;
  }
  return root;
}
