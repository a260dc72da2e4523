/** What a text may need, as bits. A step is asked only when its bit is set; a bit too many costs time, one too few a repair. */
export const FEATURE = {
  /** A letter that UTF-8 read as windows-1252 begins with. */
  latin: 1,
  /** A letter that UTF-8 read as windows-1251 begins with. */
  cyrillic: 2,
  c1: 4,
  lineEnd: 8,
  ampersand: 16,
  semicolon: 32,
  angle: 64,
  surrogate: 128,
  invisible: 256,
  composable: 512,
  blankRun: 1024,
  hyphenAtEnd: 2048,
  break: 4096,
  typedQuote: 8192,
  spacedQuote: 16_384,
  lonelyQuote: 32_768,
  spacedMark: 65_536,
} as const;

const BLANK = 32;
const NEWLINE = 10;

/** Bits of an ASCII character by itself. */
const ASCII: Uint32Array = Uint32Array.from({ length: 128 }, (_, code) => {
  if (code === 9) return FEATURE.blankRun;
  if (code === 11 || code === 12 || code === 13) return FEATURE.lineEnd | FEATURE.break;
  if ((code < 32 && code !== NEWLINE) || code === 127) return FEATURE.invisible;
  if (code === 38) return FEATURE.ampersand;
  if (code === 59) return FEATURE.semicolon;
  if (code === 60 || code === 62) return FEATURE.angle;
  return 0;
});
const charactersOf = (text: string): Uint8Array =>
  Uint8Array.from({ length: 128 }, (_, code) => (text.includes(String.fromCharCode(code)) ? 1 : 0));
const CLOSING: Uint8Array = charactersOf(',;:!?.)]}%');
const OPENING: Uint8Array = charactersOf('([{');
const TYPED: Uint8Array = charactersOf("`',");

/** Bits of a character beyond ASCII. Ranges whose letters never combine are left out of `composable`; all others count. */
function wideFeatures(code: number): number {
  if (code < 0xa0) return FEATURE.c1 | FEATURE.invisible;
  if (code < 0x300) {
    if (code === 0xa0) return FEATURE.blankRun;
    if (code === 0xad) return FEATURE.invisible;
    return code >= 0xc2 && code <= 0xf4 ? FEATURE.latin : 0;
  }
  if (code >= 0x400 && code <= 0x482) return code >= 0x410 && code <= 0x444 ? FEATURE.cyrillic : 0;
  if (code >= 0x2010 && code <= 0x2027) return 0;
  if (code >= 0x2000 && code <= 0x206f) {
    if (code <= 0x200a || code === 0x202f || code === 0x205f) return FEATURE.blankRun;
    if (code === 0x2028 || code === 0x2029) return FEATURE.lineEnd | FEATURE.break;
    return FEATURE.invisible;
  }
  if ((code >= 0x20a0 && code <= 0x20bf) || (code >= 0x4e00 && code <= 0x9fff) || (code >= 0xac00 && code <= 0xd7a3)) return 0;
  if (code === 0x3000 || code === 0x1680) return FEATURE.blankRun;
  if (code >= 0xd800 && code <= 0xdfff) return FEATURE.surrogate;
  return FEATURE.composable | FEATURE.invisible;
}

const isOpeningQuote = (code: number): boolean => code === 0x201c || code === 0x201e || code === 0xab || code === 0x2039;
const isClosingQuote = (code: number): boolean => code === 0x201d || code === 0xbb || code === 0x203a;

/** One pass over a text instead of one for each step: most texts need few repairs. */
export function featuresOf(text: string): number {
  let found = 0;
  // The text is as if an empty line stood around it.
  let before = NEWLINE;
  let newlines = 2;
  let beforeBlank = NEWLINE;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Small letters behind letters are most of any text and tell nothing.
    if (code > 96 && code < 123 && before > 64 && before < 123) {
      beforeBlank = before;
      before = code;
      continue;
    }
    if (code >= 128) {
      found |= wideFeatures(code);
      if (before === BLANK && isClosingQuote(code)) found |= FEATURE.spacedQuote;
    } else {
      found |= ASCII[code] as number;
      if (code === BLANK) {
        if (before === BLANK) found |= FEATURE.blankRun;
        else if (before === NEWLINE) found |= FEATURE.break;
        else if (before >= 128 && isOpeningQuote(before)) found |= FEATURE.spacedQuote;
        else if (before < 128 && OPENING[before] === 1) found |= FEATURE.spacedMark;
        else if (before === 34 && (beforeBlank === BLANK || beforeBlank === NEWLINE)) found |= FEATURE.lonelyQuote;
      } else if (code === NEWLINE) {
        if (before === BLANK) found |= FEATURE.break;
        if (before === 45 || before === 0x2010 || before === BLANK) found |= FEATURE.hyphenAtEnd;
        newlines = before === NEWLINE ? newlines + 1 : 1;
        if (newlines > 2) found |= FEATURE.break;
      } else if (before === BLANK && CLOSING[code] === 1) found |= FEATURE.spacedMark;
      else if (before === code && TYPED[code] === 1) found |= FEATURE.typedQuote;
    }
    if (code !== NEWLINE && before === NEWLINE && newlines === 1) found |= FEATURE.break;
    beforeBlank = before;
    before = code;
  }
  if (before === BLANK || before === NEWLINE) found |= FEATURE.break;
  return found;
}
