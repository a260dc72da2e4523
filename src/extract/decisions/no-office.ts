import type { ParagraphView } from '../claims/paragraph-view.ts';
import type { Predicate } from '../claims/predicate.ts';
import { childrenBy, lemmaOf, phraseLemmas } from '../claims/syntax.ts';
import { isOffice, mentionOf } from '../claims/things.ts';
import { words } from '../claims/words.ts';

/** "coach Ola Berg is fired", "the soldier is removed from Chad to Kuwait": no office of a state is lost. */
export const isOfNoState = (view: ParagraphView, predicate: Predicate, removed: number): boolean =>
  childrenBy(view.tokens, removed, 'compound', 'appos').some((c) => GAMES_AND_SHOWS.has(lemmaOf(view.tokens, c))) ||
  [...phraseLemmas(view.tokens, removed, 0)].some((word) => GAMES_AND_SHOWS.has(word)) ||
  // "fires gas agents"
  (predicate.keys.at(-1) === 'fire' && childrenBy(view.tokens, removed, 'compound').some((c) => view.tokens.lower(c) === 'gas')) ||
  (predicate.keys.at(-1) === 'remove' &&
    !isOffice(view, removed) &&
    predicate.prepObjects('from').some((o) => mentionOf(view, o)?.mention.type === 'Place'));
const GAMES_AND_SHOWS = words('coach goalkeeper striker host presenter anchor quarterback bowler pastor priest');
