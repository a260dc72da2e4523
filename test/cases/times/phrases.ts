/** What a text says of time. `want` lists every expression in order: words, then value, then what else matters. */
export interface TimeCase {
  readonly text: string;
  /** The report's day; 2022-01-05, a Wednesday, when not given; `none` for a report without a date. */
  readonly on?: string;
  readonly want: readonly (readonly [words: string, value: string | undefined, more?: Readonly<Record<string, string>>])[];
}

export const TIME_CASES: readonly TimeCase[] = [
  // The phrase table of the extraction notes.
  {
    text: 'The previous evening, the governor declared a curfew.',
    want: [['The previous evening', '2022-01-04', { precision: 'part_of_day', partOfDay: 'evening', basis: 'relative' }]],
  },
  {
    text: 'This morning the minister resigned.',
    want: [['This morning', '2022-01-05', { precision: 'part_of_day', partOfDay: 'morning', basis: 'relative' }]],
  },
  {
    text: 'Clashes broke out on the evening of 4 January.',
    want: [['the evening of 4 January', '2022-01-04', { precision: 'part_of_day', partOfDay: 'evening', basis: 'explicit' }]],
  },
  { text: 'January 4, evening: the square was empty.', want: [['January 4, evening', '2022-01-04', { partOfDay: 'evening' }]] },
  { text: 'On January 4 she announced the plan.', want: [['January 4', '2022-01-04', { precision: 'day', basis: 'explicit' }]] },
  // A deed of the past lies behind; what was arranged may lie ahead.
  { text: 'Lawmakers passed the bill in March.', want: [['March', '2021-03']] },
  { text: 'The law, adopted in March, was struck down.', want: [['March', '2021-03']] },
  { text: 'The ban was lifted on 18 March.', want: [['18 March', '2021-03-18']] },
  { text: 'The president called an election on 18 March.', want: [['18 March', '2022-03-18']] },
  { text: 'The two sides scheduled talks in March.', want: [['March', '2022-03']] },
  { text: 'The cabinet approved an election in March.', want: [['March', '2022-03']] },
  // What those who spoke saw ahead.
  { text: 'The ministry said it would reopen the border on Friday.', want: [['Friday', '2022-01-07']] },
  {
    text: 'He said talks would begin on Thursday and would end on Saturday.',
    want: [
      ['Thursday', '2022-01-06'],
      ['Saturday', '2022-01-08'],
    ],
  },
  { text: 'He said he would have resigned on Monday.', want: [['Monday', '2022-01-03']] },
  { text: 'The army said it had closed the road on Monday.', want: [['Monday', '2022-01-03']] },
  { text: 'Prices have been set by the market from January 1.', want: [['January 1', '2022-01-01']] },
  { text: 'The court met on Tuesday.', want: [['Tuesday', '2022-01-04', { basis: 'relative' }]] },
  { text: 'The ban holds for six months.', want: [['six months', undefined, { durationIso: 'P6M' }]] },
  {
    text: 'Shots were heard on the night of 5 to 6 January.',
    on: '2022-01-07',
    want: [['the night of 5 to 6 January', '2022-01-05/2022-01-06', { partOfDay: 'night' }]],
  },
  {
    text: 'Parliament voted on 14 March 2019. The day before, the minister had resigned.',
    want: [
      ['14 March 2019', '2019-03-14'],
      ['The day before', '2019-03-13'],
    ],
  },
  {
    text: 'Parliament voted on 14 March 2019. A week later, the law took effect.',
    want: [
      ['14 March 2019', '2019-03-14'],
      ['A week later', '2019-03-18/2019-03-24', { precision: 'week' }],
    ],
  },
  { text: 'He has led the party since 2019.', want: [['2019', '2019', { precision: 'year' }]] },
  { text: 'The road will be finished by the end of the year.', want: [['the end of the year', '2022-12-31']] },
  {
    text: 'Exports fell in the first quarter of 2021.',
    want: [['the first quarter of 2021', '2021-01-01/2021-03-31', { precision: 'quarter' }]],
  },
  { text: 'The decree was signed on 05.01.2022.', want: [['05.01.2022', '2022-01-05']] },
  { text: 'Banks were closed between 1 and 5 January.', want: [['1 and 5 January', '2022-01-01/2022-01-05']] },
  { text: 'The junta declared a year-long state of emergency.', want: [['year-long', undefined, { durationIso: 'P1Y' }]] },
  {
    text: 'A weeklong curfew and a three-month-long truce began.',
    want: [
      ['weeklong', undefined, { durationIso: 'P1W' }],
      ['three-month-long', undefined, { durationIso: 'P3M' }],
    ],
  },
  { text: 'The chamber is to debate the bill on Monday.', want: [['Monday', '2022-01-10']] },
  { text: 'Union leader Ana Ruiz called for a strike on Saturday.', want: [['Saturday', '2022-01-08']] },
  { text: 'She called for calm on Tuesday.', want: [['Tuesday', '2022-01-04']] },
  { text: 'The order was signed yesterday.', want: [['yesterday', '2022-01-04']] },
  { text: 'It was a day earlier that the port reopened.', want: [['a day earlier', '2022-01-04', { basis: 'relative' }]] },
  {
    text: 'Deputies met on 20 May 2020. The same day, the bill passed.',
    want: [
      ['20 May 2020', '2020-05-20'],
      ['The same day', '2020-05-20'],
    ],
  },
  // Forms of dates.
  { text: 'Issued on 2021-11-30 in Accra.', want: [['2021-11-30', '2021-11-30']] },
  { text: 'Signed on Tuesday, March 3rd, 2020, in Lima.', want: [['Tuesday, March 3rd, 2020', '2020-03-03']] },
  { text: 'Signed on the 3rd of March 2020.', want: [['3rd of March 2020', '2020-03-03']] },
  { text: 'The vote took place on 13/02/2021.', want: [['13/02/2021', '2021-02-13']] },
  { text: 'The vote took place on 02/13/2021.', want: [['02/13/2021', '2021-02-13']] },
  {
    text: 'The vote took place on 03/04/2021.',
    want: [['03/04/2021', undefined, { earliest: '2021-03-04', latest: '2021-04-03', precision: 'unknown' }]],
  },
  { text: 'Elections were held on Nov. 28.', want: [['Nov. 28', '2021-11-28']] },
  { text: 'The truce lasted from 28 December to 3 January.', want: [['28 December to 3 January', '2021-12-28/2022-01-03']] },
  { text: 'The school was closed January 3-7, 2022.', want: [['January 3-7, 2022', '2022-01-03/2022-01-07']] },
  { text: 'The festival ran from March 3 to March 9, 2020.', want: [['March 3 to March 9, 2020', '2020-03-03/2020-03-09']] },
  { text: 'He governed from 2004 to 2009.', want: [['2004 to 2009', '2004/2009']] },
  { text: 'The drought of 2019-20 emptied the dams.', want: [['2019-20', '2019/2020']] },
  { text: 'Prices doubled in the 1990s.', want: [['1990s', '1990-01-01/1999-12-31']] },
  { text: 'In June 2021 the mine was sold.', want: [['June 2021', '2021-06', { precision: 'month' }]] },
  { text: 'The treaty was signed in September.', want: [['September', '2021-09', { precision: 'month' }]] },
  // Relative words.
  { text: 'The cabinet met last week.', want: [['last week', '2021-12-27/2022-01-02', { precision: 'week' }]] },
  { text: 'The fee doubled last year.', want: [['last year', '2021', { precision: 'year' }]] },
  { text: 'The port will close next month.', want: [['next month', '2022-02', { precision: 'month' }]] },
  { text: 'The minister resigned three days ago.', want: [['three days ago', '2022-01-02']] },
  { text: 'The bank failed two years ago.', want: [['two years ago', '2020', { precision: 'year' }]] },
  { text: 'Fighting resumed last Friday.', want: [['last Friday', '2021-12-31']] },
  { text: 'The leaders will meet on Friday.', want: [['Friday', '2022-01-07']] },
  { text: 'The summit is scheduled for Monday.', want: [['Monday', '2022-01-10']] },
  { text: 'The bridge was blown up on Saturday night.', want: [['Saturday night', '2022-01-01', { partOfDay: 'night' }]] },
  { text: 'Soldiers arrived overnight.', want: [['overnight', '2022-01-05', { partOfDay: 'night' }]] },
  { text: 'The curfew runs until 19 January.', want: [['19 January', '2022-01-19']] },
  { text: 'Rain fell over the past two weeks.', want: [['the past two weeks', '2021-12-22/2022-01-05']] },
  { text: 'Rallies began in the first days of the new year.', want: [['the first days of the new year', '2022-01-01/2022-01-05']] },
  { text: 'The plant opened in late August 2020.', want: [['late August 2020', '2020-08-22/2020-08-31']] },
  { text: 'The law passed in early 2020.', want: [['early 2020', '2020-01-01/2020-05-01']] },
  {
    text: 'The market reopened on 9 May. Two days later it burned down.',
    on: '2021-06-01',
    want: [
      ['9 May', '2021-05-09'],
      ['Two days later', '2021-05-11'],
    ],
  },
  {
    text: 'The governor spoke at 22:00 GMT on 3 January.',
    want: [['22:00 GMT on 3 January', '2022-01-03', { precision: 'minute', at: '2022-01-03T22:00+00:00' }]],
  },
  {
    text: 'The blast came at 7 pm on Monday.',
    want: [['7 pm on Monday', '2022-01-03', { precision: 'part_of_day', partOfDay: 'evening' }]],
  },
  { text: 'The strike enters its second day after a 24-hour pause.', want: [['24-hour', undefined, { durationIso: 'PT24H' }]] },
  { text: 'The state of emergency holds for two weeks.', want: [['two weeks', undefined, { durationIso: 'P2W' }]] },
  // Without a report date relative words keep their words only.
  { text: 'The previous evening, the mayor resigned.', on: 'none', want: [['The previous evening', undefined, { partOfDay: 'evening' }]] },
  { text: 'On January 4 the mayor resigned.', on: 'none', want: [['January 4', 'XXXX-01-04', { precision: 'day' }]] },
  { text: 'Yesterday the mayor resigned.', on: 'none', want: [['Yesterday', undefined]] },
  {
    text: 'Parliament was dissolved on 2 June 2018. The following day the court sat.',
    on: 'none',
    want: [
      ['2 June 2018', '2018-06-02'],
      ['The following day', '2018-06-03'],
    ],
  },
  // What is done lies behind, however near the day to come is.
  { text: 'The price was tripled by the government in March.', on: '2022-01-05', want: [['March', '2021-03']] },
  { text: 'Several states recognised the republic on 28 February.', on: '2022-01-05', want: [['28 February', '2021-02-28']] },
  { text: 'A colonel was sworn in as president in February.', on: '2022-01-05', want: [['February', '2021-02']] },
  { text: 'The bank has raised its rate by two points since February.', on: '2022-01-05', want: [['February', '2021-02']] },
  { text: 'Two men arrested in February were freed.', on: '2022-01-05', want: [['February', '2021-02']] },
  { text: 'The ministry closed the port on 7 January.', on: '2022-01-05', want: [['7 January', '2022-01-07']] },
  { text: 'The king called a vote on 28 February.', on: '2022-01-05', want: [['28 February', '2022-02-28']] },
  { text: 'The two sides agreed to meet in March.', on: '2022-01-05', want: [['March', '2022-03']] },
  { text: 'Unions held a vote on a strike in March.', on: '2022-01-05', want: [['March', '2022-03']] },
  { text: 'The court moved the hearing to 28 February.', on: '2022-01-05', want: [['28 February', '2022-02-28']] },
];

/** Texts in which no time expression stands. */
export const NO_TIME: readonly string[] = [
  'The minister may resign.',
  'Soldiers march through the city.',
  'Rule 2016 applies to all lenders.',
  'About 1,850 people signed the petition.',
  'The survey of 1709 schoolchildren was published.',
  'The police seized 2000 rifles.',
  'He won 9:25 in the final.',
  'A spokesman for the Sunday Times declined to comment.',
  'Flight 2019 landed safely.',
  'The second candidate withdrew.',
  'Sun and rain are expected.',
  'Marchers carried flags; the fall of the regime surprised nobody.',
  'The 45-year-old driver was unhurt.',
  'Prices rose by 4.5 percent.',
  'Residents spring into action.',
  'The week began badly.',
  'The year was long.',
  'The day after the vote that nobody expected.',
  'They have nothing but mutual trust.',
  'She won with 51.7% of the vote.',
  'The road is 2030 km long.',
];
