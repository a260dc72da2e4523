import { beforeAll, describe, expect, it } from 'vitest';
import { findTimes } from '../../../src/extract/time/find-times.ts';
import { NO_TIME, TIME_CASES } from '../../cases/times/phrases.ts';
import { NO_TIME_IN_STYLE, STYLE_CASES } from '../../cases/times/styles.ts';
import { openReader, type Reader } from '../read.ts';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});

describe('findTimes', () => {
  it.each([...TIME_CASES, ...STYLE_CASES])('$text', ({ text, on = '2022-01-05', want }) => {
    const context = reader.context(text, on === 'none' ? undefined : on);
    const found = findTimes(context);
    expect(found.map((time) => [context.report.text.slice(time.start, time.end), time.when])).toEqual(
      want.map(([words, value]) => [words, value]),
    );
    want.forEach(([, , more], i) => {
      if (more) expect(found[i]).toMatchObject(more);
    });
  });
  it.each([...NO_TIME, ...NO_TIME_IN_STYLE])('finds nothing in: %s', (text) => {
    const context = reader.context(text, '2022-01-05');
    expect(findTimes(context).map((time) => context.report.text.slice(time.start, time.end))).toEqual([]);
  });
});
