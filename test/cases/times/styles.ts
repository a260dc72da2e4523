import type { TimeCase } from './phrases.ts';

/** Sentences in the manner of news, court opinions, interviews and policy notes, labelled before they were read by Gazette. */
export const STYLE_CASES: readonly TimeCase[] = [
  { text: 'The order applies from 20 March until further notice.', on: '2020-03-18', want: [['20 March', '2020-03-20']] },
  { text: 'Travellers must complete a 14-day quarantine.', on: '2020-03-18', want: [['14-day', undefined, { durationIso: 'P14D' }]] },
  { text: 'Schools close with effect from Monday 23 March.', on: '2020-03-18', want: [['Monday 23 March', '2020-03-23']] },
  { text: 'The new tariff applies w.e.f. 1 April.', on: '2020-03-18', want: [['1 April', '2020-04-01']] },
  { text: 'Spending in FY2021-22 rose by a tenth.', on: '2022-01-05', want: [['FY2021-22', '2021/2022']] },
  { text: 'The bank raised its forecast for fiscal year 2022.', on: '2022-01-05', want: [['fiscal year 2022', '2022']] },
  { text: 'Output shrank in Q3.', on: '2022-01-05', want: [['Q3', '2021-07-01/2021-09-30']] },
  { text: 'Output shrank in Q3 2021.', on: '2022-01-05', want: [['Q3 2021', '2021-07-01/2021-09-30']] },
  { text: 'Voting took place on the 5th.', on: '2022-01-12', want: [['the 5th', '2022-01-05']] },
  { text: 'The hearing was held on Tuesday night.', on: '2022-01-05', want: [['Tuesday night', '2022-01-04']] },
  { text: 'She was elected in the early 2010s.', on: '2022-01-05', want: [['the early 2010s', '2010-01-01/2013-12-31']] },
  { text: 'The strike began over the weekend.', on: '2022-01-05', want: [['the weekend', '2022-01-01/2022-01-02']] },
  { text: 'Police will be on duty this weekend.', on: '2022-01-05', want: [['this weekend', '2022-01-08/2022-01-09']] },
  { text: 'Talks collapsed last weekend.', on: '2022-01-05', want: [['last weekend', '2022-01-01/2022-01-02']] },
  { text: 'The treaty dates from the 19th century.', on: '2022-01-05', want: [['the 19th century', '1801-01-01/1900-12-31']] },
  {
    text: 'The statute was enacted in the nineteenth century.',
    on: '2022-01-05',
    want: [['the nineteenth century', '1801-01-01/1900-12-31']],
  },
  { text: 'He studied law in the mid-1980s.', on: '2022-01-05', want: [['the mid-1980s', '1984-01-01/1986-12-31']] },
  { text: 'Rules were eased in the late nineties.', on: '2022-01-05', want: [['the late nineties', '1997-01-01/1999-12-31']] },
  {
    text: 'On the morning of June 12, 1994, the officers entered.',
    on: '2022-01-05',
    want: [['the morning of June 12, 1994', '1994-06-12']],
  },
  {
    text: 'Argued November 3, 2014. Decided March 24, 2015.',
    on: '2022-01-05',
    want: [
      ['November 3, 2014', '2014-11-03'],
      ['March 24, 2015', '2015-03-24'],
    ],
  },
  { text: 'The complaint was filed on or about July 7, 2011.', on: '2022-01-05', want: [['July 7, 2011', '2011-07-07']] },
  {
    text: 'The statute took effect January 1, 1998, and expired the following year.',
    on: '2022-01-05',
    want: [
      ['January 1, 1998', '1998-01-01'],
      ['the following year', '1999'],
    ],
  },
  {
    text: 'On Thursday, the third day of the protests, shops reopened. Rioting started again on the fifth day of the protests.',
    on: '2022-01-10',
    want: [
      ['Thursday', '2022-01-06'],
      ['the third day of the protests', '2022-01-06'],
      ['the fifth day of the protests', '2022-01-08'],
    ],
  },
  {
    text: 'The festival opened on Friday, the opening night, to large crowds.',
    on: '2022-01-10',
    want: [
      ['Friday', '2022-01-07'],
      ['the opening night', '2022-01-07'],
    ],
  },
  { text: 'Results are due within 30 days.', on: '2022-01-10', want: [['30 days', undefined, { durationIso: 'P30D' }]] },
  {
    text: 'She has been in the job for a year and a half.',
    on: '2022-01-10',
    want: [['a year and a half', undefined, { durationIso: 'P1Y6M' }]],
  },
  {
    text: 'He was jailed for two and a half years.',
    on: '2022-01-10',
    want: [['two and a half years', undefined, { durationIso: 'P2Y6M' }]],
  },
  { text: 'The truce lasted 36 hours.', on: '2022-01-10', want: [['36 hours', undefined, { durationIso: 'PT36H' }]] },
  {
    text: 'A 15-month inquiry ended today.',
    on: '2022-01-10',
    want: [
      ['15-month', undefined, { durationIso: 'P15M' }],
      ['today', '2022-01-10'],
    ],
  },
  { text: 'Bars close at 11 p.m. local time.', on: '2022-01-10', want: [['11 p.m. local time', undefined]] },
  { text: 'The blast struck at around 0430 GMT on Sunday.', on: '2022-01-10', want: [['0430 GMT on Sunday', '2022-01-09']] },
  { text: 'Earlier this month the court ruled for the state.', on: '2022-01-20', want: [['Earlier this month', '2022-01-01/2022-01-20']] },
  { text: 'The bill is expected later this year.', on: '2022-01-20', want: [['later this year', '2022-01-20/2022-12-31']] },
  { text: 'The envoy arrived late on Monday.', on: '2022-01-20', want: [['Monday', '2022-01-17']] },
  { text: 'The envoy arrived late Monday.', on: '2022-01-20', want: [['late Monday', '2022-01-17']] },
  { text: 'He resigned in December last year.', on: '2022-01-20', want: [['December last year', '2021-12']] },
  { text: 'The council met in the spring of 2019.', on: '2022-01-20', want: [['the spring of 2019', '2019-03-01/2019-05-31']] },
  { text: 'The law will lapse in the summer.', on: '2022-01-20', want: [['the summer', '2022-06-01/2022-08-31']] },
  { text: 'The crisis of winter 2014-15 cost lives.', on: '2022-01-20', want: [['winter 2014-15', '2014-12-01/2015-02-28']] },
  {
    text: 'Emergency rule from 1 to 14 February was extended to 15 March 2021.',
    on: '2021-02-20',
    want: [
      ['1 to 14 February', '2021-02-01/2021-02-14'],
      ['15 March 2021', '2021-03-15'],
    ],
  },
  { text: 'It ran from June to September 2018.', on: '2021-02-20', want: [['June to September 2018', '2018-06/2018-09']] },
  { text: 'It ran from June through September.', on: '2021-02-20', want: [['June through September', '2020-06/2020-09']] },
  { text: 'Protests were held on 7 and 8 May 2019.', on: '2021-02-20', want: [['7 and 8 May 2019', '2019-05-07/2019-05-08']] },
  {
    text: 'The army seized power on 1 February and the courts shut the next day.',
    on: '2021-02-20',
    want: [
      ['1 February', '2021-02-01'],
      ['the next day', '2021-02-02'],
    ],
  },
  { text: 'He died aged 71 on Christmas Day, 1989.', on: '2021-02-20', want: [['Christmas Day, 1989', '1989-12-25']] },
  { text: 'The ban will be reviewed every two weeks.', on: '2021-02-20', want: [['two weeks', undefined, { durationIso: 'P2W' }]] },
  { text: 'As of midnight on Friday, all shops must close.', on: '2021-02-18', want: [['midnight on Friday', '2021-02-19']] },
  { text: 'As of 15 March, gatherings of more than 50 people are banned.', on: '2020-03-16', want: [['15 March', '2020-03-15']] },
  {
    text: 'Effective immediately, flights are suspended for 21 days.',
    on: '2020-03-16',
    want: [['21 days', undefined, { durationIso: 'P21D' }]],
  },
  {
    text: 'Starting today and through April 12, restaurants shall close.',
    on: '2020-03-16',
    want: [
      ['today', '2020-03-16'],
      ['April 12', '2020-04-12'],
    ],
  },
  {
    text: 'The lockdown started at 11.59pm on Wednesday 25 March.',
    on: '2020-03-27',
    want: [['11.59pm on Wednesday 25 March', '2020-03-25']],
  },
  { text: 'By the end of March 2020 all borders were shut.', on: '2020-04-27', want: [['the end of March 2020', '2020-03-31']] },
  { text: 'In the first half of 2021 prices doubled.', on: '2021-09-27', want: [['the first half of 2021', '2021-01-01/2021-06-30']] },
  {
    text: 'Two weeks ago on Saturday I spoke to the mayor.',
    on: '2021-09-27',
    want: [
      ['Two weeks ago', '2021-09-13/2021-09-19'],
      ['Saturday', '2021-09-25'],
    ],
  },
  { text: 'I joined the party back in ’98.', on: '2021-09-27', want: [['’98', '1998']] },
  { text: 'Over the last decade rents have tripled.', on: '2021-09-27', want: [['the last decade', '2011-09-27/2021-09-27']] },
  { text: 'For the past few years we have campaigned.', on: '2021-09-27', want: [['the past few years', undefined]] },
  { text: 'In recent weeks the army has advanced.', on: '2021-09-27', want: [['recent weeks', undefined]] },
  {
    text: 'A decade ago nobody asked; in 10 years everybody will.',
    on: '2021-09-27',
    want: [
      ['A decade ago', '2011'],
      ['in 10 years', '2031'],
    ],
  },
  {
    text: 'They met in Doha on Sept 3-5 and again on 11/12 October.',
    on: '2021-10-27',
    want: [
      ['Sept 3-5', '2021-09-03/2021-09-05'],
      ['11/12 October', '2021-10-11/2021-10-12'],
    ],
  },
  { text: 'The Act of 1933 was repealed.', on: '2021-10-27', want: [['1933', '1933']] },
  {
    text: 'Emissions must fall to 1990 levels by 2030.',
    on: '2021-10-27',
    want: [
      ['1990', '1990'],
      ['2030', '2030'],
    ],
  },
  { text: 'The 2016 elections were close.', on: '2021-10-27', want: [['2016', '2016']] },
  {
    text: 'The minister, who took office in 1999/2000, retired in mid-July.',
    on: '2021-10-27',
    want: [
      ['1999/2000', '1999/2000'],
      ['mid-July', '2021-07-11/2021-07-20'],
    ],
  },
  { text: 'Thursday 14th October 2021', on: '2021-10-27', want: [['Thursday 14th October 2021', '2021-10-14']] },
  { text: 'Oct. 14, 2021 (Reuters)', on: '2021-10-27', want: [['Oct. 14, 2021', '2021-10-14']] },
  {
    text: 'The mutiny broke out on the night of Saturday to Sunday.',
    on: '2021-10-27',
    want: [['the night of Saturday to Sunday', '2021-10-23/2021-10-24']],
  },
  { text: 'He left in the small hours of Sunday.', on: '2021-10-27', want: [['the small hours of Sunday', '2021-10-24']] },
  {
    text: 'Both sides signed in Minsk on 11-12 February 2015.',
    on: '2021-10-27',
    want: [['11-12 February 2015', '2015-02-11/2015-02-12']],
  },
  {
    text: 'The decree dated 09.09.2021 is void since this past Monday.',
    on: '2021-10-27',
    want: [
      ['09.09.2021', '2021-09-09'],
      ['this past Monday', '2021-10-25'],
    ],
  },
  { text: 'The committee meets on Monday next week.', on: '2021-10-27', want: [['Monday next week', '2021-11-01']] },
  { text: 'It happened a year ago today.', on: '2021-10-27', want: [['a year ago today', '2020-10-27']] },
  { text: 'On Friday last week, the union walked out.', on: '2021-10-27', want: [['Friday last week', '2021-10-22']] },
  { text: 'It was his first visit since the 1979 revolution.', on: '2021-10-27', want: [['1979', '1979']] },
  { text: 'The army ruled from the 1960s to the 1980s.', on: '2021-10-27', want: [['1960s to the 1980s', '1960-01-01/1989-12-31']] },
  { text: 'The plan covers the period 2021–2027.', on: '2021-10-27', want: [['2021–2027', '2021/2027']] },
  { text: 'Polls open at 7 a.m. Tuesday.', on: '2021-10-29', want: [['7 a.m. Tuesday', '2021-11-02']] },
  { text: 'The moratorium ends on the last day of February.', on: '2022-01-10', want: [['the last day of February', '2022-02-28']] },
  { text: 'The president will speak at noon on Thursday.', on: '2022-01-10', want: [['noon on Thursday', '2022-01-13']] },
  {
    text: 'He has 60 days to appeal the Jan. 3 ruling.',
    on: '2022-01-10',
    want: [
      ['60 days', undefined, { durationIso: 'P60D' }],
      ['Jan. 3', '2022-01-03'],
    ],
  },
  {
    text: 'Counsel, in 1978 Congress amended Section 2, and by the mid-nineties the courts had split.',
    on: '2022-10-12',
    want: [
      ['1978', '1978'],
      ['the mid-nineties', '1994-01-01/1996-12-31'],
    ],
  },
  { text: 'The petition was filed 90 days after the final judgment.', on: '2022-10-12', want: [['90 days after', undefined]] },
  {
    text: 'The suspect was arraigned Wednesday, two days after his arrest on Monday.',
    on: '2022-10-14',
    want: [
      ['Wednesday', '2022-10-12'],
      ['two days after', undefined],
      ['Monday', '2022-10-10'],
    ],
  },
  {
    text: 'I was born in 1962 and moved here in the summer of ’71.',
    on: '2012-10-14',
    want: [
      ['1962', '1962'],
      ['the summer of ’71', '1971-06-01/1971-08-31'],
    ],
  },
  {
    text: 'Applicants have until 5 p.m. on Friday, 28 October, to reply.',
    on: '2022-10-14',
    want: [['5 p.m. on Friday, 28 October', '2022-10-28']],
  },
  {
    text: 'The measure runs from March 17, 2020 to April 30, 2020.',
    on: '2020-03-20',
    want: [['March 17, 2020 to April 30, 2020', '2020-03-17/2020-04-30']],
  },
  { text: 'Gyms to reopen on 13 July.', on: '2020-07-01', want: [['13 July', '2020-07-13']] },
  { text: 'From tomorrow, masks must be worn on public transport.', on: '2020-07-01', want: [['tomorrow', '2020-07-02']] },
  { text: 'From 00:01 on 4 July, pubs may serve indoors.', on: '2020-07-01', want: [['00:01 on 4 July', '2020-07-04']] },
  {
    text: 'The order is extended by 30 days to 12 May.',
    on: '2020-04-10',
    want: [
      ['30 days', undefined, { durationIso: 'P30D' }],
      ['12 May', '2020-05-12'],
    ],
  },
  { text: 'Updated: 3 April 2020, 17:30.', on: '2020-04-10', want: [['3 April 2020, 17:30', '2020-04-03']] },
  {
    text: 'On the 14th, the governor signed the bill; on the 20th it took effect.',
    on: '2020-05-02',
    want: [
      ['the 14th', '2020-04-14'],
      ['the 20th', '2020-04-20'],
    ],
  },
  {
    text: 'Hundreds marched on Sunday, a day after the shooting.',
    on: '2020-05-05',
    want: [
      ['Sunday', '2020-05-03'],
      ['a day after', undefined],
    ],
  },
  {
    text: 'The earthquake struck shortly before 4 a.m. local time on Tuesday.',
    on: '2020-05-07',
    want: [['4 a.m. local time on Tuesday', '2020-05-05']],
  },
  {
    text: 'Two of them died on Wednesday morning and one on Thursday.',
    on: '2020-05-08',
    want: [
      ['Wednesday morning', '2020-05-06'],
      ['Thursday', '2020-05-07'],
    ],
  },
  { text: 'He was sworn in on January 20th of this year.', on: '2021-05-08', want: [['January 20th of this year', '2021-01-20']] },
  { text: 'By this time next year the line will be open.', on: '2021-05-08', want: [['next year', '2022']] },
  {
    text: 'Turnout was lower than in the 2012 and 2016 elections.',
    on: '2021-05-08',
    want: [
      ['2012', '2012'],
      ['2016', '2016'],
    ],
  },
  {
    text: 'The siege, which began on Tuesday, is over. On the second day of the siege, water ran out.',
    on: '2021-05-08',
    want: [
      ['Tuesday', '2021-05-04'],
      ['the second day of the siege', '2021-05-05'],
    ],
  },
  { text: 'Inflation hit 9% in the year to June 2022.', on: '2022-07-20', want: [['June 2022', '2022-06']] },
  {
    text: 'Sales fell 4% in the three months to March.',
    on: '2022-05-20',
    want: [
      ['three months', undefined, { durationIso: 'P3M' }],
      ['March', '2022-03'],
    ],
  },
  {
    text: 'The budget year 2023/24 starts on 1 July.',
    on: '2023-03-20',
    want: [
      ['2023/24', '2023/2024'],
      ['1 July', '2023-07-01'],
    ],
  },
  { text: 'In the first week of May the river rose.', on: '2022-05-20', want: [['the first week of May', '2022-05-01/2022-05-07']] },
  { text: 'It opened on the first Monday of October 2021.', on: '2022-05-20', want: [['the first Monday of October 2021', '2021-10-04']] },
  {
    text: 'The vote is set for the second Tuesday in November.',
    on: '2022-05-20',
    want: [['the second Tuesday in November', '2022-11-08']],
  },
  {
    text: 'The military took power in the early hours of Monday, February 1.',
    on: '2021-02-05',
    want: [['the early hours of Monday, February 1', '2021-02-01']],
  },
  {
    text: 'He held the post from 2001 until 2003 and again in 2010.',
    on: '2021-02-05',
    want: [
      ['2001 until 2003', '2001/2003'],
      ['2010', '2010'],
    ],
  },
  { text: 'He held the post between 2001 and 2003.', on: '2021-02-05', want: [['2001 and 2003', '2001/2003']] },
  {
    text: 'The agreement was signed on Friday and will run for three years from 1 January 2022.',
    on: '2021-11-08',
    want: [
      ['Friday', '2021-11-05'],
      ['three years', undefined, { durationIso: 'P3Y' }],
      ['1 January 2022', '2022-01-01'],
    ],
  },
  { text: 'The state visit starts next Tuesday.', on: '2021-11-08', want: [['next Tuesday', '2021-11-09']] },
  { text: 'Unrest continued for a third day on Wednesday.', on: '2021-11-12', want: [['Wednesday', '2021-11-10']] },
  { text: 'It was the deadliest attack in Kabul since May 31, 2017.', on: '2018-01-28', want: [['May 31, 2017', '2017-05-31']] },
  { text: 'We are in the middle of 2014 now.', on: '2014-06-28', want: [['the middle of 2014', '2014-05-02/2014-08-31']] },
  { text: 'The decree of March 25, 1991 No. 30 lost force.', on: '2014-06-28', want: [['March 25, 1991', '1991-03-25']] },
  {
    text: 'They married in Sept. 2003, divorced in ’09.',
    on: '2014-06-28',
    want: [
      ['Sept. 2003', '2003-09'],
      ['’09', '2009'],
    ],
  },
  {
    text: 'The mine, idle for a decade and a half, reopened in Q1 of 2014.',
    on: '2014-06-28',
    want: [
      ['a decade and a half', undefined, { durationIso: 'P15Y' }],
      ['Q1 of 2014', '2014-01-01/2014-03-31'],
    ],
  },
  { text: 'The hearing resumes at 9:30 a.m. Thursday.', on: '2014-06-24', want: [['9:30 a.m. Thursday', '2014-06-26']] },
  { text: 'On 2 and 3 June, the ministers met.', on: '2014-06-24', want: [['2 and 3 June', '2014-06-02/2014-06-03']] },
  {
    text: 'On 2 June and again on 9 June the ministers met.',
    on: '2014-06-24',
    want: [
      ['2 June', '2014-06-02'],
      ['9 June', '2014-06-09'],
    ],
  },
  // What was said of a day to come.
  { text: 'Okafor said that his party would decide on Sunday.', on: '2024-07-05', want: [['Sunday', '2024-07-07']] },
  { text: 'The court would have ruled on Sunday.', on: '2024-07-05', want: [['Sunday', '2024-06-30']] },
  { text: 'Lee said that the vote could take place on Friday.', on: '2024-12-04', want: [['Friday', '2024-12-06']] },
  { text: 'Lee could not enter the building on Friday.', on: '2024-12-04', want: [['Friday', '2024-11-29']] },
  { text: 'Kristersson postponed a visit that was to begin on Thursday.', on: '2024-12-04', want: [['Thursday', '2024-12-05']] },
  {
    text: "Letta said he would not run again after the party's defeat in Sunday's election.",
    on: '2022-09-27',
    want: [['Sunday', '2022-09-25']],
  },
  // A verb in the past has its month behind it, however near the next one is; what it tells of may lie ahead.
  { text: 'The president dismissed the cabinet in January.', on: '2022-11-22', want: [['January', '2022-01']] },
  { text: 'The mayor was arrested on 3 February.', on: '2022-11-22', want: [['3 February', '2022-02-03']] },
  { text: 'The council announced in January that it would leave.', on: '2024-09-18', want: [['January', '2024-01']] },
  { text: 'The council scheduled the vote in January.', on: '2022-11-22', want: [['January', '2023-01']] },
  // A year reaches as far as the next sentence.
  {
    text: 'In 2012, a fire killed 361 inmates. In June the government promised reforms. In July it built a school.',
    on: '2023-06-20',
    want: [
      ['2012', '2012'],
      ['June', '2012-06'],
      ['July', '2012-07'],
    ],
  },
  {
    text: 'In 2012, a fire killed 361 inmates. The government promised reforms. Castro imposed a curfew in December.',
    on: '2023-06-20',
    want: [
      ['2012', '2012'],
      ['December', '2022-12'],
    ],
  },
  { text: 'The ceasefire of 3 Dec 1971–17 Dec 1971 held.', on: '2014-06-24', want: [['3 Dec 1971–17 Dec 1971', '1971-12-03/1971-12-17']] },
];

/** Words of time that name none. */
export const NO_TIME_IN_STYLE: readonly string[] = [
  'The talks entered their second week.',
  'The 5th battalion held the bridge.',
  'He was promoted to the 3rd regiment and wounded.',
  'She is in her nineties and still writes.',
  'The summer school drew nobody.',
  'The fall of the city surprised the generals.',
  'We heard argument in this case last Term.',
  'Protesters return to the square every Friday.',
  'On Sundays the shops are closed.',
  'The first day of the rest of their lives.',
  'Room 0430 was empty.',
  'The Security Council adopted Resolution 1973 by ten votes.',
  'Senators sent HB 1557 back to committee.',
  'The opening day-care centre has forty places.',
];
