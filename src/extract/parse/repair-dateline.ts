import type { Tokens } from '../../model/analysis.ts';
import { rewire, type TokenChange } from './rewire.ts';

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
 * "VIENNA - Austrian police ...", "KIGALI, Rwanda (Agency) - Parliament ...": where a report was written is no part of its first sentence, but the parser hangs it
 * there, as who acts or as a piece of a name. Its words become a clause of their own; what hung on them takes their place.
 */
export function repairDateline(t: Tokens): Tokens {
  const dash = dashOf(t);
  if (dash === undefined) return t;
  const top = topOf(t, dash);
  const host = t.head(top);
  const isOnClause = host > dash;
  const changes = new Map<number, TokenChange>();
  for (let i = 0; i < dash; i++) if (t.head(i) > dash || t.head(i) === i) changes.set(i, { head: top, dep: 'dep' });
  changes.set(top, { head: top, dep: 'ROOT' });
  changes.set(dash, { head: top, dep: 'punct', tag: ':', pos: 'PUNCT' });
  const orphans: number[] = [];
  for (let i = dash + 1; i < t.length; i++) if (t.head(i) <= dash) orphans.push(i);
  // The subject that passed for an apposition of the place; else the verb.
  const heir = orphans.find((i) => (isOnClause ? ['NOUN', 'PROPN', 'PRON'].includes(t.pos(i)) : t.pos(i) === 'VERB'));
  for (const i of orphans) {
    if (i === heir) changes.set(i, isOnClause ? { head: host, dep: t.dep(top) } : { head: i, dep: 'ROOT' });
    else changes.set(i, { head: heir ?? (isOnClause ? host : i) });
  }
  return rewire(t, changes);
}

/** The dash that ends a dateline at the start of the paragraph. */
function dashOf(t: Tokens): number | undefined {
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
  return SHOUTED.test(place) || source !== undefined || isOpen ? ends.indexOf(found[0].length) : undefined;
}

/** The word of the dateline that hangs on the clause behind it; else its own root. */
function topOf(t: Tokens, dash: number): number {
  let root = 0;
  for (let i = dash - 1; i >= 0; i--) {
    if (t.head(i) > dash && t.dep(i) !== 'punct') return i;
    if (t.head(i) === i) root = i;
  }
  return root;
}
