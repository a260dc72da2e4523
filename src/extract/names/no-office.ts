import type { Tokens } from '../../model/analysis.ts';
import type { ExtractContext } from '../context.ts';
import { BODY_HEADS } from '../lexicons/bodies.ts';
import { OFFICE_NOUNS } from '../lexicons/offices.ts';
import { HONORIFICS, NAME_SUFFIXES } from '../lexicons/persons.ts';
import { NAMED_AFTER_PEOPLE } from '../lexicons/places.ts';
import { isCapitalised } from '../tokens.ts';
import { isHeadOf } from './find-runs.ts';
import type { OfficePhrase } from './offices.ts';
import type { WordFlags } from './word-flags.ts';

// An office's noun that is part of another name: of a place, a person or a body.

const CROWNS: ReadonlySet<string> = new Set('king queen prince princess emperor sultan shah pope'.split(' '));
/** Nouns of places that are family names too. */
const SURNAMES_OF_PLACES: ReadonlySet<string> = new Set('park lake river bay cape street'.split(' '));

/** "King County", "Prince Street": a place of that name, and not "President Park", "Senator Lake". */
export const isPlaceOfOffice = (t: Tokens, office: string, noun: number): boolean =>
  isCapitalised(t.text(noun)) && NAMED_AFTER_PEOPLE.has(t.lower(noun)) && (CROWNS.has(office) || !SURNAMES_OF_PLACES.has(t.lower(noun)));

const SURNAMES_OF_OFFICE: ReadonlySet<string> = new Set(
  'king shah bishop pope prince dean marshal judge major constable sheikh abbot baron duke earl khan pasha'.split(' '),
);

/** "Amit Shah", "Maria King": an office's noun behind a given name, with no name behind it, is a surname. */
export function isSurname({ gazetteer, analysis }: ExtractContext, { paragraph, from, to }: OfficePhrase, flags: WordFlags): boolean {
  const t = analysis.paragraphs[paragraph]!.tokens;
  return (
    to - from === 1 &&
    from > 0 &&
    SURNAMES_OF_OFFICE.has(t.lower(from)) &&
    isCapitalised(t.text(from)) &&
    isCapitalised(t.text(from - 1)) &&
    ((gazetteer.isGivenName(t.text(from - 1)) && flags.isName[to] !== true) || NAME_SUFFIXES.has(to < t.length ? t.lower(to) : ''))
  );
}

const GIVEN_NAMES_OF_OFFICE: ReadonlySet<string> = new Set('dean earl duke major prince marshal'.split(' '));

/** "Mayor [Dean] Fortin", "Senator [Marshal] Lee": behind another office's noun, with a name behind it, it is a given name. */
export const isGivenName = (t: Tokens, { from, to }: OfficePhrase, flags: WordFlags): boolean =>
  to - from === 1 &&
  from > 0 &&
  GIVEN_NAMES_OF_OFFICE.has(t.lower(from)) &&
  isCapitalised(t.text(from)) &&
  flags.isName[to] === true &&
  (OFFICE_NOUNS.has(t.lower(from - 1)) || HONORIFICS.has(t.lower(from - 1)));

const NAMED_AFTER =
  /^(?:hospital|university|college|school|academy|airport|bridge|stadium|mosque|highway|road|street|foundation|institute|library)$/;

/** "the [Justice] Department", "the Prosecutor [General's] Office", "[King] Faisal Hospital": the noun opens the name of a body or a site. */
export function opensBody(t: Tokens, { to, noun }: OfficePhrase, flags: WordFlags): boolean {
  if (to !== noun.to || !isCapitalised(t.text(noun.from))) return false;
  if (CROWNS.has(t.lower(noun.from)))
    for (let i = to; i < Math.min(t.length, to + 5) && isCapitalised(t.text(i)); i++)
      if (i > to && NAMED_AFTER.test(t.lower(i))) return true;
  const next = to < t.length && /^['’]s?$/.test(t.text(to)) ? to + 1 : to;
  return next < t.length && isCapitalised(t.text(next)) && isHeadOf(BODY_HEADS, t.lower(next)) && flags.label[next] !== 'PERSON';
}

/** "the House of [Representatives]", "the Council of [Ministers]": those whom a body is made of; "the Ministry of [Justice]". */
export const closesBody = (t: Tokens, { from, plural }: OfficePhrase): boolean =>
  (plural || t.lower(from) === 'justice') &&
  from >= 2 &&
  isCapitalised(t.text(from)) &&
  t.lower(from - 1) === 'of' &&
  isCapitalised(t.text(from - 2)) &&
  isHeadOf(BODY_HEADS, t.lower(from - 2));
