import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';
import { BODY_HEADS, KNOWN_BODIES } from '../lexicons/bodies.ts';
import { PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { NAME_SUFFIXES } from '../lexicons/persons.ts';
import { PAIRED_PLACES, PLACE_HEADS } from '../lexicons/places.ts';
import { THING_HEADS } from '../lexicons/things.ts';
import { lowerOf } from '../tokens.ts';
import { isParticle, type WordFlags } from './word-flags.ts';

/** Owners whose genitive stays inside a name: `People's Republic`, `Lord's Resistance Army`. */
const NAMING_OWNERS =
  /^(?:people|peoples|workers?|women|men|children|lord|king|queen|veterans?|teachers?|mothers|farmers|writers|peasants|citizens?)$/;
const MAX_RUN = 14;

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);
export const isHeadOf = (table: { has(word: string): boolean }, word: string): boolean => table.has(word) || table.has(singular(word));

const isJoinedBefore = (t: Tokens, i: number): boolean => i > 0 && !t.spaceAfter(i - 1);
const isHyphen = (t: Tokens, i: number): boolean => /^[-‐‑–]$/.test(t.text(i));

/** A hyphen without blanks between two parts of one name: `Alma-Ata`, `Kassym-Jomart`, `al-Assad`; not `US-led`. */
function isNameHyphen(t: Tokens, flags: WordFlags, i: number): boolean {
  return (
    isHyphen(t, i) &&
    i + 1 < t.length &&
    isJoinedBefore(t, i) &&
    isJoinedBefore(t, i + 1) &&
    (flags.isName[i + 1] === true || /^\d+$/.test(t.text(i + 1)) || isGivenPart(t, flags, i))
  );
}

const KOREAN_FAMILIES =
  /^(?:kim|lee|yi|ri|rhee|park|pak|choi|choe|jung|jeong|chung|kang|cho|jo|yoon|yun|jang|chang|lim|im|han|oh|seo|shin|sin|kwon|hwang|ahn|an|song|ryu|yoo|hong|moon|ban|roh|noh|nam|yang|bae|baek|ma|heo|hur|chun|chen|tsai|lai|wang|lin|liu|wu|chiang|hsu|su|yu|soong|lien|ko)$/;

/** "Kim Dae-hwan", "Chen Shui-bian": a given name of two parts, the second one small, behind a family name. */
function isGivenPart(t: Tokens, flags: WordFlags, hyphen: number): boolean {
  return (
    hyphen >= 2 &&
    /^\p{Lu}\p{Ll}{1,5}$/u.test(t.text(hyphen - 1)) &&
    /^\p{Ll}{2,6}$/u.test(t.text(hyphen + 1)) &&
    flags.isName[hyphen - 2] === true &&
    KOREAN_FAMILIES.test(t.lower(hyphen - 2))
  );
}

/** How many tokens the name goes on with at `i`; 0 where it ends. */
function stepAt(t: Tokens, flags: WordFlags, from: number, i: number, taken: readonly boolean[]): number {
  if (i >= t.length || taken[i] === true) return 0;
  if (flags.isName[i]) return 1;
  const lower = t.lower(i);
  const follows = (at: number): boolean => at < t.length && flags.isName[at] === true && taken[at] !== true;
  if (isNameHyphen(t, flags, i)) return 2;
  // Rio-de-Janeiro, Lashkar-e-Taiba
  if (
    isHyphen(t, i) &&
    i + 3 < t.length &&
    isHyphen(t, i + 2) &&
    follows(i + 3) &&
    /^\p{Ll}{1,3}$/u.test(t.text(i + 1)) &&
    !t.spaceAfter(i)
  )
    return 4;
  if (lower === '&' && follows(i + 1)) return 2;
  if (lower === 'without' && i + 1 < t.length && t.text(i + 1) === 'Borders') return 2;
  if (lower === ',' && t.lower(i - 1) === 'washington' && i + 1 < t.length && /^d\.?c\.?$/.test(t.lower(i + 1))) return 2;
  if (lower === '.' && i === from + 1 && t.text(from).length === 1 && follows(i + 1)) return 2;
  if (/^['’]s$/.test(lower) && NAMING_OWNERS.test(t.lower(i - 1)) && follows(i + 1)) return 2;
  if (lower === "'" || lower === '’') return t.lower(i - 1).endsWith('s') && NAMING_OWNERS.test(t.lower(i - 1)) && follows(i + 1) ? 2 : 0;
  if (lower === ',' && i + 1 < t.length && (NAME_SUFFIXES.has(t.lower(i + 1)) || /^(?:inc|ltd|llc)\.?$/.test(t.lower(i + 1)))) return 2;
  if (NAME_SUFFIXES.has(lower) && t.text(i) !== lower) return 1;
  if (
    /^\d{1,3}$/.test(lower) &&
    flags.label[i] === flags.label[i - 1] &&
    flags.label[i] !== '' &&
    !/DATE|CARDINAL|MONEY|TIME/.test(flags.label[i]!)
  )
    return 1;
  if (isParticle(lower)) {
    const next =
      i + 1 < t.length && isHyphen(t, i + 1) && !t.spaceAfter(i)
        ? i + 2
        : isParticle(t.lower(i + 1 < t.length ? i + 1 : i)) && i + 1 < t.length
          ? i + 2
          : i + 1;
    const sameName = flags.label[i] !== '' && flags.label[i] === flags.label[i - 1];
    if (
      follows(next) &&
      next - i <= 2 &&
      (sameName ||
        lower === 'al' ||
        lower === 'el' ||
        lower === 'bin' ||
        lower === 'ibn' ||
        lower === 'von' ||
        lower === 'van' ||
        lower === 'de')
    )
      return next - i + 1;
  }
  return 0;
}

function endOfSimpleRun(t: Tokens, flags: WordFlags, from: number, limit: number, taken: readonly boolean[]): number {
  let to = from + 1;
  while (to < limit) {
    const step = stepAt(t, flags, from, to, taken);
    if (step === 0) break;
    to += step;
  }
  return Math.min(to, limit);
}

/** Whether the words so far name a kind of thing that `of` or `for` completes: `Ministry`, `University`, `Treaty`. */
function wantsComplement(t: Tokens, { to }: TokenRange): boolean {
  const last = t.lower(to - 1);
  return (isHeadOf(BODY_HEADS, last) || isHeadOf(THING_HEADS, last) || isHeadOf(PLACE_HEADS, last)) && t.text(to - 1) !== last;
}

const isPortfolio = (t: Tokens, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (!PORTFOLIO_WORDS.has(t.lower(i)) && t.lower(i) !== 'and' && t.text(i) !== ',') return false;
  return true;
};

/** Goes over `of`, `for`, `and the` to what completes the name. */
function endOfRun(t: Tokens, flags: WordFlags, from: number, limit: number, taken: readonly boolean[]): number {
  let to = endOfSimpleRun(t, flags, from, limit, taken);
  let complement: TokenRange | undefined;
  for (let joins = 0; joins < 5 && to < limit; joins++) {
    const word = t.lower(to);
    const next = to + 1 < limit && t.lower(to + 1) === 'the' ? to + 2 : to + 1;
    if (next >= limit || flags.isName[next] !== true || taken[next] === true) break;
    const end = endOfSimpleRun(t, flags, next, limit, taken);
    const sameLabel = flags.label[to] !== '' && flags.label[to] === flags.label[to - 1] && flags.label[to] === flags.label[next];
    const isOneName = sameLabel && flags.label[to] !== 'PERSON' && flags.label[to] !== 'GPE';
    if (word === 'of' || word === 'for' || word === 'on' || word === 'in' || word === 'to' || word === 'against') {
      // "Ministry of Finance and Economic Planning of Ghana": the first word still wants its country.
      const isSecond = word === 'of' && complement !== undefined && isHeadOf(BODY_HEADS, t.lower(from)) && end - next <= 3;
      const allowed = word === 'of' || word === 'for' ? wantsComplement(t, { from, to }) || isOneName || isSecond : isOneName;
      if (!allowed) break;
    } else if (word === 'and' || word === ',') {
      const listed = complement !== undefined && isPortfolio(t, complement) && PORTFOLIO_WORDS.has(t.lower(next));
      // "Trade and Industry Ministry" is one name, "Ranjith and Anamika" are two.
      const closes = isOneName && word === 'and' && (complement !== undefined || isHeadOf(BODY_HEADS, t.lower(end - 1)));
      const isLongKnown = word === 'and' && complement !== undefined && KNOWN_BODIES.has(lowerOf(t, { from, to: end }));
      const isPair = word === 'and' && PAIRED_PLACES.get(t.lower(to - 1)) === t.lower(next);
      if (!listed && !closes && !isLongKnown && !isPair) break;
    } else break;
    complement = { from: next, to: end };
    to = end;
    if (to - from > MAX_RUN) break;
  }
  return to;
}

/** Maximal sequences of capitalised words with what holds a name together, in text order; `taken` words are left out. */
export function findRuns(paragraph: Paragraph, flags: WordFlags, taken: readonly boolean[]): readonly TokenRange[] {
  const t = paragraph.tokens;
  const runs: TokenRange[] = [];
  for (const sentence of paragraph.sentences) {
    let i = sentence.from;
    while (i < sentence.to) {
      // "al-Assad", "bin Salman": the particle opens the name.
      const opensWithParticle = (t.lower(i) === 'al' || t.lower(i) === 'el') && isNameHyphen(t, flags, i + 1 < t.length ? i + 1 : i);
      if (taken[i] === true || (!flags.isName[i] && !opensWithParticle)) {
        i++;
        continue;
      }
      const to = opensWithParticle ? endOfSimpleRun(t, flags, i, sentence.to, taken) : endOfRun(t, flags, i, sentence.to, taken);
      runs.push({ from: i, to });
      i = to;
    }
  }
  return runs;
}
