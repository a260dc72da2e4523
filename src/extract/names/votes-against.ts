import type { Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { COLOURING_WORDS, COMMON_WORDS, MAKES_AND_MODELS, PEOPLES, THINGS_ALONE } from '../lexicons/no-names.ts';
import { OFFICE_NOUNS } from '../lexicons/offices.ts';
import { PLACE_NOMINALS } from '../lexicons/places.ts';
import { SURNAMES } from '../lexicons/surnames.ts';
import { isCapitalised } from '../tokens.ts';
import { isGiven } from './given-name.ts';
import type { NamePart } from './split-run.ts';

/** Kinds of places; "the State" and "the City" are bodies as often. */
const KIND_ALONE: ReadonlySet<string> = new Set([...PLACE_NOMINALS.keys()].filter((noun) => noun !== 'state' && noun !== 'city'));

const OF_PEOPLES = /^(?:rebels|fighters|militias?|villagers|people|refugees|soldiers|insurgents|tribesmen|women|men|families|language)$/;

/** "Christian pilgrims", "a Christian village": an adjective of a noun; "Christian said" is somebody. */
const isBelievers = (t: Tokens, from: number, to: number): boolean =>
  t.pos(to) === 'NOUN' && t.text(to) === t.lower(to) && /^(?:amod|compound|nmod)$/.test(t.dep(from)) && t.head(from) >= to;

/** How much speaks against a single word as a name; the noun of a body or place names it. */
export function votesAgainst(gazetteer: Gazetteer, t: Tokens, { from, to, titles }: NamePart, isHeadWord: boolean): number {
  const word = t.lower(from);
  // "Parkinson's disease", "Down's syndrome"
  if (to + 1 < t.length && /^['’]s$/.test(t.text(to)) && /^(?:disease|syndrome)$/.test(t.lower(to + 1))) return 6;
  if (to < t.length && t.spaceAfter(from) && MAKES_AND_MODELS.has(t.text(to))) return 4;
  if (COLOURING_WORDS.has(word) || THINGS_ALONE.has(word)) return 4;
  // "the Kingdom": a place that the report names elsewhere, or not at all.
  if (KIND_ALONE.has(word) && from > 0 && t.lower(from - 1) === 'the') return 4;
  // "Senator Rivers"
  const bearsOffice = from > 0 && isCapitalised(t.text(from - 1)) && OFFICE_NOUNS.has(t.lower(from - 1));
  const isNobody = PEOPLES.has(word) || (COMMON_WORDS.has(word) && !isHeadWord && !bearsOffice);
  // "Karen rebels", "Christian pilgrims"
  const areTheirs = PEOPLES.has(word) && to < t.length && (OF_PEOPLES.test(t.lower(to)) || isBelievers(t, from, to));
  if (!isNobody || (!areTheirs && (SURNAMES.has(word) || isGiven(gazetteer, word)))) return 0;
  // "Miss Universe": more than a title says for a person.
  return titles.length > 0 ? 7 : 4;
}
