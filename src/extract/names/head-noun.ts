import type { Tokens } from '../../model/analysis.ts';
import type { BodyKind, PlaceKind } from '../../model/vocabulary.ts';
import { BODY_HEADS, CLUB_ENDS, CLUB_OPENERS, COMMON_NOUN_HEADS, FOREIGN_BODY_OPENERS, KNOWN_BODIES } from '../lexicons/bodies.ts';
import { PLACE_HEADS, PLACE_OPENERS } from '../lexicons/places.ts';
import { THING_HEADS, THING_OPENERS } from '../lexicons/things.ts';
import { lowerOf } from '../tokens.ts';
import type { NamePart } from './split-run.ts';

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);
const lookUp = <T>(table: ReadonlyMap<string, T>, word: string): T | undefined => table.get(word) ?? table.get(singular(word));

interface Head {
  readonly type: 'Body' | 'Place' | 'None';
  readonly bodyKind?: BodyKind;
  readonly placeKind?: PlaceKind;
  readonly strength: number;
}

const OF_STATES = /^(?:U\.S\.|US|UK|U\.K\.|EU|UN|U\.N\.)$/;

/** What a noun at the end of a name says that it is. */
export function headOfWord(word: string, isLast: boolean): Head | undefined {
  if (isLast && CLUB_ENDS.has(word)) return { type: 'Body', bodyKind: 'other', strength: 3.5 };
  const body = lookUp(BODY_HEADS, word);
  if (body !== undefined) return { type: 'Body', bodyKind: body, strength: COMMON_NOUN_HEADS.has(word) ? 2 : 3.5 };
  const place = lookUp(PLACE_HEADS, word);
  if (place !== undefined) return { type: 'Place', placeKind: place, strength: 3 };
  if (isLast && (THING_HEADS.has(word) || THING_HEADS.has(singular(word)))) return { type: 'None', strength: 3.2 };
  return undefined;
}

/** "Islamic State of Iraq": a known name with something behind it. */
function knownOpening(t: Tokens, { from, to }: NamePart): Head | undefined {
  const whole = to - from > 4 ? KNOWN_BODIES.get(lowerOf(t, { from, to })) : undefined;
  if (whole !== undefined) return { type: 'Body', bodyKind: whole, strength: 4 };
  for (let end = Math.min(to, from + 4); end >= from + 2; end--) {
    const bodyKind = KNOWN_BODIES.get(lowerOf(t, { from, to: end }));
    if (bodyKind !== undefined && (end === to || /^(?:of|in|for)$/.test(t.lower(end)))) return { type: 'Body', bodyKind, strength: 4 };
  }
  return undefined;
}

/** The noun that says what the name names: its last word, or the word before `of`. */
function headWord(t: Tokens, { from, to }: NamePart): Head | undefined {
  for (let i = from; i < to; i++) {
    const next = i + 1 < to ? t.lower(i + 1) : '';
    if (next !== 'of' && next !== 'for' && next !== 'on' && next !== 'against') continue;
    // "Chamber of Commerce", "Congress for Unity": no parliaments.
    const whole = i + 2 < to ? BODY_HEADS.get(`${t.lower(i)} ${next} ${t.lower(i + 2)}`) : undefined;
    if (whole !== undefined) return { type: 'Body', bodyKind: whole, strength: 3.5 };
    if (t.lower(i) === 'congress' && next === 'for') return { type: 'Body', bodyKind: 'party', strength: 3.5 };
    const head = headOfWord(t.lower(i), true);
    // "Republic of Korea Navy"
    const closing = head?.type === 'Place' ? headOfWord(t.lower(to - 1), true) : undefined;
    if (closing?.type === 'Body') return closing;
    if (head !== undefined) return head;
  }
  if (to - from === 1) {
    // "the Coalition", "Parliament": the noun alone, capitalised inside a sentence.
    const own = headOfWord(t.lower(from), true);
    return own === undefined || own.type === 'Place' ? undefined : { ...own, strength: own.strength === 3.5 ? 1.5 : 1 };
  }
  const foreign = FOREIGN_BODY_OPENERS.get(t.lower(from));
  if (foreign !== undefined) return { type: 'Body', bodyKind: foreign, strength: 2.5 };
  if (THING_OPENERS.has(t.lower(from))) return { type: 'None', strength: 4 };
  // "Lusaka Police Department", "Ansa News Agency"
  const pair = BODY_HEADS.get(lowerOf(t, { from: to - 2, to }));
  if (pair !== undefined) return { type: 'Body', bodyKind: pair, strength: 3.5 };
  const last = headOfWord(t.lower(to - 1), true);
  // "Tigray People's Liberation Front": no family name has so much before it.
  if (last !== undefined) return last.type === 'Body' && to - from > 4 ? { ...last, strength: 3.5 } : last;
  // "U.S. CIA", "UK NHS"
  if (to - from === 2 && OF_STATES.test(t.text(from)) && /^\p{Lu}{2,6}$/u.test(t.text(to - 1))) return { type: 'Body', strength: 3.5 };
  if (CLUB_OPENERS.has(t.lower(from))) return { type: 'Body', bodyKind: 'other', strength: 4 };
  const first = t.lower(from);
  // "Ras Sidr", "Ras al-Khor"
  if (PLACE_OPENERS.has(first) && (to - from === 2 || /^(?:al|el|ad|ar|as|at|az|an)$/.test(t.lower(from + 1))))
    return { type: 'Place', strength: 2 };
  if (first === 'river') return { type: 'Place', placeKind: 'site', strength: 3 };
  if (first === 'mount' || first === 'lake' || first === 'camp' || first === 'fort' || first === 'port' || first === 'cape')
    return { type: 'Place', placeKind: 'site', strength: 2 };
  return undefined;
}

/** What the words of a name say that it names: as a known name with something behind it, or by its noun. */
export const headOf = (t: Tokens, part: NamePart): Head | undefined => knownOpening(t, part) ?? headWord(t, part);
