import { Date as Day } from 'neo4j-driver';

/** A day written like `2022-01-05` as the database takes it; undefined for what is no such day. */
export function calendarDay(text: string): Day<number> | undefined {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : undefined;
  // 30 February would become 2 March.
  if (time === undefined || Number.isNaN(time.getTime()) || !time.toISOString().startsWith(text)) return undefined;
  return new Day(time.getUTCFullYear(), time.getUTCMonth() + 1, time.getUTCDate());
}
