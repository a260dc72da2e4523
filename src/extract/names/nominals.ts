import type { TokenRange, Tokens } from '../../model/analysis.ts';
import type { BodyKind, PlaceKind } from '../../model/vocabulary.ts';
import type { ExtractContext } from '../context.ts';
import { BARE_BODY_NOMINALS, BODY_NOMINALS } from '../lexicons/bodies.ts';
import { PLACE_NOMINALS } from '../lexicons/places.ts';
import { lowerOf } from '../tokens.ts';
import type { NameMention } from './name-mention.ts';
import { type NamesAround, namesAround } from './names-around.ts';
import { afterNoun, beforeNoun, countryOfName, type NominalPhrase } from './nominal-phrase.ts';

const MAX_WORDS = 3;
const INDEFINITE_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>([
  'government',
  'commission',
  'ministry',
  'agency',
  'court',
  'parliament',
]);
const DETERMINERS = /^(?:the|this|that|these|those|its|their|his|her|our)$/;
const INDEFINITE = /^(?:a|an|another|new)$/;
/** Singular nouns that also stand before a name. */
const PEOPLE: ReadonlySet<string> = new Set(['judge', 'magistrate']);
/** People who stand for a body only where the words say of what place: "Icelandic officials", "lawmakers in Georgia". */
const PEOPLE_OF: ReadonlySet<string> = new Set(['officials', 'lawmakers', 'legislators', 'deputies']);

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...BODY_NOMINALS.keys(), ...PLACE_NOMINALS.keys()].map((entry) => entry.split(/[ '-]/)[0]!),
);

interface Noun {
  readonly to: number;
  readonly bodyKind?: BodyKind;
  readonly placeKind?: PlaceKind;
}

function nounAt(t: Tokens, i: number, limit: number): Noun | undefined {
  if (!FIRST_WORDS.has(t.lower(i))) return undefined;
  for (let to = Math.min(limit, i + MAX_WORDS); to > i; to--) {
    const words = lowerOf(t, { from: i, to });
    const bodyKind = BODY_NOMINALS.get(words);
    const placeKind = bodyKind === undefined ? PLACE_NOMINALS.get(words) : undefined;
    if (bodyKind === undefined && placeKind === undefined) continue;
    if (t.pos(to - 1) !== 'NOUN' && t.pos(to - 1) !== 'PROPN') return undefined;
    return { to, ...(bodyKind === undefined ? {} : { bodyKind }), ...(placeKind === undefined ? {} : { placeKind }) };
  }
  return undefined;
}

/** Words that hold such a noun and stand for no thing of their own. */
function isNoThing({ t, sentence, from, to, placeKind, around }: NominalPhrase): boolean {
  const head = to - 1;
  // A noun that only colours another noun: "government officials", "judge Moro".
  if (t.dep(head) === 'compound' && t.head(head) > head && (t.pos(t.head(head)) === 'NOUN' || PEOPLE.has(t.lower(head)))) return true;
  // "the state of emergency", "the country of origin": a condition or a description.
  if (placeKind !== undefined && t.lower(to) === 'of' && t.pos(to + 1) === 'NOUN') return true;
  // "the Ouest department": a part of a country that is called so.
  const isAlone = to === from + 1 && (to >= sentence.to || t.lower(to) !== 'of');
  return t.lower(from) === 'department' && isAlone && around.endingAt.get(from)?.type === 'Place';
}

/** What the phrase around the noun stands for; undefined where the words leave open which one is meant. */
function readNominal(phrase: NominalPhrase, paragraph: number): NameMention | undefined {
  const { t, sentence, bodyKind, placeKind } = phrase;
  const head = phrase.to - 1;
  const before = beforeNoun(phrase);
  const after = afterNoun(phrase);
  const word = before.from > sentence.from ? t.lower(before.from - 1) : '';
  const owner = /^['’]s?$/.test(word) ? phrase.around.endingAt.get(before.from - 1) : undefined;
  const home = before.home ?? after.home;
  const country =
    before.country ??
    [owner, after.complement, bodyKind === undefined ? undefined : home]
      .map((name) => countryOfName(phrase, name))
      .find((code) => code !== undefined);
  const portfolio = [...before.portfolio, ...after.portfolio].join(' ');
  const isOwned = owner !== undefined || country !== undefined || home?.type === 'Place';
  const isIndefinite = INDEFINITE.test(word) && bodyKind !== undefined && INDEFINITE_KINDS.has(bodyKind);
  const isBare = BARE_BODY_NOMINALS.has(lowerOf(t, phrase));
  const isMeant = PEOPLE_OF.has(t.lower(head)) ? isOwned : DETERMINERS.test(word) || isOwned || portfolio !== '' || isIndefinite || isBare;
  if (!isMeant) return undefined;
  return {
    paragraph,
    from: placeKind === undefined ? before.from : phrase.from,
    to: after.to,
    head,
    type: bodyKind === undefined ? 'Place' : 'Body',
    form: 'nominal',
    rule: 'extract/names/nominals',
    ...(bodyKind === undefined ? {} : { bodyKind }),
    ...(placeKind === undefined ? {} : { placeKind }),
    ...(portfolio === '' ? {} : { portfolio }),
    ...(country === undefined ? {} : { country, countryBasis: 'words' as const }),
  };
}

function nominalsOf(
  context: ExtractContext,
  paragraph: number,
  t: Tokens,
  sentence: TokenRange,
  around: NamesAround,
): readonly NameMention[] {
  const found: NameMention[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    const noun = around.covers(i) ? undefined : nounAt(t, i, sentence.to);
    if (noun === undefined) continue;
    const phrase = { ...noun, from: i, t, sentence, around, gazetteer: context.gazetteer };
    const mention = isNoThing(phrase) ? undefined : readNominal(phrase, paragraph);
    if (mention !== undefined) found.push(mention);
    i = (mention ?? phrase).to - 1;
  }
  return found;
}

/** Bodies and places that stand in the text by their kind alone: `the ministry`, `a commission`, `Kazakh authorities`, `the city`. */
export function findNominals(context: ExtractContext, names: readonly NameMention[]): readonly NameMention[] {
  const namesOf = namesAround(names);
  return context.analysis.paragraphs.flatMap(({ tokens, sentences }, paragraph) => {
    const around = namesOf(paragraph);
    return sentences.flatMap((sentence) => nominalsOf(context, paragraph, tokens, sentence, around));
  });
}
