import { MONTHS, WEEKDAYS } from '../lexicons/time-words.ts';
import { type Atom, touch } from './atoms.ts';
import { isRealDay } from './calendar.ts';
import type { Expression, Found } from './expression.ts';

const RULE = 'extract/time/read-date';

/** Months whose names are words too: they need a capital and company. */
const COMMON_WORDS = /^(?:may|march|mar|sun|sat|jan|dec|august)$/;
const COMPANY =
  /^(?:in|on|since|until|till|by|of|early|mid|late|last|next|this|from|through|during|before|after|to|and|between|for|around|end|start|beginning)$/;

/** Months that are written out in four letters or less: a stop behind them ends the sentence. */
const FULL_NAMES = /^(?:may|june|july)$/;

function monthAt(atoms: readonly Atom[], at: number): { readonly month: number; readonly to: number } | undefined {
  const atom = atoms[at];
  if (atom === undefined || !/^\p{Lu}/u.test(atom.text)) return undefined;
  const month = MONTHS.get(atom.lower);
  if (month === undefined) return undefined;
  const isShort = atom.text.length <= 4 && !FULL_NAMES.test(atom.lower);
  const to = isShort && atoms[at + 1]?.text === '.' && touch(atom, atoms[at + 1]) ? at + 2 : at + 1;
  return { month, to };
}

const hasCompany = (atoms: readonly Atom[], at: number, to: number): boolean => {
  const previous = atoms[at - 1]?.lower ?? '';
  return COMPANY.test(previous) || atoms[to]?.value !== undefined;
};

/** A day of the month at `at`: `4`, `4th`, `04`. */
export function dayAt(atoms: readonly Atom[], at: number): { readonly day: number; readonly to: number } | undefined {
  const value = atoms[at]?.value;
  if (value === undefined || value < 1 || value > 31 || atoms[at]!.text.length > 2) return undefined;
  const tail = atoms[at + 1];
  const hasTail = tail !== undefined && /^(?:st|nd|rd|th)$/.test(tail.lower) && touch(atoms[at], tail);
  // 4,000 and 4.5 are no days; neither is 4%.
  const next = atoms[hasTail ? at + 2 : at + 1];
  const behind = atoms[hasTail ? at + 3 : at + 2];
  if (
    next !== undefined &&
    /^[.,%]$/.test(next.text) &&
    touch(atoms[at], next) &&
    (next.text === '%' || (behind?.value !== undefined && touch(next, behind)))
  )
    return undefined;
  return { day: value, to: hasTail ? at + 2 : at + 1 };
}

export function yearAt(atoms: readonly Atom[], at: number): number | undefined {
  const atom = atoms[at];
  return atom?.value !== undefined && atom.text.length === 4 && atom.value >= 1000 && atom.value <= 2199 ? atom.value : undefined;
}

/** `'98`: two digits are of the century whose years are remembered, 30 to 99 of the last one. */
export function shortYearAt(atoms: readonly Atom[], at: number): number | undefined {
  const digits = atoms[at + 1];
  if (!/^['’‘]$/.test(atoms[at]?.text ?? '') || digits?.value === undefined || digits.text.length !== 2 || !touch(atoms[at], digits))
    return undefined;
  return (digits.value < 30 ? 2000 : 1900) + digits.value;
}

/** `, 2022`, ` 2022`, ` of 2022`, ` '98` behind a date. */
export function yearBehind(atoms: readonly Atom[], at: number): { readonly year: number; readonly to: number } | undefined {
  for (const skip of [0, 1]) {
    if (skip === 1 && !/^(?:,|of)$/.test(atoms[at]?.lower ?? '')) break;
    const year = yearAt(atoms, at + skip);
    if (year !== undefined) return { year, to: at + skip + 1 };
    const short = shortYearAt(atoms, at + skip);
    if (short !== undefined) return { year: short, to: at + skip + 2 };
  }
  return undefined;
}

function date(
  atoms: readonly Atom[],
  from: number,
  to: number,
  month: number,
  day: number | undefined,
  weekday: number | undefined,
): Found | undefined {
  const year = yearBehind(atoms, to);
  if (day !== undefined && !isRealDay(year?.year, month, day)) return undefined;
  const expression: Expression = {
    kind: 'date',
    month,
    ...(day === undefined ? {} : { day }),
    ...(year === undefined ? {} : { year: year.year }),
    ...(weekday === undefined ? {} : { weekday }),
  };
  return { expression, from, to: year?.to ?? to, rule: RULE };
}

/** Goes on over `to 6`, `-6`, `/6`, `and 6` behind a first day. */
function secondDay(atoms: readonly Atom[], at: number): { readonly day: number; readonly to: number } | undefined {
  const word = atoms[at]?.lower ?? '';
  if (!/^(?:-|–|—|\/|to|and|or|through|until)$/.test(word)) return undefined;
  return dayAt(atoms, at + 1);
}

const range = (from: Found, to: Found): Found => ({
  expression: { kind: 'range', from: from.expression, to: to.expression },
  from: from.from,
  to: to.to,
  rule: RULE,
});

const withYear = (found: Found, year: number | undefined): Found =>
  year === undefined || found.expression.kind !== 'date' ? found : { ...found, expression: { ...found.expression, year } };

/** `4 January 2022`, `January 4, 2022`, `Tuesday, 4 Jan.`, `4-6 January`, `January 4 to 6`, `January 2022`, `January`. */
export function readDate(atoms: readonly Atom[], at: number): Found | undefined {
  let i = at;
  const weekday = /^\p{Lu}/u.test(atoms[i]?.text ?? '') ? WEEKDAYS.get(atoms[i]!.lower) : undefined;
  if (weekday !== undefined) {
    i++;
    if (atoms[i]?.text === '.' && touch(atoms[i - 1], atoms[i])) i++;
    if (atoms[i]?.text === ',') i++;
    if (atoms[i]?.lower === 'the') i++;
  }
  const first = dayAt(atoms, i);
  if (first !== undefined) {
    const second = secondDay(atoms, first.to);
    const end = second?.to ?? first.to;
    const of = atoms[end]?.lower === 'of' ? end + 1 : end;
    const month = monthAt(atoms, of);
    if (month !== undefined && !(month.month === 5 && atoms[of]!.text === 'may')) {
      if (second !== undefined) {
        const last = date(atoms, at, month.to, month.month, second.day, undefined);
        const start = date(atoms, at, month.to, month.month, first.day, weekday);
        return last && start ? range(start, last) : undefined;
      }
      return date(atoms, at, month.to, month.month, first.day, weekday);
    }
    return undefined;
  }
  const month = monthAt(atoms, i);
  if (month === undefined) return undefined;
  const day = dayAt(atoms, month.to);
  const isDay = day !== undefined && !(atoms[day.to]?.text === ':' && touch(atoms[day.to - 1], atoms[day.to]));
  if (isDay) {
    const second = secondDay(atoms, day.to);
    if (second !== undefined && monthAt(atoms, second.to) === undefined) {
      const last = date(atoms, at, second.to, month.month, second.day, undefined);
      const start = date(atoms, at, second.to, month.month, day.day, weekday);
      if (last && start && last.expression.kind === 'date') return range(withYear(start, last.expression.year), last);
    }
    return date(atoms, at, day.to, month.month, day.day, weekday);
  }
  if (weekday !== undefined) return undefined;
  if (COMMON_WORDS.test(atoms[i]!.lower) && !hasCompany(atoms, i, month.to)) return undefined;
  return date(atoms, at, month.to, month.month, undefined, undefined);
}

/** `2022-01-05`, `2022-01-05T10:00Z`, `05.01.2022` (day first), `13/01/2022`; `05/01/2022` stays ambiguous. */
export function readNumericDate(atoms: readonly Atom[], at: number): Found | undefined {
  const text = atoms[at]?.text ?? '';
  const found = (expression: Expression, extra: Partial<Found> = {}): Found => ({
    expression,
    from: at,
    to: at + 1,
    rule: 'extract/time/read-date',
    ...extra,
  });
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})[\d:.]*(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (iso) {
    const [year, month, day] = [Number(iso[1]), Number(iso[2]), Number(iso[3])];
    if (!isRealDay(year, month, day)) return undefined;
    const zone =
      iso[6] === undefined
        ? undefined
        : iso[6] === 'Z'
          ? 0
          : Number(iso[6].slice(0, 3)) + (Number(iso[6].slice(-2)) / 60) * (iso[6].startsWith('-') ? -1 : 1);
    const clock =
      iso[4] === undefined ? {} : { clock: { hour: Number(iso[4]), minute: Number(iso[5]), ...(zone === undefined ? {} : { zone }) } };
    return found({ kind: 'date', year, month, day }, clock);
  }
  const dotted = /^(\d{1,2})([./])(\d{1,2})[./](\d{4})$/.exec(text);
  if (!dotted) return undefined;
  const [a, b, year] = [Number(dotted[1]), Number(dotted[3]), Number(dotted[4])];
  const dayFirst = isRealDay(year, b, a);
  const monthFirst = isRealDay(year, a, b);
  if (!dayFirst && !monthFirst) return undefined;
  if (dotted[2] === '.' || !monthFirst || a === b) return dayFirst ? found({ kind: 'date', year, month: b, day: a }) : undefined;
  return dayFirst ? found({ kind: 'ambiguous', year, a, b }) : found({ kind: 'date', year, month: a, day: b });
}
