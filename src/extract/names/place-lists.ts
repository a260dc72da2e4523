import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { SURNAMES } from '../lexicons/surnames.ts';
import { isCapitalised, textOf } from '../tokens.ts';

const MOST_ITEMS = 6;
const MOST_WORDS = 4;
const isJoint = (t: Tokens, i: number): boolean => i >= 0 && i < t.length && /^(?:,|and|or|&)$/.test(t.lower(i));

/** The capitalised words that stand in the list behind (1) or before (-1) a name, one range an item, nearest first. */
function itemsBeside(t: Tokens, { from, to }: TokenRange, step: 1 | -1): readonly TokenRange[] {
  const items: TokenRange[] = [];
  let at = step === 1 ? to : from - 1;
  while (items.length < MOST_ITEMS && isJoint(t, at)) {
    while (isJoint(t, at)) at += step;
    const first = at;
    while (at >= 0 && at < t.length && Math.abs(at - first) < MOST_WORDS && isCapitalised(t.text(at))) at += step;
    if (at === first) break;
    items.push(step === 1 ? { from: first, to: at } : { from: at + 1, to: first + 1 });
  }
  return items;
}

/** A name that some place bears, and no common surname, given name or word of a portfolio ("Law and Justice"). */
export function isPlaceOnly(gazetteer: Gazetteer, t: Tokens, range: TokenRange): boolean {
  const best = gazetteer.places(textOf(t, range))[0];
  if (best === undefined || best.match === 'key') return false;
  const isSingle = range.to - range.from === 1;
  const word = t.lower(range.from);
  return !(isSingle && (SURNAMES.has(word) || PORTFOLIO_WORDS.has(word) || gazetteer.isGivenName(t.text(range.from))));
}

/** "[Vallejo] and Antioch", "Carlow, [Trim] and Naas": things of a kind stand together, and all the others are places. */
export function standsAmongPlaces(gazetteer: Gazetteer, t: Tokens, part: TokenRange): boolean {
  const others = [...itemsBeside(t, part, -1), ...itemsBeside(t, part, 1)];
  return others.length > 0 && others.every((item) => isPlaceOnly(gazetteer, t, item));
}
