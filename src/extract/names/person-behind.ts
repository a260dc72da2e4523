import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../lexicons/bodies.ts';
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { PERSON_NOUNS, TRADES } from '../lexicons/person-nouns.ts';
import { HONORIFICS } from '../lexicons/persons.ts';
import { THING_HEADS } from '../lexicons/things.ts';
import { lowerOf, textOf } from '../tokens.ts';
import { countryNamed } from './country-words.ts';
import { hasHead, isHeadOf } from './find-runs.ts';
import { isGiven } from './given-name.ts';

/** "Liberal Party of Canada | Frank Oliver": a full name behind a country. */
function personBehindCountry(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): number | undefined {
  const at = to - 2;
  if (at - from < 3 || !isGiven(gazetteer, t.text(at)) || isHeadOf(BODY_HEADS, t.lower(to - 1)) || isHeadOf(THING_HEADS, t.lower(to - 1)))
    return undefined;
  return countryNamed(gazetteer, t.text(at - 1)) === undefined ? undefined : at;
}

/** "the Secretary-General of the United Nations | Ban Ki-moon", "the Governor of the Bank of England | Mark Carney": who holds an office of a body. */
function holderBehind(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): number | undefined {
  const of = from > 1 && t.lower(from - 1) === 'the' ? from - 2 : from - 1;
  if (of < 1) return undefined;
  const isOffice = [1, 3].some((words) => of >= words && OFFICE_NOUNS.has(lowerOf(t, { from: of - words, to: of })));
  if (t.lower(of) !== 'of' || !isOffice) return undefined;
  for (let at = from + 1; at < to - 1; at++) {
    if (!isGiven(gazetteer, t.text(at)) || !t.spaceAfter(at - 1) || hasHead(t, { from: at, to })) continue;
    if (KNOWN_BODIES.has(lowerOf(t, { from, to: at })) || closesWithPlace(gazetteer, t, { from, to: at })) return at;
  }
  return undefined;
}

/** "Bank of England", "University of Cape Town" */
function closesWithPlace(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++)
    if (t.lower(i) === 'of') return gazetteer.places(textOf(t, { from: i + 1, to })).some(({ match }) => match === 'exact');
  return false;
}

const SIDES: ReadonlySet<string> = new Set('democrat republican independent islamist communist socialist conservative'.split(' '));

export const isTrade = (word: string): boolean => [word, word.replace(/s$/, '')].some((one) => PERSON_NOUNS.has(one) || TRADES.has(one));

/** Whether the word says what somebody is or is in charge of: "Economists", "Democrat", "Affairs". */
export const isRoleWord = (gazetteer: Gazetteer, word: string): boolean =>
  isTrade(word) || SIDES.has(word) || PORTFOLIO_WORDS.has(word) || gazetteer.demonym(word) !== undefined;

/** "Economists | Peter A. Diamond", "Intergovernmental Affairs | Lucienne Robillard": a full name behind what its bearer is. */
export function personBehindRole(gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange): number | undefined {
  for (let at = from + 1; at < to - 1; at++) {
    // Titles are read apart.
    if (isGiven(gazetteer, t.text(at - 1)) || HONORIFICS.has(t.lower(at - 1)) || t.lower(at - 1) === 'member') return undefined;
    if (isRoleWord(gazetteer, t.lower(at - 1)) && isGiven(gazetteer, t.text(at)) && t.spaceAfter(at - 1)) return at;
  }
  return undefined;
}

/** Where a full name begins behind a body or its country. */
export const personBehindBody = (gazetteer: Gazetteer, t: Tokens, run: TokenRange): number | undefined =>
  personBehindCountry(gazetteer, t, run) ?? holderBehind(gazetteer, t, run);
