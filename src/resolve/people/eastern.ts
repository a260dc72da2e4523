import { nameKey } from '../../model/name-key.ts';
import { CHINESE_FAMILY, KOREAN_FAMILY, type PersonName } from './parse-name.ts';

const familyOf = (name: PersonName): string => nameKey(name.family.at(-1)?.text ?? '');
const givenOf = (name: PersonName): string => name.given.map((part) => part.text).join(' ');
const letters = (text: string): string => nameKey(text).replaceAll(' ', '');

/** Wade-Giles and its kin: apostrophes, `hs`, `ts`, a small letter after the hyphen. */
const OLD_STYLE = /['’ʻ]|-[a-z]|hs|tz|sz|^ts|ien|ieh|ueh|ih$|eh$|ung$/;

/** Folds what Wade-Giles and pinyin write differently; names that meet here are one, others are not. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/ee/g, 'i'],
  [/oo/g, 'u'],
  [/hs/g, 'x'],
  [/tzu/g, 'zi'],
  [/szu/g, 'si'],
  [/zh|ch|ts|tz|j|q|z|c/g, 'C'],
  [/sh|x|s/g, 'S'],
  [/p|b/g, 'P'],
  [/t|d/g, 'T'],
  [/k|g(?!$)/g, 'K'],
  [/nK/g, 'ng'],
  [/ien/g, 'ian'],
  [/ieh/g, 'ie'],
  [/ueh/g, 'ue'],
  [/ung/g, 'ong'],
  [/eou|iou|you/g, 'iu'],
  [/y(?=i)/g, ''],
  [/ih/g, 'i'],
  [/eh|ê/g, 'e'],
];

const foldChinese = (text: string): string => FOLDS.reduce((folded, [from, to]) => folded.replace(from, to), letters(text));

/** What Russian (Palladius) writes for pinyin, as name keys. */
const foldPalladius = (text: string): string =>
  foldChinese(
    letters(text)
      .replace(/chzh/g, 'zh')
      .replace(/tsz/g, 'j')
      .replace(/kh/g, 'h')
      .replace(/^v/, 'w')
      .replace(/lyu/g, 'liu')
      .replace(/ya/g, 'ia')
      .replace(/ng/g, 'n'),
  );

/** Vowels of Korean are written in many ways: `Jong`, `Jung`; `Geun`, `Kun`. */
const foldKorean = (text: string): string =>
  letters(text)
    .replace(/oo|eo|eu|ou|u/g, 'o')
    .replace(/ae|ai/g, 'e')
    .replace(/ch|j/g, 'J')
    .replace(/k|g(?!$)/g, 'K')
    .replace(/nK/g, 'ng')
    .replace(/t|d/g, 'T')
    .replace(/p|b/g, 'P');

const KOREAN_FAMILIES: readonly (readonly string[])[] = [
  ['park', 'pak', 'bak'],
  ['lee', 'yi', 'rhee', 'ri', 'li'],
  ['roh', 'no', 'noh'],
  ['moon', 'mun'],
  ['choi', 'choe'],
  ['yoon', 'yun'],
  ['jung', 'jeong', 'chung'],
  ['kang', 'gang'],
  ['kim', 'gim'],
  ['cho', 'jo'],
  ['lim', 'im'],
  ['ahn', 'an'],
];
const sameKoreanFamily = (a: string, b: string): boolean =>
  a === b || KOREAN_FAMILIES.some((names) => names.includes(a) && names.includes(b));

/**
 * Whether two Chinese or Korean names are one; undefined when they are not both of that kind. Their syllables are so
 * short that likeness of sound tells nothing: only known ways of writing make them one.
 */
export function compareEastern(a: PersonName, b: PersonName): boolean | undefined {
  const [familyA, familyB] = [familyOf(a), familyOf(b)];
  const [givenA, givenB] = [givenOf(a), givenOf(b)];
  if (givenA === '' || givenB === '') return undefined;
  const isCyrillic = /\p{Script=Cyrillic}/u.test(givenA + givenB);
  const isChinese = CHINESE_FAMILY.has(familyA) && CHINESE_FAMILY.has(familyB);
  const isKorean = KOREAN_FAMILY.has(familyA) && KOREAN_FAMILY.has(familyB);
  if (!isChinese && !isKorean) return undefined;
  if (isCyrillic) return foldPalladius(familyA) === foldPalladius(familyB) && foldPalladius(givenA) === foldPalladius(givenB);
  if (familyA === familyB && letters(givenA) === letters(givenB)) return true;
  if (isKorean && sameKoreanFamily(familyA, familyB) && foldKorean(givenA) === foldKorean(givenB)) return true;
  const isOld = (name: string): boolean => OLD_STYLE.test(name);
  if (!isChinese || !(isOld(givenA) || isOld(givenB))) return false;
  return foldChinese(familyA) === foldChinese(familyB) && foldChinese(givenA) === foldChinese(givenB);
}

/** One key for the ways of writing a Chinese or Korean family name; undefined for others. */
export function easternFamilyKey(family: string): string | undefined {
  const key = nameKey(family);
  if (!CHINESE_FAMILY.has(key) && !KOREAN_FAMILY.has(key)) return undefined;
  return `-${foldPalladius(key)
    .replace(/C/g, 'S')
    .replace(/[aeiouyw]/g, '')}`;
}
