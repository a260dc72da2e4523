import type { Paragraph, TokenRange, Tokens } from '../../model/analysis.ts';
import { BODY_HEADS, CLUB_ENDS, KNOWN_BODIES } from '../lexicons/bodies.ts';
import { OFFICE_NOUNS, PORTFOLIO_WORDS } from '../lexicons/offices.ts';
import { NAME_SUFFIXES } from '../lexicons/persons.ts';
import { PAIRED_PLACES, PLACE_HEADS } from '../lexicons/places.ts';
import { THING_HEADS, THING_OPENERS } from '../lexicons/things.ts';
import { words } from '../lexicons/words.ts';
import { isAllCaps, isCapitalised, lowerOf } from '../tokens.ts';
import { isParticle, type WordFlags } from './word-flags.ts';

/** Owners whose genitive stays inside a name: `People's Republic`, `Lord's Resistance Army`. */
const NAMING_OWNERS = words(
  `people peoples worker workers women men children lord king queen veteran veterans teacher teachers mothers farmers writers peasants citizen
  citizens sheriff coroner parents residents tenants traders students nurses doctors miners fishermen owners drivers lawyers players victims friends
  ratepayers employers villagers pensioners ladies girls boys widows orphans`,
);
const MAX_RUN = 14;

const singular = (word: string): string => (word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word);
export const isHeadOf = (table: { has(word: string): boolean }, word: string): boolean => table.has(word) || table.has(singular(word));

/** Whether a run holds the noun of a body or a thing, at its end or before "of": "Bank of England", "Nobel Prize". */
export function hasHead(t: Tokens, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (i === to - 1 || t.lower(i + 1) === 'of' || t.lower(i + 1) === 'for') {
      if (isCapitalised(t.text(i)) && (isHeadOf(BODY_HEADS, t.lower(i)) || isHeadOf(THING_HEADS, t.lower(i)))) return true;
    }
  }
  return false;
}

const isJoinedBefore = (t: Tokens, i: number): boolean => i > 0 && !t.spaceAfter(i - 1);
const isHyphen = (t: Tokens, i: number): boolean => /^[-‐‑–]$/.test(t.text(i));

/** A hyphen without blanks between two parts of one name: `Alma-Ata`, `Kassym-Jomart`, `al-Assad`; not `US-led`. */
function isNameHyphen(t: Tokens, flags: WordFlags, i: number): boolean {
  return (
    isHyphen(t, i) &&
    i + 1 < t.length &&
    isJoinedBefore(t, i) &&
    isJoinedBefore(t, i + 1) &&
    (flags.isName[i + 1] === true || /^\d+$/.test(t.text(i + 1)) || isGivenPart(t, flags, i) || isPersonPart(t, flags, i))
  );
}

const SMALL_WORDS: ReadonlySet<string> = new Set(['the', 'without', 'for', 'of', 'and']);
const SUN_ARTICLES = /^(?:[ae][dnrstz]|[ae]sh|ul|ud)$/;
/** Particles that join two names and mean nothing in English. */
const JOINING: ReadonlySet<string> = new Set('al el bin ibn von van de del della do dos das du la le ul ud uz'.split(' '));

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

/** "Prosecutor General": the last one or two words name an office. */
const endsInOffice = (t: Tokens, from: number, to: number): boolean =>
  OFFICE_NOUNS.has(t.lower(to - 1)) || (to - 2 >= from && OFFICE_NOUNS.has(lowerOf(t, { from: to - 2, to })));

/** "Prayuth Chan-ocha": the model takes both parts for a person's. */
const isPersonPart = (t: Tokens, flags: WordFlags, hyphen: number): boolean =>
  hyphen >= 2 &&
  flags.isName[hyphen - 2] === true &&
  flags.label[hyphen - 1] === 'PERSON' &&
  flags.label[hyphen + 1] === 'PERSON' &&
  t.tag(hyphen + 1).startsWith('NNP');

/** Nouns of places that bear the names of people. */
const OWNED_PLACES = /^(?:bay|county|island|point|landing|harbou?r|creek|hill|ridge|gap|bazar|corner|cove|end|head|peak|pond|seat)$/;

const OF_SAINTS = /^(?:square|basilica|cathedral|church|abbey|chapel|hospital|college|school|university|bay|island|hall|street|harbou?r)$/;

/** Whether the genitive at `i` stands inside the name: "Hawke's Bay", "Saint Peter's Square", "the Prime Minister's Office". */
function isOwnersName(t: Tokens, from: number, i: number, goesOn: boolean): boolean {
  const owned = t.lower(i + 1);
  // Not "Chiang Mai's Muang district".
  if (NAMING_OWNERS.has(t.lower(i - 1)) || (!goesOn && OWNED_PLACES.test(owned))) return true;
  if (i - 2 >= from && /^(?:saint|st\.?)$/.test(t.lower(i - 2)) && OF_SAINTS.test(owned)) return true;
  return isHeadOf(BODY_HEADS, owned) && endsInOffice(t, from, i);
}

/** How many tokens the name goes on with at `i`; 0 where it ends. */
function stepAt(t: Tokens, flags: WordFlags, from: number, i: number, taken: readonly boolean[]): number {
  if (i >= t.length || taken[i] === true) return 0;
  if (flags.isName[i]) return 1;
  const lower = t.lower(i);
  const follows = (at: number): boolean => at < t.length && flags.isName[at] === true && taken[at] !== true;
  if (isNameHyphen(t, flags, i)) return 2;
  // "Deir ez-Zor", "Nur ad-Din": the article before a letter that swallows its l.
  if (SUN_ARTICLES.test(lower) && i + 2 < t.length && isHyphen(t, i + 1) && isNameHyphen(t, flags, i + 1)) return follows(i + 2) ? 3 : 0;
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
  if (lower === ',' && t.lower(i - 1) === 'washington' && i + 1 < t.length && /^d\.?c\.?$/.test(t.lower(i + 1))) return 2;
  if (lower === '.' && i === from + 1 && t.text(from).length === 1 && follows(i + 1)) return 2;
  if (/^['’]s$/.test(lower) && follows(i + 1) && isOwnersName(t, from, i, follows(i + 2))) return 2;
  if (lower === "'" || lower === '’') return t.lower(i - 1).endsWith('s') && NAMING_OWNERS.has(t.lower(i - 1)) && follows(i + 1) ? 2 : 0;
  if (lower === ',' && i + 1 < t.length && (NAME_SUFFIXES.has(t.lower(i + 1)) || /^(?:inc|ltd|llc)\.?$/.test(t.lower(i + 1)))) return 2;
  if (NAME_SUFFIXES.has(lower) && t.text(i) !== lower) return 1;
  if (
    /^\d{1,3}$/.test(lower) &&
    // "Nadal 7-6": a score
    !(i + 1 < t.length && isHyphen(t, i + 1) && !t.spaceAfter(i)) &&
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
    if (follows(next) && next - i <= 2 && (sameName || JOINING.has(lower))) return next - i + 1;
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
  // "Sevilla FC of Spain"
  if (CLUB_ENDS.has(last)) return false;
  return (isHeadOf(BODY_HEADS, last) || isHeadOf(THING_HEADS, last) || isHeadOf(PLACE_HEADS, last)) && t.text(to - 1) !== last;
}

/** What councils and committees are for, beside what ministries are. */
const AIMS = words(
  'peace democracy truth reconciliation unity progress freedom dignity solidarity stability restoration reconstruction transparency people nation recovery',
);
const isAim = (word: string): boolean => PORTFOLIO_WORDS.has(word) || AIMS.has(word);

const areAims = (t: Tokens, { from, to }: TokenRange): boolean => {
  for (let i = from; i < to; i++) if (!isAim(t.lower(i)) && t.lower(i) !== 'and' && t.text(i) !== ',') return false;
  return true;
};

/** Fields of work that share the noun of a body with another one, beside portfolios: "Drug and Food Control Agency". */
const FIELDS = words(
  `drug drugs medicines fish wildlife customs support fraud abuse relief rehabilitation search rescue care charities marine maritime atmospheric
  oceanic consular monetary cadastral`,
);
const isField = (word: string): boolean =>
  isAim(word) || FIELDS.has(word) || /(?:ological|graphical|ocratic|ancial|ustrial|ultural|entific|ational)$/.test(word);

/** "[Social Democratic] and Labour Party", "Hydrological, [Climatological] and Geophysical Agency": fields that share the noun behind them. */
function sharesNoun(t: Tokens, flags: WordFlags, from: number, to: number, limit: number, taken: readonly boolean[]): boolean {
  if (!isField(t.lower(to - 1)) || KNOWN_BODIES.has(lowerOf(t, { from, to })) || to - from > 3) return false;
  for (let at = to, items = 0; items < 4 && at + 1 < limit; items++) {
    const next = t.text(at) === ',' && t.lower(at + 1) === 'and' ? at + 2 : at + 1;
    if (next >= limit || flags.isName[next] !== true || taken[next] === true) return false;
    const end = endOfSimpleRun(t, flags, next, limit, taken);
    if (t.lower(next - 1) === 'and') return end - next > 1 && isSharedNoun(t, end - 1);
    if (t.text(at) !== ',' || !isField(t.lower(end - 1))) return false;
    at = end;
  }
  return false;
}

/** A noun of bodies, no "Group" of a firm. */
const isSharedNoun = (t: Tokens, last: number): boolean =>
  /^(?:agency|party|mission|commission|committee|authority|administration|service|services|council|board|institute|bureau|fund|office)$/.test(
    t.lower(last),
  ) && isCapitalised(t.text(last));

/** Known names that hold small words, by their first word: "Save the Children", "Doctors without Borders". */
const WITH_SMALL_WORDS: ReadonlyMap<string, readonly (readonly string[])[]> = (() => {
  const found = new Map<string, (readonly string[])[]>();
  for (const name of KNOWN_BODIES.keys()) {
    const parts = name.split(' ');
    if (parts.some((word) => SMALL_WORDS.has(word))) found.set(parts[0]!, [...(found.get(parts[0]!) ?? []), parts]);
  }
  return found;
})();

/** Behind the last token of a known name that begins here; `from` when none does. */
function endOfKnown(t: Tokens, from: number, limit: number): number {
  for (const name of WITH_SMALL_WORDS.get(t.lower(from)) ?? [])
    if (from + name.length <= limit && name.every((word, k) => t.lower(from + k) === word)) return from + name.length;
  return from;
}

/** Goes over `of`, `for`, `and the` to what completes the name. */
function endOfRun(t: Tokens, flags: WordFlags, from: number, limit: number, taken: readonly boolean[]): number {
  let to = Math.max(endOfKnown(t, from, limit), endOfSimpleRun(t, flags, from, limit, taken));
  let complement: TokenRange | undefined;
  const isSharing = to < limit && (t.lower(to) === 'and' || t.text(to) === ',') && sharesNoun(t, flags, from, to, limit, taken);
  for (let joins = 0; joins < 5 && to < limit; joins++) {
    const word = t.lower(to);
    const next = to + 1 < limit && t.lower(to + 1) === 'the' ? to + 2 : to + 1;
    if (t.text(to) === ',' && t.lower(to + 1) === 'and' && isSharing) {
      to++;
      continue;
    }
    if (next >= limit || flags.isName[next] !== true || taken[next] === true) break;
    const end = endOfSimpleRun(t, flags, next, limit, taken);
    const sameLabel = flags.label[to] !== '' && flags.label[to] === flags.label[to - 1] && flags.label[to] === flags.label[next];
    const isOneName = sameLabel && flags.label[to] !== 'PERSON' && flags.label[to] !== 'GPE';
    if (word === 'of' || word === 'for' || word === 'on' || word === 'in' || word === 'to' || word === 'against') {
      // "Ministry of Finance and Economic Planning of Ghana": the first word still wants its country.
      const isSecond = word === 'of' && complement !== undefined && isHeadOf(BODY_HEADS, t.lower(from)) && end - next <= 3;
      // "HMS Prince of Wales"
      const isShip = word === 'of' && THING_OPENERS.has(t.lower(from)) && isAllCaps(t.text(from));
      const allowed =
        word === 'of' || word === 'for'
          ? wantsComplement(t, { from, to }) || isOneName || isSecond || isShip
          : isOneName && !flags.inTitleCase;
      if (!allowed) break;
    } else if (word === 'and' || word === ',') {
      const listed = complement !== undefined && areAims(t, complement) && isAim(t.lower(next));
      // "Trade and Industry Ministry" is one name, "Ranjith and Anamika" are two.
      const closes = isOneName && word === 'and' && (complement !== undefined || isHeadOf(BODY_HEADS, t.lower(end - 1)));
      // "the Ministry of Health and Parliament" are two.
      const isOther = complement !== undefined && end - next === 1 && BODY_HEADS.has(t.lower(next));
      const isLongKnown = word === 'and' && complement !== undefined && KNOWN_BODIES.has(lowerOf(t, { from, to: end }));
      const isPair = word === 'and' && PAIRED_PLACES.get(t.lower(to - 1)) === t.lower(next);
      if (!listed && !(closes && !isOther) && !isLongKnown && !isPair && !isSharing) break;
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
      // "Reporters without Borders", "Save the Children": a word that opens the sentence opens a known name.
      const opensKnown = flags.opens[i] === true && isCapitalised(t.text(i)) && endOfKnown(t, i, sentence.to) > i;
      if (taken[i] === true || (!flags.isName[i] && !opensWithParticle && !opensKnown)) {
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
