import type { Paragraph } from '../../model/analysis.ts';
import type { TimeMention } from '../../model/evidence.ts';
import type { IsoDate, PartOfDay } from '../../model/time-value.ts';
import { type ExtractContext, sentenceIndexAt } from '../context.ts';
import type { Unit } from '../lexicons/time-words.ts';
import { tokenAtOrAfter } from '../tokens.ts';
import type { Anchors } from './anchors.ts';
import { type Atom, atomsOf } from './atoms.ts';
import { yearOf } from './calendar.ts';
import { type PendingDay, risingEvent, settleEventDays } from './event-days.ts';
import type { Clock, Expression, Found } from './expression.ts';
import { readExpression } from './read-expression.ts';
import { resolveTime } from './resolve-time.ts';
import { isAhead, isBehind, isDone } from './tense.ts';
import { isYearOfLaw } from './year-of-law.ts';
import { offsetOf } from './zone.ts';

const ISO_UNITS: Readonly<Record<Unit, readonly [string, number]>> = {
  minute: ['PT*M', 1],
  hour: ['PT*H', 1],
  day: ['P*D', 1],
  week: ['P*W', 1],
  fortnight: ['P*W', 2],
  month: ['P*M', 1],
  quarter: ['P*M', 3],
  year: ['P*Y', 1],
  decade: ['P*Y', 10],
  century: ['P*Y', 100],
};
const DEADLINE = /^(?:by|until|till|before|through)$/;
const BOUND = /^(?:by|until|till|before|through|since|from|after)$/;

/** What half a unit is in the next smaller one; other halves are left out. */
const HALVES: Readonly<Partial<Record<Unit, string>>> = { hour: '30M', day: 'T12H', month: '15D', year: '6M' };

function durationIso({ unit, count, hasHalf }: Expression & { kind: 'duration' }): string {
  const [form, factor] = ISO_UNITS[unit];
  if (hasHalf && unit === 'decade') return `P${count * factor + 5}Y`;
  return `${form.replace('*', String(count * factor))}${hasHalf ? (HALVES[unit] ?? '') : ''}`;
}
const partOfHour = (hour: number): PartOfDay =>
  hour < 5 || hour >= 22 ? 'night' : hour < 12 ? 'morning' : hour < 13 ? 'noon' : hour < 18 ? 'afternoon' : 'evening';
const two = (value: number): string => String(value).padStart(2, '0');

/** `2022-01-04T22:00+06:00`, when the offset is known; else the part of the day that the hour falls in. */
function withClock(value: TimeMention, clock: Clock, zone: string | undefined): TimeMention {
  if (value.earliest === undefined || value.earliest !== value.latest) return value;
  const offset = offsetOf(value.earliest, clock, zone);
  if (offset === undefined) return { ...value, precision: 'part_of_day', partOfDay: partOfHour(clock.hour) };
  return { ...value, precision: 'minute', at: `${value.earliest}T${two(clock.hour)}:${two(clock.minute)}${offset}` };
}

/** The running state of the narrative: what "the same day" and "a week later" count from. */
interface Narrative {
  day: IsoDate | undefined;
  any: Anchors['any'];
  year: number | undefined;
  /** The sentence that gave the year, or went on with it. */
  yearAt: number;
}
/** A year serves the dates of its own sentence and of the next one: news writes it out unless it is the report's. */
const YEAR_REACH = 1;

function anchorsOf(report: IsoDate | undefined, narrative: Narrative, sentence: number): Anchors {
  const year = sentence - narrative.yearAt <= YEAR_REACH ? narrative.year : undefined;
  return {
    ...(report === undefined ? {} : { report }),
    ...(narrative.day === undefined ? {} : { day: narrative.day }),
    ...(narrative.any === undefined ? {} : { any: narrative.any }),
    ...(year === undefined ? {} : { year }),
  };
}

/** A point that the story has come to moves the running date; bounds and lengths do not. */
function advance(
  narrative: Narrative,
  sentence: number,
  time: TimeMention,
  found: Found,
  isBound: boolean,
  report: IsoDate | undefined,
): void {
  if (time.earliest === undefined || time.latest === undefined || isBound) return;
  const { kind } = found.expression;
  if (kind === 'stretch' || kind === 'decade' || time.precision === 'unknown') return;
  const isDay = time.earliest === time.latest;
  if (isDay) narrative.day = time.earliest;
  narrative.any = { day: time.earliest, precision: time.precision };
  const hasYear = kind === 'year' || (kind === 'date' && found.expression.year !== undefined && found.expression.year > 100);
  if (hasYear) narrative.year = report !== undefined && yearOf(report) === yearOf(time.earliest) ? undefined : yearOf(time.earliest);
  const goesOn = kind === 'date' && sentence - narrative.yearAt <= YEAR_REACH;
  if (hasYear || goesOn) narrative.yearAt = sentence;
}

/** Every time expression of the report with its value, in text order. */
export function findTimes(context: ExtractContext): readonly TimeMention[] {
  const { report, analysis } = context;
  const times: TimeMention[] = [];
  const narrative: Narrative = { day: undefined, any: undefined, year: undefined, yearAt: 0 };
  const pending: PendingDay[] = [];
  const begun = new Map<string, IsoDate>();
  for (const paragraph of analysis.paragraphs) {
    narrative.year = undefined;
    const atoms = atomsOf(report.text.slice(paragraph.start, paragraph.end), paragraph.start);
    let i = 0;
    while (i < atoms.length) {
      const found = readExpression(atoms, i);
      if (found === undefined) {
        i++;
        continue;
      }
      if (found.expression.kind === 'year' && isCount(paragraph, atoms[found.from]!.start)) {
        i = found.to;
        continue;
      }
      const sentence = sentenceIndexAt(context, atoms[found.from]!.start);
      const time = toMention(context, atoms, found, anchorsOf(report.publishedOn, narrative, sentence), paragraph);
      if (found.expression.kind === 'eventDay') {
        pending.push({ expression: found.expression, mention: time, ...besideOf(times.at(-1), atoms, found.from) });
        i = found.to;
        continue;
      }
      times.push(time);
      if (time.when !== undefined && time.earliest === time.latest) {
        const event = risingEvent(paragraph.tokens, time.start);
        if (event !== undefined && time.earliest !== undefined && !begun.has(event)) begun.set(event, time.earliest);
      }
      const isNamesake = found.expression.kind === 'year' && isYearOfLaw(paragraph.tokens, tokenAtOrAfter(paragraph.tokens, time.end - 4));
      if (!paragraph.isTitle && !isNamesake)
        advance(narrative, sentence, time, found, BOUND.test(atoms[found.from - 1]?.lower ?? ''), report.publishedOn);
      i = Math.max(found.to, i + 1);
    }
  }
  const settled = settleEventDays(pending, begun);
  return settled.length === 0 ? times : [...times, ...settled].sort((a, b) => a.start - b.start);
}

/** The day right before, when only a comma parts them: "on Thursday, the third day". */
function besideOf(last: TimeMention | undefined, atoms: readonly Atom[], from: number): { readonly beside?: IsoDate } {
  const comma = atoms[from - 1];
  if (last?.earliest === undefined || last.earliest !== last.latest || comma?.text !== ',' || comma.start !== last.end) return {};
  return { beside: last.earliest };
}

const COUNTS: ReadonlySet<string> = new Set(['CARDINAL', 'QUANTITY', 'MONEY', 'PERCENT', 'ORDINAL']);

/** What is measured or held anew each year. */
const YEARLY: ReadonlySet<string> = new Set([
  'levels',
  'prices',
  'figures',
  'rates',
  'terms',
  'elections',
  'standards',
  'values',
  'results',
  'estimates',
]);

/** Whether the four digits count something: the model says so, or they stand before what they count. */
function isCount({ tokens, names }: Paragraph, position: number): boolean {
  const token = tokenAtOrAfter(tokens, position);
  const label = names.find((name) => name.from <= token && token < name.to)?.label;
  const isBefore = tokens.dep(token) === 'nummod' && tokens.head(token) > token && tokens.tag(tokens.head(token)) === 'NNS';
  // "the 2020 elections" and "1990 levels" are years, "seized 2020 rifles" is not.
  const isDefinite = token > 0 && /^(?:DET|ADJ|PRON|PART)$/.test(tokens.pos(token - 1));
  if (isBefore && YEARLY.has(tokens.lower(tokens.head(token)))) return false;
  return (isBefore && !isDefinite) || (label !== undefined && COUNTS.has(label));
}

function toMention(
  context: ExtractContext,
  atoms: readonly Atom[],
  found: Found,
  anchors: Anchors,
  { tokens, isTitle }: Paragraph,
): TimeMention {
  const start = atoms[found.from]!.start;
  const end = atoms[found.to - 1]!.end;
  const dateText = context.report.text.slice(start, end);
  const { expression } = found;
  if (expression.kind === 'duration')
    return { start, end, precision: 'unknown', dateText, durationIso: durationIso(expression), rule: found.rule };
  const before = atoms[found.from - 1]?.lower ?? '';
  const isDeadline = DEADLINE.test(before) || (before === 'the' && DEADLINE.test(atoms[found.from - 2]?.lower ?? ''));
  const token = Math.min(tokenAtOrAfter(tokens, start), tokens.length - 1);
  // "Twelve had died by Tuesday" looks back; "extended until Tuesday" does not, whatever its verb.
  const mayLieAhead = isDeadline && !(/^(?:by|before)$/.test(before) && token >= 0 && isBehind(tokens, token));
  const looksAhead = mayLieAhead || (token >= 0 && isAhead(tokens, token, isTitle));
  const around = { isAhead: looksAhead, isDone: !looksAhead && (before === 'since' || (token >= 0 && isDone(tokens, token))), isDeadline };
  const value: TimeMention = { start, end, ...resolveTime(expression, found.partOfDay, anchors, around), dateText, rule: found.rule };
  return found.clock === undefined ? value : withClock(value, found.clock, context.report.zone);
}
