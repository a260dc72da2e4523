import type { TokenRange, Tokens } from '../../model/analysis.ts';
import { words } from '../lexicons/words.ts';
import { isCapitalised } from '../tokens.ts';

/** Lower-case nouns that belong to the name before them: `Almaty region`, `Manas airport`, `Interior ministry`. */
const NAME_NOUNS =
  words(`region province oblast governorate district county prefecture raion municipality canton voivodeship city town village river lake
  airport airbase bridge dam square street avenue prison island islands valley mountains peninsula sea desert strait gulf bay
  ministry commission committee council`);

/** Takes a lower-case head noun into the name that it closes. */
export function extendPart<T extends TokenRange>(t: Tokens, part: T, limit: number): T {
  if (part.to >= limit || !NAME_NOUNS.has(t.lower(part.to)) || t.text(part.to) !== t.lower(part.to)) return part;
  if (t.tag(part.to) !== 'NN' && t.tag(part.to) !== 'NNP' && !t.lower(part.to).endsWith('s')) return part;
  const next = part.to + 1 < limit ? t.lower(part.to + 1) : '';
  // "the West Bank town of Beita": the noun announces the next name.
  if (next === 'of' && /^(?:town|city|village)$/.test(t.lower(part.to)) && part.to + 2 < limit && isCapitalised(t.text(part.to + 2)))
    return part;
  // "Almaty city council": the next noun is the head.
  return NAME_NOUNS.has(next) ? { ...part, to: part.to + 2 } : { ...part, to: part.to + 1 };
}

/** Units that are told apart by number alone. */
const NUMBERED =
  words(`division brigade battalion regiment army corps fleet squadron wing infantry armoured armored airborne marine mechanized mechanised motorized
  artillery circuit district precinct congress`);

/** `the [82nd] Airborne Division`: the number is the name. */
export function withOrdinal<T extends TokenRange>(t: Tokens, part: T): T {
  if (part.from === 0 || !/^\d{1,4}(?:st|nd|rd|th)$/.test(t.lower(part.from - 1))) return part;
  return NUMBERED.has(t.lower(part.from)) || NUMBERED.has(t.lower(part.to - 1)) ? { ...part, from: part.from - 1 } : part;
}
