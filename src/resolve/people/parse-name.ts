import { nameKey } from '../../model/name-key.ts';
import { givenNameGroup } from './given-names.ts';
import { soundsOf } from './sounds.ts';
import { isWesternFamily } from './western-families.ts';

export interface NamePart {
  /** As it is spelt, without article. */
  readonly text: string;
  readonly sounds: string;
  readonly isInitial: boolean;
}

/** A person's name in parts; every list may be empty. */
export interface PersonName {
  readonly given: readonly NamePart[];
  readonly patronymic: readonly NamePart[];
  readonly family: readonly NamePart[];
  /** Told by an ending: `Nazarbayeva`, `-ovna`, `-kyzy`. */
  readonly gender: 'male' | 'female' | undefined;
  /** `jr`, `iii`: which of a family that bears the name. */
  readonly generation: string | undefined;
}

const TITLES = new Set(
  'president prime minister mr mrs ms miss dr prof professor sir lord lady dame general gen colonel col major maj captain capt lieutenant lt sheikh shaykh sheik king queen prince princess emir sultan senator sen governor gov mayor judge justice hon rep ayatollah imam mullah comrade chancellor'.split(
    ' ',
  ),
);
const GENERATIONS = new Set(['jr', 'sr', 'ii', 'iii', 'iv']);
const SUFFIXES = new Set([...GENERATIONS, 'phd', 'md', 'mp']);
/** Words that belong to the family name or stand for nothing. */
const PARTICLES = new Set(
  'al el ul ar as ash ad az an at ed es van von der den de da di do dos du del della la le ter ten y e bin ibn ben bint binti abu abou'.split(
    ' ',
  ),
);
const SON_OF = new Set(['bin', 'ibn', 'ben', 'bint', 'binti']);
const SON_AFTER = /^(?:uulu|uly|kyzy|qyzy|kizi|oglu|ogly|ogli)$/;
const ARTICLES = new Set(['al', 'el', 'ul', 'ar', 'as', 'ash', 'ad', 'az', 'an', 'at', 'ed', 'es']);

const PATRONYMIC_ENDING =
  /(?:ovich|evich|ovych|evych|yovych|iovych|ovitch|evitch|owitsch|ewitsch|ovic|evic|ovna|evna|ivna|yivna|ichna|inichna|uly|uli|ulı|uulu|oglu|ogly|oghlu|ogli|ugli|kyzy|qyzy|kizi|qizi|gizi)$/;
const FEMALE_PATRONYMIC = /(?:ovna|evna|ivna|yivna|ichna|kyzy|qyzy|kizi|qizi|gizi)$/;
/** Family names of Slavic and Turkic languages, as name keys. */
const FAMILY_ENDING =
  /(?:[oe]v|[oe]va|[oe]ff|yev|yeva|aev|aeva|[iy]n|[iy]na|sk[iy]y?|skyy|skiy|skyi|skaya|ska|tsky|tskaya|enko|[cy]huk|chuk|iuk|yuk|uk|dze|shvili|yan|ian|baev|bayev|bekov|uly|oglu|zoda|zade)$/;
const FEMALE_FAMILY = /(?:(?:ov|ev|yev|in|yn)a|skaya|skaia|ska|skaja|tskaya)$/;

export const CHINESE_FAMILY: ReadonlySet<string> = new Set(
  'xi li wang zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng feng han cao zeng peng xiao cai pan tian dong yuan yu jiang bo mao hua wen qin hsi chou teng chiang chang tsai hsu hsieh cheng tseng lee tsao chu kuo jia bai meng gong wei fan kong shi su lu ding ren shen yao zhong hou cui tan lai lien soong si van chzhan lyu chzhou chzhao khu den tszyan'.split(
    ' ',
  ),
);
export const KOREAN_FAMILY: ReadonlySet<string> = new Set(
  'kim gim park pak bak lee yi rhee ri yoon yun moon mun roh noh no choi choe jung jeong chung kang gang cho jo jang lim im han ban ahn an'.split(
    ' ',
  ),
);
const VIETNAMESE_FAMILY = new Set('nguyen tran le pham phan vo dang bui do ho ngo duong truong vuong'.split(' '));
/** A syllable or two or three of Chinese, Korean or Vietnamese. */
const EASTERN_GIVEN = /^(?:[bcdfghjklmnpqrstvwxyz]{0,3}[aeiouy]{1,3}(?:ng|n|h|k|m|l|p|t|ch|nh)?){1,3}$/;

const part = (text: string): NamePart => ({
  text,
  sounds: soundsOf(text),
  isInitial: /^\p{Lu}\.?$/u.test(text) || /^(?:Zh|Sh|Ch|Kh|Yu|Ya|Ye|Dzh|Ts)\.$/.test(text),
});
const keyOf = (text: string): string => nameKey(text);
const isPatronymic = (text: string): boolean => PATRONYMIC_ENDING.test(keyOf(text)) && keyOf(text).length > 6;

/** Words without titles, suffixes and quotes; `K.Zh.` splits, `Abd al-Fattah` becomes one word. */
function wordsOf(name: string): string[] {
  const plain = name
    .replace(/["“”«»()]/g, ' ')
    .replace(/\b(\p{Lu}\p{Ll}?)\.(?=\p{L})/gu, '$1. ')
    .replace(/\b(Abd)[ -](?:al|el|ul|ar|as|ash|ad|az|an|at|ur|us|er|es)[ -](?=\p{L})/giu, 'Abdul')
    .replace(/\b(?:Abdel|Abdul|Abdal|Abdou|Abdur|Abdol)[ -](?=\p{Lu})/gu, 'Abdul')
    .replace(/\b(?:Abdel|Abdal|Abdol)(?=\p{Ll}{3})/gu, 'Abdul');
  const words = plain.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  let from = 0;
  while (from < words.length - 1 && TITLES.has(keyOf(words[from]!))) from++;
  return words.slice(from).filter((word, index) => index === 0 || !SUFFIXES.has(keyOf(word)));
}

/** A particle that opens a name as what its bearer is called: Ed Miliband, Al Gore, Ben Howard; "Al Thani", "Van Rompuy" are families. */
const isGivenToo = (word: string, next: string | undefined): boolean =>
  word === 'Ed' || word === 'Abu' || (/^(?:Al|Ben|Van|Del)$/.test(word) && next !== undefined && isWesternFamily(next));

/** `al-Assad` → `Assad`; hyphened given names fall apart later, where they are compared. */
function withoutArticle(word: string): string {
  const at = word.search(/[-‑–]/);
  return at > 0 && ARTICLES.has(keyOf(word.slice(0, at))) ? word.slice(at + 1) : word;
}

interface Split {
  readonly given: readonly string[];
  readonly patronymic: readonly string[];
  readonly family: readonly string[];
}

function isFamilyFirst(words: readonly string[]): boolean {
  const first = keyOf(words[0]!);
  const last = keyOf(words.at(-1)!);
  const rest = words.slice(1).map(keyOf);
  const isEastern = (list: ReadonlySet<string>): boolean =>
    list.has(first) &&
    words.length <= 3 &&
    rest.every((word) => EASTERN_GIVEN.test(word.replaceAll(' ', '')) && givenNameGroup(word) === undefined);
  // "Xi Jinping", but "Jinping Xi"; "Kim Jong-un", but "Kim Campbell".
  if (isEastern(CHINESE_FAMILY) || isEastern(KOREAN_FAMILY) || isEastern(VIETNAMESE_FAMILY)) {
    return !(CHINESE_FAMILY.has(last) && words.length === 2 && last.length <= 4 && first.length > last.length);
  }
  if (words.length === 3 && isPatronymic(words[2]!) && !isPatronymic(words[1]!)) return true;
  return (
    words.length === 2 &&
    FAMILY_ENDING.test(first) &&
    first.length > 4 &&
    !FAMILY_ENDING.test(last) &&
    givenNameGroup(words[0]!) === undefined &&
    (givenNameGroup(words[1]!) !== undefined || /^\p{Lu}\.$/u.test(words[1]!))
  );
}

function split(name: string): Split {
  const comma = name.indexOf(',');
  if (comma > 0) {
    const family = wordsOf(name.slice(0, comma));
    const rest = wordsOf(name.slice(comma + 1));
    if (family.length > 0 && rest.length > 0) return { ...splitGiven(rest), family };
  }
  const words = wordsOf(name).filter(
    (word, index, all) =>
      !(
        PARTICLES.has(keyOf(word)) &&
        !SON_OF.has(keyOf(word)) &&
        !(index === 0 && isGivenToo(word, all[1])) &&
        (index < all.length - 1 || all.length > 1)
      ),
  );
  if (words.length <= 1) return { given: [], patronymic: [], family: words };
  // Kyrgyz and Turkmen write the father's name in two words: Mamyn Uulu.
  if (words.length > 2 && SON_AFTER.test(keyOf(words.at(-1)!)))
    return { given: words.slice(0, -2), patronymic: [], family: [words.slice(-2).join('')] };
  // K. Tokayev, Tokayev K.: the one word that is no initial is the family name.
  const full = words.filter((word) => !part(word).isInitial);
  if (full.length === 1 && words.length > 1) return { given: words.filter((word) => part(word).isInitial), patronymic: [], family: full };
  if (isFamilyFirst(words)) return { ...splitGiven(words.slice(1)), family: words.slice(0, 1) };
  return { ...splitGiven(words.slice(0, -1), words.at(-1)), family: words.slice(-1) };
}

/** Given names and patronymics before the family name; what follows `bin` is the father's. */
function splitGiven(words: readonly string[], family?: string): { given: string[]; patronymic: string[] } {
  const given: string[] = [];
  const patronymic: string[] = [];
  words.forEach((word, index) => {
    if (SON_OF.has(keyOf(word)) && !(index === 0 && isGivenToo(word, words[1] ?? family))) return;
    const isFather = index > 0 && (SON_OF.has(keyOf(words[index - 1]!)) || isPatronymic(word));
    (isFather ? patronymic : given).push(word);
  });
  return { given, patronymic };
}

/** Parts of a person's name in any of the usual orders: `Kassym-Jomart Tokayev`, `Tokayev K.`, `Xi Jinping`, `Nazarbayev, Nursultan Abishuly`. */
export function parsePersonName(name: string): PersonName {
  const { given, patronymic, family } = split(name);
  const familyKey = keyOf(family.at(-1) ?? '');
  const fatherKey = keyOf(patronymic.at(-1) ?? '');
  const isFemale = FEMALE_PATRONYMIC.test(fatherKey) || (FEMALE_FAMILY.test(familyKey) && familyKey.length > 5);
  const isMale = !isFemale && (PATRONYMIC_ENDING.test(fatherKey) || (/(?:ov|ev|yev|skiy|skyi)$/.test(familyKey) && familyKey.length > 4));
  const last = keyOf(name.split(/[\s,]+/).at(-1) ?? '');
  const parts = (words: readonly string[]): NamePart[] => words.map((word) => part(withoutArticle(word)));
  return {
    given: parts(given),
    patronymic: parts(patronymic),
    family: parts(family),
    gender: isFemale ? 'female' : isMale ? 'male' : undefined,
    generation: GENERATIONS.has(last) ? last : undefined,
  };
}

/** The father's name inside a patronymic, in sounds: `Abishevich`, `Abishuly` → that of `Abish`. */
export const fatherSounds = (patronymic: NamePart): string => soundsOf(keyOf(patronymic.text).replace(PATRONYMIC_ENDING, ''));
