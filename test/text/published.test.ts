import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/text/index.ts';

describe('readPublished', () => {
  it.each([
    ['2022-01-05', '2022-01-05', 'day'],
    ['2022-01-05T06:30:00+06:00', '2022-01-05', 'minute'],
    ['2022-01-05T23:30Z', '2022-01-05', 'minute'],
    ['2022-01-05 23:30:11.123', '2022-01-05', 'minute'],
    ['20220105', '2022-01-05', 'day'],
    ['20220105T063000Z', '2022-01-05', 'minute'],
    ['Wed, 05 Jan 2022 06:30:00 +0600', '2022-01-05', 'minute'],
    ['Wed, 5 Jan 2022 06:30:00 GMT', '2022-01-05', 'minute'],
    ['5 January 2022', '2022-01-05', 'day'],
    ['5th January 2022, 14:05', '2022-01-05', 'minute'],
    ['January 5, 2022', '2022-01-05', 'day'],
    ['Jan. 5, 2022 at 3:04 pm', '2022-01-05', 'minute'],
    ['Wednesday, January 5, 2022', '2022-01-05', 'day'],
    ['05.01.2022', '2022-01-05', 'day'],
    ['25/12/2021', '2021-12-25', 'day'],
    ['12/25/2021', '2021-12-25', 'day'],
    ['04/04/2021', '2021-04-04', 'day'],
    ['2021/12/25', '2021-12-25', 'day'],
    ['1641364200', '2022-01-05', 'minute'],
    ['1641364200000', '2022-01-05', 'minute'],
    ['2022-01', undefined, 'month'],
    ['January 2022', undefined, 'month'],
    ['2022', undefined, 'year'],
  ])('reads %s', (text, day, precision) => {
    const read = readPublished(text);
    expect(read).toMatchObject({ publishedAt: text, precision });
    expect(typeof read === 'object' ? read.publishedOn : 'unread').toBe(day);
  });

  it.each([
    ['03/04/2025', 'published_ambiguous'],
    ['2022-02-30', 'published_unreadable'],
    ['2022-13', 'published_unreadable'],
    ['31 Foo 2022', 'published_unreadable'],
    ['yesterday', 'published_unreadable'],
    ['2022-01-05T25:00Z', 'published_unreadable'],
    ['__proto__', 'published_unreadable'],
  ])('does not guess %s', (text, want) => {
    expect(readPublished(text)).toBe(want);
  });

  it('moves an instant to the calendar of the zone, a day without a clock stays', () => {
    expect(readPublished('2022-01-04T20:00:00Z', 'Asia/Almaty')).toMatchObject({ publishedOn: '2022-01-05' });
    expect(readPublished('2022-01-04T20:00:00+06:00', 'Asia/Almaty')).toMatchObject({ publishedOn: '2022-01-04' });
    expect(readPublished('2022-01-04', 'Asia/Almaty')).toMatchObject({ publishedOn: '2022-01-04' });
    expect(readPublished('2022-01-04T20:00:00Z', 'No/Where')).toMatchObject({ publishedOn: '2022-01-04' });
  });
});
