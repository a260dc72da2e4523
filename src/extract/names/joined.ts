import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { KNOWN_BODIES } from '../lexicons/bodies.ts';
import { KNOWN_AREAS } from '../lexicons/places.ts';
import { words } from '../lexicons/words.ts';
import { isCapitalised, lowerOf, textOf } from '../tokens.ts';
import { countryNamed } from './country-words.ts';
import { isGiven } from './given-name.ts';

/** What two sides have between them; in lower case, since a capital makes a name of the whole: "the Molotov-Ribbentrop Pact". */
const BETWEEN_TWO = words(
  `summit talks meeting war deal accord agreement pact treaty truce ceasefire border relations ties dispute rivalry match clash conflict dialogue
  alliance feud debate negotiations peace call phone axis partnership trade contest duel`,
);

const isHyphen = (t: Tokens, i: number): boolean => /^[-‐‑–—/]$/.test(t.text(i)) && !t.spaceAfter(i - 1) && !t.spaceAfter(i);

/** A country, an area or a body that everybody knows. */
const isSide = (gazetteer: Gazetteer, t: Tokens, range: TokenRange): boolean =>
  isCapitalised(t.text(range.from)) &&
  (countryNamed(gazetteer, textOf(t, range)) !== undefined || KNOWN_BODIES.has(lowerOf(t, range)) || KNOWN_AREAS.has(lowerOf(t, range)));

/** "the Franco-African summit" */
const COMBINING = /^(?:afro|anglo|austro|euro|franco|german[oa]|greco|hispano|indo|italo|russo|serbo|sino|turko|ibero|luso)$/;

/** A single word that may be somebody's family name; a given name only behind an article: "Jean-Claude talks" is one person. */
const isPerson = (gazetteer: Gazetteer, t: Tokens, { from, to }: TokenRange, hasArticle: boolean): boolean =>
  to - from === 1 &&
  isCapitalised(t.text(from)) &&
  !COMBINING.test(t.lower(from)) &&
  gazetteer.demonym(t.text(from)) === undefined &&
  (hasArticle || !isGiven(gazetteer, t.lower(from)));

interface Sides {
  readonly sides: readonly TokenRange[];
  readonly arePeople: boolean;
}

/** Names that hyphens join: `US-China talks`, `the Israel-Hamas war`, `US-Mexico-Canada`, `the Putin-Xi summit`; undefined where the hyphen is part of one. */
export function cutJoined(gazetteer: Gazetteer, t: Tokens, part: TokenRange): Sides | undefined {
  const sides: TokenRange[] = [];
  let { from } = part;
  for (let i = part.from + 1; i < part.to - 1; i++) {
    if (!isHyphen(t, i)) continue;
    sides.push({ from, to: i });
    from = i + 1;
  }
  if (sides.length === 0) return undefined;
  sides.push({ from, to: part.to });
  if (sides.every((side) => isSide(gazetteer, t, side))) {
    // "Guinea-Bissau", "Alma-Ata"
    const isOnePlace = gazetteer.places(textOf(t, part)).some(({ match }) => match !== 'key');
    return isOnePlace ? undefined : { sides, arePeople: false };
  }
  const isBetween = sides.length === 2 && part.to < t.length && BETWEEN_TWO.has(t.text(part.to));
  const hasArticle = part.from > 0 && /^(?:the|a)$/.test(t.lower(part.from - 1));
  return isBetween && sides.every((side) => isPerson(gazetteer, t, side, hasArticle)) ? { sides, arePeople: true } : undefined;
}
