import type { Paragraph, Tokens } from '../../model/analysis.ts';
import { BODY_HEADS } from '../lexicons/bodies.ts';
import { COMMON_WORDS } from '../lexicons/no-names.ts';
import { NAME_PARTICLES } from '../lexicons/persons.ts';
import { COMMON_ABBREVIATIONS, HEADLINE_VERBS, NOT_NAMES, OPENING_WORDS } from '../lexicons/things.ts';
import { isAllCaps, isCapitalised } from '../tokens.ts';

/** What is known of a paragraph's words before any name is cut. */
export interface WordFlags {
  /** The model's label of each token, empty for none. */
  readonly label: readonly string[];
  /** Whether the token can be part of a name by its letters and its place. */
  readonly isName: readonly boolean[];
  /** First token of a sentence, or behind a quote, a bullet or a colon that opens one. */
  readonly opens: readonly boolean[];
  /** A heading whose words are capitalised whatever they are. */
  readonly inTitleCase: boolean;
}

const NUMBER_LABELS: ReadonlySet<string> = new Set(['DATE', 'TIME', 'PERCENT', 'MONEY', 'QUANTITY', 'ORDINAL', 'CARDINAL']);
/** Adjectives that names begin with, and sentences too: "Karnataka High Court", "the Ministry of National Education". */
const NAMING_ADJECTIVES = /^(?:national|international|foreign|public|local|private|high|great|long|old|new|good|big|small|young)$/;
const OPENERS = /^["“”‘'([*•·:;–—-]+$|^\.+$/u;

/** Whether most words of the paragraph are capitalised, so that a capital says nothing. */
function isTitleCase({ tokens }: Paragraph): boolean {
  let long = 0;
  let capitals = 0;
  for (let i = 0; i < tokens.length && long < 40; i++) {
    if (!/^\p{L}{4,}$/u.test(tokens.text(i))) continue;
    long++;
    if (isCapitalised(tokens.text(i))) capitals++;
  }
  const isSentence = tokens.length > 0 && /^[.!?]$/.test(tokens.text(tokens.length - 1));
  return !isSentence && long >= 4 && capitals / long > 0.7;
}

export function flagWords(
  paragraph: Paragraph,
  lowerWords: ReadonlySet<string>,
  nameWords: ReadonlySet<string>,
  isArea: (word: string) => boolean,
  isGiven: (word: string) => boolean,
  isLargePlace: (name: string) => boolean,
): WordFlags {
  const { tokens } = paragraph;
  const label: string[] = new Array<string>(tokens.length).fill('');
  for (const name of paragraph.names) for (let i = name.from; i < name.to; i++) label[i] = name.label;
  const opens: boolean[] = new Array<boolean>(tokens.length).fill(false);
  for (const { from, to } of paragraph.sentences) {
    for (let i = from; i < to; i++) {
      opens[i] = true;
      if (!OPENERS.test(tokens.text(i))) break;
    }
  }
  for (let i = 1; i < tokens.length; i++) if (/^["“‘([:]$/u.test(tokens.text(i - 1))) opens[i] = true;
  const inTitleCase = isTitleCase(paragraph);
  const isName = opens.map((opening, i) => {
    const word = tokens.text(i);
    // Most words are written small: of those only "d'Ivoire" is more.
    if (word === tokens.lower(i) && !word.startsWith('d')) return false;
    // "Côte d'Ivoire", "Val d'Isère"
    if (/^d['’]\p{Lu}/u.test(word) && (tokens.pos(i) === 'PROPN' || (i > 0 && isCapitalised(tokens.text(i - 1))))) return true;
    if (!isCapitalised(word) || (/^\p{Lu}\.?$/u.test(word) && tokens.pos(i) !== 'PROPN')) return false;
    const lower = tokens.lower(i);
    if (lower === 'us' && word === 'Us') return false;
    // "the Lord's Resistance Army"
    if (lower === 'lord' && i + 2 < tokens.length && /^['’]s$/.test(tokens.text(i + 1)) && isCapitalised(tokens.text(i + 2))) return true;
    if (lower === 'god' || lower === 'allah') return false;
    // "R-Okla." behind the name of a member of Congress.
    if (/^[DRI]$/.test(word) && i > 0 && tokens.text(i - 1) === ',' && /^[-–]$/.test(tokens.text(i + 1 < tokens.length ? i + 1 : i)))
      return false;
    const isShouted = isAllCaps(word);
    if (isShouted && COMMON_ABBREVIATIONS.has(lower)) return false;
    // "Easter Island"
    const opensIsland = i + 1 < tokens.length && /^Islands?$/.test(tokens.text(i + 1));
    if (!isShouted && NOT_NAMES.has(lower) && !opensIsland && !/^(?:PERSON|ORG|GPE)$/.test(label[i]!)) return false;
    if (NUMBER_LABELS.has(label[i]!) && tokens.pos(i) !== 'PROPN') return false;
    const isBracketed = /^\p{Lu}\p{L}*\p{Lu}/u.test(word) && i > 0 && tokens.text(i - 1) === '(';
    if (isBracketed) return true;
    if (isShouted && !inTitleCase) return word === 'US' || word === 'WHO' || !OPENING_WORDS.has(lower);
    if (inTitleCase) {
      if (OPENING_WORDS.has(lower) || (i > 0 && HEADLINE_VERBS.has(lower))) return false;
      if (nameWords.has(lower)) return true;
      return (label[i] !== '' && !NUMBER_LABELS.has(label[i]!)) || (tokens.pos(i) === 'PROPN' && !lowerWords.has(lower));
    }
    if (opening) {
      if (OPENING_WORDS.has(lower)) return opensBody(tokens, i) || opensPlace(tokens, label, i) || opensListed(tokens, i, isLargePlace);
      const isFollowed = i + 1 < tokens.length && isCapitalised(tokens.text(i + 1));
      // "Riot police clashed", "Flash floods killed".
      if (COMMON_WORDS.has(lower) && !isFollowed && tokens.pos(i + 1 < tokens.length ? i + 1 : i) === 'NOUN') return false;
      // "Airlines cut fares", "Union leaders met": a common noun of bodies at the start of a sentence.
      const isNoun = isBodyNoun(lower) && i + 1 < tokens.length && !isCapitalised(tokens.text(i + 1));
      if (isNoun && !isAllCaps(word) && tokens.pos(i + 1) === 'NOUN') return false;
      if (nameWords.has(lower)) return true;
      if (isNoun && !isAllCaps(word) && lower.endsWith('s')) return false;
      // "Bank of Ghana" goes on behind its "of".
      const goesOn = i + 2 < tokens.length && tokens.lower(i + 1) === 'of' && label[i] !== '' && label[i + 2] === label[i];
      const stands = !goesOn && (i + 1 >= tokens.length || !isCapitalised(tokens.text(i + 1)));
      if (lowerWords.has(lower) && (label[i] === '' || stands)) return false;
      // "Videos posted on": a plural that nothing else marks as a name.
      if (stands && /S$/.test(tokens.tag(i)) && label[i] !== 'NORP' && label[i] !== 'GPE' && !isAllCaps(word)) return isArea(word);
      return (
        tokens.pos(i) === 'PROPN' ||
        (i + 1 < tokens.length && (isCapitalised(tokens.text(i + 1)) || isParticle(tokens.text(i + 1))) && isGiven(word)) ||
        /[^\p{ASCII}]/u.test(word) ||
        label[i] !== '' ||
        // "Nepal bans climbers": the tagger takes it for a common word.
        isArea(word) ||
        (!lowerWords.has(lower) && tokens.pos(i) === 'NOUN' && i + 1 < tokens.length && isCapitalised(tokens.text(i + 1)))
      );
    }
    // "the Greater Manchester Police"
    if (i > 0 && isBodyNoun(lower) && tokens.pos(i - 1) === 'PROPN' && isCapitalised(tokens.text(i - 1))) return true;
    if (OPENING_WORDS.has(lower) && label[i] === '')
      return NAMING_ADJECTIVES.test(lower) && i + 1 < tokens.length && isCapitalised(tokens.text(i + 1));
    return tokens.pos(i) !== 'PRON' && tokens.pos(i) !== 'DET';
  });
  return { label, isName, opens, inTitleCase };
}

const isBodyNoun = (word: string): boolean => BODY_HEADS.has(word) || BODY_HEADS.has(word.replace(/s$/, ''));

/** "National Assembly members", "Foreign Office sources": the word that opens the sentence opens a name too. */
const opensBody = (t: Tokens, i: number): boolean =>
  /^(?:national|international|foreign|public|high)$/.test(t.lower(i)) &&
  i + 1 < t.length &&
  isCapitalised(t.text(i + 1)) &&
  [i + 1, i + 2].some((at) => at < t.length && isCapitalised(t.text(at)) && BODY_HEADS.has(t.lower(at)));

/** "New York mayor", "Great Barrier Reef": the word that opens the sentence opens the place that the model sees there. */
const opensPlace = (t: Tokens, label: readonly string[], i: number): boolean =>
  t.pos(i) === 'PROPN' && /^(?:GPE|LOC)$/.test(label[i]!) && label[i + 1] === label[i];

/** "New South Wales declared": where the model sees no place, the gazetteer knows the words together. */
function opensListed(t: Tokens, i: number, isLargePlace: (name: string) => boolean): boolean {
  if (!NAMING_ADJECTIVES.test(t.lower(i))) return false;
  let name = t.text(i);
  for (let to = i + 1; to < Math.min(t.length, i + LONGEST_LISTED) && isCapitalised(t.text(to)); to++) {
    name = `${name} ${t.text(to)}`;
    if (isLargePlace(name)) return true;
  }
  return false;
}
const LONGEST_LISTED = 4;

function isLowerCase(word: string): boolean {
  const first = word.charCodeAt(0);
  return first < 128 ? first >= 97 && first <= 122 : /^\p{Ll}/u.test(word);
}

/** Words that the report writes in lower case somewhere: capitals at the start of a sentence prove nothing for them. */
export function lowerCaseWords(paragraphs: readonly Paragraph[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { tokens } of paragraphs) {
    for (let i = 0; i < tokens.length; i++) {
      const word = tokens.text(i);
      if (word === tokens.lower(i) && isLowerCase(word)) found.add(word);
    }
  }
  return found;
}

export const isParticle = (word: string): boolean => NAME_PARTICLES.has(word);

/** Words that stand inside sentences as parts of names and never in lower case: where they open a sentence they are names too. */
export function wordsOfNames(paragraphs: readonly Paragraph[], lowerWords: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const paragraph of paragraphs) {
    if (isTitleCase(paragraph)) continue;
    const { tokens } = paragraph;
    const starts = new Set(paragraph.sentences.map((sentence) => sentence.from));
    const numbers = new Set<number>();
    for (const name of paragraph.names) if (NUMBER_LABELS.has(name.label)) for (let i = name.from; i < name.to; i++) numbers.add(i);
    for (let i = 1; i < tokens.length; i++) {
      if (starts.has(i) || numbers.has(i) || tokens.pos(i) !== 'PROPN') continue;
      if (/^\p{Lu}\p{L}{2,}$/u.test(tokens.text(i)) && !lowerWords.has(tokens.lower(i))) found.add(tokens.lower(i));
    }
  }
  return found;
}
