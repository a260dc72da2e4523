import type { TokenRange, Tokens } from '../../model/analysis.ts';
import { PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { isCapitalised, textOf } from '../tokens.ts';
import type { NamePart } from './split-run.ts';

const SHARED = /^(?:ministries|departments)$/;

/** The portfolios of a range that is nothing else than portfolios, commas and "and"; none when anything else stands there. */
function portfoliosIn(t: Tokens, { from, to }: TokenRange): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = from; i < to; i++) {
    if (t.lower(i) === 'and' || t.text(i) === ',') continue;
    if (!PORTFOLIO_WORDS.has(t.lower(i))) return [];
    const last = found.at(-1);
    if (last?.to === i) found[found.length - 1] = { from: last.from, to: i + 1 };
    else found.push({ from: i, to: i + 1 });
  }
  return found;
}

/**
 * "Foreign and Defence Ministries", "Ministries of Finance and Energy": a plural noun that several share. One of them stands with
 * the noun, the others go by their own words.
 */
export function cutSharedHead(t: Tokens, part: NamePart): readonly NamePart[] {
  const { from, to } = part;
  let noun = from;
  while (noun < to && !(SHARED.test(t.lower(noun)) && isCapitalised(t.text(noun)))) noun++;
  if (noun === to) return [part];
  const isBefore = noun === from;
  const start = isBefore ? noun + 2 : from;
  // "Ministries of Finance and Energy of Ghana": the country closes the last name.
  let end = isBefore ? start : noun;
  while (isBefore && end < to && t.lower(end) !== 'of') end++;
  const portfolios = portfoliosIn(t, { from: start, to: end });
  if (portfolios.length < 2) return [part];
  const last = portfolios.length - 1;
  return portfolios.map((range, i) => ({
    titles: [],
    from: isBefore && i === 0 ? from : range.from,
    to: i === last ? to : range.to,
    portfolio: textOf(t, range).toLowerCase(),
    ...(part.country === undefined ? {} : { country: part.country }),
  }));
}
