import { nameKey } from '../../model/name-key.ts';
import { rememberWords } from '../../model/remember-words.ts';

/**
 * A name as a row of sounds: vowels `aeiou`, glide `y`, and capitals for what spellings write with several letters:
 * `S` sh, `C` ch, `J` zh, dzh or j, `X` ts or tz. Order matters: longer groups first.
 */
const GROUPS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|chtch|shch|sjtsj|szcz|stch/g, 'S'],
  // German and Polish write kh as ch before a consonant: Chruschtschow.
  [/^ch(?=[rl])/g, 'h'],
  // Palladius writes Chinese zh and j as chzh and tsz.
  [/chzh|tsz/g, 'J'],
  [/tsch|tch|tsh|cz/g, 'C'],
  [/dzh|dsch|dzs|dj|zh/g, 'J'],
  [/sch|sh|sz|sj/g, 'S'],
  [/ch/g, 'C'],
  [/ts|tz/g, 'X'],
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/gu(?=[ei])/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'D'],
  [/ck|q/g, 'k'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  [/(?:iy|yi|ij|ii|yy|iye$)/g, 'i'],
  [/j(?![aeiouy])/g, 'i'],
  [/j/g, 'J'],
  // A y before a vowel is a glide, elsewhere it is a vowel.
  [/y(?![aeiou])/g, 'i'],
  [/i(?=[aeou])/g, 'y'],
  [/ff?$/g, 'v'],
  [/([A-Za-z])\1+/g, '$1'],
];

export const soundsOf: (word: string) => string = rememberWords((word) => {
  let sounds = nameKey(word).replaceAll(' ', '');
  for (const [letters, sound] of GROUPS) sounds = sounds.replace(letters, sound);
  return sounds;
});

/** Sounds that spellings and languages trade for one another. */
const CLASSES = ['kghqcx', 'td', 'pb', 'szSCJXcx', 'fv', 'Jy', 'Xt', 'uv', 'Dd', 'Dz', 'Ch'] as const;
const TRADES: ReadonlySet<string> = new Set(
  CLASSES.flatMap((sounds) => [...sounds].flatMap((a) => [...sounds].filter((b) => a !== b).map((b) => a + b))),
);
/** Rarer than other trades: one letter of the original seldom gives both. */
const VOICED: ReadonlySet<string> = new Set(['kg', 'gk', 'td', 'dt', 'pb', 'bp', 'Ch', 'hC']);
const isVowel = (sound: string): boolean => 'aeiou'.includes(sound);
const CLOSE_VOWELS: ReadonlySet<string> = new Set(['ie', 'ei', 'ou', 'uo', 'ao', 'oa', 'ae', 'ea', 'oe', 'eo']);

/** No transliteration adds, drops or swaps such a sound: a name that differs in one is another name. */
const OTHER_CONSONANT = 3;

function exchange(a: string, b: string): number {
  if (a === b) return 0;
  if (isVowel(a) && isVowel(b)) return CLOSE_VOWELS.has(a + b) ? 0.3 : 0.45;
  if ((a === 'y' && b === 'i') || (a === 'i' && b === 'y')) return 0.1;
  if (VOICED.has(a + b)) return 0.6;
  return TRADES.has(a + b) ? 0.35 : OTHER_CONSONANT;
}

/** A vowel that opens a name is heard: Itani is not Thani. */
const OPENING_VOWEL = 0.9;
/** "-i" makes a name of a name: Rahimi is not Rahim. */
const CLOSING_I = 1.5;

/** What it costs that the sound at this place is written in one name only. */
function loss(sounds: string, at: number): number {
  const sound = sounds[at]!;
  if (sound === 'y') return 0.15;
  if (sound === 'h') return 0.35;
  if (!isVowel(sound)) return OTHER_CONSONANT;
  if (at === 0) return OPENING_VOWEL;
  if (isVowel(sounds[at - 1]!)) return 0.25;
  return sound === 'i' && at === sounds.length - 1 ? CLOSING_I : 0.45;
}

/** Weighted edit distance between two rows of sounds. */
function soundDistance(a: string, b: string): number {
  if (a === b) return 0;
  let previous = [0];
  for (let j = 1; j <= b.length; j++) previous[j] = previous[j - 1]! + loss(b, j - 1);
  for (let i = 1; i <= a.length; i++) {
    const row = [previous[0]! + loss(a, i - 1)];
    for (let j = 1; j <= b.length; j++) {
      row[j] = Math.min(previous[j]! + loss(a, i - 1), row[j - 1]! + loss(b, j - 1), previous[j - 1]! + exchange(a[i - 1]!, b[j - 1]!));
    }
    previous = row;
  }
  return previous[b.length]!;
}

/** 1 for the same sounds, 0 for nothing in common; a short word leaves less room for differences. */
export function soundSimilarity(a: string, b: string): number {
  const length = Math.max(a.length, b.length);
  if (length === 0) return 0;
  const room = length > 5 ? length + 1 : length < 4 ? length * 0.6 : length === 4 ? 2.8 : length;
  return Math.max(0, 1 - soundDistance(a, b) / room);
}

const FAMILY_OF_SOUND: Readonly<Record<string, string>> = {
  k: 'k',
  g: 'k',
  h: 'k',
  q: 'k',
  c: 's',
  x: 's',
  t: 't',
  d: 't',
  D: 't',
  p: 'p',
  b: 'p',
  s: 's',
  z: 's',
  S: 's',
  C: 's',
  X: 's',
  f: 'f',
  m: 'm',
  n: 'n',
  l: 'l',
  r: 'r',
};

/** Consonants in coarse classes: what every spelling of a name keeps. Without v, which some write as u, and J, which some write as y. */
export const skeleton = (sounds: string): string => {
  const classes = [...sounds.replace(/h$/, '')].map((sound) => FAMILY_OF_SOUND[sound] ?? '').join('');
  return classes.replace(/(.)\1+/g, '$1');
};

/** The sound that an initial stands for, with the glide of `Ye`, `Ya`, `Yu` taken off. */
export const initialSound = (sounds: string): string => {
  const first = sounds.replace(/^[yJ](?=[aeou])/, (glide) => (glide === 'y' ? '' : glide))[0] ?? '';
  return first === 'q' ? 'k' : first === 'D' ? 'd' : first;
};

/** The class of the first sound; vowels and glides are one class, since `Yelena` is `Elena`. */
export const firstSound = (sounds: string): string => FAMILY_OF_SOUND[sounds[0] ?? ''] ?? 'a';
