import { describe, expect, it } from 'vitest';
import { aboutHit, country, day, duration, plain, time, wholeCaption } from '../../src/explorer/words.ts';

describe('time is never finer than the words', () => {
  const cases = [
    { value: { when: '2022-01-04', precision: 'day' }, want: '4 January 2022' },
    { value: { when: '2022-01-04', precision: 'part_of_day', partOfDay: 'evening' }, want: '4 January 2022, evening' },
    { value: { when: '2022-01', precision: 'month' }, want: 'January 2022' },
    { value: { when: '2022', precision: 'year' }, want: '2022' },
    { value: { when: 'XXXX-01-04', precision: 'day' }, want: '4 January' },
    { value: { when: '2022-01-04/2022-01-05', precision: 'day' }, want: '4 January 2022 to 5 January 2022' },
    { value: { when: '2019-03-20/..' }, want: 'since 20 March 2019' },
    { value: { when: '../2020' }, want: 'until 2020' },
    { value: { latest: '2022-01-05' }, want: 'by 5 January 2022' },
    { value: { earliest: '2022-01-01', latest: '2022-01-05' }, want: '1 January 2022 to 5 January 2022' },
    { value: {}, want: 'date not known' },
  ];
  it.each(cases)('$want', ({ value, want }) => {
    expect(time(value)).toBe(want);
  });
  it('is short where there is little room', () => {
    expect(time({ when: '2022-01-04', partOfDay: 'evening' }, true)).toBe('4 Jan 2022, evening');
  });
  it.each([
    ['P180D', '180 days'],
    ['P1M', '1 month'],
    ['P1Y2M', 'P1Y2M'],
  ])('says %s as %s', (iso, want) => {
    expect(duration(iso)).toBe(want);
  });
  it('names countries, and leaves what is none', () => {
    expect([country('KZ'), country('not a code')]).toEqual(['Kazakhstan', 'not a code']);
  });
  it('reads codes as words', () => {
    expect(plain('state_of_emergency')).toBe('state of emergency');
    expect(day('2021-12')).toBe('December 2021');
  });
  const hit = { id: '', snippet: null, score: 1 };
  it.each([
    [{ type: 'Report', name: 'Curfew', source: 'Steppe Courier', when: '2022-01-05' }, 'report · Steppe Courier, 5 Jan 2022'],
    [{ type: 'Sentence', name: 'Curfew', source: 'Steppe Courier', when: null }, 'sentence · Steppe Courier'],
    [{ type: 'Decision', name: 'Aktau: curfew, 5 Jan 2022', when: '2022-01-05' }, 'decision'],
    [{ type: 'Decision', name: 'Kassym-Jomart Tokayev: law adoption', when: '2022-01' }, 'decision · Jan 2022'],
    [{ type: 'Place', name: 'Springfield', within: 'Illinois', country: 'US' }, 'place · Illinois, United States'],
    [{ type: 'Place', name: 'Illinois', within: 'United States', country: 'US' }, 'place · United States'],
    [{ type: 'Place', name: 'Kazakhstan', within: 'Central Asia', country: 'KZ' }, 'place · Central Asia'],
    [{ type: 'Person', name: 'Ivan Ivanov', country: null }, 'person'],
  ])('tells a hit from others of its name: %o', (of, want) => {
    expect(aboutHit({ ...hit, ...of })).toBe(want);
  });
  it.each([
    ['Ministry of Digital…: inquiry, 5 Jan', 'inquiry', 'enact', 'Ministry of Digital Development of Chad: inquiry, 5 Jan'],
    ['Chad: extension of state of…', 'state_of_emergency', 'extend', 'Chad: extension of state of emergency'],
    ['Chad: annulment of military assistance…', 'military_assistance_request', 'annul', 'Chad: annulment of military assistance request'],
    ['Ministry of Digital…', 'meeting', undefined, 'Ministry of Digital Development of Chad: meeting'],
    ['Nobody Known…: curfew', 'curfew', 'enact', 'Nobody Known…: curfew'],
    ['Chad: curfew, 5 Jan 2022', 'curfew', 'enact', 'Chad: curfew, 5 Jan 2022'],
  ])('says %s whole', (name, kind, act, want) => {
    const names = ['Chad Basin', 'Ministry of Digital Development of Chad', 'Chad'];
    expect(wholeCaption({ name, kind, ...(act === undefined ? {} : { act }) }, names)).toBe(want);
  });
});
