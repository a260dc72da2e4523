import type { Tokens } from '../../model/analysis.ts';
import type { EventKindCode } from '../../model/event-kinds.ts';
import { childrenBy, coordinationHead, isNoun, lemmaOf, nounPhrase, prepObjects, withConjuncts } from '../claims/syntax.ts';
import { words } from '../claims/words.ts';
import {
  BUNDLES,
  CASES,
  DISEASES,
  FIGHTING,
  HAPPENING_NOUNS,
  INDUSTRIAL,
  NATURE,
  NOT_WITH,
  ONLY_WITH,
  STRUCTURES,
  VEHICLES,
} from './lexicon/happening-nouns.ts';

/** The kind of event that the noun names by itself, if it is meant so. */
export function happeningAt(t: Tokens, noun: number): EventKindCode | undefined {
  const lemma = lemmaOf(t, noun);
  if (DISEASES.has(lemma) || (CASES.has(lemma) && isOfDisease(t, noun))) return 'disaster';
  const kind = HAPPENING_NOUNS.get(lemma) ?? namedStorm(t, noun);
  return kind === undefined || isOther(t, noun, lemma) ? undefined : refined(t, noun, lemma, kind);
}

const isOfDisease = (t: Tokens, noun: number): boolean =>
  [...prepObjects(t, noun, 'of'), ...childrenBy(t, noun, 'compound', 'nmod')].some((o) => DISEASES.has(lemmaOf(t, o)));

/** "Typhoon Rai", "Cyclone Freddy": the name stands behind its noun. */
function namedStorm(t: Tokens, noun: number): EventKindCode | undefined {
  if (t.pos(noun) !== 'PROPN') return undefined;
  return childrenBy(t, noun, 'compound').some((c) => STORMS.has(lemmaOf(t, c))) ? 'disaster' : undefined;
}
const STORMS: ReadonlySet<string> = words('storm hurricane typhoon cyclone');

const modifiers = (t: Tokens, noun: number): readonly string[] =>
  childrenBy(t, noun, 'compound', 'amod', 'nmod').flatMap((c) => [
    lemmaOf(t, c),
    ...childrenBy(t, c, 'compound', 'amod').map((d) => lemmaOf(t, d)),
  ]);

/** "a trade war", "a storm of protest", "the collapse of the talks": the word stands for something else. */
function isOther(t: Tokens, noun: number, lemma: string): boolean {
  const near = modifiers(t, noun);
  const not = NOT_WITH.get(lemma);
  if (not !== undefined && near.some((w) => not.has(w))) return true;
  const only = ONLY_WITH.get(lemma);
  if (only !== undefined && !near.some((w) => only.has(w))) return true;
  if (lemma === 'collapse') return !nounPhrase(t, noun, 2).some((w) => w !== noun && isFalling(lemmaOf(t, w)));
  if (lemma === 'crash' || lemma === 'rally') return prepObjects(t, noun, 'in', 'of').some((o) => MARKETS.has(lemmaOf(t, o)));
  if (lemma === 'explosion') return prepObjects(t, noun, 'in', 'of').some((o) => !isPlaceLike(t, o) && AMOUNTS.has(lemmaOf(t, o)));
  if (lemma === 'war' || lemma === 'battle')
    return prepObjects(t, noun, 'of').some((o) => ['word', 'will', 'idea'].includes(lemmaOf(t, o)));
  if (lemma === 'storm' && prepObjects(t, noun, 'over', 'about').some((o) => t.pos(o) === 'NOUN')) return true;
  // "a flood of complaints", "a storm of protest", not "the floods of 2010" nor "an eruption of Mount Etna".
  return NATURE.has(lemma) && !OF_ITSELF.has(lemma) && prepObjects(t, noun, 'of').some((o) => isNoun(t, o) && !isPlaceLike(t, o));
}
const isFalling = (lemma: string): boolean => STRUCTURES.has(lemma) || VEHICLES.has(lemma);
const isPlaceLike = (t: Tokens, i: number): boolean => t.pos(i) === 'PROPN' || t.pos(i) === 'NUM' || lemmaOf(t, i) === 'magnitude';
const OF_ITSELF: ReadonlySet<string> = words('outbreak epidemic swarm magnitude wave');
const MARKETS: ReadonlySet<string> = words('share stock price bond market currency oil');
const AMOUNTS: ReadonlySet<string> = words('number demand use price interest population growth cost popularity anger colour');

function refined(t: Tokens, noun: number, lemma: string, kind: EventKindCode): EventKindCode | undefined {
  switch (lemma) {
    case 'strike': {
      // "a drone strike", "precision strikes": by arms, not of workers.
      const near = modifiers(t, noun);
      return near.includes('lightning') ? 'disaster' : near.some((w) => ARMS.has(w)) || isByForces(t, noun) ? 'attack' : kind;
    }
    case 'outbreak':
      return prepObjects(t, noun, 'of').some((o) => FIGHTING.has(lemmaOf(t, o))) ? 'clash' : kind;
    case 'explosion':
    case 'blast':
      return nounPhrase(t, noun, 1).some((w) => w !== noun && INDUSTRIAL.has(lemmaOf(t, w))) || isBesideAccident(t, noun)
        ? 'accident'
        : kind;
    case 'conference':
      return t.pos(noun) === 'PROPN' ? undefined : kind;
    default:
      return kind;
  }
}
/** "a crash, explosion and fire" */
const isBesideAccident = (t: Tokens, noun: number): boolean =>
  withConjuncts(t, coordinationHead(t, noun)).some(
    (c) => c !== noun && ['accident', 'disaster'].includes(HAPPENING_NOUNS.get(lemmaOf(t, c)) ?? ''),
  );
/** "The army carried out a strike near Osh", "a strike that killed two": workers do neither. */
const isByForces = (t: Tokens, noun: number): boolean =>
  childrenBy(t, noun, 'relcl').some((verb) => DEADLY.has(lemmaOf(t, verb)) && childrenBy(t, verb, 'dobj').length > 0) ||
  (t.dep(noun) === 'dobj' && childrenBy(t, t.head(noun), 'nsubj').some((s) => nounPhrase(t, s, 0).some((w) => FORCES.has(lemmaOf(t, w)))));
const DEADLY: ReadonlySet<string> = words('kill wound injure hit');
const FORCES: ReadonlySet<string> = words('army military force navy airforce warplane jet aircraft drone troop');
const ARMS: ReadonlySet<string> = words('air drone missile rocket military artillery suicide precision retaliatory tank');

/** The head that stands for the noun in its clause: "a series of [blasts]", "Clashes and [riots]". */
export function bundleOf(t: Tokens, noun: number): number {
  let at = noun;
  for (let steps = 0; steps < 6; steps++) {
    if (t.dep(at) === 'conj') at = t.head(at);
    else if (t.dep(at) === 'pobj' && t.lower(t.head(at)) === 'of' && BUNDLES.has(lemmaOf(t, t.head(t.head(at))))) at = t.head(t.head(at));
    else return at;
  }
  return at;
}
