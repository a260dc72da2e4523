import type { Tokens } from '../../model/analysis.ts';
import type { Gazetteer } from '../../model/gazetteer.ts';
import { PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { SURNAMES } from '../lexicons/surnames.ts';
import { textOf } from '../tokens.ts';
import { isGiven } from './given-name.ts';
import { headOfWord } from './head-noun.ts';
import type { NamePart } from './split-run.ts';

const isGreatPlace = (gazetteer: Gazetteer, word: string): boolean =>
  gazetteer.places(word).some(({ match, place }) => match === 'exact' && (place.population ?? 0) > 500_000);

/** "Cauca Department" of Colombia is a region. */
const isDepartmentOfLand = (gazetteer: Gazetteer, t: Tokens, { from, to }: NamePart): boolean =>
  to - from > 1 &&
  t.lower(to - 1) === 'department' &&
  !PORTFOLIO_WORDS.has(t.lower(to - 2)) &&
  gazetteer
    .places(textOf(t, { from, to }))
    .some(({ match, place }) => match === 'exact' && /^admin[12]$/.test(place.kind) && WITH_DEPARTMENTS.has(place.country));
const WITH_DEPARTMENTS: ReadonlySet<string> = new Set('CO FR HT PY UY BO SV HN GT NI PE BJ CI SN AR'.split(' '));

/** "John Tower", "Eddie Ward", "Alfredo Cortes": a given name before a word that could name a site or a body, and no such place. */
export function isNamesake(gazetteer: Gazetteer, t: Tokens, part: NamePart): boolean {
  if (isDepartmentOfLand(gazetteer, t, part)) return true;
  if (part.to - part.from !== 2) return false;
  const first = t.lower(part.from);
  // "Washington Post": who is called so has no other given name.
  if (BODIES_AND_SURNAMES.test(t.lower(part.to - 1))) return isGiven(gazetteer, first) && !isGreatPlace(gazetteer, t.text(part.from));
  if (headOfWord(t.lower(part.to - 1), true)?.type !== 'Place') return false;
  const startsGiven = isGiven(gazetteer, first);
  return (
    (startsGiven && SURNAMES.has(t.lower(part.to - 1))) ||
    (startsGiven &&
      /^(?:tower|ward|bay|pond|brook|hill|park|street|lake|rivers|banks|field|ford|forest|wall)$/.test(t.lower(part.to - 1)) &&
      gazetteer.places(textOf(t, part))[0]?.match !== 'exact')
  );
}

/** Family names that are words for bodies too. */
const BODIES_AND_SURNAMES = /^(?:cortes|church|house|post|cross|steel|chambers|lords)$/;
