import type { IsoDate } from '../../model/time-value.ts';
import type { Clock } from './expression.ts';

const two = (value: number): string => String(value).padStart(2, '0');
const text = (minutes: number): string =>
  `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}:${two(Math.abs(minutes) % 60)}`;

/** The offset a zone has on a day, `+06:00`; undefined for names that nobody knows. Tables of ICU, no clock. */
function offsetInZone(day: IsoDate, hour: number, zone: string): string | undefined {
  if (/^[+-]\d{2}:?\d{2}$/.test(zone)) return `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  try {
    const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
      new Date(`${day}T${two(hour)}:00:00Z`),
    );
    const name = parts.find((part) => part.type === 'timeZoneName')?.value ?? '';
    return name === 'GMT' ? '+00:00' : /^GMT[+-]\d{2}:\d{2}$/.test(name) ? name.slice(3) : undefined;
  } catch {
    return undefined;
  }
}

/** The offset of a clock time: what its words say, else that of the report's zone. */
export function offsetOf(day: IsoDate, clock: Clock, zone: string | undefined): string | undefined {
  if (clock.zone !== undefined) return text(Math.round(clock.zone * 60));
  return zone === undefined ? undefined : offsetInZone(day, clock.hour, zone);
}
