import type { Tokens } from '../../model/analysis.ts';
import type { TimeMention } from '../../model/evidence.ts';
import type { TimeValue, Validity } from '../../model/time-value.ts';
import { isYearOfLaw } from '../time/year-of-law.ts';
import type { Frame } from './frame.ts';
import type { ParagraphView, PlacedTime } from './paragraph-view.ts';
import { isRecord } from './record.ts';
import { childrenBy, coordinationHead, isVerb } from './syntax.ts';
import { words } from './words.ts';

const START = new Set(['from', 'starting', 'effective', 'beginning', 'since', 'after', 'start', 'as']);
const END = new Set(['until', 'till', 'through', 'by', 'before', 'to']);

/** When the claim holds: the time of its own clause, else the report's day for news, else a bound. */
export function timeOfFrame(view: ParagraphView, frame: Frame): TimeValue & Validity {
  const validity: { validFrom?: string; validTo?: string; durationIso?: string } = {};
  let when: TimeMention | undefined;
  const published = view.report.publishedOn;
  for (const { time, from, role } of clauseTimes(view, frame)) {
    if (time.durationIso !== undefined && time.when === undefined) validity.durationIso ??= time.durationIso;
    else if (role === 'span' && time.earliest !== undefined) {
      validity.validFrom ??= time.earliest;
      if (time.latest !== undefined) validity.validTo ??= time.latest;
    } else if (role === 'end' && time.latest !== undefined) validity.validTo ??= time.latest;
    else if (role === 'start' && time.earliest !== undefined) validity.validFrom ??= time.earliest;
    else if (
      frame.kind === 'election_call' &&
      from > frame.reading.trigger &&
      view.tokens.lower(from - 1) === 'for' &&
      time.earliest !== undefined
    ) {
      validity.validFrom ??= comingYear(view.report.text.slice(time.start, time.end), time.earliest, published);
    } else if (isAhead(time, published) && frame.about === 'decision' && from > frame.reading.trigger) {
      if (time.earliest !== undefined) validity.validFrom ??= time.earliest;
    } else when ??= time;
  }
  // An item of a list is as old as what opens the list, and holds as long.
  const lead = when === undefined ? view.lead?.time : undefined;
  return lead === undefined ? { ...timeValue(view, frame, when, published), ...validity } : { ...lead, ...validity };
}

/** "called for 8 November": a vote is called for a day to come, whatever year the day was read into. */
function comingYear(words: string, day: string, published: string | undefined): string {
  if (published === undefined || day >= published || /\d{4}/.test(words)) return day;
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}

const isAhead = (time: TimeValue, published: string | undefined): boolean =>
  published !== undefined && time.earliest !== undefined && time.earliest > published;

function timeValue(view: ParagraphView, frame: Frame, when: TimeMention | undefined, published: string | undefined): TimeValue {
  if (when) {
    const { when: value, earliest, latest, precision, partOfDay, at, basis } = when;
    return {
      precision,
      ...(value === undefined ? {} : { when: value }),
      ...(earliest === undefined ? {} : { earliest }),
      ...(latest === undefined ? {} : { latest }),
      ...(partOfDay === undefined ? {} : { partOfDay }),
      ...(at === undefined ? {} : { at }),
      ...(basis === undefined ? {} : { basis }),
      dateText: view.report.text.slice(when.start, when.end),
    };
  }
  if (published === undefined || frame.reading.modality === 'presupposed') return { precision: 'unknown' };
  const day: TimeValue = { when: published, earliest: published, latest: published, precision: 'day', basis: 'report_date' };
  if (frame.about === 'decision') return frame.reading.news ? day : { precision: 'unknown' };
  return frame.reading.past ? { latest: published, precision: 'unknown', basis: 'inferred' } : day;
}

const CLOCK = 'extract/time/read-clock';
/** "from 6 p.m. [to 5 a.m.]", "[6 p.m.] and 5 a.m.": hours of the day, both ends of them. */
const isHours = (t: Tokens, { from, last }: PlacedTime): boolean =>
  [t.lower(last + 1 < t.length ? last + 1 : last), from > 0 ? t.lower(from - 1) : ''].some((word) => word === 'to' || word === 'and');

interface ClauseTime extends PlacedTime {
  readonly role: 'point' | 'start' | 'end' | 'span';
}

/** "the 2008 collapse", "May's riots", "the Land Act of 1975": a time that only tells which. */
function isModifier(t: Tokens, placed: PlacedTime, chain: ReadonlySet<number>): boolean {
  if (isYearOfLaw(t, placed.last) || isYearOfNoun(t, placed, chain) || isDeclaredDay(t, placed)) return true;
  // "after the May 11, 2001 attacks": the parser hangs them on the day.
  const next = placed.last + 1;
  if (next < t.length && t.dep(next) === 'appos' && t.tag(next) === 'NNS' && t.head(next) >= placed.from && t.head(next) < next)
    return true;
  for (let i = placed.from; i <= placed.last; i++) {
    const head = t.head(i);
    if (head < placed.from || head > placed.last)
      // "lifts Sunday curfews": the parser hangs the day on the verb.
      return (
        isNounOfDay(t, placed.last + 1, head) ||
        (['nummod', 'compound', 'amod', 'nmod', 'poss'].includes(t.dep(i)) && t.pos(head) !== 'VERB')
      );
  }
  return false;
}

/** "declares 3 June a holiday", "makes 1 May a day of mourning": the day itself is decided on. */
function isDeclaredDay(t: Tokens, { from, last }: PlacedTime): boolean {
  if (from < 1 || !DECLARING.has(t.lemma(from - 1).toLowerCase()) || t.pos(from - 1) !== 'VERB') return false;
  for (let i = last + 1; i < Math.min(t.length, last + 12); i++) {
    if (DAYS.has(t.lower(i))) return true;
    if (['.', ';', 'in', 'and'].includes(t.lower(i))) return false;
  }
  return false;
}
const DECLARING: ReadonlySet<string> = words('declare proclaim designate name make mark');
const DAYS: ReadonlySet<string> = words('holiday day anniversary workday mourning');

/** "the leaders of the coup of 1998": of what is told itself, and of a part of the year, it is when. */
function isYearOfNoun(t: Tokens, { from, last, time }: PlacedTime, chain: ReadonlySet<number>): boolean {
  const noun = from - 2;
  if (from !== last || time.precision !== 'year' || noun < 0 || t.lower(from - 1) !== 'of') return false;
  return t.pos(noun) === 'NOUN' && !chain.has(noun) && !PARTS_OF_YEARS.has(t.lower(noun));
}
const PARTS_OF_YEARS: ReadonlySet<string> = words(
  `month months week weeks day days quarter half end start beginning close middle course rest whole part parts summer autumn winter spring fall season turn
  year all`,
);

const isNounOfDay = (t: Tokens, noun: number, verb: number): boolean =>
  noun < t.length && t.tag(noun) === 'NNS' && t.dep(noun) === 'dobj' && t.head(noun) === verb;

const LONG_DAYS = 62;
/** "accused of fraud over the past year": news in the present tense is no deed of many months. */
const isLong = ({ earliest, latest }: TimeMention, published: string): boolean =>
  earliest !== undefined &&
  latest !== undefined &&
  latest <= published &&
  (Date.parse(latest) - Date.parse(earliest)) / 86_400_000 > LONG_DAYS;

/** News in the present tense is not of another year: a coarse date before the report belongs to something else in the clause. */
function isStale(view: ParagraphView, frame: Frame, time: TimeMention): boolean {
  const published = view.report.publishedOn;
  if (published === undefined || frame.reading.past || time.latest === undefined) return false;
  if (frame.about === 'decision' && frame.reading.news && isLong(time, published)) return true;
  if (time.latest >= published) return false;
  return time.precision === 'week' || time.precision === 'month' || time.precision === 'quarter' || time.precision === 'year';
}

/** "is sentenced for the attacks of 5 March 2015": the day of the crime, or of what a court looks at. */
function isOfCrime(view: ParagraphView, frame: Frame, { time, from }: PlacedTime): boolean {
  const published = view.report.publishedOn;
  if (!AGAINST_CRIMES.has(frame.kind) || published === undefined || time.latest === undefined || from < frame.content) return false;
  return !frame.reading.past && (Date.parse(published) - Date.parse(time.latest)) / 86_400_000 > LONG_DAYS;
}
const AGAINST_CRIMES: ReadonlySet<string> = new Set(['court_ruling', 'detention', 'inquiry', 'pardon_amnesty']);

const AFTERMATH: ReadonlySet<string> = new Set(['following', 'after', 'before', 'despite']);

/** Times of the clause, the one nearest to the words of the decision first. */
function clauseTimes(view: ParagraphView, frame: Frame): readonly ClauseTime[] {
  const own = timesUnder(view, frame, new Set(frame.reading.chain));
  if (own.some(({ time }) => time.durationIso === undefined || time.when !== undefined)) return own;
  // "On Friday the king dissolved parliament and called an election": a coordinated clause shares the day.
  const first = coordinationHead(view.tokens, frame.content);
  return first === frame.content ? own : [...own, ...timesUnder(view, frame, new Set([first]))];
}

/** "a journalist jailed in 2021": the participle is as good as a past. */
const isRightUnder = (t: Tokens, { from }: PlacedTime, content: number): boolean =>
  t.tag(content) === 'VBN' &&
  t.dep(content) === 'acl' &&
  t.dep(from) === 'pobj' &&
  t.lower(t.head(from)) === 'in' &&
  t.head(t.head(from)) === content;

/** "frees two men [arrested in June]", "relations, [severed in 2016],": when that was; of an operation it is when the deed was done. */
const isOfParticiple = (t: Tokens, at: number, below: number, content: number, isDay: boolean): boolean =>
  t.tag(at) === 'VBN' &&
  // "arrested a man accused of murder on Monday": nobody is accused on a day.
  !(isDay && at > content && STATES.has(t.lower(at))) &&
  // "a decree signed on Monday imposes": a text does it on the day that it is made.
  !(t.dep(t.head(at)) === 'nsubj' && TEXTS.has(t.lemma(t.head(at)).toLowerCase())) &&
  // "tariffs set to start on 10 March", "a strike carried out on Monday": that is when the thing itself begins, or was.
  !ITSELF.has(t.lemma(at).toLowerCase()) &&
  (t.dep(at) === 'acl' || (t.dep(at) === 'advcl' && childrenBy(t, at, 'mark', 'aux', 'auxpass', 'nsubj', 'advmod').length === 0)) &&
  !(t.dep(t.head(at)) === 'pobj' && DONE_IN.has(t.lower(t.head(t.head(at))))) &&
  // "a crossing, shut since March, [on Thursday]"
  !(below > at + 1 && t.text(below - 1) === ',');
const STATES: ReadonlySet<string> = words('accused suspected wanted alleged known');
const TEXTS: ReadonlySet<string> = words('law decree order regulation directive ordinance edict resolution rule measure proclamation');
const ITSELF: ReadonlySet<string> = words('set schedule expect plan slate hold conduct carry launch stage mount make commit perform');
const DONE_IN: ReadonlySet<string> = new Set(['in', 'during', 'at', 'by', 'under', 'through', 'after', 'on']);

function timesUnder(view: ParagraphView, frame: Frame, chain: ReadonlySet<number>): readonly ClauseTime[] {
  const t = view.tokens;
  const range = view.sentenceRange(frame.content);
  const found: (ClauseTime & { readonly distance: number })[] = [];
  for (const placed of view.timesIn(range)) {
    // "a 60-day curfew" says how long; "the 2008 collapse" only which.
    const lasts = placed.time.durationIso !== undefined && placed.time.when === undefined;
    if (isModifier(t, placed, chain) && !lasts) continue;
    if (!isRightUnder(t, placed, frame.content) && (isStale(view, frame, placed.time) || isOfCrime(view, frame, placed))) continue;
    let at = placed.from;
    let below = at;
    let hops = 0;
    let role: ClauseTime['role'] = 'point';
    let ok = false;
    const before = placed.from > range.from ? t.lower(placed.from - 1) : '';
    const first = t.lower(placed.from);
    if (before === 'for' && placed.time.when?.includes('/')) role = 'span';
    else if (START.has(before) || START.has(first)) role = 'start';
    else if (END.has(before) || END.has(first)) role = 'end';
    // Out of the time's own words first, then up to the clause.
    for (let steps = 0; steps < 60; steps++) {
      if (chain.has(at)) {
        ok = true;
        break;
      }
      const dep = t.dep(at);
      // "following his arrest on 28 December": the day of the arrest.
      if (dep === 'prep' && AFTERMATH.has(t.lower(at)) && at < placed.from - 2) break;
      if (
        isOfParticiple(t, at, below, frame.content, placed.time.precision === 'day') ||
        (before === 'since' && isRecord(t, placed.from - 1))
      )
        break;
      if (isVerb(t, at) && (dep === 'relcl' || dep === 'ccomp' || dep === 'parataxis' || dep === 'conj')) break;
      if (dep === 'advcl' && isVerb(t, at) && t.children(at).some((c) => t.dep(c) === 'mark')) break;
      const up = t.head(at);
      if (up === at) break;
      below = at;
      at = up;
      hops++;
    }
    // "a 9 pm to 5 am curfew": a time behind an article tells which curfew; "between 6 p.m. and 5 a.m." each day is no day.
    // "following three days of unrest" says what came before, not when.
    if (first === 'following' && placed.time.earliest === undefined) continue;
    if (!lasts && (before === 'a' || before === 'an')) continue;
    if (placed.time.rule === CLOCK && (placed.time.when === undefined || before === 'between' || isHours(t, placed))) continue;
    if (ok) found.push({ ...placed, role, distance: hops });
  }
  return found.sort((a, b) => a.distance - b.distance || a.from - b.from);
}
