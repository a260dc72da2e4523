import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import type { BodyKind, PlaceKind } from '../../model/vocabulary.ts';
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { isCapitalised, textOf } from '../tokens.ts';
import { countryOf } from './country-words.ts';
import type { NameMention } from './name-mention.ts';
import type { NamesAround } from './names-around.ts';

/** A noun of kind, from its first word to behind its last, in its sentence. */
export interface NominalPhrase extends TokenRange {
  readonly bodyKind?: BodyKind;
  readonly placeKind?: PlaceKind;
  readonly t: Tokens;
  readonly sentence: TokenRange;
  readonly around: NamesAround;
  readonly gazetteer: Gazetteer;
}

/** What stands before the noun and belongs to it. */
interface Before {
  /** The first word of the phrase, its determiner left out. */
  readonly from: number;
  readonly country: string | undefined;
  readonly portfolio: readonly string[];
  /** The place that a body is of. */
  readonly home: NameMention | undefined;
}

/** What follows the noun and belongs to it. */
interface After {
  readonly to: number;
  readonly portfolio: readonly string[];
  /** The name behind "of". */
  readonly complement: NameMention | undefined;
  /** The name behind "in". */
  readonly home: NameMention | undefined;
}

/** Words that may stand between the determiner and the noun. */
const LOOSE_MODIFIERS: ReadonlySet<string> = new Set([
  'new',
  'special',
  'joint',
  'state',
  'federal',
  'local',
  'regional',
  'military',
  'central',
  'national',
  'ruling',
  'interim',
  'transitional',
  'entire',
  'whole',
  'same',
  'country',
  'supreme',
  'constitutional',
  'high',
  'lower',
  'upper',
  'independent',
  'governmental',
  'parliamentary',
  'security',
  'armed',
  'oil',
  'rich',
  'operational',
  'emergency',
  'anti-crisis',
  'investigative',
  'election',
  'electoral',
  'coalition',
  'opposition',
  'city',
  'district',
  'provincial',
  'public',
  'foreign',
  'law',
  'enforcement',
  'riot',
  'secret',
  'border',
  'northern',
  'southern',
  'eastern',
  'western',
  'capital',
  'port',
  'neighbouring',
  'neighboring',
  'overseas',
  'autonomous',
  'coastal',
  'small',
  'large',
  'largest',
]);

const MODIFIERS: ReadonlySet<string> = new Set(['compound', 'amod', 'nmod', 'npadvmod', 'punct']);

/** A word in front that belongs to the noun's phrase: an adjective, a noun before it, the hyphen between them. */
const isModifierOf = (t: Tokens, i: number, head: number): boolean =>
  MODIFIERS.has(t.dep(i)) && (t.dep(i) !== 'punct' || t.text(i) === '-') && t.head(i) > i && t.head(i) <= head;

const MOST_MODIFIERS = 5;

/** The country of a place that is named beside the noun. */
export function countryOfName({ t, gazetteer }: NominalPhrase, name: NameMention | undefined): string | undefined {
  return name?.type === 'Place' ? (name.country ?? countryOf(gazetteer, textOf(t, name))) : undefined;
}

/** Modifiers on the left, right to left: demonyms, portfolios, adjectives, and whatever else the parser hangs on the noun of a body. */
export function beforeNoun({ t, sentence, from: first, to, bodyKind, placeKind, around, gazetteer }: NominalPhrase): Before {
  let from = first;
  let country: string | undefined;
  const portfolio: string[] = [];
  for (let steps = 0; from > sentence.from && steps < MOST_MODIFIERS; steps++) {
    const word = t.lower(from - 1);
    const demonym = isCapitalised(t.text(from - 1)) ? countryOf(gazetteer, textOf(t, { from: from - 1, to: from })) : undefined;
    // "the western Canadian province of Alberta": of a place, the province's name says more.
    const colours = demonym !== undefined && bodyKind === undefined && placeKind !== 'country';
    if (demonym !== undefined && bodyKind !== undefined) country ??= demonym;
    else if (!colours && bodyKind === 'ministry' && PORTFOLIO_WORDS.has(word)) portfolio.unshift(word);
    else if (!colours && !LOOSE_MODIFIERS.has(word) && (word !== '-' || t.spaceAfter(from - 1))) break;
    from--;
  }
  // "a Brooklyn federal court", "the anti-corruption agency".
  let home: NameMention | undefined;
  while (bodyKind !== undefined && from > sentence.from && isModifierOf(t, from - 1, to - 1)) {
    const name = around.endingAt.get(from);
    // "NATO troops", "the UN relief agency": a body that is named keeps its words.
    if (name?.type === 'Body') break;
    if (name?.type === 'Place') home ??= name;
    from--;
  }
  return { from, country, portfolio, home };
}

/** "of ministers", "of deputies": those whom a body is made of. */
const isOfMembers = (word: string): boolean => word.endsWith('s') && OFFICE_NOUNS.has(word.slice(0, -1));

/** Behind "of": the end of "finance and energy"; `from` where no portfolio stands there. */
function endOfPortfolio(t: Tokens, from: number, limit: number): number {
  let end = from;
  while (
    end < limit &&
    (PORTFOLIO_WORDS.has(t.lower(end)) ||
      (end > from && t.lower(end) === 'and' && end + 1 < limit && PORTFOLIO_WORDS.has(t.lower(end + 1))))
  )
    end++;
  return end;
}

/** What stands behind the noun: "of finance and energy", "of ministers", "of Kenya", "in Georgia". */
export function afterNoun({ t, sentence, to, bodyKind, around }: NominalPhrase): After {
  const next = to + 1;
  const behind = (preposition: string): NameMention | undefined =>
    to < sentence.to && t.lower(to) === preposition
      ? around.startingAt.get(next < sentence.to && t.lower(next) === 'the' ? next + 1 : next)
      : undefined;
  const complement = behind('of');
  const home = behind('in');
  const none: After = { to, portfolio: [], complement, home };
  if (bodyKind === undefined) return none;
  if (complement?.type === 'Place') return { ...none, to: complement.to };
  if (next >= sentence.to || t.lower(to) !== 'of') return none;
  if (isOfMembers(t.lower(next))) return { ...none, to: to + 2 };
  const end = bodyKind === 'ministry' && complement === undefined ? endOfPortfolio(t, next, sentence.to) : next;
  return end > next ? { ...none, to: end, portfolio: [textOf(t, { from: next, to: end }).toLowerCase()] } : none;
}
