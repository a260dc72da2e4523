import { nameKey } from './name-key.ts';

/**
 * One spelling for what transliterations spell in many ways; order matters, longer groups come first.
 * Left: letters of a name key. Right: the letters that stand for the sound.
 */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  // zh, dzh, dj, j: Жамбыл, Zhambyl, Jambyl, Dzhambul
  [/dzh|dj|zh|j/g, 'j'],
  // sh, shch, sch, ş (any-ascii gives s): Shymkent, Şımkent
  [/shch|sch|sh/g, 's'],
  // ch, tch, tsch, ç: Chernihiv, Tchernihiv
  [/tsch|tch|ch/g, 'c'],
  // kh, h, gh, g: Khamenei, Mangghystau
  [/kh/g, 'h'],
  [/gh/g, 'g'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck|q/g, 'k'],
  // x is kh in Uzbek and Azerbaijani at the start of a word: Xorazm, Khorezm
  [/(^| )x/g, '$1h'],
  [/x/g, 'ks'],
  [/w/g, 'v'],
  [/ou|oo/g, 'u'],
  [/ee/g, 'i'],
  // -iy, -yi, -y, -ii: Volodymyr Zelenskyy, Zelensky, Zelenskiy
  [/[iy]+/g, 'i'],
  // ie, ye after a vowel or at the start is e: Tokayev, Tokaev, Yerevan, Erevan
  [/(^|[aeou ])i(?=e)/g, '$1'],
  [/([^aeou ])ie/g, '$1e'],
  [/(^| )i(?=[aou])/g, '$1i'],
  // doubled letters count once: Mangghystau, Odessa
  [/([a-z])\1+/g, '$1'],
];

/** Names that transliterations of one original share: `Toqayev`, `Токаев`, `Tokaev` → `tokaev`. Coarser than the name key. */
export function soundKey(name: string): string {
  let key = nameKey(name);
  for (const [letters, sound] of SOUNDS) key = key.replace(letters, sound);
  return key;
}
