import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { OfficeRank } from '../../model/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { BODY_HEADS } from '../lexicons/bodies.ts';
import {
  ACTING_WORDS,
  FORMER_WORDS,
  OFFICE_MODIFIERS,
  OFFICE_NOUNS,
  OFFICE_OPENERS,
  OFFICES_OF_ONE_COUNTRY,
  OTHER_CHURCHES,
  PORTFOLIO_WORDS,
} from '../lexicons/offices.ts';
import { THING_OPENERS } from '../lexicons/things.ts';
import { isAllCaps, isCapitalised, lowerOf, textOf } from '../tokens.ts';
import { countryOf, demonymAt } from './country-words.ts';
import { isHeadOf } from './find-runs.ts';
import { closesBody, isGivenName, isPlaceOfOffice, isSurname, opensBody } from './no-office.ts';
import type { WordFlags } from './word-flags.ts';

/** An office as the words give it, before anyone asks whether a person follows. */
export interface OfficePhrase extends TokenRange {
  readonly paragraph: number;
  /** The noun itself, without modifiers and complement. */
  readonly noun: TokenRange;
  readonly rank: OfficeRank;
  readonly portfolio?: string;
  readonly country?: string;
  /** Where the complement or an owner names a body or a place: `mayor of [Almaty]`, `[Interior Ministry] spokesman`. */
  readonly of?: TokenRange;
  readonly acting: boolean;
  readonly former: boolean;
  readonly plural: boolean;
  /** Definite, owned, with a complement, or capitalised inside a sentence. */
  readonly isDefinite: boolean;
}

const MAX_WORDS = 7;
const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('men') ? `${word.slice(0, -3)}man` : word.replace(/s$/, '');

function nounAt(t: Tokens, i: number, limit: number): { noun: TokenRange; rank: OfficeRank; plural: boolean } | undefined {
  if (!OFFICE_OPENERS.has(t.lower(i))) return undefined;
  // "HMS Queen Elizabeth"
  if (i > 0 && THING_OPENERS.has(t.lower(i - 1)) && isAllCaps(t.text(i - 1))) return undefined;
  for (let to = Math.min(limit, i + MAX_WORDS); to > i; to--) {
    const words = lowerOf(t, { from: i, to });
    const rank = OFFICE_NOUNS.get(words) ?? OFFICE_NOUNS.get(singular(words)) ?? OFFICE_NOUNS.get(words.replace(/^(\w+)s of /, '$1 of '));
    // "Speaker of the House of Representatives": the longer name is that of the body.
    if (rank === undefined || (/ (?:house|senate)$/.test(words) && to < limit && t.lower(to) === 'of')) continue;
    if (to < limit && isPlaceOfOffice(t, words, to)) return undefined;
    // "Justice Minister": the field of the next office.
    if (words === 'justice' && to < limit && /^(?:minister|ministry|secretary)s?$/.test(t.lower(to))) return undefined;
    if (t.pos(to - 1) === 'VERB' || (t.pos(to - 1) === 'ADJ' && to === i + 1 && !isCapitalised(t.text(i)))) return undefined;
    return { noun: { from: i, to }, rank, plural: !OFFICE_NOUNS.has(words) };
  }
  return undefined;
}

interface Before {
  readonly from: number;
  readonly country?: string;
  readonly portfolio?: string;
  readonly owner?: TokenRange;
  readonly acting: boolean;
  readonly former: boolean;
  readonly definite: boolean;
}

const closesPlace = (gazetteer: Gazetteer, t: Tokens, range: TokenRange): boolean =>
  isCapitalised(t.text(range.from)) && gazetteer.places(textOf(t, range)).some(({ match }) => match === 'exact');

/** Modifiers on the left, right to left: portfolio, `deputy`, demonym, country, owner. */
function before(context: ExtractContext, t: Tokens, noun: TokenRange, floor: number): Before {
  const { gazetteer } = context;
  let from = noun.from;
  let country: string | undefined;
  let acting = false;
  let former = false;
  const portfolio: string[] = [];
  for (let steps = 0; from > floor && steps < 8; steps++) {
    const word = t.lower(from - 1);
    if (ACTING_WORDS.has(word)) acting = true;
    else if (FORMER_WORDS.has(word)) former = true;
    const isAnd =
      word === 'and' &&
      portfolio.length > 0 &&
      from - 2 >= floor &&
      PORTFOLIO_WORDS.has(t.lower(from - 2)) &&
      t.lower(from - 2) !== 'local';
    if (PORTFOLIO_WORDS.has(word) || isAnd) {
      portfolio.unshift(t.text(from - 1));
      from--;
      continue;
    }
    // "was [appointed] minister of energy"
    const isVerb = /^(?:appointed|elected|ousted)$/.test(word) && t.pos(from - 1) === 'VERB' && t.dep(from - 1) !== 'amod';
    if (OFFICE_MODIFIERS.has(word) && !isVerb) {
      from--;
      continue;
    }
    if (word === '-' && from - 2 >= floor && /^(?:ex|vice|deputy|co)$/.test(t.lower(from - 2))) {
      former ||= t.lower(from - 2) === 'ex';
      from -= 2;
      continue;
    }
    let length = 0;
    for (const words of [3, 2, 1]) {
      if (from - words < floor || !isCapitalised(t.text(from - words)) || t.text(from - 1) === ',') continue;
      const found = countryOf(gazetteer, textOf(t, { from: from - words, to: from }));
      if (found === undefined) continue;
      // "New Mexico Governor": the country closes the name of another place.
      if (from - words > floor && closesPlace(gazetteer, t, { from: from - words - 1, to: from })) break;
      // "Bank of Ghana Governor": the country closes the name of a body.
      if (from - words - 2 >= floor && t.lower(from - words - 1) === 'of' && isHeadOf(BODY_HEADS, t.lower(from - words - 2))) break;
      country ??= found;
      length = words;
      break;
    }
    if (length === 0) break;
    from -= length;
  }
  const previous = from > floor ? t.lower(from - 1) : '';
  const owned = previous === "'s" || previous === '’s' || previous === "'" || previous === '’';
  let owner: TokenRange | undefined;
  if (owned) {
    let start = from - 1;
    // "Guinea-Bissau's", but "DHAKA - Bangladesh's": a dateline is no part of the owner.
    const isHyphen = (i: number): boolean => t.lower(i) === '-' && i > floor && !t.spaceAfter(i - 1);
    while (start > floor && start > from - 6 && (isCapitalised(t.text(start - 1)) || isHyphen(start - 1))) start--;
    if (start < from - 1) {
      owner = { from: start, to: from - 1 };
      country ??= countryOf(gazetteer, textOf(t, owner));
    }
  }
  return {
    from,
    ...(country === undefined ? {} : { country }),
    ...(portfolio.length > 0 ? { portfolio: portfolio.join(' ') } : {}),
    ...(owner === undefined ? {} : { owner }),
    acting,
    former,
    definite: owned || /^(?:the|its|their|his|her|our|this)$/.test(previous),
  };
}

/** `of Energy and Natural Resources`, `for foreign affairs`, `of the Republic of Kazakhstan`, `of Almaty region`. */
function complement(
  t: Tokens,
  flags: WordFlags,
  from: number,
  limit: number,
): { to: number; of: TokenRange; portfolio?: string } | undefined {
  if (from >= limit || (t.lower(from) !== 'of' && t.lower(from) !== 'for')) return undefined;
  let at = from + 1;
  if (at < limit && /^(?:the|its|their)$/.test(t.lower(at))) at++;
  const start = at;
  while (at < limit && at - start < 10) {
    const word = t.lower(at);
    const goesOn =
      (word === 'and' || word === ',') &&
      at > start &&
      at + 1 < limit &&
      PORTFOLIO_WORDS.has(t.lower(at + 1)) &&
      PORTFOLIO_WORDS.has(t.lower(at - 1)) &&
      isCapitalised(t.text(at + 1)) === isCapitalised(t.text(at - 1));
    if (!PORTFOLIO_WORDS.has(word) && !goesOn) break;
    at++;
  }
  // "Minister for Foreign Affairs Simon Coveney", but "Minister of the Interior Committee".
  let namesOn = false;
  for (let i = at; i < Math.min(limit, at + 3) && flags.isName[i] === true && flags.label[i] !== 'PERSON'; i++)
    namesOn ||= isHeadOf(BODY_HEADS, t.lower(i));
  if (at > start && !namesOn) {
    return { to: at, of: { from: start, to: at }, portfolio: textOf(t, { from: start, to: at }) };
  }
  return undefined;
}

/** The one country that has such an office: a pope that is not Coptic is that of the Vatican. */
const countryOfOffice = (t: Tokens, noun: TokenRange): string | undefined =>
  noun.from > 0 && OTHER_CHURCHES.has(t.lower(noun.from - 1)) ? undefined : OFFICES_OF_ONE_COUNTRY.get(lowerOf(t, noun));

function phraseAt(
  context: ExtractContext,
  paragraph: number,
  flags: WordFlags,
  i: number,
  floor: number,
  limit: number,
): OfficePhrase | undefined {
  const t = context.analysis.paragraphs[paragraph]!.tokens;
  const found = nounAt(t, i, limit);
  if (found === undefined) return undefined;
  const { noun, rank, plural } = found;
  const left = before(context, t, noun, floor);
  const right = complement(t, flags, noun.to, limit);
  const portfolio = right?.portfolio ?? left.portfolio;
  // "her secretary" runs an office for somebody, not a ministry.
  if (t.lower(noun.to - 1) === 'secretary' && noun.to - noun.from === 1 && portfolio === undefined && !isCapitalised(t.text(noun.from)))
    return undefined;
  const of = right?.portfolio === undefined ? left.owner : undefined;
  const country = left.country ?? countryOfOffice(t, noun);
  return {
    paragraph,
    from: left.from,
    to: right?.to ?? noun.to,
    noun,
    rank,
    plural,
    ...(portfolio === undefined ? {} : { portfolio: portfolio.toLowerCase() }),
    ...(country === undefined ? {} : { country }),
    ...(of === undefined ? {} : { of }),
    acting: left.acting,
    former: left.former,
    isDefinite: left.definite || right !== undefined || left.country !== undefined || isCapitalised(t.text(noun.from)),
  };
}

/** Every office noun of the paragraph with its modifiers and its portfolio, in text order, never overlapping. */
export function findOfficePhrases(context: ExtractContext, paragraph: number, flags: WordFlags): readonly OfficePhrase[] {
  const { sentences, tokens } = context.analysis.paragraphs[paragraph]!;
  const phrases: OfficePhrase[] = [];
  for (const { from, to } of sentences) {
    let floor = from;
    let i = from;
    while (i < to) {
      // Inside a possible name of a body or a work ("Presidential Guard") the noun never stands, since it has to match whole.
      const phrase = phraseAt(context, paragraph, flags, i, floor, to);
      const isNone =
        phrase === undefined ||
        demonymAt(context.gazetteer, tokens, i, i + 1) !== undefined ||
        isSurname(context, phrase, flags) ||
        isGivenName(tokens, phrase, flags) ||
        opensBody(tokens, phrase, flags) ||
        closesBody(tokens, phrase);
      if (isNone) {
        i++;
        continue;
      }
      phrases.push(phrase);
      i = Math.max(phrase.to, i + 1);
      floor = i;
    }
  }
  return phrases;
}
