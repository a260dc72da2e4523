import { nameKey } from '../../model/name-key.ts';
import { rememberWords } from '../../model/remember-words.ts';
import { compareEastern, easternFamilyKey } from './eastern.ts';
import { givenNameGroup, isShortFor } from './given-names.ts';
import { fatherSounds, type NamePart, type PersonName, parsePersonName } from './parse-name.ts';
import { firstSound, initialSound, skeleton, soundSimilarity, soundsOf } from './sounds.ts';
import { isWesternFamily } from './western-families.ts';

interface NameFeature {
  readonly feature: 'family' | 'given' | 'patronymic' | 'gender';
  /** 0 to 1, how alike the parts are. */
  readonly similarity: number;
  /** What it adds to the score. */
  readonly points: number;
  /** In words for a reader. */
  readonly note: string;
}

export interface NameComparison {
  /** 0 to 1; at `SAME_NAME` and above the names are one, as far as names can tell. */
  readonly score: number;
  readonly features: readonly NameFeature[];
  /** Why these can never be one person; the score is then 0. */
  readonly veto?: string;
}

/** Names that score this or more are spellings of one name. */
export const SAME_NAME = 0.75;
const FAMILY_ALIKE = 0.8;
const GIVEN_ALIKE = 0.78;

/** Sounds of a short name, and how alike two must be of which one is short. */
const SHORT = 4;
const SHORT_ALIKE = 0.87;

const joined = (parts: readonly NamePart[]): string => parts.map((part) => part.text).join('');
const display = (parts: readonly NamePart[]): string => parts.map((part) => part.text).join(' ');

/** Masculine form of a family name, so that gender is told by gender and not by distance. */
const neutral = (text: string): string =>
  text
    .replace(/(?<=(?:ов|ев|ёв|ин|ын))а$/iu, '')
    .replace(/(?<=(?:ov|ev|in|yn))a$/i, '')
    .replace(/(?:skaya|skaia|skaja|ska)$/i, 'ski')
    .replace(/ская$/iu, 'ски');

const familySounds: (text: string) => string = rememberWords((text) => soundsOf(neutral(text)));

function familySimilarity(a: PersonName, b: PersonName): number {
  const left = a.family;
  const right = b.family;
  if (left.length === 0 || right.length === 0) return 0;
  const whole = familyAlike(joined(left), joined(right));
  if (whole === 1 || left.length + right.length === 2) return whole;
  const best = Math.max(...left.flatMap((x) => right.map((y) => familyAlike(x.text, y.text))));
  return Math.max(whole, best);
}

/** Of a short name a sound is too much: Abe is not Aoba, Haniyeh not Ghaani. */
function familyAlike(a: string, b: string): number {
  if ((isWesternFamily(a) || isWesternFamily(b)) && nameKey(a) !== nameKey(b) && !isSpelt(a, b)) return 0.5;
  const [left, right] = [familySounds(a), familySounds(b)];
  const similarity = soundSimilarity(left, right);
  const [groupA, groupB] = [givenNameGroup(a), givenNameGroup(b)];
  // Families that bear given names: Suleiman is not Salman.
  if (groupA !== undefined && groupB !== undefined && groupA !== groupB) return Math.min(similarity, 0.7);
  const tooMuch = Math.min(left.length, right.length) <= SHORT ? similarity < SHORT_ALIKE : isVoiced(left, right);
  return tooMuch ? Math.min(similarity, 0.7) : similarity;
}

/** Müller and Mueller, Carroll and Caroll: a letter more or less that the same sound is written with. */
const isSpelt = (a: string, b: string): boolean => plainly(a) === plainly(b);
const plainly = (name: string): string =>
  nameKey(name.replace(/[äöü]/gi, (letter) => `${letter}e`))
    .replaceAll(' ', '')
    .replace(/(.)\1/g, '$1');

/** Zayed is not Sayed: what opens a name of five sounds is heard. */
const isVoiced = (a: string, b: string): boolean => a.length <= SHORT + 1 && /^(?:sz|zs)$/.test(`${a[0]}${b[0]}`);

const pieces = (parts: readonly NamePart[]): string[] => parts.flatMap((part) => part.text.split(/[-‑–]/)).filter((piece) => piece !== '');
const isInitialText = (text: string): boolean => /^\p{L}\.?$/u.test(text) || /^(?:Zh|Sh|Ch|Kh|Yu|Ya|Ye|Dzh|Ts)\.?$/.test(text);

/** An initial may be that of a sister form: `N. Azarov` for Mykola. */
function sameInitialOfGroup(a: string, b: string): boolean {
  const group = givenNameGroup(isInitialText(a) ? b : a);
  const initial = isInitialText(a) ? a : b;
  return group !== undefined && initialSound(soundsOf(group)) === initialSound(soundsOf(initial));
}

/** Two given names: known ones by their group, others by sound. */
function pieceSimilarity(a: string, b: string): number {
  if (isInitialText(a) || isInitialText(b)) {
    return initialSound(soundsOf(a)) === initialSound(soundsOf(b)) || sameInitialOfGroup(a, b) ? 0.9 : 0;
  }
  const [groupA, groupB] = [givenNameGroup(a), givenNameGroup(b)];
  if (groupA !== undefined && groupB !== undefined) return groupA === groupB ? 1 : 0;
  if (areSisterAndBrother(nameKey(a), nameKey(b))) return 0;
  const [soundsA, soundsB] = [soundsOf(a), soundsOf(b)];
  const similarity = soundSimilarity(soundsA, soundsB);
  // In a short name a vowel is half of it: Dina is not Dana.
  return Math.min(soundsA.length, soundsB.length) <= SHORT && similarity < SHORT_ALIKE ? Math.min(similarity, 0.7) : similarity;
}

/** Mario and Maria, Daniel and Daniela. */
const areSisterAndBrother = (a: string, b: string): boolean => isSisterOf(a, b) || isSisterOf(b, a);
const isSisterOf = (her: string, his: string): boolean =>
  his.length >= 4 &&
  (his.endsWith('o') ? her === `${his.slice(0, -1)}a` : /[^aeiouy]$/.test(his) && (her === `${his}a` || her === `${his}ia`));

/** Benigno Aquino Jr. is the father of Benigno Aquino III; II is written for Jr. too. */
const areOtherGenerations = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b && !(/^(?:jr|ii)$/.test(a) && /^(?:jr|ii)$/.test(b));

/** The shorter list must be found in the longer one, in order; initials stand for any name that begins so. */
function givenSimilarity(a: readonly NamePart[], b: readonly NamePart[]): number {
  const whole = pieceSimilarity(joined(a).replace(/[-‑–]/g, ''), joined(b).replace(/[-‑–]/g, ''));
  const [short, long] = pieces(a).length <= pieces(b).length ? [pieces(a), pieces(b)] : [pieces(b), pieces(a)];
  let worst = 1;
  let from = 0;
  for (const piece of short) {
    let best = 0;
    let at = from;
    for (let i = from; i < long.length; i++) {
      // Alessandro is not Peter A.: the middle name of another first name.
      if (i > from && isInitialText(long[i]!) && !isInitialText(piece) && !isInitialText(long[i - 1]!)) continue;
      const similarity = pieceSimilarity(piece, long[i]!);
      if (similarity > best) {
        best = similarity;
        at = i;
      }
    }
    worst = Math.min(worst, best);
    from = at + 1;
  }
  return Math.max(isInitialText(joined(a)) || isInitialText(joined(b)) ? 0 : whole, worst);
}

const hasFullGiven = (name: PersonName): boolean => pieces(name.given).some((piece) => !isInitialText(piece));

/** George W. Bush is not George H. W. Bush. */
function haveOtherMiddle(a: PersonName, b: PersonName): boolean {
  const [left, right] = [pieces(a.given)[1] ?? '', pieces(b.given)[1] ?? ''];
  return isInitialText(left) && isInitialText(right) && initialSound(soundsOf(left)) !== initialSound(soundsOf(right));
}

/** `Ashraf Ghani` in `Ashraf Ghani Ahmadzai`: a family name that some leave out. A second given name is no family name. */
function containedIn(short: PersonName, long: PersonName): boolean {
  if (short.given.length === 0 || long.given.length < 2 || short.family.length !== 1) return false;
  const family = short.family[0]!;
  if (family.isInitial || givenNameGroup(family.text) !== undefined || short.given.some((part) => part.isInitial)) return false;
  const last = long.given.at(-1)!;
  return soundSimilarity(family.sounds, last.sounds) > 0.9 && givenSimilarity(short.given, long.given.slice(0, -1)) > 0.9;
}

/** Compares two names part by part. Country, offices and dates are other evidence, weighed by the caller. */
export function comparePersonNames(first: string | PersonName, second: string | PersonName): NameComparison {
  const a = typeof first === 'string' ? parsePersonName(first) : first;
  const b = typeof second === 'string' ? parsePersonName(second) : second;
  const features: NameFeature[] = [];
  const refuse = (veto: string): NameComparison => ({ score: 0, features, veto });
  const eastern = compareEastern(a, b);
  if (eastern === false) return refuse('different names in the writing of China or Korea');
  if (eastern) {
    const note = `${display(a.family)} ${display(a.given)} and ${display(b.family)} ${display(b.given)}`;
    return { score: 0.95, features: [{ feature: 'family', similarity: 1, points: 0.95, note }] };
  }
  const family = familySimilarity(a, b);
  const add = (feature: NameFeature['feature'], similarity: number, weight: number, note: string): void => {
    features.push({ feature, similarity: Math.round(similarity * 100) / 100, points: Math.round(similarity * weight * 100) / 100, note });
  };
  add('family', family, 0.5, `${display(a.family)} and ${display(b.family)}`);
  if (family < FAMILY_ALIKE) {
    const longer = containedIn(a, b) || containedIn(b, a);
    return longer
      ? {
          score: SAME_NAME,
          features: [{ feature: 'family', similarity: 1, points: SAME_NAME, note: 'all of one name stands in the other' }],
        }
      : refuse('different family names');
  }
  if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return refuse('names of a man and a woman');
  if (areOtherGenerations(a.generation, b.generation)) return refuse('different generations');
  if (a.given.length > 0 && b.given.length > 0) {
    const given = givenSimilarity(a.given, b.given);
    const isFull = hasFullGiven(a) && hasFullGiven(b);
    add('given', given, isFull ? 0.5 : 0.35, `${display(a.given)} and ${display(b.given)}`);
    if (given < GIVEN_ALIKE) return refuse('different given names');
    // Bill and William are one name where nothing else differs.
    if (family < 1 && isShortFor(a.given[0]!.text, b.given[0]!.text)) return refuse('different given and family names');
    if (haveOtherMiddle(a, b)) return refuse('different middle initials');
  }
  if (a.patronymic.length > 0 && b.patronymic.length > 0) {
    const father = soundSimilarity(fatherSounds(a.patronymic[0]!), fatherSounds(b.patronymic[0]!));
    add('patronymic', father, 0.1, `${display(a.patronymic)} and ${display(b.patronymic)}`);
    if (father < 0.7) return refuse('different patronymics');
  }
  return {
    score: Math.min(
      1,
      features.reduce((sum, feature) => sum + feature.points, 0),
    ),
    features,
  };
}

/** The key under which all spellings of a family name meet; two names with different keys are not compared. */
export function familyKey(name: string | PersonName): string {
  const parsed = typeof name === 'string' ? parsePersonName(name) : name;
  const family = parsed.family.at(-1)?.text ?? '';
  return easternFamilyKey(family) ?? (skeleton(familySounds(family)) || 'a');
}

/** Family key and the first sound of the given name; a bare family name has no second part and meets all bearers under `familyKey`. */
export function personBlockKey(name: string | PersonName): string {
  const parsed = typeof name === 'string' ? parsePersonName(name) : name;
  const given = pieces(parsed.given)[0];
  if (given === undefined) return familyKey(parsed);
  const group = isInitialText(given) ? undefined : (givenNameGroup(joined(parsed.given)) ?? givenNameGroup(given));
  return `${familyKey(parsed)}/${firstSound(soundsOf(group ?? given))}`;
}
