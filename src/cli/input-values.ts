import { InvalidArgumentError } from 'commander';
import { readPublished } from '../text/index.ts';

/** Readers of the flags that say what reports do not: a slip in one would else be left aside for every report, without a word. */

/** When reports were published, in any form that is read of them. */
export function publishedDate(text: string): string {
  const read = readPublished(text);
  if (read === 'published_ambiguous') throw new InvalidArgumentError('It can be read day first or month first. Write it like 2022-01-05.');
  if (read === 'published_unreadable') throw new InvalidArgumentError('Write a date like 2022-01-05 or 2022-01-05T10:00:00+06:00.');
  return text;
}

/** A time zone by its IANA name. */
export function timeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return name;
  } catch {
    throw new InvalidArgumentError('There is no such time zone. Write one like Asia/Almaty.');
  }
}

/** A language by its BCP 47 tag. */
export function languageTag(text: string): string {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(text)) throw new InvalidArgumentError('Write a language tag, for example en.');
  return text;
}

export function webAddress(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new InvalidArgumentError('Write an address that begins with http:// or https://.');
  return text;
}
