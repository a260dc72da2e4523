import type { PartOfDay } from '../../model/time-value.ts';

// Own compilation; Apache-2.0.

const numbered = (rows: string, first: number): ReadonlyMap<string, number> =>
  new Map(
    rows
      .trim()
      .split('\n')
      .flatMap((row, i) =>
        row
          .trim()
          .split(' ')
          .map((word) => [word, i + first] as const),
      ),
  );

/** 1 to 12. Abbreviations without their full stop. */
export const MONTHS: ReadonlyMap<string, number> = numbered(
  `january jan
   february feb
   march mar
   april apr
   may
   june jun
   july jul
   august aug
   september sept sep
   october oct
   november nov
   december dec`,
  1,
);

/** Monday 1 to Sunday 7. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  `monday mon mondays
   tuesday tue tues tuesdays
   wednesday wed wednesdays
   thursday thu thurs thursdays
   friday fri fridays
   saturday sat saturdays
   sunday sun sundays`,
  1,
);

export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...numbered(
    'one\ntwo\nthree\nfour\nfive\nsix\nseven\neight\nnine\nten\neleven\ntwelve\nthirteen\nfourteen\nfifteen\nsixteen\nseventeen\neighteen\nnineteen\ntwenty',
    1,
  ),
  ...([
    ['a', 1],
    ['an', 1],
    ['thirty', 30],
    ['forty', 40],
    ['fifty', 50],
    ['sixty', 60],
    ['ninety', 90],
    ['hundred', 100],
  ] as const),
]);

export const ORDINALS: ReadonlyMap<string, number> = numbered(
  'first 1st\nsecond 2nd\nthird 3rd\nfourth 4th\nfifth 5th\nsixth 6th\nseventh 7th\neighth 8th\nninth 9th\ntenth 10th\neleventh 11th\ntwelfth 12th\nthirteenth\nfourteenth\nfifteenth\nsixteenth\nseventeenth\neighteenth\nnineteenth\ntwentieth',
  1,
);

const UNITS = ['minute', 'hour', 'day', 'week', 'fortnight', 'month', 'quarter', 'year', 'decade', 'century'] as const;
export type Unit = (typeof UNITS)[number];
export const UNIT_WORDS: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap(
    (unit) =>
      [
        [unit, unit],
        [unit === 'century' ? 'centuries' : `${unit}s`, unit],
      ] as [string, Unit][],
  ).concat([['weekend', 'week']]),
);

export const PART_WORDS: ReadonlyMap<string, PartOfDay> = new Map<string, PartOfDay>([
  ['night', 'night'],
  ['nights', 'night'],
  ['overnight', 'night'],
  ['midnight', 'night'],
  ['morning', 'morning'],
  ['mornings', 'morning'],
  ['dawn', 'morning'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['evenings', 'evening'],
  ['dusk', 'evening'],
]);

/** First month of a season on the northern half of the earth, which is where news in English mostly means it. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Decades of the last century by their words. */
export const DECADES: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

/** Hours east of Greenwich of zone names that mean one thing in English news. */
export const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 1],
  ['cet', 1],
  ['cest', 2],
  ['eet', 2],
  ['eest', 3],
  ['msk', 3],
  ['est', -5],
  ['edt', -4],
  ['cdt', -5],
  ['mst', -7],
  ['mdt', -6],
  ['pst', -8],
  ['pdt', -7],
  ['jst', 9],
  ['aest', 10],
]);
