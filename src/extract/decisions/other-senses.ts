import type { Tokens } from '../../model/analysis.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';

/** Nouns of treaties that name other things too, and the words beside them that say so. */
const OTHER_SENSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['settlement', words('israeli jewish illegal settler bank outpost housing unit informal squatter roma human west')],
  [
    'convention',
    words('national party democratic republican democrats republicans political nominating nomination constitutional annual fan comic'),
  ],
  ['charter', words('royal school mortgage citizen flight')],
  ['partnership', words('civil')],
  ['protocol', words('health safety security medical covid-19 covid coronavirus distancing sanitary')],
]);

const PROCLAIMED = words('martial emergency disaster');

/** "approves new settlements", "the party's national convention is postponed": no treaty. */
export function isNoTreaty(t: Tokens, noun: number): boolean {
  const lemma = lemmaOf(t, noun);
  // "the declaration of martial law"
  if (lemma === 'declaration') return [...phraseLemmas(t, noun, 2)].some((word) => PROCLAIMED.has(word));
  // "issues a memorandum banning scooters"; "a memorandum of understanding with Japan" is one.
  if (lemma === 'memorandum') return lemmaOf(t, t.head(noun)) === 'issue' && t.lower(noun + 1) !== 'of';
  const signs = OTHER_SENSES.get(lemma);
  if (signs === undefined) return false;
  // "expands its settlements": what parties reach is one.
  if (lemma === 'settlement' && t.tag(noun) === 'NNS') return true;
  return (
    [...phraseLemmas(t, noun, lemma === 'settlement' ? 2 : 1)].some((word) => signs.has(word)) &&
    childrenBy(t, noun, 'amod', 'compound', 'poss', 'nmod').length > 0
  );
}

/** "calls the vote unfair", "calls the deal 'unacceptable'": says what it is and decides nothing. */
export function isOnlyNamed(t: Tokens, { token, objects }: Predicate): boolean {
  if (childrenBy(t, token, 'oprd', 'acomp', 'ccomp').length > 0) return true;
  return objects.some((o) => QUOTES.has(t.text(o + 1)));
}
const QUOTES: ReadonlySet<string> = new Set(['"', '“', "'", '‘', '``']);
